"""candidates: the written dates of a page as scored candidates, in the order in which they stand."""

import datetime as dt
import re
from collections.abc import Sequence

from cleaners.dates.dateline import is_dateline
from cleaners.dates.markup import markup_traits
from cleaners.dates.moment import Moment, civil_day, render
from cleaners.dates.order import IN_DOUBT, ORDER_AS_TOLD, Day, Order, settle
from cleaners.dates.place import Layout, traits_of
from cleaners.dates.read import merge
from cleaners.dates.relative import with_year
from cleaners.dates.sight import MAX_SHORT_CHARS, Sighting
from schemas.block import Block
from schemas.date import Candidate, Origin, Role

__all__ = ["days_around", "from_sightings", "resolve"]

_MONTH_BLOCKS = 3
"""How close above the text a month without a day may stand to be its date."""
_AMERICAN_CLOCK = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_MAX_CANDIDATES = 100
_DATELINE_BLOCKS = 2
_OPENING_CHARS = 40
"""How far into a longer block above the text the date may stand: '31.10.2023 · Ann Penfield: The lantern fair …'."""
_DAY_CHARS = len("2024-03-29")
_IMPRINT_CHARS = 70
"""How far into a longer block 'This entry was posted on' may reach."""


def resolve(sightings: Sequence[Sighting], order: Order, base: dt.datetime | None) -> list[Sighting]:
    """Settle what can be settled: the order of day and month, one date in two halves, missing years.

    A year is given only to dates in lines and datelines, and only by ``base``, the instant of fetching.
    """
    settled = []
    for sighting in _merged(sightings):
        found = settle(sighting.found, day_first=order.day_first)
        if order.is_told and sighting.found.other is not None:
            found = found._replace(note=ORDER_AS_TOLD)
        if found.other is not None and _AMERICAN_CLOCK.search(sighting.raw):
            # A twelve-hour clock beside an English date without a country: the American order is the likelier.
            found = found._replace(moment=found.other, other=found.moment)
        settled.append(sighting._replace(found=found))
    return [_dated(sighting, base) for sighting in settled]


def days_around(declared: Sequence[Candidate]) -> frozenset[Day]:
    """Return the days that a page says it was published or changed on, with a day before and after each."""
    days: set[Day] = set()
    for candidate in declared:
        if candidate.role is not Role.OTHER and len(candidate.value) >= _DAY_CHARS:
            day = dt.date.fromisoformat(candidate.value[:_DAY_CHARS])
            around = (day + dt.timedelta(days=apart) for apart in (-1, 0, 1))
            days.update((each.year, each.month, each.day) for each in around)
    return frozenset(days)


def _merged(sightings: Sequence[Sighting]) -> list[Sighting]:
    """Join the halves of a date that a machine header (and the line below it) holds: the year here, the clock there."""
    merged: list[Sighting] = []
    for sighting in sightings:
        last = merged[-1] if merged else None
        if last is not None and last.machine and sighting.block - last.block <= 1 and not sighting.found.moment.year:
            joined = merge([last.found, sighting.found])
            if joined is not last.found:
                if sighting.block != last.block:
                    joined = joined._replace(start=last.found.start, end=last.found.end)
                raw = f"{last.raw} {sighting.raw}"
                merged[-1] = last._replace(found=joined, raw=raw)
                continue
        merged.append(sighting)
    return merged


def _dated(sighting: Sighting, base: dt.datetime | None) -> Sighting:
    moment = sighting.found.moment
    if moment.year or base is None:
        return sighting
    dated = with_year(moment, base)
    return sighting if dated is None else sighting._replace(found=sighting.found._replace(moment=dated, note="no year"))


def from_sightings(
    sightings: Sequence[Sighting], blocks: Sequence[Block], layout: Layout, *, last_day: dt.date | None
) -> list[Candidate]:
    """Return a candidate for each sighting whose year is known, the first hundred that may win and some others."""
    candidates = [
        _candidate(sighting, traits, blocks[sighting.block], layout, last_day)
        for sighting, traits in zip(sightings, traits_of(sightings, layout), strict=True)
        if sighting.found.moment.year
    ]
    order = sorted(range(len(candidates)), key=lambda index: (candidates[index].role is Role.OTHER, index))
    return [candidates[index] for index in sorted(order[:_MAX_CANDIDATES])]


def _candidate(
    sighting: Sighting, traits: list[str], block: Block, layout: Layout, last_day: dt.date | None
) -> Candidate:
    found, moment = sighting.found, sighting.found.moment
    is_line = sighting.rest <= MAX_SHORT_CHARS
    dateline = not is_line and abs(sighting.block - layout.first) <= _DATELINE_BLOCKS and is_dateline(block.text, found)
    role, notes = sighting.role, [found.note] if found.note else []
    imprint = role is Role.PUBLISHED and found.start <= _IMPRINT_CHARS
    opening = found.start <= _OPENING_CHARS and sighting.block <= layout.first
    if dateline:
        traits.append("dateline")
    if found.note == "no year":
        traits.append("no year")
    day = civil_day(moment)
    if day is None and not (sighting.alone and 0 < layout.first - sighting.block <= _MONTH_BLOCKS):
        role, notes = Role.OTHER, [*notes, "no day"]
    elif last_day is not None and day is not None and day > last_day:
        role, notes = Role.OTHER, [*notes, "after the day of fetching"]
    elif not (is_line or dateline or imprint or opening) or role is Role.OTHER:
        role, notes = Role.OTHER, [*notes, "inside running text" if not is_line else "another date by its label"]
    if found.other is not None and role is not Role.OTHER:
        if not _AMERICAN_CLOCK.search(sighting.raw):
            moment = Moment(moment.year)
        notes.append(IN_DOUBT)
    if role is not Role.OTHER:
        traits = [*traits, *markup_traits(block)]
    value, precision = render(moment)
    origin = _origin(sighting, layout, is_line=is_line, dateline=dateline)
    return Candidate(
        value,
        precision,
        sighting.raw,
        origin,
        role,
        sighting.block,
        found.start,
        note="; ".join(notes),
        traits=tuple(traits),
    )


def _origin(sighting: Sighting, layout: Layout, *, is_line: bool, dateline: bool) -> Origin:
    if dateline:
        return Origin.DATELINE
    if not is_line and sighting.role is not Role.PUBLISHED:
        return Origin.BODY
    if sighting.role in (Role.PUBLISHED, Role.MODIFIED) and not sighting.machine:
        return Origin.LABEL
    if sighting.block < layout.first:
        return Origin.HEADER
    return Origin.TAIL if sighting.block > layout.last else Origin.BODY
