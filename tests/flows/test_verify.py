"""verify finds what is wrong with a run, whatever it is, from its files alone."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cleaners.pipeline import Trace, trace
from flows.engine.run import clean_paths
from flows.verify import verify_run
from schemas.document import Document
from schemas.errors import UsageError
from schemas.outcome import Cleaned
from schemas.settings import Settings
from schemas.verdict import Reason, Removal

Rows = list[dict[str, Any]]


def _trace_with_a_removal(document: Document, settings: Settings) -> Trace:
    """Clean, and add one removed block to what was found: which blocks go is not the subject here."""
    found = trace(document, settings)
    if not isinstance(found.outcome, Cleaned):
        return found
    record = found.outcome.record.model_copy(update={"block_count": found.outcome.record.block_count + 1})
    removals = (*found.outcome.removals, Removal(9, "Share", Reason.SHARE, "share", None))
    return replace(found, outcome=Cleaned(record, removals))


@pytest.fixture(scope="module")
def finished(shared_dump: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a finished run with records, removals, duplicates, rejections and quarantine."""
    out = tmp_path_factory.mktemp("finished") / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.engine.unit.trace", _trace_with_a_removal)
        clean_paths([str(shared_dump)], out, workers=0)
    return out


@pytest.fixture
def out(finished: Path, tmp_path: Path) -> Path:
    """Return a copy of the finished run that may be damaged."""
    return Path(shutil.copytree(finished, tmp_path / "out"))


def _edit(out: Path, name: str, change: Callable[[Rows], object]) -> None:
    """Change the rows of a file, and its facts in the manifest with them."""
    path = out / name
    rows = [json.loads(line) for line in path.read_bytes().splitlines()]
    change(rows)
    content = "".join(json.dumps(row) + "\n" for row in rows).encode()
    path.write_bytes(content)
    manifest = json.loads((out / "manifest.json").read_bytes())
    facts = {"bytes": len(content), "lines": len(rows), "sha256": hashlib.sha256(content).hexdigest()}
    manifest["files"][name] = facts
    _seal(out, manifest)


def _seal(out: Path, manifest: dict[str, Any]) -> None:
    """Write a changed manifest with the right hash of itself: what is wrong is to be found elsewhere."""
    manifest["manifest_sha256"] = "0" * 64
    own = hashlib.sha256(json.dumps(manifest).encode()).hexdigest()
    (out / "manifest.json").write_text(json.dumps({**manifest, "manifest_sha256": own}), encoding="utf-8")


def _problems(out: Path) -> str:
    return "\n".join(verify_run(out).problems)


def test_a_run_as_it_was_written_has_no_problems_and_its_counts_add_up(out: Path) -> None:
    found = verify_run(out)
    assert found.problems == []
    fates = ("records", "rejected", "duplicates", "quarantined")
    assert found.counts["inputs"] == sum(found.counts[fate] for fate in fates) == 51
    assert found.counts["removed_blocks"] > 0
    assert found.counts["blocks"] == found.counts["kept_blocks"] + found.counts["removed_blocks"]


@pytest.mark.parametrize("name", ["articles.jsonl", "removed.jsonl", "rejected.jsonl", "quarantine.jsonl"])
def test_one_flipped_bit_is_noticed_and_the_file_named(out: Path, name: str) -> None:
    content = bytearray((out / name).read_bytes())
    content[len(content) // 2] ^= 1
    (out / name).write_bytes(content)
    assert f"{name}: sha256" in _problems(out)


@pytest.mark.parametrize("name", ["articles.jsonl", "removed.jsonl", "rejected.jsonl", "quarantine.jsonl"])
def test_a_missing_file_is_noticed(out: Path, name: str) -> None:
    (out / name).unlink()
    assert f"{name}: No such file" in _problems(out)


def _set(name: str, value: object) -> Callable[[Rows], object]:
    return lambda rows: rows[0].update({name: value})


@pytest.mark.parametrize(
    ("name", "change", "problem"),
    [
        ("articles.jsonl", list.pop, "manifest.json: inputs 51, counted 50"),
        ("articles.jsonl", lambda rows: rows.append(rows[0]), "this id is there twice"),
        ("articles.jsonl", _set("text", "Other."), "text_sha256"),
        ("articles.jsonl", _set("paragraph_count", 77), "paragraph_count 77, should be"),
        ("articles.jsonl", _set("word_count", 77), "word_count 77, should be"),
        ("articles.jsonl", _set("block_count", 77), "its record says"),
        ("articles.jsonl", _set("surprise", 1), "surprise: Extra inputs are not permitted"),
        ("articles.jsonl", _set("published_date", "today"), "published_date: String should match"),
        ("articles.jsonl", _set("duplicate_of", "nobody"), "duplicate of nobody, which is no unmarked record"),
        ("articles.jsonl", _set("settings_sha256", "0" * 64), "settings_sha256"),
        ("removed.jsonl", list.pop, "its record says"),
        ("removed.jsonl", _set("id", "nobody"), "removed.jsonl: nobody: no such record"),
        ("removed.jsonl", _set("reason", "mood"), "removed.jsonl: line 1: reason"),
        ("rejected.jsonl", _set("reason", "mood"), "rejected.jsonl: line 1: reason"),
        ("quarantine.jsonl", list.clear, "manifest.json: quarantined 6, counted 0"),
    ],
)
def test_a_wrong_row_is_noticed_even_when_every_hash_is_right(
    out: Path, name: str, change: Callable[[Rows], object], problem: str
) -> None:
    _edit(out, name, change)
    assert problem in _problems(out)


def test_a_line_that_is_no_json_is_named_by_its_number(out: Path) -> None:
    path = out / "rejected.jsonl"
    path.write_bytes(path.read_bytes() + b"torn")
    problems = _problems(out)
    assert "rejected.jsonl: line 2: does not end with a line end" in problems
    assert "rejected.jsonl: line 2: Invalid JSON" in problems


def test_a_run_without_manifest_is_not_finished(out: Path) -> None:
    (out / "manifest.json").unlink()
    assert _problems(out) == "manifest.json: missing; the run is not finished"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"settings": {}, "files": [], "counts": {}}', b"\xff"])
def test_a_manifest_that_is_none_is_told(out: Path, content: bytes) -> None:
    (out / "manifest.json").write_bytes(content)
    assert "manifest.json: unreadable" in _problems(out)


def test_problems_beyond_a_hundred_are_counted_and_not_listed(out: Path) -> None:
    (out / "quarantine.jsonl").write_bytes(b"x\n" * 1_000)
    found = verify_run(out)
    assert found.problem_count > 1_000
    assert len(found.problems) == 100


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        verify_run(tmp_path / "nowhere")
