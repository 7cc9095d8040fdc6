"""A scrape of a local site of several hosts: what is fetched when, what is stored, and what a kill leaves."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest
from warcio.archiveiterator import ArchiveIterator

from flows.scrape.clean_shard import clean_pending
from flows.scrape.folders import ScrapeFolders
from flows.scrape.run import Scrape, SourceReport
from flows.scrape.sources_file import load_sources
from flows.state.history import list_runs
from flows.state.leases import _began, machine, take_lease
from flows.state.shards import list_shards
from flows.state.store import open_state
from flows.verify import verify_run
from schemas.errors import RunError
from tests.flows.scrape.local_site import LocalSite, Reply, Story, serve_site, sources_toml

ROOT: Final = Path(__file__).parents[3]
HOSTS: Final = ["127.0.1.1", "127.0.1.2", "127.0.1.3"]
STORIES: Final = 12

# trafilatura's dependencies say so when they are first imported, which here may be in the middle of a page


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """Serve three hosts of some stories each."""
    content = LocalSite(stories={host: [Story(host, number) for number in range(STORIES)] for host in HOSTS})
    with serve_site(content, HOSTS) as served:
        yield served


class Run:
    """One folder of a scrape, which tests run as often as they like."""

    def __init__(self, site: LocalSite, folder: Path, limits: str = "", fetch: str = "") -> None:
        self.site = site
        self.file = sources_toml(site, list(site.stories), folder / "sources.toml", limits, fetch)
        self.folders = ScrapeFolders(folder / "out")

    def scrape(self, *, clean: bool = False) -> list[SourceReport]:
        """Run once, in this process, and forget the requests of the run before."""
        self.site.requests.clear()
        settings = load_sources(self.file)
        with open_state(self.folders.state) as state:
            with Scrape(settings, self.folders, state) as scrape:
                reports = scrape.run(list(settings.sources))
            if clean:
                clean_pending(self.folders, state)
        return reports

    def total(self, reports: list[SourceReport]) -> Counter[str]:
        """Return the sum of all counts."""
        return sum((Counter(report.counts) for report in reports), Counter())

    def stored(self) -> list[tuple[str, bytes]]:
        """Return address and body of every stored page, in all shards."""
        found = []
        for path in sorted(self.folders.root.glob("raw/pages/*/*.warc.gz")):
            with path.open("rb") as handle:
                for record in ArchiveIterator(handle):
                    if record.rec_type == "response":
                        url = record.rec_headers.get_header("WARC-Target-URI")
                        found.append((url, record.content_stream().read()))
        return found

    def records(self) -> list[dict[str, Any]]:
        """Return all records of all shards."""
        paths = sorted(self.folders.records.glob("*/articles.jsonl"))
        return [json.loads(line) for path in paths for line in path.read_bytes().splitlines()]


@pytest.fixture
def run(site: LocalSite, tmp_path: Path) -> Run:
    """Return a folder to scrape into."""
    return Run(site, tmp_path)


def test_the_first_run_stores_every_page_once(run: Run, site: LocalSite) -> None:
    """Listed in two feeds, a sitemap and a front page, each story is asked for once, one request at a time a host."""
    assert run.total(run.scrape())["stored"] == STORIES * len(HOSTS)
    asked = site.pages_asked()
    assert sorted(asked) == sorted((host, story.path) for host in HOSTS for story in site.stories[host])
    assert set(site.most_at_once.values()) == {1}
    assert len(run.stored()) == STORIES * len(HOSTS)
    assert [agent.endswith(" (+desk@wexcombe.example)") for agent in site.agents] == [True]


def test_the_second_run_fetches_only_what_changed(run: Run, site: LocalSite) -> None:
    """Counted on the server's side: one changed story, one new one, and of the listings only what is new in them."""
    run.scrape()
    first, second, third = HOSTS
    site.stories[first][5].revision = 2
    site.stories[second].insert(0, Story(second, 100))
    reports = run.scrape()
    assert sorted(site.pages_asked()) == [(first, site.stories[first][5].path), (second, site.stories[second][0].path)]
    counts = run.total(reports)
    assert (counts["updated"], counts["stored"]) == (1, 1)
    assert {status for host, path, status in site.requests if host == third and path != "/sitemap.xml"} == {304}
    assert not [path for _, path, _ in site.requests if path == "/robots.txt"]


def test_a_run_with_nothing_new_stores_nothing(run: Run, site: LocalSite) -> None:
    """No page is asked for, no shard is made, no file is touched."""
    run.scrape(clean=True)
    before = {path: path.stat().st_mtime_ns for path in run.folders.root.rglob("*") if "state.sqlite" not in path.name}
    run.scrape(clean=True)
    assert site.pages_asked() == []
    after = {path: path.stat().st_mtime_ns for path in run.folders.root.rglob("*") if "state.sqlite" not in path.name}
    assert after == before


def test_a_changed_page_is_a_new_version_in_a_shard_of_its_own(run: Run, site: LocalSite) -> None:
    """The first records stay as they are; the new record names the one that it replaces; every shard verifies."""
    run.scrape(clean=True)
    before = {path: path.read_bytes() for path in run.folders.records.rglob("*.jsonl")}
    story = site.stories[HOSTS[0]][3]
    story.revision = 2
    run.scrape(clean=True)
    assert {path: path.read_bytes() for path in before} == before
    shards = sorted(run.folders.records.iterdir())
    assert len(shards) == len(HOSTS) + 1
    assert [verify_run(shard).problems for shard in shards] == [[]] * len(shards)
    tables = [path.read_bytes().splitlines() for path in run.folders.records.glob("*/versions.jsonl")]
    versions = [json.loads(line) for lines in tables for line in lines]
    (new,) = [row for row in versions if row["version"] == 2]
    (old,) = [row for row in versions if row["page"] == new["page"] and row["version"] == 1]
    assert new["replaces"] == old["id"]
    (record,) = [record for record in run.records() if record["id"] == new["id"]]
    assert record["url"] == site.root(HOSTS[0]) + story.path
    assert "Correction 2" in record["text"]
    assert record["fetched_at"] == new["fetched_at"]


def test_a_page_that_changed_only_in_its_date_is_no_new_version(run: Run, site: LocalSite) -> None:
    """The listing tells of a change; the page says 304; nothing is stored."""
    run.scrape()
    story = site.stories[HOSTS[0]][3]
    page = story.page(site.root(HOSTS[0]))
    story.revision = 2
    site.replies[HOSTS[0], story.path] = Reply(page)
    reports = run.scrape()
    assert [(path, status) for _, path, status in site.requests if "-story-" in path] == [(story.path, 304)]
    assert run.total(reports)["unchanged"] == 1
    assert len(run.stored()) == STORIES * len(HOSTS)


def test_known_pages_are_asked_again_after_a_while_though_no_listing_tells_of_a_change(
    site: LocalSite, tmp_path: Path
) -> None:
    """With ``recheck_hours``: listings that would say "not modified" are read whole, unchanged pages cost a 304."""
    run = Run(site, tmp_path, limits="recheck_hours = 0.0001")
    run.scrape()
    story = site.stories[HOSTS[0]][3]
    site.replies[HOSTS[0], story.path] = Reply(Story(story.host, story.number, 2).page(site.root(HOSTS[0])))
    time.sleep(1.5)
    counts = run.total(run.scrape())
    assert (counts["updated"], counts["unchanged"]) == (1, STORIES * len(HOSTS) - 1)
    assert Counter(status for _, path, status in site.requests if "-story-" in path) == {
        200: 1,
        304: STORIES * len(HOSTS) - 1,
    }


def test_other_names_of_a_page_are_folded(run: Run, site: LocalSite) -> None:
    """A redirect to a known story, and a page whose canonical address is that of a known story, are no new pages."""
    host = HOSTS[0]
    run.scrape()
    known = site.stories[host][0]
    site.replies[host, "/2031/04/07/old-name-of-story"] = Reply(status=301, headers=(("Location", known.path),))
    copy = Story(host, 50, canonical=site.root(host) + site.stories[host][1].path)
    site.replies[host, "/2031/04/07/print-view-of-story"] = Reply(copy.page(site.root(host)))
    links = "<a href=/2031/04/07/old-name-of-story>a</a><a href=/2031/04/07/print-view-of-story>b</a>"
    site.replies[host, "/"] = Reply(links.encode())
    assert run.total(run.scrape())["folded"] == 2
    assert len(run.stored()) == STORIES * len(HOSTS)
    run.scrape()
    assert site.pages_asked() == []


def test_robots_rules_are_obeyed_over_redirects_too(run: Run, site: LocalSite) -> None:
    """What is disallowed is not asked for, neither directly nor by way of another page."""
    host = HOSTS[0]
    site.replies[host, "/2031/04/07/leads-to-private-story"] = Reply(
        status=302, headers=(("Location", "/private/secret-harbour-story"),)
    )
    links = "<a href=/private/open-harbour-story>a</a><a href=/2031/04/07/leads-to-private-story>b</a>"
    site.replies[host, "/"] = Reply(links.encode())
    assert run.total(run.scrape())["robots"] == 2
    assert not [path for _, path, _ in site.requests if path.startswith("/private/")]


def test_what_cannot_be_had_now_is_tried_later_and_what_is_gone_is_not(run: Run, site: LocalSite) -> None:
    """A broken page and a missing one leave the others alone; only the broken one is due again, after a while."""
    host = HOSTS[0]
    site.replies[host, site.stories[host][2].path] = Reply(b"oops", status=500)
    site.replies[host, site.stories[host][4].path] = Reply(b"gone", status=410)
    counts = run.total(run.scrape())
    assert (counts["failed"], counts["gone"], counts["stored"]) == (1, 1, STORIES * len(HOSTS) - 2)
    assert [status for asked, path, status in site.requests if (asked, path) == (host, site.stories[host][2].path)] == [
        500,
        500,
    ]
    run.scrape()
    assert site.pages_asked() == []


def test_what_is_over_the_limit_is_left_for_the_next_run(site: LocalSite, tmp_path: Path) -> None:
    """Even though the listings have not changed meanwhile."""
    run = Run(site, tmp_path, limits="max_pages = 5")
    totals = [run.total(run.scrape())["stored"] for _ in range(4)]
    assert totals == [15, 15, 6, 0]
    assert len(run.stored()) == STORIES * len(HOSTS)


def test_a_host_that_asks_for_rest_is_left_alone_in_the_next_run_too(site: LocalSite, tmp_path: Path) -> None:
    """Retry-After of an hour: no further request is sent, and nothing is lost."""
    run = Run(site, tmp_path)
    host = HOSTS[0]
    busy = Reply(b"busy", status=429, headers=(("Retry-After", "3600"),))
    for story in site.stories[host]:
        site.replies[host, story.path] = busy
    counts = run.total(run.scrape())
    assert counts["held"] == STORIES - 1
    assert len([path for asked, path, _ in site.requests if asked == host and "-story-" in path]) == 1
    run.scrape()
    assert not [path for asked, path, _ in site.requests if asked == host]


def test_a_source_that_another_process_scrapes_leaves_the_others_going(run: Run, site: LocalSite) -> None:
    """It is told at the end; the other sources are stored."""
    with open_state(run.folders.state) as state, state.transaction() as connection:
        take_lease(connection, "source:host-1", "elsewhere:1:1", datetime.now(UTC))
    with pytest.raises(RunError, match="host-1 is being scraped by another process"):
        run.scrape()
    assert {host for host, _ in site.pages_asked()} == set(HOSTS[1:])
    assert len(run.stored()) == STORIES * 2


def test_a_shard_that_another_process_cleans_is_left_to_it(run: Run) -> None:
    """Two runs that end at once do not clean the same shard, and neither fails."""
    run.scrape()
    with open_state(run.folders.state) as state:
        with state.transaction() as connection:
            shards = [shard.name for shard in list_shards(connection)]
            take_lease(connection, f"shard:{shards[0]}", f"{machine()}:1:{_began(1)}", datetime.now(UTC))
        assert [report.shard for report in clean_pending(run.folders, state)] == shards[1:]


def test_a_page_that_is_not_modified_though_it_was_never_there_is_no_page(run: Run, site: LocalSite) -> None:
    """A server that answers 304 to everybody loses no page: it is tried again later."""
    story = site.stories[HOSTS[0]][0]
    site.replies[HOSTS[0], story.path] = Reply(status=304)
    assert run.total(run.scrape())["failed"] == 1


def test_the_history_keeps_every_run(run: Run) -> None:
    """With what came of it."""
    run.scrape()
    run.scrape()
    with open_state(run.folders.state) as state, state.transaction() as connection:
        runs = list_runs(connection, "host-1")
    assert [(row.error, row.counts.get("stored", 0)) for row in runs] == [(None, STORIES), (None, 0)]


def _command(run: Run, *more: str) -> "subprocess.Popen[str]":
    code = "import sys; from flows.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "scrape", str(run.file), "-o", str(run.folders.root), *more]
    return subprocess.Popen(command, cwd=ROOT, text=True, stderr=subprocess.PIPE, start_new_session=True)


def _finish(process: "subprocess.Popen[str]") -> None:
    _, told = process.communicate(timeout=200)
    assert process.returncode == 0, told


def _kill_when(process: "subprocess.Popen[str]", is_time: Callable[[], bool]) -> None:
    until = time.monotonic() + 100
    while not is_time() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.002)
    assert process.poll() is None, "it ended before it was killed"
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def test_three_runs_of_which_the_third_is_killed_lose_and_double_nothing(site: LocalSite, tmp_path: Path) -> None:
    """By the command line: everything; only what changed; and after kill -9, in fetching and in cleaning, the rest."""
    run = Run(site, tmp_path)
    _finish(_command(run, "--workers", "1"))
    site.requests.clear()
    site.stories[HOSTS[0]][5].revision = 2
    _finish(_command(run, "--workers", "1"))
    assert site.pages_asked() == [(HOSTS[0], site.stories[HOSTS[0]][5].path)]
    site.requests.clear()
    for host in HOSTS:
        site.stories[host] += [Story(host, number) for number in range(200, 220)]
        site.stories[host][1].revision = 3
    site.before_answer = lambda _host, path: time.sleep(0.01 if "-story-" in path else 0)
    expected = len(HOSTS) * (20 + 1)
    _kill_when(_command(run, "--workers", "1"), lambda: len(site.pages_asked()) >= expected // 2)
    cleaned = set(run.folders.records.iterdir())
    _kill_when(_command(run, "--workers", "1"), lambda: set(run.folders.records.iterdir()) != cleaned)
    _finish(_command(run, "--workers", "1"))
    # at the moment of the kill, each host may have had one answer on its way that was not entered
    assert expected <= len(site.pages_asked()) <= expected + len(HOSTS)
    pages = Counter(run.stored())
    assert set(pages.values()) == {1}
    wanted = {
        (site.root(host) + story.path, story.page(site.root(host))) for host in HOSTS for story in site.stories[host]
    }
    assert wanted <= set(pages)
    records = Counter((record["url"], record["text_sha256"]) for record in run.records())
    assert set(records.values()) == {1}
    assert len(records) == len(pages) == len(HOSTS) * (STORIES + 20 + 1) + 1
    assert [verify_run(shard).problems for shard in run.folders.records.iterdir()] == [
        [] for _ in run.folders.records.iterdir()
    ]
