"""names: whether a few words are a person's or a newsroom's name, and a list of such names."""

import re

from cleaners.fields.agencies import agency_of
from cleaners.fields.byline_words import AND
from cleaners.scripts import WORD

__all__ = ["is_name", "split_names"]

_PARTICLES_TEXT = (
    "de da di do dos das du del della der den des la le van von zu zur ten ter af av al el bin ibn bint abu e "
    "y оглу оглы кызы ibn ben ap ’t d’ o’"
)
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
_MARKS = (
    "\u0591-\u05c7\u064b-\u0652\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"
)
"""Vowels and tones of Hebrew, Arabic, Thai, Lao, Burmese and Khmer that are characters of their own."""
_TOKEN = re.compile(rf"(?:(?![\d_])[{WORD}{_MARKS}’'ʼ`‘.\-‐‑])+")
_AND = "|".join(AND)
_SEPARATOR = re.compile(rf"\s*[,;、،/&|]\s*(?:(?:{_AND})\s+)?|\s+(?:{_AND})\s+", re.IGNORECASE)
_HAN_NAME = re.compile("[一-鿿々]{2,4}|[一-鿿]々[一-鿿]{3}|[가-힣]{2,4}")
_DAYS_TEXT = "monday tuesday wednesday thursday friday saturday sunday today tomorrow morning evening"
_DAYS = frozenset(_DAYS_TEXT.split())
_NO_ENDINGS = frozenset({"in", "on", "at", "for", "from", "updated", "published", "posted", "reviewed", "and", "with"})
"""What goes on behind a name in a line that was cut."""
_ABBREVIATED = re.compile(r"(?:[^\W\d_]{1,2}\.)+|(?:Prof|Mag|Dipl|Ing|Rev|Hon|Doc|Проф|Акад)\.", re.IGNORECASE)
"""What may end with a point inside a name: initials and titles. 'Fot.' and 'Red.' are no part of one."""
_GEORGIAN = re.compile("[\u10d0-\u10ff]")
_TOKENS = range(2, 6)
_MAX_NAME_CHARS = 45
_MAX_NAMES = 8


def split_names(text: str) -> tuple[str, ...]:
    """Return the names in a list of names ('A. Reed, Bo Lind and Cy Dahl'), or () when anything in it is no name."""
    parts = [part.strip(" .–—-") for part in _SEPARATOR.split(text)]
    names = tuple(dict.fromkeys(part for part in parts if part))
    if names and not names[0].isupper():
        # 'Ida Holt, RADIO ONE': the house, not a colleague
        names = tuple(name for name in names if not name.isupper() or agency_of(name))
    return names if names and len(names) <= _MAX_NAMES and all(map(is_name, names)) else ()


def is_name(text: str) -> bool:
    """Whether it reads as a name: two to five capitalised words (particles may be small), or an agency.

    Scripts without capitals cannot show it; there, two to five words of letters will do.

    >>> [is_name(name) for name in ("Ida van der Meer", "J. R. Holt", "the numbers", "Harbour")]
    [True, True, False, False]
    """
    if agency_of(text) or _HAN_NAME.fullmatch(text):
        return True
    if len(text) > _MAX_NAME_CHARS:
        return False
    tokens = text.split()
    if len(tokens) not in _TOKENS or not _DAYS.isdisjoint(text.lower().split()):
        return False
    if tokens[-1].lower() in _PARTICLES or tokens[-1].lower() in _NO_ENDINGS or tokens[-1].endswith("."):
        return False
    return all(map(_is_part_of_name, tokens))


def _is_part_of_name(token: str) -> bool:
    if not _TOKEN.fullmatch(token) or (token.endswith(".") and not _ABBREVIATED.fullmatch(token)):
        return False
    return _is_capitalised(token) or token.lower() in _PARTICLES


def _is_capitalised(token: str) -> bool:
    first = next((character for character in token if character.isalpha()), "")
    has_no_case = first.lower() == first.upper() or _GEORGIAN.match(first) is not None
    return first != "" and (first.isupper() or has_no_case)
