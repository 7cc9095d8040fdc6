"""Dates: candidates from everywhere, read exactly, ranked once, honestly null without evidence."""

import datetime as dt
import re
from collections.abc import Callable, Sequence

from cleaners.dates.ago import relative_candidates, relative_lines
from cleaners.dates.candidates import days_around, from_sightings, resolve
from cleaners.dates.country import usual_time_zone
from cleaners.dates.order import IN_DOUBT, NOTHING_TOLD, ORDER_AS_TOLD, Told, known_order, learned_order
from cleaners.dates.place import Layout, layout_of
from cleaners.dates.profile import NO_PROFILE, DateProfile
from cleaners.dates.rank import best_modified, best_published, bounded, is_strong, rank, table_for
from cleaners.dates.read import base_of
from cleaners.dates.read_again import numeric_dates, read_again
from cleaners.dates.scan import ZONE_BY_PLACE
from cleaners.dates.sight import Sighting, sight
from cleaners.dates.url import date_in_url
from schemas.block import Page
from schemas.date import Candidate, Dates, Precision

__all__ = ["read_date_lines", "read_dates"]

_DIGIT = re.compile(r"\d")
_CONFLICT_DAYS = 1
_MAX_DATES_INSIDE = 2
_DAY_CHARS = len("2024-03-29")


def read_dates(
    page: Page,
    *,
    title_block: int | None,
    body: range,
    language: str | None,
    url: str | None,
    fetched_at: str | None,
    profile: DateProfile = NO_PROFILE,
    told: Told = NOTHING_TOLD,
    seen: Sequence[Sighting] | None = None,
) -> Dates:
    """Return the dates of a page: published and modified apart, each with its evidence, or None.

    ``title_block`` is the index of the block that shows the headline, ``body`` the range of block indexes from
    the first to the last kept one (empty when none is kept). ``fetched_at`` is the only clock: without it
    nothing relative and no day without a year is resolved; with it nothing later is believed.
    ``profile`` is how the document's site writes dates, learned from its other documents; ``told`` is what the user
    says of it. ``seen`` are the written dates, where they have been looked for before.
    A date inside running text is an event and never the published one; a date labelled as an update is the
    modified one and never the published one.
    """
    languages = (language,) if language else ()
    base = base_of(fetched_at)
    last_day = None if base is None else base.date() + dt.timedelta(days=1)
    spoken = _with_region(languages, page.metadata.language)
    time_zone = told.time_zone or usual_time_zone(spoken, url)
    found = sight(page.blocks, _bare(languages), time_zone) if seen is None else seen
    said = (*page.metadata.dates, *_from_url(url))
    dates = [*(sighting.found for sighting in found), *numeric_dates(said)]
    order = known_order(
        dates,
        days_around(said),
        site_order=profile.order,
        told=told.day_first,
        languages=spoken,
        url=url,
    )
    sightings = resolve(found, order, base)
    declared = [bounded(read_again(candidate, spoken, order, time_zone), last_day) for candidate in said]
    layout = layout_of(page.blocks, body, title_block)
    written = from_sightings(sightings, page.blocks, layout, last_day=last_day)
    dated = frozenset(sighting.block for sighting in sightings)
    relative = relative_candidates(page.blocks, layout, base, _bare(languages), dated)
    ranked = rank([*declared, *written, *relative], table_for(page))
    published = best_published(ranked)
    modified = best_modified(ranked.candidates, published)
    winners = frozenset(date.block for date in (published, modified) if date is not None and date.block is not None)
    return Dates(
        published=published,
        modified=modified,
        candidates=tuple(sorted(ranked.candidates, key=lambda candidate: -candidate.score)),
        claimed=tuple(
            sorted({*_claimed(sightings, layout, winners), *relative_lines(page.blocks, layout, _bare(languages))})
        ),
        day_first=learned_order(dates),
        flags=_flags(published, ranked.candidates, told),
    )


def read_date_lines(
    page: Page,
    *,
    title_block: int | None,
    body: range,
    language: Callable[[], str | None],
    url: str | None,
    fetched_at: str | None,
) -> tuple[int, ...]:
    """Return the blocks that ``read_dates`` would claim, by the same steps as far as the claims need them.

    ``language`` is asked only where there is anything to read: no date, no phrase such as '3 hours ago' and no
    clock is without a digit.
    """
    if not any(_DIGIT.search(block.text) for block in page.blocks):
        return ()
    spoken = language()
    languages = (spoken,) if spoken else ()
    sightings = sight(page.blocks, _bare(languages))
    if any(sighting.alone for sighting in sightings):
        dates = read_dates(
            page,
            title_block=title_block,
            body=body,
            language=spoken,
            url=url,
            fetched_at=fetched_at,
            seen=sightings,
        )
        return dates.claimed
    return tuple(relative_lines(page.blocks, layout_of(page.blocks, body, title_block), _bare(languages)))


def _with_region(languages: tuple[str, ...], declared: str | None) -> tuple[str, ...]:
    """Return the declared tag for the language of the text where it says the region too."""
    if declared is None or _bare(languages) != _bare((declared,)):
        return languages
    return (declared,)


def _bare(languages: Sequence[str]) -> tuple[str, ...]:
    return tuple(tag.partition("-")[0] for tag in languages)


def _from_url(url: str | None) -> tuple[Candidate, ...]:
    candidate = date_in_url(url)
    return () if candidate is None else (candidate,)


def _claimed(sightings: Sequence[Sighting], layout: Layout, winners: frozenset[int]) -> set[int]:
    """Return the blocks that hold nothing but dates and labels, and the labels that stand in a block of their own.

    Inside the text several such lines are the headings of a chronicle: only the winners are claimed there.
    """
    alone = [
        sighting
        for sighting in sightings
        if sighting.alone and (sighting.found.moment.day is not None or sighting.block in winners)
    ]
    inside = {sighting.block for sighting in alone if layout.first < sighting.block < layout.last}
    chronicle = inside - winners if len(inside) > _MAX_DATES_INSIDE else set()
    claimed: set[int] = set()
    for sighting in alone:
        if sighting.block not in chronicle:
            claimed.add(sighting.block)
            claimed.update(() if sighting.label_block is None else (sighting.label_block,))
    return claimed


def _flags(published: Candidate | None, candidates: Sequence[Candidate], told: Told) -> tuple[str, ...]:
    flags = []
    if published is not None and any(
        is_strong(candidate) and _days_apart(candidate, published) > _CONFLICT_DAYS for candidate in candidates
    ):
        flags.append("date_conflict")
    if published is not None and IN_DOUBT in published.note:
        flags.append("date_ambiguous")
    if published is not None and (
        ORDER_AS_TOLD in published.note or (told.time_zone is not None and ZONE_BY_PLACE in published.note)
    ):
        flags.append("date_as_told")
    return tuple(flags)


def _days_apart(first: Candidate, second: Candidate) -> int:
    if Precision.YEAR in (first.precision, second.precision) or Precision.MONTH in (first.precision, second.precision):
        return 0
    days = [dt.date.fromisoformat(candidate.value[:_DAY_CHARS]) for candidate in (first, second)]
    return abs((days[0] - days[1]).days)
