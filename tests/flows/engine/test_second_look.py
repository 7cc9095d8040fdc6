"""What the documents of a site say together settles what each leaves in doubt, whatever their order and the workers."""

import json
from collections.abc import Callable, Iterable
from itertools import islice, permutations
from pathlib import Path
from typing import Any

import pytest

from flows.engine import run as engine
from flows.engine.repair import repair_paths
from flows.engine.run import Run, clean_paths, open_run
from flows.verify import verify_run

WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]
UNIT_BYTES = 300  # each document is a unit of its own
SITE = "https://herald.example/fair"
OTHER_SITE = "https://gazette.example/fair"
STORY = (
    "The lantern fair of Port Ellery opened on Sunday with a parade of paper boats, and the harbour master said "
    "that more visitors came than in any year since the old lighthouse was lit again."
)


def _row(name: str, day: str, url: str = SITE) -> dict[str, object]:
    return {"id": name, "url": url, "text": f"Lantern fair {name} opens\n{day}\n{STORY}\n{STORY[::-1]}"}


ROWS = [
    _row("doubtful", "04/07/2023"),
    _row("stranger", "04/07/2023", OTHER_SITE),
    _row("first", "7/25/2023"),
    _row("second", "7/26/2023"),
]


def _clean(path: Path, out: Path, **options: Any) -> dict[str, str | None]:
    clean_paths([str(path)], out, **{"unit_bytes": UNIT_BYTES, "workers": 0, **options})
    assert verify_run(out).problems == []
    return _days(out)


def _days(out: Path) -> dict[str, str | None]:
    rows = [json.loads(line) for line in (out / "articles.jsonl").read_bytes().splitlines()]
    return {row["source_id"]: row["published_at"] for row in rows}


def _files(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir()}


EXPECTED = {"doubtful": "2023-04-07", "stranger": "2023", "first": "2023-07-25", "second": "2023-07-26"}


def test_a_later_document_settles_an_earlier_one_of_its_site_and_no_other(
    tmp_path: Path, write_jsonl: WriteJsonl
) -> None:
    assert _clean(write_jsonl(tmp_path / "a.jsonl", ROWS), tmp_path / "out") == EXPECTED
    alone = _clean(write_jsonl(tmp_path / "b.jsonl", ROWS[:3]), tmp_path / "alone")
    assert alone["doubtful"] == "2023", "one document is no custom"


def test_the_order_of_the_documents_changes_no_record(tmp_path: Path, write_jsonl: WriteJsonl) -> None:
    for number, rows in enumerate(permutations(ROWS)):
        if number % 7 == 0:
            path = write_jsonl(tmp_path / f"{number}.jsonl", rows)
            assert _clean(path, tmp_path / f"out-{number}") == EXPECTED


def test_workers_change_no_byte(tmp_path: Path, write_jsonl: WriteJsonl) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", ROWS)
    _clean(path, tmp_path / "here")
    _clean(path, tmp_path / "two", workers=2)
    assert _files(tmp_path / "here") == _files(tmp_path / "two")


def test_only_units_in_doubt_are_cleaned_twice(
    tmp_path: Path, write_jsonl: WriteJsonl, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked: list[int] = []
    run_jobs = vars(engine)["run_jobs"]

    def spy(jobs: Any, workers: int) -> Any:
        for result in run_jobs(jobs, workers):
            worked.append(result.number)
            yield result

    monkeypatch.setattr(engine, "run_jobs", spy)
    _clean(write_jsonl(tmp_path / "a.jsonl", ROWS), tmp_path / "out")
    assert worked == [0, 1, 2, 3, 0]


def test_a_run_killed_before_in_or_after_the_second_look_ends_in_the_same_bytes(
    tmp_path: Path, write_jsonl: WriteJsonl, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", ROWS)
    _clean(path, tmp_path / "whole")
    for units in (1, 4):
        with open_run([str(path)], tmp_path / f"out-{units}", unit_bytes=UNIT_BYTES) as run:
            assert isinstance(run, Run)
            run.work(islice(run.pending(), units), 0)
        _clean(path, tmp_path / f"out-{units}")
        assert _files(tmp_path / f"out-{units}") == _files(tmp_path / "whole")
    with monkeypatch.context() as patch:
        patch.setattr(engine, "merge", _killed)
        with pytest.raises(InterruptedError):
            _clean(path, tmp_path / "out-merge")
    _clean(path, tmp_path / "out-merge")
    assert _files(tmp_path / "out-merge") == _files(tmp_path / "whole")


def _killed(*_: Any, **__: Any) -> None:
    raise InterruptedError


def test_what_was_settled_is_undone_when_its_witnesses_are_gone(
    tmp_path: Path, write_jsonl: WriteJsonl, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", ROWS)
    with monkeypatch.context() as patch:
        patch.setattr(engine, "merge", _killed)
        with pytest.raises(InterruptedError):
            _clean(path, tmp_path / "out")
    write_jsonl(path, ROWS[:3])
    assert _clean(path, tmp_path / "out")["doubtful"] == "2023"


def test_a_repaired_unit_is_told_what_it_was_told(tmp_path: Path, write_jsonl: WriteJsonl) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", ROWS)
    _clean(path, tmp_path / "out")
    whole = _files(tmp_path / "out")
    articles = tmp_path / "out" / "articles.jsonl"
    articles.write_bytes(b"x" + articles.read_bytes()[1:])
    repair_paths([str(path)], tmp_path / "out", unit_bytes=UNIT_BYTES, workers=0)
    assert _files(tmp_path / "out") == whole
