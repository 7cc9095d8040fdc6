"""One bad document costs its own limit and nothing else: it is quarantined with its reason, the others are unharmed."""

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from flows.engine.job import Job, Stop
from flows.engine.run import clean_paths
from flows.engine.unit import clean_items
from flows.engine.units import UnitDigest, cut_units
from flows.sources.discover import find_files
from flows.sources.documents import limits_of
from flows.verify import verify_run
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage
from schemas.settings import Settings
from tests.fire.cleaners import dangerous, tiny

WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]
SETTINGS = Settings(max_wall_s=600.0, max_cpu_s=0.5, max_memory_bytes=64_000_000, max_output_bytes=50_000)


def _rows(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_bytes().splitlines()]


def _clean(tmp_path: Path, write_jsonl: WriteJsonl, texts: list[str], **options: Any) -> Path:
    rows: list[dict[str, object]] = [{"id": number, "text": text} for number, text in enumerate(texts)]
    path = write_jsonl(tmp_path / "a.jsonl", rows)
    clean_paths(
        [str(path)], tmp_path / "out", **{"settings": SETTINGS, "cleaner": dangerous, "unit_bytes": 2_000, **options}
    )
    assert verify_run(tmp_path / "out").problems == []
    return tmp_path / "out"


def _good(count: int) -> list[str]:
    return [f"Ferry number {number} sailed at noon." for number in range(count)]


@pytest.mark.parametrize(
    ("danger", "reason", "limit"),
    [
        ("!c-spin", "cpu_limit", "max_cpu_s"),
        ("!hang", "wall_limit", "max_wall_s"),
        ("!eat", "memory_limit", "max_memory_bytes"),
        ("!crash", "crashed", None),
        ("!leave", "crashed", None),
        ("!deep", "internal_error", None),
        ("x" * 60_000, "output_limit", "max_output_bytes"),
    ],
)
def test_a_document_that_passes_a_limit_is_quarantined_and_those_beside_it_are_records(
    danger: str, reason: str, limit: str | None, tmp_path: Path, write_jsonl: WriteJsonl
) -> None:
    texts = _good(60)
    texts[20:20] = [danger]
    settings = Settings(max_wall_s=3.0) if danger == "!hang" else SETTINGS
    out = _clean(tmp_path, write_jsonl, texts, workers=2 if limit else 1, settings=settings)
    (row,) = _rows(out, "quarantine.jsonl")
    assert (row["reason"], row["limit"], row["source_id"]) == (reason, limit, "20")
    assert row["raw_head"].startswith(danger[:10])
    records = _rows(out, "articles.jsonl")
    assert [record["text"] for record in records] == _good(60)


def test_a_document_whose_worker_was_killed_from_outside_is_tried_again(
    tmp_path: Path, write_jsonl: WriteJsonl
) -> None:
    texts = _good(30)
    texts[10] = f"!once {tmp_path / 'killed'}"
    out = _clean(tmp_path, write_jsonl, texts)
    assert (tmp_path / "killed").exists()
    assert _rows(out, "quarantine.jsonl") == []
    assert len(_rows(out, "articles.jsonl")) == 30


def test_many_bad_documents_in_a_row_cost_a_worker_each_and_are_done_in_order(
    tmp_path: Path, write_jsonl: WriteJsonl
) -> None:
    texts = ["!spin", "!spin", "!eat", "Good.", "!leave", "!leave", "!crash"]
    out = _clean(tmp_path, write_jsonl, texts, unit_bytes=10_000)
    reasons = [row["reason"] for row in _rows(out, "quarantine.jsonl")]
    assert reasons == ["cpu_limit", "cpu_limit", "memory_limit", "crashed", "crashed", "crashed"]


def test_a_worker_that_was_stopped_is_killed_and_the_limit_of_time_is_named(
    tmp_path: Path, write_jsonl: WriteJsonl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.engine.pool._GRACE_S", 0.5)
    out = _clean(tmp_path, write_jsonl, ["Good.", "!stop", "Good too."], settings=Settings(max_wall_s=3.0))
    (row,) = _rows(out, "quarantine.jsonl")
    assert row["reason"] == "wall_limit"


def test_workers_are_replaced_after_so_many_units(
    tmp_path: Path, write_jsonl: WriteJsonl, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[object] = []
    monkeypatch.setattr("flows.engine.pool._UNITS_PER_WORKER", 2)
    from flows.engine.pool import _Pool

    start = _Pool._start

    def spy(pool: _Pool) -> Any:
        started.append(pool)
        return start(pool)

    monkeypatch.setattr(_Pool, "_start", spy)
    out = _clean(tmp_path, write_jsonl, _good(60), unit_bytes=400, cleaner=tiny)
    assert json.loads((out / "manifest.json").read_bytes())["input"]["units"] > 5
    assert len(started) >= 3


def test_a_pipe_in_a_folder_is_passed_over_and_costs_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Before.", encoding="utf-8")
    os.mkfifo(folder / "b.txt")  # opening it would wait for a writer, who never comes
    (folder / "c.txt").write_text("After.", encoding="utf-8")
    clean_paths([str(folder)], tmp_path / "out", cleaner=tiny)
    assert [row["text"] for row in _rows(tmp_path / "out", "articles.jsonl")] == ["Before.", "After."]
    assert _rows(tmp_path / "out", "quarantine.jsonl") == []


def test_what_a_piece_gave_before_it_killed_its_reader_is_kept(tmp_path: Path, write_jsonl: WriteJsonl) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", [{"id": number, "text": f"Line {number}."} for number in range(5)])
    limits = limits_of(SETTINGS)
    (unit,) = cut_units(find_files([str(path)]), limits)
    error = DocumentError(QuarantineReason.CPU_LIMIT, Stage.READ, "took too long")
    job = Job(unit, SETTINGS, limits, tmp_path, tiny, stops={0: Stop(3, error)})
    done = list(clean_items(job, UnitDigest()))
    assert [document.row.part for document in done] == ["articles"] * 3 + ["quarantine"]
    assert json.loads(done[-1].line)["stage"] == "read"
