"""A file is whole under its name, or it is not there."""

import hashlib
import os
from pathlib import Path

import pytest

from flows.engine.atomic import AtomicFile, FileFacts, write_atomically
from schemas.errors import RunError


def test_a_committed_file_is_what_was_written_and_its_facts_are_right(tmp_path: Path) -> None:
    file = AtomicFile(tmp_path / "a.jsonl")
    file.write(b"one\n")
    file.write(b"two\nthree\n", 2)
    assert not (tmp_path / "a.jsonl").exists()
    assert file.commit() == FileFacts(14, 3, hashlib.sha256(b"one\ntwo\nthree\n").hexdigest())
    file.discard()
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_a_discarded_file_leaves_nothing_and_the_old_one_as_it_was(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"old")
    file = AtomicFile(tmp_path / "a")
    file.write(b"new")
    file.discard()
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_everything_is_on_the_disk_before_the_file_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[str] = []
    sync, replace = os.fsync, os.replace

    def spy_sync(handle: int) -> None:
        events.append("sync folder" if os.path.isdir(f"/proc/self/fd/{handle}") else "sync file")  # noqa: PTH112
        sync(handle)

    def spy_replace(source: Path, target: Path) -> None:
        events.append("rename")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", spy_sync)
    monkeypatch.setattr(os, "replace", spy_replace)
    write_atomically(tmp_path / "a", b"x")
    assert events == ["sync file", "rename", "sync folder"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told_with_the_path_and_the_cause_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.tmp").symlink_to("/dev/full")
    file = AtomicFile(tmp_path / "a")
    with pytest.raises(RunError, match=r"^cannot write .*/a: No space left on device$"):
        file.write(b"x" * 1_000_000)
    file.discard()
    assert list(tmp_path.iterdir()) == []
