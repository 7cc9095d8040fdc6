"""What the file of sources says of a source reaches its records, and stays with them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flows.scrape.clean_shard import clean_pending, read_records
from flows.scrape.folders import ScrapeFolders
from flows.scrape.reclean import outdated_shards, reclean_shard
from flows.scrape.run import Scrape
from flows.scrape.source_settings import SourcesFile
from flows.scrape.sources_file import load_sources
from flows.state.store import StateStore, open_state
from flows.verify import verify_run
from schemas.settings import DEFAULT_SETTINGS
from tests.flows.scrape.local_site import PARAGRAPH, LocalSite, Reply, serve_site, sources_toml

HOST = "127.0.6.9"
PAGE = f"<html><body><h1>Lock opens</h1><p>03/04/2021 12:15 CST</p><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></body></html>"


@pytest.fixture
def scraped(tmp_path: Path) -> Iterator[tuple[ScrapeFolders, StateStore, SourcesFile]]:
    """Scrape a page whose order of day and month, and whose zone, only its source can tell."""
    site = LocalSite(stories={HOST: []})
    site.replies = {
        (HOST, "/news/the-lock-opens-story"): Reply(PAGE.encode()),
        (HOST, "/"): Reply(b"<a href='/news/the-lock-opens-story'>x</a>"),
    }
    folders = ScrapeFolders(tmp_path / "out")
    with serve_site(site, [HOST]), open_state(folders.state) as state:
        path = sources_toml(site, [HOST], tmp_path / "sources.toml")
        path.write_text(path.read_text().replace("feeds", 'day_first = true\ntime_zone = "Asia/Taipei"\nfeeds'))
        sources = load_sources(path)
        with Scrape(sources, folders, state) as scrape:
            scrape.run(list(sources.sources))
        yield folders, state, sources


@pytest.fixture(autouse=True)
def _hashed() -> None:
    """Take the hash of the usual settings first, as a run of other shards would have: it is remembered."""
    assert DEFAULT_SETTINGS.sha256


def _records(folders: ScrapeFolders) -> tuple[Path, dict[str, Any]]:
    (out,) = folders.records.iterdir()
    (record,) = read_records(out)
    return out, record


def test_a_scraped_page_is_read_as_its_source_writes(
    scraped: tuple[ScrapeFolders, StateStore, SourcesFile],
) -> None:
    """The run's manifest has the settings, so that it verifies, and cleaning anew without the file changes nothing."""
    folders, state, sources = scraped
    clean_pending(folders, state, sources=sources.sources)
    out, record = _records(folders)
    assert record["published_at"] == "2021-04-03T12:15:00+08:00"
    assert "date_as_told" in record["flags"]
    assert verify_run(out).problems == []
    assert outdated_shards(folders, state) == []
    assert outdated_shards(folders, state, sources=sources.sources) == []


def test_what_a_file_of_sources_says_now_is_heeded_by_cleaning_anew(
    scraped: tuple[ScrapeFolders, StateStore, SourcesFile],
) -> None:
    """A shard is outdated when its source is said to write otherwise, and its records follow."""
    folders, state, sources = scraped
    clean_pending(folders, state, sources=sources.sources)
    said = {name: source.model_copy(update={"day_first": False}) for name, source in sources.sources.items()}
    (shard,) = outdated_shards(folders, state, sources=said)
    report = reclean_shard(folders, state, shard, sources=said)
    assert report.changed == 1
    out, record = _records(folders)
    assert record["published_at"] == "2021-03-04T12:15:00+08:00"
    assert verify_run(out).problems == []
