"""scan: every written date of a text with its clock, zone and day of the week.

Nothing is guessed here: a year, an order or a zone that is not shown stays unknown.
"""

import re
from typing import NamedTuple

from cleaners.dates.clock import Clock, clock_after, clock_before
from cleaners.dates.cores import Core, cores
from cleaners.dates.moment import Moment, civil_day
from cleaners.dates.names import weekdays_named
from cleaners.dates.zones import offset_of

__all__ = ["ZONE_BY_PLACE", "Found", "scan"]

ZONE_BY_PLACE = "zone by the source's place"
"""The note of a date whose zone's name could mean several, where only the place of the source told which."""

_MAX_WORD = 24
_SHORT_WEEKDAY = len("Min. ")
"""Up to so many characters, a day of the week that disagrees with the date is some other word ('5 Min. 1. Mai')."""
_SP = r"[^\S\n]"
_WEEKDAY_BEFORE = re.compile(rf"(?:(?P<first>[^\W\d_]+)[\s-])?(?P<word>[^\W\d_]+)[.,]{{0,2}}{_SP}{{0,2}}(?:the{_SP})?$")


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
        found.append(dated)
        behind = dated.end
        if len(found) == most:
            break
    return found


def _complete(text: str, core: Core, behind: int, languages: tuple[str, ...], time_zone: str | None) -> Found:
    start, end, moment, other = core.start, core.end, core.moment, core.other
    clock: Clock | None = None
    weekdays: frozenset[int] = frozenset()
    if moment.day is not None:
        clock = clock_after(text, end)
        if clock:
            end = clock.end
        else:
            clock = clock_before(text, start)
            if clock and clock.start >= behind:
                start = clock.start
            else:
                clock = None
        begin, weekdays = _weekday_before(text, core.start)
        if core.start - begin <= _SHORT_WEEKDAY and not _may_be(weekdays, core):
            begin, weekdays = core.start, frozenset()
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


def _clocked(moment: Moment, clock: Clock, languages: tuple[str, ...], time_zone: str | None) -> Moment:
    offset = None if clock.zone is None else offset_of(clock.zone, moment, languages, time_zone)
    return moment._replace(hour=clock.hour, minute=clock.minute, second=clock.second, offset=offset)


def _weekday_before(text: str, start: int) -> tuple[int, frozenset[int]]:
    window = text[max(0, start - _MAX_WORD) : start]
    match = _WEEKDAY_BEFORE.search(window[window.rfind("\n") + 1 :])
    if match is None:
        return start, frozenset()
    base = start - len(window[window.rfind("\n") + 1 :])
    both = weekdays_named(f"{match['first']} {match['word']}") if match["first"] else frozenset()
    if both:
        return base + match.start(), both
    named = weekdays_named(match["word"])
    return (base + match.start("word"), named) if named else (start, named)


def _may_be(weekdays: frozenset[int], core: Core) -> bool:
    readings = [core.moment] if core.other is None else [core.moment, core.other]
    return any(_agrees(moment, weekdays) is not False for moment in readings)


def _agrees(moment: Moment, weekdays: frozenset[int]) -> bool | None:
    day = civil_day(moment)
    return None if day is None or not weekdays else day.weekday() in weekdays
