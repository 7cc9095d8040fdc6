"""answer: what a peer says of one document. Standard library only: every peer's environment imports it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

__all__ = ["Answer", "Extract", "day_of", "names_in"]

_DAY_CHARS = len("2024-03-29")


class Answer(NamedTuple):
    """What was found. Fields that the peer does not read at all stay None; fields it looked for in vain are empty."""

    text: str
    title: str | None = None
    authors: list[str] | None = None
    date: str | None = None
    """ISO 8601; its first ten characters are compared."""


Extract = Callable[[str, str | None], Answer]
"""A document (HTML or lines of text) and its address, if known, to an answer."""


def day_of(value: object) -> str:
    """Return the day of a date or of ISO 8601 text, empty where there is none.

    >>> day_of(None), day_of("2031-03-04T10:00:00Z")
    ('', '2031-03-04')
    """
    return "" if value is None else str(value)[:_DAY_CHARS]


def names_in(authors: Iterable[object]) -> list[str]:
    """Return the names of authors, of whom structured data may hold lists in the list.

    >>> names_in(["Ines Kallio", ["Tamsin Orlov", "Ulla Perrin"], None])
    ['Ines Kallio', 'Tamsin Orlov', 'Ulla Perrin']
    """
    several = (author if isinstance(author, (list, tuple)) else [author] for author in authors)
    return [name for group in several for name in group if isinstance(name, str)]
