"""script_dates: dates in the JSON and the variables of a page's scripts, where they stand behind a telling name."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from lxml.html import HtmlElement

from cleaners.html.metadata.date_text import read_declared
from schemas.date import Candidate, Origin, Role

__all__ = ["read_script_dates"]

_MAX_CHARS: Final = 1_500_000
_MAX_DATES: Final = 60
_LOOK_BACK: Final = 60
# A year, a month and a day, or seconds or milliseconds since 1970: found by their digits, then looked at from there.
# Each begins with plain characters, for which the search leaps through a script; a look behind comes after them.
_BEFORE = r"(?<![\w.-]{0})"
_DAY = (
    r"\d\d[-/](?:0\d|1[0-2])[-/][0-3]\d"
    r"(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])"
)
_DATES: Final = (
    *(re.compile(century + _BEFORE.format(century) + _DAY) for century in ("19", "20")),
    re.compile("1" + _BEFORE.format("1") + r"\d{9}(?:\d{3})?(?![\w-])"),
)
# Read backwards from the date: '"publishedAt":"' the other way round. Matched at one place, so nothing is searched.
_NAME: Final = re.compile(r"[\"'\\]{0,3}\s{0,2}[:=]\s{0,2}[\"'\\]{0,3}(?P<name>[\w.-]{2,40}[A-Za-z])")
_MIN_CHARS: Final = len("d=2031-03-04")
_MODIFIED: Final = re.compile(r"modif|updat|revis", re.IGNORECASE)
_PUBLISHED: Final = re.compile(r"publi(?!c_|sher)|pub_?date|posted|release|display_?date|first", re.IGNORECASE)
_DATED: Final = re.compile(r"date|time|created|_at$|At$")
_OTHER: Final = re.compile(
    r"expire|end|until|start|valid|server|now|current|birth|token|cache|version|build|deploy", re.IGNORECASE
)


def read_script_dates(scripts: Iterable[HtmlElement]) -> list[Candidate]:
    """Return the dates behind names such as ``publishedAt`` in scripts that are not JSON-LD, in document order.

    Names that say nothing of publishing or changing are passed over. Linear in the length of the scripts.
    """
    found: list[Candidate] = []
    room = _MAX_CHARS
    for script in scripts:
        text = script.text or ""
        if len(text) < _MIN_CHARS or room <= 0 or "ld+json" in (script.get("type") or "").lower():
            continue
        found.extend(_of_script(text[:room]))
        room -= len(text)
    names = [candidate.note for candidate in found]
    several = {name for name in names if len({each.value[:10] for each in found if each.note == name}) > 1}
    return [
        candidate._replace(traits=(*candidate.traits, "script several")) if candidate.note in several else candidate
        for candidate in found
    ][:_MAX_DATES]


def _of_script(text: str) -> list[Candidate]:
    found: list[Candidate] = []
    seen: set[tuple[str, str]] = set()
    matches = [match for pattern in _DATES for match in pattern.finditer(text)]
    for match in sorted(matches, key=re.Match.start):
        name = _name_before(text, match.start())
        role = _role_of(name)
        if role is None or (name, match[0]) in seen:
            continue
        seen.add((name, match[0]))
        read = read_declared(match[0], ())
        if read is None:
            continue
        traits = (f"script {role.value}", *(("script first",) if not found else ()))
        found.append(Candidate(*read, Origin.SCRIPT, role, note=name, traits=traits))
        if len(found) >= _MAX_DATES:
            break
    return found


def _name_before(text: str, start: int) -> str:
    named = _NAME.match(text[max(0, start - _LOOK_BACK) : start][::-1])
    return named["name"][::-1] if named else ""


@lru_cache(maxsize=1_024)
def _role_of(name: str) -> Role | None:
    if not name or _OTHER.search(name):
        return None
    if _MODIFIED.search(name):
        return Role.MODIFIED
    if _PUBLISHED.search(name):
        return Role.PUBLISHED
    return Role.UNKNOWN if _DATED.search(name) else None
