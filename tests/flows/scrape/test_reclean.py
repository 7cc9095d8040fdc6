"""Cleaning anew from the raw store: only what another cleaning made, and only where a record changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.scrape.clean_shard import clean_pending, read_records
from flows.scrape.folders import ScrapeFolders
from flows.scrape.reclean import RecleanReport, outdated_shards, reclean_shard, report_text, write_report
from flows.scrape.run import Scrape
from flows.scrape.sources_file import load_sources
from flows.state.shards import list_shards
from flows.state.store import StateStore, open_state
from flows.verify import verify_run
from schemas.settings import DEFAULT_SETTINGS, Settings
from tests.flows.scrape.local_site import LocalSite, Story, serve_site, sources_toml

HOSTS = ["127.0.5.1", "127.0.5.2"]


@pytest.fixture
def scraped(tmp_path: Path) -> Iterator[tuple[ScrapeFolders, StateStore]]:
    """Scrape two hosts, and clean what came."""
    site = LocalSite(stories={host: [Story(host, number) for number in range(3)] for host in HOSTS})
    folders = ScrapeFolders(tmp_path / "out")
    with serve_site(site, HOSTS), open_state(folders.state) as state:
        settings = load_sources(sources_toml(site, HOSTS, tmp_path / "sources.toml"))
        with Scrape(settings, folders, state) as scrape:
            scrape.run(list(settings.sources))
        clean_pending(folders, state)
        site.requests.clear()
        yield folders, state
        assert site.requests == [], "cleaning anew fetches nothing"


def _reclean(folders: ScrapeFolders, state: StateStore, settings: Settings) -> RecleanReport:
    total = RecleanReport()
    for shard in outdated_shards(folders, state, settings):
        total.add(reclean_shard(folders, state, shard, settings))
    return total


def test_what_the_present_cleaning_made_is_passed_over(scraped: tuple[ScrapeFolders, StateStore]) -> None:
    """No shard is outdated right after it was cleaned."""
    assert outdated_shards(*scraped) == []


def test_a_setting_that_changes_no_record_leaves_the_folders_alone(scraped: tuple[ScrapeFolders, StateStore]) -> None:
    """The shards count as cleaned by it from then on."""
    folders, state = scraped
    before = {path: path.stat().st_mtime_ns for path in folders.records.rglob("*")}
    settings = Settings(quarantine_bytes=1_999)
    report = _reclean(folders, state, settings)
    assert (report.shards, report.records, report.changed) == (2, 6, 0)
    assert {path: path.stat().st_mtime_ns for path in folders.records.rglob("*")} == before
    assert outdated_shards(folders, state, settings) == []


def test_changed_records_take_the_place_of_the_old_ones(scraped: tuple[ScrapeFolders, StateStore]) -> None:
    """The old folder is kept aside, the new one verifies, and the report shows the fields side by side."""
    folders, state = scraped
    old = {path.name for path in folders.records.iterdir()}
    settings = Settings(min_chars=100_000)
    report = _reclean(folders, state, settings)
    assert (report.shards, report.lost, report.changed) == (2, 6, 0)
    back = _reclean(folders, state, DEFAULT_SETTINGS)
    assert (back.shards, back.gained) == (2, 6)
    current = sorted(folders.records.iterdir())
    assert len(current) == 2
    assert old.isdisjoint(path.name for path in current)
    assert old <= {path.name for path in folders.superseded.iterdir()}
    assert [verify_run(path).problems for path in current] == [[], []]
    with state.transaction() as connection:
        assert sorted(str(shard.records_folder) for shard in list_shards(connection)) == [path.name for path in current]


def test_the_report_shows_what_changed_side_by_side(scraped: tuple[ScrapeFolders, StateStore]) -> None:
    """Records of the old folder that say something else: counted by field, and shown with both values."""
    folders, state = scraped
    for path in folders.records.glob("*/articles.jsonl"):
        path.write_bytes(path.read_bytes().replace(b"Lock 1 of Wexcombe", b"Gate 1 of Wexcombe"))
    settings = Settings(quarantine_bytes=1_999)
    report = _reclean(folders, state, settings)
    assert (report.records, report.changed) == (6, 2)
    assert report.fields["title"] == 2
    text = report_text(report)
    assert "| Gate 1 of Wexcombe harbour opens to the island ferries | Lock 1 of Wexcombe harbour" in text
    assert write_report(folders, report).read_text(encoding="utf-8") == text
    titles = {record["title"] for folder in folders.records.iterdir() for record in read_records(folder)}
    assert not [title for title in titles if "Gate 1" in title]
