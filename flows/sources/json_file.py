"""JSON files: an array of objects, an object around such an array, or objects one after the other.

The file is never parsed as a whole: only brackets and strings are looked at until a value is complete. What the
values hold is read as the lines of JSONL are.
"""

import re
from collections.abc import Iterator
from typing import Final

from flows.sources.columns import CONVENTION
from flows.sources.entries import Entry, checked, cut_entries, split_entries, unread
from flows.sources.failures import bad_json, too_large, truncated
from flows.sources.json_rows import guess_from, parse_row, told_of
from flows.sources.rows import RowReader
from flows.sources.source import Item, Limits, Piece, Source
from flows.sources.stream import ByteStream, InputFile
from schemas.errors import DocumentError

__all__ = ["SOURCE", "is_wrapped"]

_KIND: Final = "json"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_MAX_GUESSED_FROM: Final = 100
_START: Final = re.compile(rb"\s*[\[{]")
_STRING: Final = rb'"(?:[^"\\]++|\\.)*+"'
_SCALAR: Final = rb"(?:" + _STRING + rb"|-?\d[\d.eE+-]*+|true|false|null)"
_BEFORE: Final = rb"(?:" + _STRING + rb"\s*:\s*(?:" + _SCALAR + rb"\s*,|\{)\s*){0,40}"
_LISTS: Final = (
    rb'"(?:articles|items|data|results|result|docs|documents|records|entries|rows|news|posts|hits|pages|stories|list)"'
)
_AROUND: Final = re.compile(rb"\s*\{\s*" + _BEFORE + _LISTS + rb"\s*:\s*\[(?=\s*(?:\{|\Z))", re.DOTALL)
"""An object in which nothing but scalars stands before a list with such a name: what a news service answers."""
_OPENING: Final = re.compile(rb'[\[\]{}"]|[^\s,\[\]{}":]')
_TOKEN: Final = re.compile(rb'"(?:[^"\\]++|\\.)*+"|["\[\]{}]', re.DOTALL)
_END_OF_STRING: Final = re.compile(rb'(?:[^"\\]++|\\.)*+"', re.DOTALL)
_END_OF_SCALAR: Final = re.compile(rb"[\s,\]{}]")
_QUOTE: Final = ord('"')
_BACKSLASH: Final = ord("\\")


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    stream = stream.in_utf8()
    head = _Values(limits)
    try:
        first = [entry.content for entry in head.feed(stream.peek())][:_MAX_GUESSED_FROM]
    except DocumentError:
        first = []
    columns = guess_from(first or [stream.peek()], limits)
    notes = told_of(columns, limits, CONVENTION, _KIND)
    entries = _entries(stream, limits)
    yield from cut_entries(file, stream, limits, _KIND, entries, columns=columns, notes=notes)


def _read(piece: Piece, content: bytes, limits: Limits) -> Iterator[Item]:
    reader = RowReader(piece.columns, piece.source_path, _KIND, limits.asked)
    for entry in split_entries(piece, content):
        try:
            if entry.error is not None:
                raise entry.error
            row = parse_row(entry.content)
            yield reader.document(row, entry.locator)
        except DocumentError as error:
            yield unread(piece, entry, error)


def _entries(stream: ByteStream, limits: Limits) -> Iterator[Entry]:
    values = _Values(limits)
    for chunk in stream:
        yield from values.feed(chunk)
    yield from values.finish()


class _Values:
    """Finds the values of a growing buffer. Holds at most the largest allowed value and a chunk."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._buffer = bytearray()
        self._number = 0
        self._place = 0
        """Where to look on."""
        self._begin: int | None = None
        """Where the value that is under way began."""
        self._depth = 0
        """Brackets that are open in it."""
        self._in_string = False
        self._skipped: int | None = None
        """Bytes of the value under way that were dropped because it is too large."""
        self._head = b""
        self._list_depth: int | None = None
        """Brackets around the values; None before anything was seen, 0 where there is no list."""
        self._had_list = False
        """A list was closed before: another may follow."""
        self._is_over = False
        """The list was closed: what follows inside the object around it is no input."""

    def feed(self, chunk: bytes) -> Iterator[Entry]:
        """Take the next bytes and yield the values that they complete."""
        if not self._is_over:
            self._buffer += chunk
        while not self._is_over and self._enter():
            if self._begin is None and not self._seek():
                if self._list_depth is None:
                    continue  # another list may follow
                break
            entry = self._complete()
            if entry is None:
                break
            yield entry
        self._drop_old()

    def finish(self) -> Iterator[Entry]:
        """Yield what is left at the end of the file. Raises DocumentError where the list was not closed."""
        if self._begin is not None:
            rest = bytes(self._buffer[self._begin :])
            if self._depth or self._in_string or self._skipped is not None or self._list_depth:
                error = truncated("torn off inside a value")
                yield Entry(self._name(), (self._head or rest)[: self._limits.head_bytes], error)
            else:
                yield checked(Entry(self._name(), rest), self._limits)
        elif self._list_depth is None and not self._had_list:
            raise truncated("no JSON value in the file")
        elif self._list_depth and not self._is_over:
            raise truncated("the list is not closed: the file ends early")

    def _enter(self) -> bool:
        """Find what is around the values. Say whether it is known."""
        if self._list_depth is not None:
            return True
        if not self._had_list and self._buffer.startswith(_BYTE_ORDER_MARK):
            del self._buffer[: len(_BYTE_ORDER_MARK)]
        around = None if self._had_list else _AROUND.match(self._buffer)
        start = _START.match(self._buffer, self._place)
        if around:
            self._place = around.end()
            self._list_depth = 2
        elif start and start[0].endswith(b"["):
            self._place = start.end()
            self._list_depth = 1
        elif self._buffer[self._place :].strip():
            self._list_depth = 0
        return self._list_depth is not None

    def _seek(self) -> bool:
        """Go to the beginning of the next value. Say whether there is one."""
        found = _OPENING.search(self._buffer, self._place)
        if found is None:
            self._place = len(self._buffer)
            return False
        character = found[0]
        if character in b"]}":
            if self._list_depth == 1 and character == b"]":
                self._place, self._list_depth, self._had_list = found.end(), None, True
                return False
            if self._list_depth:
                self._is_over = True
                return False
            raise bad_json(f"{character.decode()!r} where a value should stand")
        self._begin = self._place = found.start()
        self._number += 1
        return True

    def _complete(self) -> Entry | None:
        """Look for the end of the value under way. None where more bytes are needed."""
        if self._advance():
            return self._take()
        self._wait()
        return None

    def _advance(self) -> bool:
        """Go on in the value under way. Say whether its end was met."""
        if not self._depth and not self._in_string and self._buffer[self._place] not in b'{["':
            found = _END_OF_SCALAR.search(self._buffer, self._place)
            self._place = found.start() if found else len(self._buffer)
            return found is not None
        while True:
            if self._in_string:
                if not self._end_string():
                    return False
                if not self._depth:
                    return True
            if not self._scan():
                return not self._depth

    def _scan(self) -> bool:
        """Count brackets up to the end of the value or of the buffer. Say whether a string without end came first."""
        for token in _TOKEN.finditer(self._buffer, self._place):
            self._place = token.end()
            first = token[0][0]
            if first == _QUOTE:
                # a string alone is a value; a quote alone begins a string whose end is still to come
                self._in_string = len(token[0]) == 1
                if self._in_string:
                    return True
            else:
                self._depth += 1 if first in b"{[" else -1
            if not self._depth:
                return False
        self._place = len(self._buffer)
        return False

    def _end_string(self) -> bool:
        """Go behind the end of the string under way. Say whether it is there."""
        end = _END_OF_STRING.match(self._buffer, self._place)
        if end:
            self._place, self._in_string = end.end(), False
            return True
        slashes = 0
        while self._place < len(self._buffer) - slashes and self._buffer[-1 - slashes] == _BACKSLASH:
            slashes += 1
        self._place = len(self._buffer) - slashes % 2
        return False

    def _wait(self) -> None:
        """Drop what was seen of a value that is too large."""
        assert self._begin is not None
        if self._skipped is None and len(self._buffer) - self._begin > self._limits.max_document_bytes:
            self._head = bytes(self._buffer[self._begin : self._begin + self._limits.head_bytes])
            self._skipped = 0
        if self._skipped is not None:
            self._skipped += self._place - self._begin
            del self._buffer[self._begin : self._place]
            self._place = self._begin

    def _take(self) -> Entry:
        assert self._begin is not None
        size = self._place - self._begin
        if self._skipped is None:
            entry = checked(Entry(self._name(), bytes(self._buffer[self._begin : self._place])), self._limits)
        else:
            error = too_large(self._skipped + size, self._limits.max_document_bytes)
            entry = Entry(self._name(), self._head, error)
        self._begin, self._skipped, self._head = None, None, b""
        return entry

    def _drop_old(self) -> None:
        keep = self._place if self._begin is None else self._begin
        if keep:
            del self._buffer[:keep]
            self._place -= keep
            self._begin = None if self._begin is None else 0

    def _name(self) -> str:
        return f"item {self._number}"


def is_wrapped(head: bytes) -> bool:
    """Say whether content begins with an object around a list of objects."""
    return bool(_AROUND.match(head))


SOURCE: Final = Source(_KIND, (".json",), _cut, _read)
