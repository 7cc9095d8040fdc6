"""A row of fields to a document: JSON objects, lines of tables and rows of Parquet alike."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Final

from flows.sources.columns import NOTHING_ASKED, Columns, value_at
from flows.sources.failures import no_text
from flows.sources.markup import markup_of
from schemas.document import Document, Markup

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

    @property
    def needs_rows(self) -> bool:
        """Say whether fields are looked for inside of objects, or more fields are read than the direct ones."""
        return self._is_nested or self._declares

    @property
    def direct(self) -> tuple[str | None, ...]:
        """Return the names of the fields that ``document_of`` takes, in its order."""
        columns = self._columns
        return (columns.text, columns.html, columns.url, columns.id, columns.fetched)

    def document(self, row: Mapping[str, Any], locator: str) -> Document:
        """Return the document that a row holds. Where the user named the field of the text, no other one is tried.

        Where both HTML and text are there, the HTML is read: it holds more evidence. Raises DocumentError
        (no_text_field) where there is neither.
        """
        columns = self._columns
        value: Callable[[str | None], Any] = partial(value_at, row) if self._is_nested else row.get  # type: ignore[assignment]
        found = (value(columns.text), value(columns.html), value(columns.url), value(columns.id))
        return self.document_of(row, locator, (*found, value(columns.fetched)))

    def document_of(self, row: Mapping[str, Any], locator: str, found: tuple[Any, ...]) -> Document:
        """Return the same for a row whose direct fields have been looked up; ``row`` may be empty if none is needed."""
        text, html, url, identity, fetched = found
        if html is None and text.__class__ is str:
            raw, markup = markup_of(text)
        else:
            if html is None and text is None and self._may_guess:
                html, text = row.get("html"), row.get("text")
            raw, markup = _raw(self._columns, html, text)
        return Document(
            raw,
            markup,
            self._source_path,
            self._kind,
            locator,
            identity or None if identity.__class__ is str else _number(identity),
            url or None if url.__class__ is str else None,
            None if fetched is None else _moment(fetched),
            None,
            tuple(_declared(row, self._columns)) if self._declares else (),
        )


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


def _number(value: object) -> str | None:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


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


def _moment(value: object) -> str | None:
    """Return the value where it is ISO 8601."""
    if isinstance(value, str):
        try:
            dt.datetime.fromisoformat(value)
        except ValueError:
            return None
        return value
    return value.isoformat() if isinstance(value, dt.datetime) else None
