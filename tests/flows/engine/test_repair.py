"""What is damaged in a finished run is made again as it was, and nothing else is."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from flows.engine import repair
from flows.engine.pool import run_jobs
from flows.engine.repair import Repair, repair_paths
from flows.engine.run import clean_paths
from flows.verify import verify_run
from schemas.errors import RunError, UsageError
from schemas.settings import Settings
from tests.fire.cleaners import tiny

WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]
OPTIONS: dict[str, Any] = {"unit_bytes": 600, "cleaner": tiny, "workers": 0}


@pytest.fixture
def source(tmp_path: Path, write_jsonl: WriteJsonl) -> Path:
    """Return a dump of many units, with removals, rejections, quarantine, and duplicates across units."""
    texts = [f"Ferry {number % 50} sailed.\n- share {number}" for number in range(60)]
    texts += ["menu", "binary", "binary 2"]
    return write_jsonl(tmp_path / "a.jsonl", [{"id": number, "text": text} for number, text in enumerate(texts)])


@pytest.fixture
def out(source: Path, tmp_path: Path) -> Path:
    """Return a finished run."""
    clean_paths([str(source)], tmp_path / "out", **OPTIONS)
    return tmp_path / "out"


def _files(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir()}


def _flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)


def test_a_flipped_bit_costs_its_unit_and_the_file_is_what_it_was(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _files(out)
    done: list[int] = []

    def spy(jobs: Any, workers: int) -> Any:
        for result in run_jobs(jobs, workers):
            done.append(result.number)
            yield result

    monkeypatch.setattr(repair, "run_jobs", spy)
    _flip(out / "articles.jsonl", len(before["articles.jsonl"]) // 2)
    _flip(out / "removed.jsonl", 3)
    assert repair_paths([str(source)], out, **OPTIONS) == Repair(("articles.jsonl", "removed.jsonl"), 2)
    assert len(done) == 2
    assert done[0] == 0
    assert _files(out) == before


@pytest.mark.parametrize("name", ["articles.jsonl", "quarantine.jsonl", "manifest.json", "ledger.sqlite"])
@pytest.mark.parametrize("how", ["gone", "short", "long", "flipped"])
def test_whatever_happened_to_a_file_it_is_made_as_it_was(name: str, how: str, source: Path, out: Path) -> None:
    before = _files(out)
    path = out / name
    if how == "gone":
        path.unlink()
    elif how == "flipped":
        _flip(path, len(before[name]) // 3)
    else:
        path.write_bytes(before[name][:-20] if how == "short" else before[name] + b"{}\n")
    assert any(problem.startswith(name) for problem in verify_run(out).problems)
    found = repair_paths([str(source)], out, **OPTIONS)
    assert found.files == (name,)
    assert (found.units == 0) == (name == "manifest.json" or (how == "long" and name != "ledger.sqlite"))
    assert _files(out) == before
    assert verify_run(out).problems == []


def test_a_whole_run_is_left_as_it_is(source: Path, out: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in out.iterdir()}
    assert repair_paths([str(source)], out, **OPTIONS) == Repair((), 0)
    assert {path: path.stat().st_mtime_ns for path in out.iterdir()} == before


def test_a_changed_input_or_setting_is_told_and_nothing_is_written(source: Path, out: Path) -> None:
    _flip(out / "articles.jsonl", 10)
    before = _files(out)
    with pytest.raises(RunError, match="made with min_chars 60, not 1"):
        repair_paths([str(source)], out, Settings(min_chars=1), **OPTIONS)
    lines = source.read_bytes().splitlines(keepends=True)
    source.write_bytes(b"".join([json.dumps({"text": "New."}).encode() + b"\n", *lines]))
    with pytest.raises(RunError, match=r"the input is not what it was, at or behind .*a\.jsonl"):
        repair_paths([str(source)], out, **OPTIONS)
    for name, content in before.items():
        assert (out / name).read_bytes() == content


def test_what_is_no_finished_run_is_not_replaced_under_the_name_of_a_repair(source: Path, tmp_path: Path) -> None:
    """A slip in -o must not cost files of others that are called like those of a run."""
    others = tmp_path / "others" / "articles.jsonl"
    others.parent.mkdir()
    others.write_bytes(b"mine")
    with pytest.raises(UsageError, match="holds no finished run"):
        repair_paths([str(source)], others.parent, **OPTIONS)
    assert others.read_bytes() == b"mine"
