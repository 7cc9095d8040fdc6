"""scan: every written date of a text with its clock, zone and day of the week.

Nothing is guessed here: a year, an order or a zone that is not shown stays unknown.
"""

import re
from typing import NamedTuple

from cleaners.dates.clock import Clock, clock_after, clock_before
from cleaners.dates.cores import TABULAR, Core, cores
from cleaners.dates.moment import Moment, civil_day
from cleaners.dates.names import weekdays_named
from cleaners.dates.zones import offset_of

__all__ = ["ZONE_BY_PLACE", "Found", "scan"]

ZONE_BY_PLACE = "zone by the source's place"
"""The note of a date whose zone's name could mean several, where only the place of the source told which."""

_MAX_WORD = 24
_MAX_BETWEEN_CALENDARS = 20
_MAX_DAYS_WRONG = 2
_SHORT_WEEKDAY = len("Min. ")
"""Up to so many characters, a day of the week that disagrees with the date is some other word ('5 Min. 1. Mai')."""
_SP = r"[^\S\n]"
# Vowel signs are no letters to the regex engine, so a word is a letter and what is no mark of punctuation.
_NAME = r"[^\W\d_][^\s\d.,;:|/()،၊-]{0,22}"
_WEEKDAY_BEFORE = re.compile(
    rf"(?:(?P<first>{_NAME})[\s-])?(?P<word>(?!(?:the|den|le){_SP}){_NAME})[.,،၊]{{0,2}}{_SP}{{0,2}}(?:(?:the|den|le){_SP})?$"
)
_WEEKDAY_AFTER = re.compile(
    rf"(?:[.,،၊]{{0,2}}{_SP}{{1,2}}\(?|[,،၊(]|(?<=[日일]))(?P<word>{_NAME})(?:{_SP}(?P<next>{_NAME}))?"
)
_LETTER_AFTER = re.compile(rf"{_SP}?[(（](?P<letter>[月火水木金土日월화수목금토일])[)）]")
_LETTERS_OF_DAYS = ("月火水木金土日", "월화수목금토일")
_MIN_WEEKDAY_CHARS = 3


class Found(NamedTuple):
    """A date as it stands in a text."""

    start: int
    end: int
    moment: Moment
    other: Moment | None
    """The same digits read month first, where both orders give a day; ``moment`` is read day first."""
    shape: str
    """Its form, for comparing dates of one list: ``d/m/y``, ``M d y``, …"""
    clock: bool
    weekday: bool | None
    """Whether the day of the week beside it agrees; None where none is shown."""
    note: str = ""


def scan(
    text: str, languages: tuple[str, ...] = (), most: int | None = None, time_zone: str | None = None
) -> list[Found]:
    """Return the (first ``most``) dates in ``text`` in order, none overlapping. No date crosses a line break.

    ``time_zone`` is where the source's clocks are said to stand: it tells names apart that several zones have.
    Compact digits (``20240329``) are left to those who know what the digits are.
    """
    found: list[Found] = []
    behind = 0
    for core in cores(text, languages):
        if core.start < behind:
            continue
        dated = _complete(text, core, behind, languages, time_zone)
        if found and _is_the_same_day(found[-1], dated, text):
            dated = _joined(found.pop(), dated)
        found.append(dated)
        behind = dated.end
        if len(found) == most:
            break
    return found


def _is_the_same_day(first: Found, second: Found, text: str) -> bool:
    """Say whether two dates side by side are one day by two calendars, of which one may be told a day or two wrong."""
    if TABULAR not in (first.note, second.note) or first.note == second.note:
        return False
    days = civil_day(first.moment), civil_day(second.moment)
    near = second.start - first.end <= _MAX_BETWEEN_CALENDARS and "\n" not in text[first.end : second.start]
    return near and days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) <= _MAX_DAYS_WRONG


def _joined(first: Found, second: Found) -> Found:
    """Return one day by two calendars as one date: the day that is sure, and the clock of either."""
    sure, other = (second, first) if first.note == TABULAR else (first, second)
    if other.clock and not sure.clock:
        sure = sure._replace(moment=Moment(*sure.moment[:3], *other.moment[3:]), clock=True)
    weekday = other.weekday if sure.weekday is None and other.weekday else sure.weekday
    return sure._replace(start=first.start, end=second.end, weekday=weekday)


def _complete(text: str, core: Core, behind: int, languages: tuple[str, ...], time_zone: str | None) -> Found:
    start, end, moment, other = core.start, core.end, core.moment, core.other
    clock: Clock | None = None
    weekdays: frozenset[int] = frozenset()
    if moment.day is not None:
        begin, weekdays = _weekday_before(text, core.start)
        if core.start - begin <= _SHORT_WEEKDAY and not _may_be(weekdays, core):
            begin, weekdays = core.start, frozenset()
        end, clock, named_behind = _behind(text, core, languages)
        weekdays = weekdays or named_behind
        if clock is None:
            clock = clock_before(text, start, languages)
            if clock and clock.start >= behind:
                start = clock.start
            else:
                clock = None
        start = min(start, begin) if begin >= behind else start
    if clock:
        weekdays = weekdays or clock.weekdays
        moment = _clocked(moment, clock, languages, time_zone)
        other = None if other is None else _clocked(other, clock, languages, time_zone)
    agrees = _agrees(moment, weekdays)
    if other is not None and weekdays and agrees != _agrees(other, weekdays):
        moment, other, agrees = (moment if agrees else other), None, True
    told = time_zone is not None and clock is not None and moment != _clocked(moment, clock, languages, None)
    return Found(start, end, moment, other, core.shape, clock is not None, agrees, ZONE_BY_PLACE if told else core.note)


def _behind(text: str, core: Core, languages: tuple[str, ...]) -> tuple[int, Clock | None, frozenset[int]]:
    """Return where a date ends with the clock and the day of the week behind it, in either order, and these."""
    clock = clock_after(text, core.end, languages)
    if clock and clock.weekdays:
        return clock.end, clock, clock.weekdays
    end, weekdays = _weekday_after(text, clock.end if clock else core.end, core)
    if clock is None and weekdays:
        clock = clock_after(text, end, languages)
        end = clock.end if clock else end
    return end, clock, weekdays


def _clocked(moment: Moment, clock: Clock, languages: tuple[str, ...], time_zone: str | None) -> Moment:
    offset = None if clock.zone is None else offset_of(clock.zone, moment, languages, time_zone)
    return moment._replace(hour=clock.hour, minute=clock.minute, second=clock.second, offset=offset)


def _weekday_before(text: str, start: int) -> tuple[int, frozenset[int]]:
    window = text[max(0, start - _MAX_WORD) : start]
    match = _WEEKDAY_BEFORE.search(window[window.rfind("\n") + 1 :])
    if match is None:
        return start, frozenset()
    base = start - len(window[window.rfind("\n") + 1 :])
    both = weekdays_named(text[base + match.start("first") : base + match.end("word")]) if match["first"] else None
    if both:
        return base + match.start(), both
    named = weekdays_named(match["word"])
    return (base + match.start("word"), named) if named else (start, named)


def _weekday_after(text: str, end: int, core: Core) -> tuple[int, frozenset[int]]:
    """Return the day of the week right behind a date and where it ends; another day's name is not the date's."""
    match = _LETTER_AFTER.match(text, end)
    if match:
        weekdays = frozenset(letters.find(match["letter"]) for letters in _LETTERS_OF_DAYS) - {-1}
        return (match.end(), weekdays) if _may_be(weekdays, core) else (end, frozenset())
    match = _WEEKDAY_AFTER.match(text, end)
    if match is None:
        return end, frozenset()
    for name in ("next", "word"):
        words = text[match.start("word") : match.end(name)] if match[name] else ""
        weekdays = weekdays_named(words) if len(words) >= _MIN_WEEKDAY_CHARS else frozenset()
        if weekdays and _may_be(weekdays, core):
            closed = text[match.end(name) : match.end(name) + 1] == ")" and "(" in text[end : match.start("word")]
            return match.end(name) + closed, weekdays
    return end, frozenset()


def _may_be(weekdays: frozenset[int], core: Core) -> bool:
    readings = [core.moment] if core.other is None else [core.moment, core.other]
    return any(_agrees(moment, weekdays) is not False for moment in readings)


def _agrees(moment: Moment, weekdays: frozenset[int]) -> bool | None:
    day = civil_day(moment)
    return None if day is None or not weekdays else day.weekday() in weekdays
