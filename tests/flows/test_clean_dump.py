"""The flow ``clean-dump`` against a real Prefect server: the bytes of the command line, and a history to look at."""

import ast
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from cleaners.model.network import load_weights
from flows.engine.run import clean_paths
from flows.models import model_settings
from flows.task_runner import VARIABLE, configured_runner
from schemas.errors import UsageError
from schemas.settings import Settings
from tests.flows.prefect_server import Server

ROOT: Final = Path(__file__).parents[2]
UNIT_BYTES: Final = 30_000
"""Makes five units of the dump: one portion for a pool of two workers, and one of a single unit."""

PARAGRAPH: Final = (
    "The observatory on Mount Cavendel reopened on Friday after two winters of repairs, and its keeper, Orla Fenwick, "
    "showed the first visitors the mended dome. "
)


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


def _flow(server: Server, *arguments: str, runner: str = "threads") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "flows.clean_dump", *arguments],
        cwd=ROOT,
        env=server.environment | {"DECHAFF_TASK_RUNNER": runner},
        capture_output=True,
        text=True,
        timeout=250,
        check=False,
    )


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_both_doors_write_the_same_bytes(flow_run: Path, dump: Path) -> None:
    """Every file, the manifest included, is equal whichever way and with however many workers it was made."""
    by_command = dump.parent / "by-command"
    clean_paths([str(dump)], by_command, workers=1, unit_bytes=UNIT_BYTES)
    written = _files(flow_run)
    rows = {"articles.jsonl", "removed.jsonl", "rejected.jsonl", "quarantine.jsonl"}
    assert set(written) == rows | {"manifest.json", "ledger.sqlite", "origin.json"}
    assert all(written.values())
    assert written == _files(by_command)


def test_a_task_is_a_portion_of_many_documents(flow_run: Path, prefect_server: Server) -> None:
    """The history names what each run did: a few portions, a merge, and never a task for a document."""
    (run,) = [run for run in prefect_server.ask("flow_runs") if run["name"] == f"clean into {flow_run}"]
    assert run["state_type"] == "COMPLETED"
    tasks = [task["name"] for task in prefect_server.ask("task_runs") if task["flow_run_id"] == run["id"]]
    assert tasks[-1] == "merge"
    assert 2 <= len(tasks[:-1]) <= 8
    assert all(name.startswith("clean ") for name in tasks[:-1])
    units = json.loads((flow_run / "manifest.json").read_bytes())["input"]["units"]
    assert sum(int(name.split()[1]) for name in tasks[:-1]) == units


def test_the_run_leaves_a_table_of_its_counts(flow_run: Path, prefect_server: Server) -> None:
    """The artifact shows the manifest's counts; no result is stored anywhere."""
    counts = json.loads((flow_run / "manifest.json").read_bytes())["counts"]
    (artifact,) = [each for each in prefect_server.ask("artifacts") if each["key"] == "clean-dump"]
    assert (artifact["type"], artifact["key"]) == ("table", "clean-dump")
    table = {row["what"].replace(" ", "_"): row["how many"] for row in json.loads(artifact["data"])}
    assert table == counts
    assert counts["duplicates"] == counts["rejected"] == counts["quarantined"] == 1
    assert not list(Path(prefect_server.environment["PREFECT_HOME"]).glob("storage/*"))


def test_a_users_own_model_goes_with_the_flow(prefect_server: Server, tmp_path: Path, dump: Path) -> None:
    """The tasks get the model itself, not only its hash."""
    path = tmp_path / "model.npz"
    np.savez_compressed(path, **load_weights("text")._asdict())
    code = (
        "import sys; from flows.clean_dump import clean_dump; from flows.models import model_settings;"
        "from schemas.settings import Settings; dump, out, model = sys.argv[1:];"
        f"clean_dump([dump], out, settings=Settings(**model_settings([model])), unit_bytes={UNIT_BYTES})"
    )
    command = [sys.executable, "-c", code, str(dump), str(tmp_path / "by-flow"), str(path)]
    subprocess.run(command, cwd=ROOT, env=prefect_server.environment, check=True, capture_output=True, timeout=250)
    settings = Settings(**model_settings([str(path)]))
    clean_paths([str(dump)], tmp_path / "by-command", settings, workers=1, unit_bytes=UNIT_BYTES)
    assert _files(tmp_path / "by-flow") == _files(tmp_path / "by-command")


def test_a_run_that_cannot_be_is_a_failed_run(prefect_server: Server, tmp_path: Path) -> None:
    """Missing input ends in the exit code of the command line, in one line, and in the history; no retry is made.

    What is printed, Prefect's log with its traceback included, acts on no terminal.
    """
    out = tmp_path / "out"
    done = _flow(prefect_server, str(tmp_path / "missing\a.jsonl"), "-o", str(out))
    assert done.returncode == 2
    told = f"python -m flows.clean_dump: {tmp_path / 'missing'}\\u0007.jsonl: no such file or folder"
    assert told in done.stderr.splitlines()
    assert "\a" not in done.stderr
    (run,) = [run for run in prefect_server.ask("flow_runs") if run["name"] == f"clean into {out}"]
    assert (run["state_type"], run["run_count"]) == ("FAILED", 1)
    assert not (out / "manifest.json").exists()


@pytest.mark.long
@pytest.mark.parametrize("runner", ["dask", "ray"])
def test_a_cluster_writes_the_same_bytes(flow_run: Path, prefect_server: Server, dump: Path, runner: str) -> None:
    """Portions cleaned by the processes of a cluster, one for each processor: every file is that of one machine."""
    if importlib.util.find_spec(f"prefect_{runner}") is None:
        pytest.skip(f"prefect-{runner} is not installed")
    out = dump.parent / f"by-{runner}"
    arguments = (str(dump), "-o", str(out), "--workers", "1", "--unit-bytes", str(UNIT_BYTES))
    done = _flow(prefect_server, *arguments, runner=runner)
    assert done.returncode == 0, done.stderr[-3000:]
    assert _files(out) == _files(flow_run)
    assert not (out / ".dechaff").exists()


@pytest.mark.parametrize(
    ("runner", "told"), [("sparks", "none of threads, dask, ray"), ("threads=x", "none of"), ("ray", "is an extra")]
)
def test_a_cluster_that_is_unknown_or_not_installed_is_wrong_usage(
    runner: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one setting is checked when it is read, with the remedy."""
    monkeypatch.setitem(sys.modules, "prefect_ray", None)
    with pytest.raises(UsageError, match=told):
        configured_runner({VARIABLE: runner})


def test_only_flows_of_prefect_import_prefect() -> None:
    """The command line and the engine start without it: it takes a second to import."""
    importing = []
    for path in sorted((ROOT / "flows").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
        names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        if any(name.split(".")[0] == "prefect" or name == "flows.clean_dump" for name in names):
            importing.append(path.name)
    assert importing == ["clean_dump.py", "clean_inbox.py", "reclean.py", "scrape_sources.py", "serve.py"]
