"""A run writes the same bytes whatever its workers and its interruptions, and counts every input once."""

import hashlib
import json
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from flows.engine.out_folder import ledger_path, work_folder
from flows.engine.pool import run_jobs
from flows.engine.run import Run, Summary, clean_paths, open_run
from flows.verify import verify_run
from schemas.errors import RunError, UsageError
from schemas.settings import Settings

UNIT_BYTES = 4_000
Article = Callable[[int], str]
WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]


def _files(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}


def _scattered(line: bytes) -> bytes:
    return hashlib.sha256(line).digest()


def _rows(out: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / name).read_bytes().splitlines()]


def _clean(paths: list[Path], out: Path, **options: Any) -> Summary:
    return clean_paths([str(path) for path in paths], out, **{"unit_bytes": UNIT_BYTES, **options})


def test_every_input_has_one_fate_and_the_run_verifies(dump: Path, tmp_path: Path) -> None:
    summary = _clean([dump], tmp_path / "out")
    counts = summary.counts
    fates = ("records", "rejected", "duplicates", "quarantined")
    assert [counts[fate] for fate in fates] == [40, 1, 4, 6]
    assert counts["inputs"] == sum(counts[fate] for fate in fates)
    assert verify_run(tmp_path / "out").problems == []
    assert not work_folder(tmp_path / "out").exists()


def test_workers_and_the_size_of_units_change_no_byte(dump: Path, tmp_path: Path) -> None:
    _clean([dump], tmp_path / "one", workers=1)
    _clean([dump], tmp_path / "two", workers=2)
    _clean([dump], tmp_path / "large", unit_bytes=10_000_000)
    assert _files(tmp_path / "one") == _files(tmp_path / "two")
    large = _files(tmp_path / "large")
    small = _files(tmp_path / "one")
    for name in ("manifest.json", "ledger.sqlite"):  # what says how the input was cut
        assert large.pop(name) != small.pop(name)
    assert large == small


def test_the_order_of_the_inputs_changes_the_order_of_the_lines_only(
    dump: Path, tmp_path: Path, write_jsonl: WriteJsonl
) -> None:
    lines = (dump / "many.jsonl").read_bytes().split(b"\n")
    lines.sort(key=_scattered)
    shuffled = tmp_path / "shuffled"
    shuffled.mkdir()
    (shuffled / "many.jsonl").write_bytes(b"\n".join(lines))
    (shuffled / "z.txt").write_bytes((dump / "one.txt").read_bytes())
    (dump / "z.txt").write_bytes((dump / "one.txt").read_bytes())
    _clean([dump / "many.jsonl", dump / "z.txt"], tmp_path / "a")
    _clean([shuffled / "z.txt", shuffled / "many.jsonl"], tmp_path / "b")

    def lines_of(out: Path, name: str, folder: Path) -> list[bytes]:
        content = (out / name).read_bytes().replace(str(folder).encode(), b"")
        return sorted(content.splitlines())

    for name in ("articles.jsonl", "removed.jsonl", "rejected.jsonl"):
        assert lines_of(tmp_path / "a", name, dump) == lines_of(tmp_path / "b", name, shuffled)


def test_a_file_has_the_same_ids_by_its_folder_by_its_path_and_by_a_relative_path(
    dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(dump)
    _clean([dump / "one.txt", dump / "deep" / "two.txt"], tmp_path / "by-path")
    _clean([Path("one.txt"), Path("deep/two.txt")], tmp_path / "relative")
    _clean([dump], tmp_path / "by-folder")
    by_path = {row["id"] for row in _rows(tmp_path / "by-path", "articles.jsonl")}
    assert by_path == {row["id"] for row in _rows(tmp_path / "relative", "articles.jsonl")}
    assert by_path <= {row["id"] for row in _rows(tmp_path / "by-folder", "articles.jsonl")}


def test_the_same_input_again_gets_a_numbered_id_and_points_to_the_first(
    tmp_path: Path, article: Article, write_jsonl: WriteJsonl
) -> None:
    row: dict[str, object] = {"id": "a", "text": "Home\n" + article(1)}
    _clean([write_jsonl(tmp_path / "a.jsonl", [row, row, row])], tmp_path / "out")
    first, second, third = _rows(tmp_path / "out", "articles.jsonl")
    assert [second["id"], third["id"]] == [f"{first['id']}-2", f"{first['id']}-3"]
    assert [row["duplicate_of"] for row in (first, second, third)] == [None, first["id"], first["id"]]
    assert verify_run(tmp_path / "out").problems == []


def test_the_same_text_twice_is_a_duplicate_of_the_earliest_published_whatever_the_order(
    tmp_path: Path, article: Article, write_jsonl: WriteJsonl
) -> None:
    rows: list[dict[str, object]] = [{"id": name, "text": article(1)} for name in "abcdef"]
    found = set()
    for turn in range(3):
        rows = [*rows[2:], *rows[:2]]
        out = tmp_path / str(turn)
        _clean([write_jsonl(tmp_path / "a.jsonl", rows)], out, unit_bytes=1_500)
        records = _rows(out, "articles.jsonl")
        (first,) = [row for row in records if row["duplicate_of"] is None]
        assert first["id"] == min(row["id"] for row in records)
        found.add(first["source_id"])
    assert len(found) == 1


def test_dropped_duplicates_have_their_own_file_and_still_verify(dump: Path, tmp_path: Path) -> None:
    summary = _clean([dump], tmp_path / "out", drop_duplicates=True)
    articles, duplicates = (_rows(tmp_path / "out", name) for name in ("articles.jsonl", "duplicates.jsonl"))
    assert len(articles) == summary.counts["records"]
    assert len(duplicates) == summary.counts["duplicates"] == 4
    assert all(row["duplicate_of"] for row in duplicates)
    assert verify_run(tmp_path / "out").problems == []


def test_a_finished_run_is_left_as_it_is(dump: Path, tmp_path: Path) -> None:
    first = _clean([dump], tmp_path / "out")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    again = _clean([dump], tmp_path / "out")
    assert (first.was_finished, again.was_finished) == (False, True)
    assert again.counts == first.counts
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()} == before


def test_a_finished_run_with_other_inputs_or_settings_is_refused_with_the_remedy(dump: Path, tmp_path: Path) -> None:
    _clean([dump], tmp_path / "out")
    with pytest.raises(RunError, match=r"made with min_chars 60, not 61; choose another folder with -o, or .* --force"):
        _clean([dump], tmp_path / "out", settings=Settings(min_chars=61))
    (dump / "one.txt").write_text("Changed.", encoding="utf-8")
    with pytest.raises(RunError, match="over other inputs; choose another folder"):
        _clean([dump], tmp_path / "out")
    assert _clean([dump], tmp_path / "out", force=True).counts["records"] == 40
    assert verify_run(tmp_path / "out").problems == []


def test_a_finished_run_with_a_missing_file_is_not_taken_for_whole(dump: Path, tmp_path: Path) -> None:
    _clean([dump], tmp_path / "out")
    (tmp_path / "out" / "removed.jsonl").unlink()
    with pytest.raises(RunError, match=r"removed\.jsonl is missing"):
        _clean([dump], tmp_path / "out")


def test_files_of_others_are_neither_overwritten_nor_removed(dump: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.md").write_text("mine", encoding="utf-8")
    (out / "articles.jsonl").write_text("mine too", encoding="utf-8")
    with pytest.raises(RunError, match="belongs to no finished run"):
        _clean([dump], out)
    assert (out / "articles.jsonl").read_text(encoding="utf-8") == "mine too"
    _clean([dump], out, force=True)
    assert (out / "notes.md").read_text(encoding="utf-8") == "mine"


def _interrupt(dump: Path, out: Path, units: int) -> None:
    with open_run([str(dump)], out, unit_bytes=UNIT_BYTES) as run:
        assert isinstance(run, Run)
        run.work(islice(run.pending(), units))


def test_an_interrupted_run_resumes_and_redoes_only_what_is_missing(
    dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _clean([dump], tmp_path / "whole")
    out = tmp_path / "out"
    _interrupt(dump, out, units=4)
    assert not (out / "manifest.json").exists()
    (work_folder(out) / "unit-00000001.articles.jsonl.tmp").write_text("torn", encoding="utf-8")
    damaged = work_folder(out) / "unit-00000002.articles.jsonl"
    damaged.write_bytes(damaged.read_bytes()[:-5])
    done: list[int] = []

    def spy(jobs: Any, workers: int) -> Any:
        for result in run_jobs(jobs, workers):
            done.append(result.number)
            yield result

    monkeypatch.setattr("flows.engine.run.run_jobs", spy)
    _clean([dump], out)
    assert done[:3] == [2, 4, 5]
    assert _files(out) == _files(tmp_path / "whole")


def test_an_interrupted_run_over_changed_inputs_gives_what_a_new_run_gives(dump: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    _interrupt(dump, out, units=100)
    many = dump / "many.jsonl"
    many.write_bytes(b"\n".join(many.read_bytes().split(b"\n")[5:20]) + b"\n")
    _clean([dump], out)
    _clean([dump], tmp_path / "new")
    assert _files(out) == _files(tmp_path / "new")


def test_an_interrupted_run_is_not_resumed_with_other_settings(dump: Path, tmp_path: Path) -> None:
    _interrupt(dump, tmp_path / "out", units=1)
    with pytest.raises(RunError, match="interrupted run made with "):
        _clean([dump], tmp_path / "out", settings=Settings(min_chars=61))


def test_a_damaged_ledger_is_told_with_the_remedy(dump: Path, tmp_path: Path) -> None:
    _interrupt(dump, tmp_path / "out", units=1)
    ledger_path(tmp_path / "out").write_bytes(b"no database, but long enough to be looked at" * 100)
    with pytest.raises(RunError, match="--force starts anew"):
        _clean([dump], tmp_path / "out")
    assert _clean([dump], tmp_path / "out", force=True).counts["records"] == 40


def test_finishing_without_having_done_all_units_is_refused(dump: Path, tmp_path: Path) -> None:
    with open_run([str(dump)], tmp_path / "out", unit_bytes=UNIT_BYTES) as run:
        assert isinstance(run, Run)
        assert list(run.pending())
        with pytest.raises(RunError, match="units are not done"):
            run.finish()


def test_nothing_is_made_for_a_path_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        _clean([tmp_path / "nowhere"], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_named_with_the_cause(dump: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RunError, match=r"cannot write .*file.*: Not a directory"):
        _clean([dump], tmp_path / "file" / "out")
