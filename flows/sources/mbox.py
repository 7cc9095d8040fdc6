"""Mailboxes (mbox): messages one after the other, each behind a line that begins with 'From '."""

import re
from collections.abc import Iterator
from typing import Final

from flows.sources.entries import cut_entries, split_entries, unread
from flows.sources.mail import document_of_message
from flows.sources.source import Item, Limits, Piece, Source
from flows.sources.split_lines import split_at
from flows.sources.stream import ByteStream, InputFile
from schemas.errors import DocumentError

__all__ = ["SOURCE"]

_KIND: Final = "mbox"
_FROM: Final = re.compile(rb"From \S+ .*\d{4}\r?$|From \S+\r?$", re.MULTILINE)
_BEGINNING: Final = re.compile(rb"From \S+[^\n]*\n[!-9;-~]+:[^\n]*\n")
_ESCAPED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    return cut_entries(file, stream, limits, _KIND, split_at(stream, _place, limits))


def _place(before: bytes, line: bytes) -> str | None:
    return "before" if line.startswith(b"From ") and before in {b"\n", b"\r\n"} and _FROM.match(line) else None


def _read(piece: Piece, content: bytes, _limits: Limits) -> Iterator[Item]:
    for entry in split_entries(piece, content):
        try:
            if entry.error is not None:
                raise entry.error
            _, _, message = entry.content.partition(b"\n")
            message = _ESCAPED.sub(rb"\1", message)
            yield document_of_message(message, piece.source_path, _KIND, entry.locator)
        except DocumentError as error:
            yield unread(piece, entry, error)


def _is_sure(head: bytes) -> bool:
    return bool(_BEGINNING.match(head))


SOURCE: Final = Source(_KIND, (".mbox", ".mbx"), _cut, _read, _is_sure)
