"""A row of fields to a document: JSON objects, lines of tables and rows of Parquet alike."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import repeat
from typing import Any, Final

from flows.sources.columns import NOTHING_ASKED, Columns, value_at
from flows.sources.failures import no_text
from flows.sources.markup import markup_of
from flows.sources.source import Item, Unread
from schemas.document import Document, Markup
from schemas.errors import DocumentError

__all__ = ["RowReader"]

_SECONDS: Final = range(100_000_000, 10_000_000_000)
"""Whole numbers that are seconds since 1970: from 1973 to 2286. A thousand times as many are milliseconds."""


class RowReader:
    """Reads the rows of a piece: what is the same for all of them is looked at once."""

    def __init__(self, columns: Columns, source_path: str, kind: str, asked: Columns = NOTHING_ASKED) -> None:
        self._columns = columns
        self._may_guess = not (asked.text or asked.html)
        self._source_path = source_path
        self._kind = kind
        self._is_nested = any("." in name for name in columns if name)
        self._declares = any((columns.title, columns.date, columns.author))

    def document(self, row: Mapping[str, Any], locator: str) -> Document:
        """Return the document that a row holds. Where the user named the field of the text, no other one is tried.

        Where both HTML and text are there, the HTML is read: it holds more evidence. Raises DocumentError
        (no_text_field) where there is neither.
        """
        columns = self._columns
        value: Callable[[str | None], Any] = partial(value_at, row) if self._is_nested else row.get  # type: ignore[assignment]
        text, html = value(columns.text), value(columns.html)
        if html is None and text.__class__ is str:
            raw, markup = markup_of(text)
        else:
            if html is None and text is None and self._may_guess:
                html, text = row.get("html"), row.get("text")
            raw, markup = _raw(columns, html, text)
        return Document(
            raw,
            markup,
            self._source_path,
            self._kind,
            locator,
            _identity(value(columns.id)),
            _address(value(columns.url)),
            _moment(value(columns.fetched)),
            None,
            tuple(_declared(row, columns)) if self._declares else (),
        )

    def documents(
        self, table: Mapping[str, list[Any]], numbers: range, unread: Callable[[int, DocumentError], Unread]
    ) -> Iterator[Item]:
        """Return the documents of a table's rows; ``unread`` is called with the number of one that holds none, and why.

        A table is given by its columns.
        """
        columns = self._columns
        texts = table.get(columns.text or "", ())
        if self._is_nested or self._declares or columns.html in table or set(map(type, texts)) != {str}:
            return self._row_by_row(table, numbers, unread)
        # where each row is a text with little beside it, whole columns are looked at together: in half of the time
        contents: Iterable[Iterable[Any]] = (texts, repeat("text"))
        if any("<" in text or "&" in text for text in texts):
            contents = zip(*map(markup_of, texts), strict=True)
        return map(
            Document._make,
            zip(
                *contents,
                repeat(self._source_path),
                repeat(self._kind),
                [f"row {number}" for number in numbers],
                map(_identity, table.get(columns.id or "", repeat(None))),
                map(_address, table.get(columns.url or "", repeat(None))),
                _moments(table.get(columns.fetched or "", ())) or repeat(None),
                repeat(None),
                repeat(()),
                strict=False,
            ),
        )

    def _row_by_row(
        self, table: Mapping[str, list[Any]], numbers: range, unread: Callable[[int, DocumentError], Unread]
    ) -> Iterator[Item]:
        for number, values in zip(numbers, zip(*table.values(), strict=True), strict=True):
            try:
                yield self.document(dict(zip(table, values, strict=True)), f"row {number}")
            except DocumentError as error:
                yield unread(number, error)


def _raw(columns: Columns, html: Any, text: Any) -> tuple[str, Markup]:
    if isinstance(text, list) and text and all(isinstance(item, str) for item in text):
        text = "\n\n".join(text)
    if isinstance(html, str) and (not isinstance(text, str) or html.strip()):
        return html, "html"
    if isinstance(text, str):
        return markup_of(text)
    names = [name for name in (columns.text, columns.html) if name] or ["text", "html"]
    raise no_text(f"no text in the field {' or '.join(map(repr, names))}")


def _declared(row: Mapping[str, Any], columns: Columns) -> Iterator[tuple[str, str]]:
    title = _string(value_at(row, columns.title))
    if title:
        yield "title", title
    date = _date(value_at(row, columns.date))
    if date:
        yield "date", date
    authors = value_at(row, columns.author)
    for author in authors if isinstance(authors, list) else [authors]:
        if isinstance(author, str) and author:
            yield "author", author


def _identity(value: object) -> str | None:
    if value.__class__ is int:
        return str(value)
    return value or None if value.__class__ is str else None


def _address(value: object) -> str | None:
    return value or None if value.__class__ is str else None


def _string(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _date(value: object) -> str | None:
    """Return a date as it is written; a number of seconds as the moment that it is."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        seconds = value if value in _SECONDS else value // 1000
        if seconds in _SECONDS:
            return dt.datetime.fromtimestamp(seconds, dt.UTC).isoformat()
        return None
    return _string(value)


def _moments(values: Sequence[Any]) -> Sequence[str | None]:
    """Return the values that are ISO 8601, with None for each other one; all of them at once, where all are."""
    with suppress(TypeError, ValueError):
        for _ in map(dt.datetime.fromisoformat, values):
            pass
        return values
    return list(map(_moment, values))


def _moment(value: object) -> str | None:
    """Return the value where it is ISO 8601."""
    if value is None:
        return None
    if isinstance(value, str):
        try:
            dt.datetime.fromisoformat(value)
        except ValueError:
            return None
        return value
    return value.isoformat() if isinstance(value, dt.datetime) else None
