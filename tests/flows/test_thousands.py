"""A site of several hosts and thousands of pages, scraped by schedule on a real Prefect server, and killed once."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from warcio.archiveiterator import ArchiveIterator

from flows.verify import verify_run
from tests.flows.prefect_server import Server
from tests.flows.scrape.local_site import LocalSite, Reply, Story, serve_site, sources_toml

ROOT: Final = Path(__file__).parents[2]
HOSTS: Final = [f"127.0.8.{number}" for number in range(1, 7)]
GOOD: Final = HOSTS[:4]
SLOW, BROKEN = HOSTS[4:]
STORIES: Final = int(os.environ.get("DECHAFF_STORIES", "600"))
"""Of each good host: with four of them, thousands of pages."""
NEW: Final = 100
CHANGED: Final = 7
_COMMAND: Final = "import sys; from flows.cli import main; sys.exit(main())"


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """Serve four good hosts with some redirects and rules, a slow one, and one that fails."""
    content = LocalSite(stories={host: [Story(host, number) for number in range(STORIES)] for host in GOOD})
    content.stories[SLOW] = [Story(SLOW, number) for number in range(10)]
    content.stories[BROKEN] = [Story(BROKEN, number) for number in range(10)]
    with serve_site(content, HOSTS) as served:
        for host in GOOD:
            moved = (("Location", content.stories[host][0].path),)
            served.replies[host, "/2031/04/07/moved-harbour-story"] = Reply(status=301, headers=moved)
            links = "<a href=/2031/04/07/moved-harbour-story>a</a><a href=/private/secret-harbour-story>b</a>"
            served.replies[host, "/"] = Reply(links.encode())
        for story in content.stories[SLOW]:
            served.replies[SLOW, story.path] = Reply(story.page(content.root(SLOW)), delay_s=0.5)
        for number, story in enumerate(content.stories[BROKEN]):
            served.replies[BROKEN, story.path] = Reply(b"oops", status=(500, 404)[number % 2])
        yield served


@contextmanager
def _serving(server: Server, file: Path, out: Path, log: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Serve by schedule; at the end, nothing of it is left."""
    command = [sys.executable, "-c", _COMMAND, "serve", str(file), "-o", str(out), "--at-once", "3"]
    with log.open("ab") as told:
        process = subprocess.Popen(command, cwd=ROOT, env=server.environment, stdout=told, stderr=told)
    try:
        yield process
    finally:
        _kill(process)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process with all below it, as a machine does that goes down."""
    for pid in [process.pid, *_below(process.pid)]:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.wait()


def _below(pid: int) -> list[int]:
    children = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if int(path.read_text().rpartition(")")[2].split()[1]) == pid:
                children.append(int(path.parent.name))
    return children + [each for child in children for each in _below(child)]


def _await(is_there: Callable[[], bool], told: str, log: Path, seconds: float = 900) -> None:
    until = time.monotonic() + seconds
    while not is_there():
        if time.monotonic() > until:
            pytest.fail(f"in vain for {seconds} s: {told}\n{log.read_text(errors='replace')[-3000:]}")
        time.sleep(0.2)


def _await_runs(server: Server, sources: int, log: Path) -> None:
    """Wait until a run of each source that has begun from now on is done."""
    wanted = {
        "state": {"type": {"any_": ["COMPLETED"]}},
        "start_time": {"after_": datetime.now(UTC).isoformat()},
    }

    def are_done() -> bool:
        # the server plans hundreds of runs ahead: only those are asked for that are wanted
        runs = server.ask("flow_runs", flow_runs=wanted)
        return len({run["name"] for run in runs if run["auto_scheduled"]}) == sources

    _await(are_done, "a scheduled run of each source", log)


def _stored(out: Path) -> Counter[tuple[str, bytes]]:
    found: Counter[tuple[str, bytes]] = Counter()
    for path in out.glob("raw/pages/*/*.warc.gz"):
        with path.open("rb") as handle:
            for record in ArchiveIterator(handle):
                if record.rec_type == "response":
                    found[record.rec_headers.get_header("WARC-Target-URI"), record.content_stream().read()] += 1
    return found


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_scheduled_scrapes_of_thousands_of_pages_lose_and_double_nothing(
    prefect_server: Server, site: LocalSite, tmp_path: Path
) -> None:
    """Everything once; then only what changed, by the server's count; then a kill -9 in the middle, and the rest."""
    out, log = tmp_path / "out", tmp_path / "serve.log"
    file = sources_toml(site, HOSTS, tmp_path / "sources.toml", "max_pages = 5000\n")
    file.write_text(file.read_text().replace("\nfeeds =", "\ninterval_minutes = 1\nfeeds ="))
    with _serving(prefect_server, file, out, log):
        _await_runs(prefect_server, len(HOSTS), log)
        asked = Counter(page for page in site.pages_asked() if page[0] in GOOD)
        wanted = {(host, story.path) for host in GOOD for story in site.stories[host]}
        assert wanted == set(asked)
        # the page to which a redirect leads is asked for twice
        assert asked.total() == len(asked) + len(GOOD)
        assert not [path for _, path, _ in site.requests if path.startswith("/private/")]

        _await_runs(prefect_server, len(HOSTS), log)
        site.requests.clear()
        for host in GOOD:
            for story in site.stories[host][:CHANGED]:
                story.revision = 2
        _await_runs(prefect_server, len(HOSTS), log)
        changed = {(host, story.path) for host in GOOD for story in site.stories[host][:CHANGED]}
        assert Counter(page for page in site.pages_asked() if page[0] != BROKEN) == Counter(changed)

        site.requests.clear()
        site.before_answer = lambda _host, path: time.sleep(0.02 if "-story-" in path else 0)
        for host in GOOD:
            site.stories[host] += [Story(host, number) for number in range(10_000, 10_000 + NEW)]
        half = len(GOOD) * NEW // 2
        _await(lambda: len(site.pages_asked()) >= half, "half of the new pages", log)
    assert len(_stored(out)) < len(GOOD) * (STORIES + CHANGED + NEW)

    with _serving(prefect_server, file, out, log):
        _await_runs(prefect_server, len(HOSTS), log)
    new = Counter(page for page in site.pages_asked() if page[0] in GOOD)
    assert len(new) == len(GOOD) * NEW
    # at the moment of the kill, each host may have had one answer on its way that was not entered
    assert new.total() <= len(new) + len(GOOD)
    pages = _stored(out)
    assert set(pages.values()) == {1}
    assert len(pages) == len(GOOD) * (STORIES + CHANGED + NEW) + len(site.stories[SLOW])
    lines = [line for path in out.glob("records/*/articles.jsonl") for line in path.read_bytes().splitlines()]
    records = Counter((row["url"], row["text_sha256"]) for row in map(json.loads, lines))
    assert set(records.values()) == {1}
    assert len(records) == len(pages)
    assert [problem for shard in out.glob("records/*") for problem in verify_run(shard).problems] == []
