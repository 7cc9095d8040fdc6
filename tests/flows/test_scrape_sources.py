"""The flow ``scrape-sources`` against a real Prefect server, and what ``dechaff serve`` would serve."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from flows.verify import verify_run
from tests.flows.prefect_server import Server
from tests.flows.scrape.local_site import LocalSite, Story, serve_site, sources_toml

ROOT: Final = Path(__file__).parents[2]
HOSTS: Final = ["127.0.3.1", "127.0.3.2"]
STORIES: Final = 6


@pytest.fixture(scope="module")
def site() -> Iterator[LocalSite]:
    """Serve two hosts of some stories each."""
    content = LocalSite(stories={host: [Story(host, number) for number in range(STORIES)] for host in HOSTS})
    with serve_site(content, HOSTS) as served:
        yield served


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that all runs of this module share."""
    return tmp_path_factory.mktemp("scrape")


def _start(server: Server, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", *arguments]
    return subprocess.Popen(
        command, cwd=ROOT, env=server.environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def _run(server: Server, *arguments: str) -> None:
    process = _start(server, *arguments)
    _, told = process.communicate(timeout=250)
    assert process.returncode == 0, told[-3000:]


def _flow_runs(server: Server, name: str) -> list[dict[str, Any]]:
    return [run for run in server.ask("flow_runs") if run["name"] == name]


def _records(folder: Path) -> list[dict[str, Any]]:
    paths = sorted(folder.glob("out/records/*/articles.jsonl"))
    return [json.loads(line) for path in paths for line in path.read_bytes().splitlines()]


@pytest.mark.long
def test_three_runs_of_which_the_third_is_killed(prefect_server: Server, site: LocalSite, folder: Path) -> None:
    """Everything; only what changed; and after kill -9 in the middle the rest, nothing lost and nothing twice."""
    file = sources_toml(site, HOSTS, folder / "sources.toml")
    scrape = ("flows.scrape_sources", str(file), "-o", str(folder / "out"))
    _run(prefect_server, *scrape)
    assert len(site.pages_asked()) == len(HOSTS) * STORIES
    site.requests.clear()
    site.stories[HOSTS[0]][2].revision = 2
    _run(prefect_server, *scrape)
    assert site.pages_asked() == [(HOSTS[0], site.stories[HOSTS[0]][2].path)]
    site.requests.clear()
    for host in HOSTS:
        site.stories[host] += [Story(host, number) for number in range(100, 110)]
    site.before_answer = lambda _host, path: time.sleep(0.1 if "-story-" in path else 0)
    killed = _start(prefect_server, *scrape)
    until = time.monotonic() + 120
    while len(site.pages_asked()) < 8 and killed.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    _run(prefect_server, *scrape)
    assert 20 <= len(site.pages_asked()) <= 20 + len(HOSTS)
    found = Counter((record["url"], record["text_sha256"]) for record in _records(folder))
    assert set(found.values()) == {1}
    assert len(found) == len(HOSTS) * (STORIES + 10) + 1
    assert [problem for shard in folder.glob("out/records/*") for problem in verify_run(shard).problems] == []


@pytest.mark.long
def test_the_runs_say_what_they_do_and_leave_two_artifacts(prefect_server: Server, folder: Path) -> None:
    """Run names of flow and tasks; one table with a row a source and one summary for each run that came to its end."""
    runs = _flow_runs(prefect_server, "scrape all of sources.toml")
    assert [run["state_type"] for run in runs].count("COMPLETED") == 3
    done = [run["id"] for run in runs if run["state_type"] == "COMPLETED"]
    tasks = [task["name"] for task in prefect_server.ask("task_runs") if task["flow_run_id"] == done[0]]
    assert tasks == ["fetch host-1, host-2", "clean what is new"]
    artifacts = [each for each in prefect_server.ask("artifacts") if each["flow_run_id"] in done]
    assert Counter(each["type"] for each in artifacts) == {"table": 3, "markdown": 3}
    table = json.loads(next(each["data"] for each in artifacts if each["type"] == "table"))
    assert [(row["source"], row["stored"]) for row in table] == [("host-1", STORIES), ("host-2", STORIES)]
    assert "12 new pages" in next(each["data"] for each in artifacts if each["type"] == "markdown")


def test_what_serve_would_serve() -> None:
    """A deployment for each source with its schedule, one run at a time, and the flows that are started by hand."""
    code = (
        "from pathlib import Path; from flows.serve import Plan, deployments\n"
        "for each in deployments(Plan(Path('seeds/sources.toml'), Path('output/x'), inbox=Path('in'))):\n"
        "    told = [str(schedule.schedule) for schedule in each.schedules or []]\n"
        "    print(each.flow_name, each.name, each.concurrency_limit, told, each.parameters.get('only'), sep='|')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    rows = [line.split("|") for line in done.stdout.splitlines()]
    assert [(row[0], row[1]) for row in rows] == [
        ("scrape-sources", "harbour-post"),
        ("scrape-sources", "island-courier"),
        ("reclean", "raw-store"),
        ("clean-dump", "dump"),
        ("clean-inbox", "inbox"),
    ]
    assert "*/30 * * * *" in rows[0][3]
    assert "timedelta" in rows[1][3] or str(timedelta(minutes=120)) in rows[1][3]
    assert rows[0][4] == "['harbour-post']"
    assert [row[2] for row in rows[:3]] == ["1"] * 3
