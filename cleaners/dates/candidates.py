"""candidates: the written dates of a page as scored candidates, in the order in which they stand."""

import datetime as dt
import re
from collections.abc import Sequence

from cleaners.dates.dateline import is_dateline
from cleaners.dates.moment import Moment, civil_day, render
from cleaners.dates.order import learned_order, order_by_convention, settle
from cleaners.dates.place import Layout, traits_of
from cleaners.dates.rank import score_of_traits
from cleaners.dates.read import merge
from cleaners.dates.relative import with_year
from cleaners.dates.sight import MAX_SHORT_CHARS, Sighting
from schemas.block import Block
from schemas.date import Candidate, Origin, Role

__all__ = ["from_sightings", "resolve"]

_AMBIGUOUS_FACTOR = 0.7
_YEARLESS_FACTOR = 0.8
_MONTH_FACTOR = 0.8
_MONTH_BLOCKS = 3
"""How close above the text a month without a day may stand to be its date."""
_AMERICAN_CLOCK = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_MAX_CANDIDATES = 60
_DATELINE_BLOCKS = 2
_IMPRINT_CHARS = 70
"""How far into a longer block 'This entry was posted on' may reach."""


def resolve(
    sightings: Sequence[Sighting], languages: tuple[str, ...], url: str | None, base: dt.datetime | None
) -> list[Sighting]:
    """Settle what the page itself settles: the order of day and month, one date in two halves, missing years.

    A year is given only to dates in lines and datelines, and only by ``base``, the instant of fetching.
    """
    order = learned_order(sighting.found for sighting in sightings)
    order = order_by_convention(languages, url) if order is None else order
    settled = []
    for sighting in _merged(sightings):
        found = settle(sighting.found, day_first=order, languages=languages)
        if found.other is not None and _AMERICAN_CLOCK.search(sighting.raw):
            # A twelve-hour clock beside an English date without a country: the American order is the likelier.
            found = found._replace(moment=found.other, other=found.moment)
        settled.append(sighting._replace(found=found))
    return [_dated(sighting, base) for sighting in settled]


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
    sightings: Sequence[Sighting],
    blocks: Sequence[Block],
    layout: Layout,
    *,
    url_day: Moment | None,
    last_day: dt.date | None,
) -> list[Candidate]:
    """Return a candidate for each sighting whose year is known, the likeliest sixty of them in page order."""
    candidates = []
    for sighting, traits in zip(sightings, traits_of(sightings, layout, url_day), strict=True):
        if sighting.found.moment.year:
            candidates.append(_candidate(sighting, traits, blocks[sighting.block].text, layout, last_day))
    best = sorted(range(len(candidates)), key=lambda index: (-candidates[index].score, index))[:_MAX_CANDIDATES]
    return [candidates[index] for index in sorted(best)]


def _candidate(sighting: Sighting, traits: list[str], text: str, layout: Layout, last_day: dt.date | None) -> Candidate:
    found, moment = sighting.found, sighting.found.moment
    is_line = sighting.rest <= MAX_SHORT_CHARS
    dateline = not is_line and abs(sighting.block - layout.first) <= _DATELINE_BLOCKS and is_dateline(text, found)
    role, score, notes = sighting.role, 0.0, [found.note] if found.note else []
    imprint = role is Role.PUBLISHED and found.start <= _IMPRINT_CHARS
    if dateline:
        traits = [*traits, "dateline"]
    day = civil_day(moment)
    if day is None and not (sighting.alone and 0 < layout.first - sighting.block <= _MONTH_BLOCKS):
        role, notes = Role.OTHER, [*notes, "no day"]
    elif last_day is not None and day is not None and day > last_day:
        role, notes = Role.OTHER, [*notes, "after the day of fetching"]
    elif not (is_line or dateline or imprint) or role is Role.OTHER:
        role, notes = Role.OTHER, [*notes, "inside running text" if not is_line else "another date by its label"]
    else:
        score, note = score_of_traits(traits)
        notes.append(note)
    if found.other is not None and score:
        score *= _AMBIGUOUS_FACTOR
        if not _AMERICAN_CLOCK.search(sighting.raw):
            moment = Moment(moment.year)
        notes.append("day and month in doubt")
    if day is None:
        score *= _MONTH_FACTOR
    if found.note == "no year":
        score *= _YEARLESS_FACTOR
    value, precision = render(moment)
    origin = _origin(sighting, layout, is_line=is_line, dateline=dateline)
    return Candidate(
        value, precision, sighting.raw, origin, role, sighting.block, found.start, round(score, 4), "; ".join(notes)
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
