"""Paths as the user named them to files, in an order that is the same on every machine.

``source_path`` is the path as it was named, or, below a named folder, the path from that folder on. Two folders
may hold files of the same relative path: records then share a ``source_path`` but not an ``id``.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from flows.sources.registry import find_source, known_suffixes
from flows.sources.stream import STDIN, InputFile
from schemas.errors import UsageError

__all__ = ["check_paths", "find_files"]


def check_paths(paths: Sequence[str]) -> None:
    """Raise UsageError when a path does not exist, is of no known kind, or is a folder without anything to read."""
    for path in paths:
        if next(find_files([path]), None) is None:
            raise UsageError(f"{path}: no file of a known kind in this folder; known are {_known()}")


def find_files(paths: Sequence[str], *, exclude: Path | None = None) -> Iterator[InputFile]:
    """Yield the files behind ``paths``: arguments in their order, folders recursively, sorted by name.

    In a folder, hidden files and folders, files of unknown kinds and the folder ``exclude`` (where the output
    goes) are passed over; links to folders are not followed. Raises UsageError for a path that does not exist,
    and for a file named by the user whose kind is unknown.
    """
    barred = exclude.resolve() if exclude is not None else None
    for path in paths:
        if path == STDIN:
            yield InputFile(STDIN, STDIN, 0)
        elif os.path.isdir(path):  # noqa: PTH112 - paths stay as the user wrote them
            yield from _walk(path, "", barred)
        elif not os.path.exists(path):  # noqa: PTH110
            raise UsageError(f"{path}: no such file or folder")
        elif find_source(path) is None:
            raise UsageError(f"{path}: unknown kind of file; known are {_known()}")
        else:
            yield InputFile(path, _readable(path), _size(path))


def _walk(folder: str, below: str, barred: Path | None) -> Iterator[InputFile]:
    if barred is not None and Path(folder).resolve() == barred:
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror or error}") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, f"{below}{entry.name}/", barred)
        elif find_source(entry.name) is not None and not entry.is_dir():
            yield InputFile(entry.path, _readable(below + entry.name), _size(entry.path))


def _known() -> str:
    return f"{', '.join(known_suffixes())}, each also with .gz"


def _readable(path: str) -> str:
    """Return a path that can be written as UTF-8: with ``/``, and bytes that are no text as escapes."""
    name = path.replace(os.sep, "/")
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116
    except OSError:
        return 0
