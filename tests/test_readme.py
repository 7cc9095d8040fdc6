"""The README cannot rot: its commands run, its example is what comes out, its links lead somewhere.

The commands that make an environment, or name it by its path, are run by .ci/run, as they stand there.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from flows.cli import COMMANDS

ROOT: Final = Path(__file__).parent.parent
README: Final = (ROOT / "README.md").read_text(encoding="utf-8")
SET_UP: Final = "python3 -m venv"
RUN_BY_CI: Final = (SET_UP, ".venv/bin/")
ELLIPSIS: Final = "…"


def _blocks(language: str, text: str = README) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def _commands() -> list[str]:
    shell = [block for block in _blocks("sh") if not block.startswith(RUN_BY_CI)]
    return [line for block in shell for line in block.splitlines()]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds what the README's commands read."""
    folder = tmp_path_factory.mktemp("clone")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    (folder / "output").mkdir()
    return folder


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    scripts = str(Path(sys.executable).parent)
    environment = {**os.environ, "PATH": os.pathsep.join([scripts, os.environ["PATH"]])}
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def sessions(clone: Path) -> dict[str, subprocess.CompletedProcess[str]]:
    """Run all commands of the README once, in their order, since later ones read what earlier ones wrote."""
    return {command: _run(command, clone) for command in _commands()}


@pytest.mark.parametrize("command", _commands())
def test_every_command_of_the_readme_runs(
    command: str, sessions: dict[str, subprocess.CompletedProcess[str]], clone: Path
) -> None:
    """Each example, pasted in the order of the README, succeeds and tells or writes something."""
    done = sessions[command]
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    target = command.rpartition(" > ")[2] if " > " in command else None
    written = (clone / target).read_text(encoding="utf-8") if target else done.stdout + done.stderr
    assert written.strip()


def test_the_python_example_runs(clone: Path) -> None:
    """The example of the library runs as it stands and prints the date first."""
    (block,) = _blocks("python")
    done = subprocess.run(
        [sys.executable, "-c", block], cwd=clone, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("2023-09-14T18:40:00+02:00 ")


def test_both_set_up_commands_are_there_to_paste() -> None:
    """One command cleans the samples and one runs the tests; each makes its own environment from a lock."""
    set_up = [block.strip() for block in _blocks("sh") if block.startswith(SET_UP)]
    assert len(set_up) == 2
    assert all(command.count("\n") == 0 and "--require-hashes" in command for command in set_up)
    assert set_up[0].endswith("dechaff clean seeds/samples -o output/samples")
    assert set_up[1].endswith("pytest")


def test_every_command_is_in_the_table_and_no_other() -> None:
    """The table of commands lists what the program offers, in the order of its help."""
    rows = re.findall(r"^\| `dechaff (\S+)[^`]*` \|", README, re.MULTILINE)
    assert rows == list(COMMANDS)


@pytest.mark.parametrize("command", list(COMMANDS))
def test_every_command_of_the_table_explains_itself(command: str, clone: Path) -> None:
    """Each command of the table answers --help."""
    done = _run(f"dechaff {command} --help", clone)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("usage: dechaff")


def _fits(shown: str, line: str) -> bool:
    return line.startswith(shown.removesuffix(ELLIPSIS)) if shown.endswith(ELLIPSIS) else line == shown


def test_the_example_before_is_the_sample() -> None:
    """Each line of the example stands in the sample, in this order; only what is marked is left out."""
    (shown,) = _blocks("text")
    lines = iter((ROOT / "seeds/samples/en-tail-list.txt").read_text(encoding="utf-8").splitlines())
    missing = [text for text in shown.splitlines() if text != ELLIPSIS and not any(_fits(text, line) for line in lines)]
    assert missing == []


def test_the_example_after_is_what_comes_out(
    clone: Path, sessions: dict[str, subprocess.CompletedProcess[str]]
) -> None:
    """Each field of the example record is, to the letter, the field of the record that the command writes."""
    assert sessions
    (block,) = _blocks("json")
    shown: dict[str, Any] = json.loads(block)
    articles = (clone / "output/samples/articles.jsonl").read_text(encoding="utf-8").split("\n")
    records = [json.loads(line) for line in articles if line]
    (record,) = [record for record in records if record["source_path"] == shown["source_path"]]
    differing = {
        name: record[name]
        for name, value in shown.items()
        if not (_fits(value, record[name]) if isinstance(value, str) else record[name] == value)
    }
    assert differing == {}


def test_the_example_counts_its_removed_lines(clone: Path, sessions: dict[str, Any]) -> None:
    """The number of removed lines that the README names is that of the run."""
    assert sessions
    count = int(re.findall(r"The (\d+) other lines stand in `removed.jsonl`", README)[0])
    rows = [
        json.loads(line)
        for name in ("articles", "removed")
        for line in (clone / f"output/samples/{name}.jsonl").read_text(encoding="utf-8").split("\n")
        if line
    ]
    (wanted,) = [row["id"] for row in rows if row.get("source_path") == "en-tail-list.txt"]
    assert sum(row["id"] == wanted and "reason" in row for row in rows) == count


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "seeds/README.md"])
def test_links_within_the_project_lead_somewhere(name: str) -> None:
    """Each relative link names a file or folder of the project."""
    page = ROOT / name
    links = re.findall(r"\]\(([^)#\s]+)\)", page.read_text(encoding="utf-8"))
    broken = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert broken == []
