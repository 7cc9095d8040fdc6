"""declared: what a container says of a story beside its text (a table's columns, a mail's headers) as metadata."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from cleaners.dates.read import read_date, read_iso
from cleaners.html.metadata.values import clean
from schemas.block import Page
from schemas.date import Candidate, Origin, Role

__all__ = ["with_declared"]

_MAX_RAW_CHARS: Final = 100
_TRAITS: Final = ("meta published", "meta article:published_time")
"""The ranking weighs it like the commonest of the elements by which pages say when they were published."""


def with_declared(page: Page, declared: Sequence[tuple[str, str]], language: str | None = None) -> Page:
    """Return the page with what its container declared, which is trusted like what the page itself declares.

    ``language`` is what its source is usually written in: for a page that declares none.

    Headlines and authors of the container come first: they are about this story alone. A date that cannot be read is
    no evidence.
    """
    if language is not None and page.metadata.language is None:
        page = replace(page, metadata=replace(page.metadata, language=language))
    if not declared:
        return page
    titles = tuple(filter(None, (clean(value) for role, value in declared if role == "title")))
    authors = tuple(filter(None, (clean(value) for role, value in declared if role == "author")))
    dates = tuple(candidate for role, value in declared if role == "date" for candidate in _dates(value))
    known = page.metadata
    metadata = replace(
        known,
        headlines=(*titles, *known.headlines),
        authors=authors or known.authors,
        dates=(*dates, *known.dates),
    )
    return replace(page, metadata=metadata)


def _dates(value: str) -> tuple[Candidate, ...]:
    text = value.strip()
    if not text or len(text) > _MAX_RAW_CHARS:
        return ()
    read = read_iso(text) or read_date(text)
    if read is None:
        return ()
    note = "declared by the container"
    return (Candidate(read[0], read[1], text, Origin.META, Role.PUBLISHED, note=note, traits=_TRAITS),)
