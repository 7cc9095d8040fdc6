"""The flow ``clean-dump`` against a real Prefect server: the bytes of the command line, and a history to look at."""

import ast
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.error import URLError

import pytest

from flows.engine.run import clean_paths

ROOT: Final = Path(__file__).parents[2]
START_S: Final = 90
"""How long the server may take to answer; it takes some six seconds on an idle machine."""
UNIT_BYTES: Final = 30_000
"""Makes five units of the dump: one portion for a pool of two workers, and one of a single unit."""

PARAGRAPH: Final = (
    "The observatory on Mount Cavendel reopened on Friday after two winters of repairs, and its keeper, Orla Fenwick, "
    "showed the first visitors the mended dome. "
)


class Server(NamedTuple):
    """A running server and the environment in which flows talk to it."""

    api: str
    environment: dict[str, str]

    def ask(self, what: str) -> list[dict[str, Any]]:
        """Return all entries of a kind: ``flow_runs``, ``task_runs``, ``artifacts``, oldest first."""
        request = urllib.request.Request(  # noqa: S310 - the server's own address
            f"{self.api}/{what}/filter", b"{}", {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            entries: list[dict[str, Any]] = json.load(answer)
        return sorted(entries, key=lambda entry: str(entry["created"]))


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Start a Prefect server on a free port of the loopback, with a home of its own, and stop it at the end."""
    home = tmp_path_factory.mktemp("prefect")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    environment |= {
        "PREFECT_HOME": str(home),
        "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_ENABLED": "false",
        "DO_NOT_TRACK": "1",
    }
    # what ``prefect server start`` starts, without the ten seconds that it takes for itself
    command = [sys.executable, "-m", "uvicorn", "--factory", "prefect.server.api.server:create_app"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--log-level", "warning"]
    with (home / "server.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        server = Server(environment["PREFECT_API_URL"], environment)
        _await(server, process, home / "server.log")
        yield server
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _await(server: Server, process: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.api}/health", timeout=5):  # noqa: S310
                return
        except (URLError, OSError):
            time.sleep(0.1)
    pytest.fail(f"the Prefect server did not start:\n{log.read_text(encoding='utf-8', errors='replace')[-2000:]}")


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write articles, one of them twice, a menu, and a torn line: something for each file of a run."""
    path = tmp_path_factory.mktemp("dump") / "dump.jsonl"
    texts = [
        f"7 April 2031\n\n{PARAGRAPH * 3}\n\nVisit number {number} went well. {PARAGRAPH * 2}\n\n* * *\n"
        for number in range(150)
    ]
    rows = [json.dumps({"id": f"v-{number}", "text": text}) for number, text in enumerate([*texts, texts[7], "Menu"])]
    path.write_text("\n".join([*rows, '{"text": "torn']), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def flow_run(prefect_server: Server, dump: Path) -> Path:
    """Run the flow once and return its output folder."""
    out = dump.parent / "by-flow"
    done = _flow(prefect_server, str(dump), "-o", str(out), "--workers", "2", "--unit-bytes", str(UNIT_BYTES))
    assert done.returncode == 0, done.stderr[-2000:]
    return out


def _flow(server: Server, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "flows.clean_dump", *arguments],
        cwd=ROOT,
        env=server.environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_both_doors_write_the_same_bytes(flow_run: Path, dump: Path) -> None:
    """Every file, the manifest included, is equal whichever way and with however many workers it was made."""
    by_command = dump.parent / "by-command"
    clean_paths([str(dump)], by_command, workers=1, unit_bytes=UNIT_BYTES)
    written = _files(flow_run)
    assert set(written) == {"articles.jsonl", "removed.jsonl", "rejected.jsonl", "quarantine.jsonl", "manifest.json"}
    assert all(written.values())
    assert written == _files(by_command)


def test_a_task_is_a_portion_of_many_documents(flow_run: Path, prefect_server: Server) -> None:
    """The history names what each run did: a plan, a few portions, a merge, and never a task for a document."""
    (run,) = [run for run in prefect_server.ask("flow_runs") if run["name"] == f"clean into {flow_run}"]
    assert run["state_type"] == "COMPLETED"
    tasks = [task["name"] for task in prefect_server.ask("task_runs") if task["flow_run_id"] == run["id"]]
    assert (tasks[0], tasks[-1]) == ("plan", "merge")
    assert 2 <= len(tasks[1:-1]) <= 8
    assert all(name.startswith("clean ") for name in tasks[1:-1])
    units = json.loads((flow_run / "manifest.json").read_bytes())["input"]["units"]
    assert sum(int(name.split()[1]) for name in tasks[1:-1]) == units


def test_the_run_leaves_a_table_of_its_counts(flow_run: Path, prefect_server: Server) -> None:
    """The artifact shows the manifest's counts; no result is stored anywhere."""
    counts = json.loads((flow_run / "manifest.json").read_bytes())["counts"]
    (artifact,) = prefect_server.ask("artifacts")
    assert (artifact["type"], artifact["key"]) == ("table", "clean-dump")
    table = {row["what"].replace(" ", "_"): row["how many"] for row in json.loads(artifact["data"])}
    assert table == counts
    assert counts["duplicates"] == counts["rejected"] == counts["quarantined"] == 1
    assert not list(Path(prefect_server.environment["PREFECT_HOME"]).glob("storage/*"))


def test_a_run_that_cannot_be_is_a_failed_run(prefect_server: Server, tmp_path: Path) -> None:
    """Missing input ends in the exit code of the command line, in one line, and in the history; no retry is made."""
    out = tmp_path / "out"
    done = _flow(prefect_server, str(tmp_path / "missing.jsonl"), "-o", str(out))
    assert done.returncode == 2
    last = done.stderr.splitlines()[-1]
    assert last == f"python -m flows.clean_dump: {tmp_path / 'missing.jsonl'}: no such file or folder"
    (run,) = [run for run in prefect_server.ask("flow_runs") if run["name"] == f"clean into {out}"]
    assert (run["state_type"], run["run_count"]) == ("FAILED", 1)
    assert not (out / "manifest.json").exists()


def test_only_flows_of_prefect_import_prefect() -> None:
    """The command line and the engine start without it: it takes a second to import."""
    importing = []
    for path in sorted((ROOT / "flows").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
        names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        if any(name.split(".")[0] == "prefect" or name == "flows.clean_dump" for name in names):
            importing.append(path.name)
    assert importing == ["clean_dump.py"]
