"""Whatever goes wrong with one document ends in its quarantine entry, and the others are unharmed."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cleaners.pipeline import Trace
from cleaners.pipeline import trace as good
from flows.engine.job import Job
from flows.engine.pool import run_jobs
from flows.engine.run import clean_paths
from flows.engine.units import cut_units, unit_digest
from flows.sources.discover import find_files
from flows.sources.documents import limits_of
from flows.sources.registry import cut_file
from flows.sources.source import Limits, Piece
from flows.sources.stream import InputFile
from flows.verify import verify_run
from schemas.document import Document
from schemas.errors import DocumentError, RunError
from schemas.outcome import QuarantineReason, Rejected, RejectReason, Stage
from schemas.settings import Settings

Article = Callable[[int], str]
WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]


@pytest.fixture
def five(tmp_path: Path, article: Article, write_jsonl: WriteJsonl) -> Path:
    """Return a file of five articles, of which the third is to fail."""
    rows: list[dict[str, object]] = [{"id": number, "text": article(number)} for number in range(5)]
    return write_jsonl(tmp_path / "five.jsonl", rows)


def _clean(path: Path, out: Path, settings: Settings) -> list[dict[str, Any]]:
    clean_paths([str(path)], out, settings, workers=0)
    assert verify_run(out).problems == []
    return [json.loads(line) for line in (out / "quarantine.jsonl").read_bytes().splitlines()]


def _failing(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def traced(document: Document, settings: Settings) -> Trace:
        if document.source_id == "2":
            raise error
        return good(document, settings)

    monkeypatch.setattr("flows.engine.unit.trace", traced)


@pytest.mark.parametrize("error", [KeyError("x"), RecursionError(), UnicodeError("x")])
def test_a_defect_is_quarantined_as_an_internal_error_that_names_the_exception(
    error: Exception, five: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(error, monkeypatch)
    (row,) = _clean(five, tmp_path / "out", Settings(quarantine_bytes=20))
    assert (row["reason"], row["source_id"]) == ("internal_error", "2")
    assert row["detail"].startswith(f"line 3: {type(error).__name__} at engine/test_unit.py:")
    assert row["raw_head"] == "The town of Vessel B"


def test_a_defect_of_a_reader_costs_the_file_in_which_it_shows(
    tmp_path: Path, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(article(number), encoding="utf-8")

    def cut(file: InputFile, limits: Limits) -> Iterator[Piece]:
        if file.source_path == "1.txt":
            raise KeyError("x")
        yield from cut_file(file, limits)

    monkeypatch.setattr("flows.engine.units.cut_file", cut)
    (row,) = _clean(tmp_path, tmp_path / "out", Settings())
    assert (row["source_path"], row["reason"], row["stage"]) == ("1.txt", "internal_error", "read")
    assert row["detail"].startswith("KeyError at engine/test_unit.py:")


def test_a_document_error_keeps_its_reason_and_stage(
    five: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(DocumentError(QuarantineReason.HOSTILE_MARKUP, Stage.SPLIT, "9 levels \ud800"), monkeypatch)
    (row,) = _clean(five, tmp_path / "out", Settings())
    assert (row["reason"], row["stage"]) == ("hostile_markup", "split")
    assert row["detail"] == "line 3: 9 levels \\ud800"


def test_half_a_surrogate_pair_cannot_reach_a_file(five: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def traced(document: Document, settings: Settings) -> Trace:
        found = good(document, settings)
        if document.source_id != "2":
            return found
        rejected = Rejected("0" * 32, document.source_path, None, RejectReason.EMPTY, "\udc00")
        return replace(found, outcome=rejected)

    monkeypatch.setattr("flows.engine.unit.trace", traced)
    (row,) = _clean(five, tmp_path / "out", Settings())
    assert row["reason"] == "internal_error"
    assert "TypeError at engine/rows.py:" in row["detail"]


def test_memory_that_runs_out_is_told_in_words_that_are_the_same_wherever_it_was(
    five: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(MemoryError(), monkeypatch)
    (row,) = _clean(five, tmp_path / "out", Settings())
    assert (row["reason"], row["limit"], row["stage"]) == ("memory_limit", "max_memory_bytes", "clean")
    assert row["detail"] == "line 3: no memory was left; max_memory_bytes is 350000000"


@pytest.mark.parametrize("workers", [0, 1])
def test_a_file_that_vanishes_before_it_is_read_ends_the_run_with_its_path(
    tmp_path: Path, article: Article, workers: int
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(article(number), encoding="utf-8")
    limits = limits_of(Settings())
    (unit,) = cut_units(find_files([str(tmp_path)]), limits)
    (tmp_path / "1.txt").unlink()
    with pytest.raises(RunError, match=r"^cannot read .*/1.txt: it has vanished since the run began; run again$"):
        list(run_jobs([Job(unit, Settings(), limits, tmp_path)], workers))
    assert list(tmp_path.glob("unit-*")) == []


def test_a_file_that_becomes_shorter_before_it_is_read_is_quarantined(five: Path, tmp_path: Path) -> None:
    limits = limits_of(Settings())
    (unit,) = cut_units(find_files([str(five)]), limits)
    five.write_bytes(five.read_bytes()[:-10])
    (result,) = run_jobs([Job(unit, Settings(), limits, tmp_path)], 0)
    assert [row.part for row in result.documents] == ["quarantine"]


def test_the_digest_of_a_unit_tells_content_and_names_apart(five: Path, tmp_path: Path) -> None:
    limits = limits_of(Settings())
    digests = []
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / "d").mkdir(exist_ok=True)
        path = tmp_path / "d" / name
        path.write_bytes(five.read_bytes())
        digests += [unit_digest(unit) for unit in cut_units(find_files([str(path)]), limits)]
        path.write_bytes(five.read_bytes() + b" ")
        digests += [unit_digest(unit) for unit in cut_units(find_files([str(path)]), limits)]
    assert len(set(digests)) == len(digests) == 4
