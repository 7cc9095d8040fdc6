"""values: what stands in a declared field, to plain text."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from cleaners.fixes import fix_text
from cleaners.html.linear import split_linear

__all__ = ["as_list", "clean", "fold", "texts", "unique", "web_address"]

_WORD: Final = re.compile(r"[^\W_]+")
_MAX_CHARS: Final = 2_000
"""Longer values are cut: no field of a record needs more."""


def clean(value: object) -> str:
    r"""Return a declared value as one line of plain text: without tags, entities, damage and surplus white space.

    Gives an empty string for what is no text.

    >>> clean(" Caf&eacute; <b>opens</b>\nagain ")
    'Café opens again'
    """
    if not isinstance(value, str):
        return ""
    text = value[:_MAX_CHARS]
    if "&" in text or ("<" in text and ">" in text):
        text = _shown(text)
        if "</" in text:
            # the tags were themselves escaped
            text = _shown(text)
    return " ".join(fix_text(text)[0].split())


def _shown(markup: str) -> str:
    return " ".join(piece for _, piece in split_linear(markup))


def fold(text: str) -> str:
    """Return what of a text counts when two texts are compared: letters and figures, lower case.

    >>> fold("The Example – Times!") == fold("the example: times")
    True
    """
    return " ".join(_WORD.findall(text.casefold()))


def unique(values: Iterable[str]) -> list[str]:
    """Return the texts in order, each once, those that fold alike being one; without those that fold to nothing.

    >>> unique(["Sport", "sport!", "Arts"])
    ['Sport', 'Arts']
    """
    first: dict[str, str] = {}
    for text in values:
        first.setdefault(fold(text), text)
    first.pop("", None)
    return list(first.values())


def as_list(value: Any) -> list[Any]:
    """Return a declared value as a list: structured data may leave the list out where there is one item."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def texts(value: Any) -> Iterator[str]:
    """Yield the texts of a declared value: its strings, or the names of the things it holds."""
    for item in as_list(value):
        name = as_list(item.get("name"))[:1] if isinstance(item, dict) else [item]
        text = clean(name[0]) if name else ""
        if text:
            yield text


def web_address(value: object, base: str | None) -> str | None:
    """Return an absolute http(s) address, resolved against ``base``, or None where the value is none."""
    if not isinstance(value, str) or not value.strip() or len(value) > _MAX_CHARS:
        return None
    try:
        address = urljoin(base or "", value.strip())
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.netloc else None
