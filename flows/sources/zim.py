"""ZIM: archives of whole sites, by way of libzim, which is an extra: ``dechaff[zim]``. A page is a document.

The library reads files that stand on the disk as they are, so none in an archive, compressed once more, or from a pipe.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from flows.sources.entries import Entry, cut_entries, split_entries, unread
from flows.sources.failures import corrupt, too_large, unreadable
from flows.sources.source import Item, Limits, Note, Piece, Source
from flows.sources.stream import ByteStream, InputFile
from schemas.document import Document

__all__ = ["SOURCE"]

_KIND: Final = "zim"
_MAGIC: Final = b"ZIM\x04"
_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    return cut_entries(file, stream, limits, _KIND, _entries(file, stream, limits))


def _entries(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Entry | Note]:
    library = _library()
    if not stream.rereadable:
        raise unreadable("a ZIM file is read where it stands on the disk, and not when it is packed")
    try:
        archive = library.Archive(file.path)
        is_whole = archive.check()
    except RuntimeError as error:
        raise corrupt(f"libzim says: {error}") from error
    if not is_whole:
        raise corrupt("the checksum of the file is another")
    for number in range(archive.all_entry_count):
        yield _entry(archive, number, limits)


def _entry(archive: Any, number: int, limits: Limits) -> Entry | Note:
    locator = f"entry {number}"
    try:
        found = archive._get_entry_by_id(number)  # noqa: SLF001 - the library's only way to all entries
        if found.is_redirect:
            return Note("passed_over", f"{_KIND}: redirect")
        item = found.get_item()
        if item.mimetype.partition(";")[0].strip().lower() not in _PAGES:
            return Note("passed_over", f"{_KIND}: {item.mimetype[:60]}")
        if item.size > limits.max_document_bytes:
            return Entry(locator, b"", too_large(item.size, limits.max_document_bytes))
        return Entry(locator, bytes(item.content), None, found.path)
    except RuntimeError as error:
        return Entry(locator, b"", corrupt(f"libzim says: {error}"))


def _read(piece: Piece, content: bytes, _limits: Limits) -> Iterator[Item]:
    for entry in split_entries(piece, content):
        if entry.error is not None:
            yield unread(piece, entry)
        else:
            yield Document(entry.content, "html", piece.source_path, _KIND, entry.locator, source_id=str(entry.facts))


def _library() -> Any:
    """Return libzim. Where it is not installed, that costs each of its files, and not the run."""
    try:
        return import_module("libzim.reader")
    except ImportError as error:
        raise unreadable("ZIM files need libzim: pip install 'dechaff[zim]'") from error


SOURCE: Final = Source(_KIND, (".zim",), _cut, _read, lambda head: head.startswith(_MAGIC))
