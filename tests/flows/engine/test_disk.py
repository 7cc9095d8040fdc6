"""The engine changes files in one place, so that whatever fails there is tried; and that place says what failed."""

import ast
import errno
import os
from collections.abc import Callable  # noqa: TC003 - pytest shows annotations
from pathlib import Path

import pytest

from flows.engine import disk
from schemas.errors import RunError

CHANGES = frozenset({"fsync", "rename", "unlink", "mkdir", "rmdir", "write_bytes", "write_text", "touch", "rmtree"})
ALLOWED = {("ledger.py", "unlink")}
"""The draft that the finished ledger is copied from: scratch, and named like a temporary file."""


def test_no_other_module_of_the_engine_changes_a_file() -> None:
    found = set()
    for path in Path(disk.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in CHANGES and ast.unparse(node.value) != "disk":
                found.add((path.name, node.attr))
    found = {(name, change) for name, change in found if name != "disk.py"}
    assert found == ALLOWED


def test_a_write_goes_on_until_all_of_it_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, content: write(handle, content[:3]))
    handle = disk.create(tmp_path / "a")
    disk.write(handle, b"ten bytes.", tmp_path / "a")
    disk.close(handle, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"ten bytes."


@pytest.mark.parametrize("call", ["open", "write", "fsync", "close", "replace", "unlink", "mkdir"])
def test_whatever_fails_is_told_with_path_and_cause(call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.touch()
    handle = os.open(path, os.O_WRONLY)

    def fail(*_arguments: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    actions: dict[str, Callable[[], object]] = {
        "open": lambda: disk.create(path),
        "write": lambda: disk.write(handle, b"x", path),
        "fsync": lambda: disk.sync(handle, path),
        "close": lambda: disk.close(handle, path),
        "replace": lambda: disk.rename(path, path),
        "unlink": lambda: disk.remove(path),
        "mkdir": lambda: disk.make_folder(tmp_path / "a" / "b"),
    }
    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        with pytest.raises(RunError, match=r"^cannot write /.*: Input/output error$"):
            actions[call]()
    os.close(handle)
