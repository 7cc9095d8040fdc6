"""A replay cleans what was quarantined and nothing else, and a second replay changes nothing."""

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from flows.cli import main
from flows.engine.replay import read_origin, select
from flows.engine.run import clean_paths
from flows.verify import verify_run
from schemas.errors import RunError, UsageError
from schemas.settings import Settings
from tests.fire.cleaners import tiny

Article = Callable[[int], str]
WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]
SMALL = ["--max-document-bytes", "1500"]


@pytest.fixture
def run(tmp_path: Path, article: Article, write_jsonl: WriteJsonl, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a run with two documents that were too large, a torn line and eight records."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dump").mkdir()
    rows: list[dict[str, object]] = [{"id": number, "text": article(number)} for number in range(8)]
    rows.insert(3, {"id": "long", "text": article(100) + article(101)})
    path = write_jsonl(tmp_path / "dump" / "a.jsonl", rows)
    with path.open("ab") as handle:
        handle.write(b'{"text": "torn')
    (tmp_path / "dump" / "b.txt").write_text(article(200) + article(201), encoding="utf-8")
    assert main(["clean", "dump", "-o", "out", "--workers", "1", *SMALL]) == 0
    return tmp_path / "out"


def _rows(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_bytes().splitlines()]


def _files(out: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.iterdir()}


def test_larger_limits_turn_what_was_too_large_into_records_and_a_second_replay_is_a_no_op(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["clean", "--replay", "out/quarantine.jsonl", "--workers", "1"]) == 0
    replayed = tmp_path / "out-replay"
    assert verify_run(replayed).problems == []
    assert "3 inputs: 2 records, 0 rejected, 0 duplicates, 1 quarantined" in capsys.readouterr().err
    old = {row["id"] for row in _rows(run, "quarantine.jsonl")}
    new = [*_rows(replayed, "articles.jsonl"), *_rows(replayed, "quarantine.jsonl")]
    # what was too large in a file of lines is now read, and so has an id by its content, not by its first bytes
    assert {row["source_path"] for row in new} == {"a.jsonl", "b.txt"}
    assert len(old) == len(new) == 3
    before = _files(replayed)
    assert main(["clean", "--replay", "out", "--workers", "1"]) == 0
    assert "nothing to do" in capsys.readouterr().err
    assert _files(replayed) == before


def test_only_what_has_the_reason_is_replayed(run: Path, tmp_path: Path) -> None:
    assert main(["clean", "--replay", "out", "--reason", "truncated", "-o", "again", "--workers", "1", *SMALL]) == 0
    assert [row["reason"] for row in _rows(tmp_path / "again", "quarantine.jsonl")] == ["truncated"]
    assert _rows(tmp_path / "again", "articles.jsonl") == []


def test_a_replay_finds_the_inputs_from_any_folder(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main(["clean", "--replay", str(run), "-o", "here", "--workers", "1"]) == 0
    assert len(_rows(tmp_path / "elsewhere" / "here", "articles.jsonl")) == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--replay", "nowhere"], "nowhere: no such file or folder"),
        (["--replay", "dump"], "holds no finished run"),
        (["--replay", "out", "--reason", "mood"], "--reason mood: known are undecodable"),
        (["--replay", "out", "--reason", "crashed"], "has nothing in quarantine for crashed"),
        (["dump", "--reason", "crashed"], "--reason goes with --replay"),
        ([], "the following arguments are required: PATH"),
    ],
)
def test_what_cannot_be_replayed_is_wrong_usage(
    arguments: list[str], message: str, run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["clean", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_an_input_that_has_changed_is_told(run: Path, tmp_path: Path) -> None:
    path = tmp_path / "dump" / "a.jsonl"
    path.write_bytes(b"\n" + path.read_bytes())
    with pytest.raises(RunError, match=r"the input is not what it was when .* was made, at or behind a\.jsonl"):
        clean_paths(["dump"], tmp_path / "again", workers=0, cleaner=tiny, selection=select(run))


def test_a_path_that_is_no_text_comes_back_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """File names of Linux are bytes; the record of where the inputs were must lead to them again."""
    monkeypatch.chdir(tmp_path)
    name = os.fsdecode(b"caf\xe9.jsonl")
    Path(name).write_bytes(b'{"text": "torn')
    assert main(["clean", name, "-o", "out", "--workers", "1"]) == 0
    assert read_origin(tmp_path / "out").paths == [name]
    assert main(["clean", "--replay", "out", "--workers", "1"]) == 0


def test_a_run_over_standard_input_cannot_be_replayed(tmp_path: Path) -> None:
    (tmp_path / "origin.json").write_text('{"folder": "/", "paths": ["-"]}', encoding="utf-8")
    with pytest.raises(UsageError, match="standard input, which cannot be read again"):
        read_origin(tmp_path)


def test_the_units_of_a_replay_are_those_that_hold_something_and_no_others(
    tmp_path: Path, write_jsonl: WriteJsonl
) -> None:
    texts = [f"Ferry {number}." for number in range(200)]
    texts[150] = "binary"
    path = write_jsonl(tmp_path / "a.jsonl", [{"id": number, "text": text} for number, text in enumerate(texts)])
    clean_paths([str(path)], tmp_path / "out", unit_bytes=500, cleaner=tiny, workers=0)
    selection = select(tmp_path / "out")
    assert [len(places) for places in selection.places.values()] == [1]
    (unit,) = selection.units([str(path)], tmp_path / "again", Settings())
    assert unit.number == 0
    assert unit.places == next(iter(selection.places.values()))
