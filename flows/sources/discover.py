"""Paths as the user named them to files, in an order that is the same on every machine.

``source_path`` is the path as it was named, or, below a named folder, the path from that folder on. Two folders
may hold files of the same relative path: records then share a ``source_path`` but not an ``id``.
"""

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from flows.sources.registry import has_known_name, known_suffixes, tells_kind
from flows.sources.stream import COMPRESSED_SUFFIXES, STDIN, ByteStream, InputFile, readable
from schemas.errors import UsageError

__all__ = ["check_paths", "find_files"]

_FILES_OF_A_RUN: Final = {"articles.jsonl", "ledger.sqlite", "manifest.json"}
"""A folder with all of these holds what was made of other inputs, perhaps of those beside it."""


def check_paths(paths: Sequence[str], out: Path | None = None) -> None:
    """Raise UsageError when a path does not exist, is of no known kind, or is a folder without anything to read.

    Nothing in the folder ``out`` is read, so it cannot be a path itself.
    """
    for path in paths:
        if out is not None and Path(path).resolve() == out.resolve():
            raise UsageError(f"{path}: the output goes there: name another folder with -o")
        if next(find_files([path]), None) is None:
            raise UsageError(f"{path}: no file of a known kind in this folder; known are {_known()}")


def find_files(paths: Sequence[str], *, exclude: Path | None = None) -> Iterator[InputFile]:
    """Yield the files behind ``paths``: arguments in their order, folders recursively, sorted by name.

    A path that does not exist may be a pattern: ``*`` and ``?`` stand for parts of a name, ``**`` for any folders.
    In a folder, hidden files and folders, pipes and devices, files of unknown kinds, folders that hold a finished run
    and the folder ``exclude`` (where the output goes) are passed over; links to folders are not followed; a folder in
    it that cannot be read is given as if it were a file, since reading it will tell why. Raises UsageError for a path
    that does not exist, and for one named by the user that is a pipe or a device, cannot be read, or is of a kind that
    nothing tells.
    """
    barred = exclude.resolve() if exclude is not None else None
    for path in paths:
        if path == STDIN:
            yield InputFile(STDIN, STDIN, 0)
        elif os.path.lexists(path) or not glob.has_magic(path):
            yield from _named(path, barred)
        else:
            yield from _matching(path, barred)


def _matching(pattern: str, barred: Path | None) -> Iterator[InputFile]:
    """Yield the files that a pattern names; a folder that it names is not entered: ``**`` does that."""
    matches = [path for path in sorted(glob.glob(pattern, recursive=True)) if os.path.isfile(path)]  # noqa: PTH113, PTH207
    if not matches:
        raise UsageError(f"{pattern}: no file matches")
    for path in matches:
        if _is_readable(path) and (barred is None or barred not in Path(path).resolve().parents):
            yield InputFile(path, readable(path), _size(path))


def _named(path: str, barred: Path | None) -> Iterator[InputFile]:
    if os.path.isdir(path):  # noqa: PTH112 - paths stay as the user wrote them
        yield from _walk(path, "", barred)
        return
    if not os.path.exists(path):  # noqa: PTH110
        raise UsageError(f"{path}: no such file or folder")
    if not os.path.isfile(path):  # noqa: PTH113
        raise UsageError(f"{path}: a pipe or a device; give it as standard input: - < {path}")
    file = InputFile(path, readable(path), _size(path))
    if not has_known_name(path):
        stream = ByteStream(file)
        if not tells_kind(stream):
            raise UsageError(f"{path}: {stream.problem or f'unknown kind of file; known are {_known()}'}")
    yield file


def _walk(folder: str, below: str, barred: Path | None) -> Iterator[InputFile]:
    if barred is not None and Path(folder).resolve() == barred:
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        if not below:
            raise UsageError(f"{folder}: {error.strerror or error}") from error
        yield InputFile(folder, readable(below.removesuffix("/")), 0)
        return
    if below and {entry.name for entry in entries} >= _FILES_OF_A_RUN:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, f"{below}{entry.name}/", barred)
        elif entry.is_file() and _is_readable(entry.path):
            yield InputFile(entry.path, readable(below + entry.name), _size(entry.path))


def _is_readable(path: str) -> bool:
    """Say whether a file that nobody named alone is of a known kind. One whose name has no ending may tell it."""
    if has_known_name(path):
        return True
    return "." not in os.path.basename(path) and tells_kind(ByteStream(InputFile(path, path, 0)))  # noqa: PTH119


def _known() -> str:
    compressed = ", ".join(COMPRESSED_SUFFIXES)
    return f"{', '.join(known_suffixes())}, each also with {compressed}"


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116
    except OSError:
        return 0
