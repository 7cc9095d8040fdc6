"""halves: what the languages of the news call the two halves of the day beside a clock of twelve hours.

``day_halves.tsv`` is the Common Locale Data Repository's; ``tests/cleaners/dates/cldr_tables.py`` writes it.
"""

import re
from collections.abc import Mapping
from enum import Enum
from functools import cache
from importlib import resources
from types import MappingProxyType

from cleaners.dates.fold import fold

__all__ = ["Half", "half_behind", "half_named"]

_MAX_OWN_CHARS = 3
"""Plain letters up to this many are a half of the day only in a language that is known to call it so."""
_MAX_CHARS = 40
_LONGEST_WORDS = (3, 2, 1)
_WORDS = re.compile(r"[^\S\n]{0,2}([^\W\d_][^\s\d,;|()·•–—/]{0,18})(?:[^\S\n]([^\W\d_][^\s\d,;|()·•–—/]{0,18}))?"
                    r"(?:[^\S\n]([^\W\d_][^\s\d,;|()·•–—/]{0,18}))?")  # fmt: skip


class Half(Enum):
    """A half of the day."""

    MORNING = "morning"
    EVENING = "evening"
    OPEN = "open"
    """One of them by some language, where no language is known."""


def half_named(words: str, languages: tuple[str, ...]) -> Half | None:
    """Return the half of the day that ``words`` name, or None where they name none.

    >>> half_named("μ.μ.", ()), half_named("PTG", ("ms",)), half_named("PTG", ()), half_named("em", ("pt",))
    (<Half.EVENING: 'evening'>, <Half.EVENING: 'evening'>, <Half.OPEN: 'open'>, None)
    """
    folded = fold(words)
    named = _halves().get(folded)
    if named is None:
        return None
    own = {named[language] for language in languages if language in named}
    if own:
        return own.pop() if len(own) == 1 else None
    if len(folded) <= _MAX_OWN_CHARS and folded.isascii():
        # 'm.d.' and 'PTG' look like it, 'em' and 'in' are more often other words
        return Half.OPEN if not languages and ("." in words or words.isupper()) else None
    everywhere = set(named.values())
    return everywhere.pop() if len(everywhere) == 1 else None


def half_behind(text: str, position: int, languages: tuple[str, ...]) -> tuple[Half, int] | None:
    """Return the half of the day that is named right behind a clock, and where its name ends; None without one."""
    match = _WORDS.match(text, position, position + _MAX_CHARS)
    if match is None:
        return None
    for count in _LONGEST_WORDS:
        if match[count]:
            half = half_named(" ".join(match.groups()[:count]), languages)
            if half:
                return half, match.end(count)
    return None


@cache
def _halves() -> Mapping[str, Mapping[str, Half]]:
    text = resources.files("cleaners.dates").joinpath("day_halves.tsv").read_text(encoding="utf-8")
    halves: dict[str, dict[str, Half]] = {}
    for row in text.split("\n"):
        language, *columns = row.split("\t")
        for half, column in zip((Half.MORNING, Half.EVENING), columns, strict=False):
            for form in filter(None, column.split("|")):
                halves.setdefault(form, {})[language] = half
    return MappingProxyType(halves)
