"""place: what is known of each date's surroundings, as named traits that the ranking weighs."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cleaners.dates.moment import civil_day
from cleaners.dates.sight import MAX_SHORT_CHARS, Sighting
from schemas.block import Block
from schemas.date import Role

__all__ = ["Layout", "layout_of", "traits_of"]

_PROSE_CHARS = 100
_IDEOGRAPH_PROSE_CHARS = 40
_LIST_GAP = 8
_LIST_SIZE = 3
_BESIDE = 2
_LIST_OPENING_CHARS = 5
_DATELINE_CHARS = 70
_OF_DAYS = {1: ["only day"], 2: ["one of two days"]}
_NEAR, _CLOSE, _FAR = 3, 8, 20


class Layout(NamedTuple):
    """Where the text of a page begins and ends."""

    first: int
    """Index of the first block of prose."""
    last: int
    """Index of the last block of prose."""
    title: int | None


def layout_of(blocks: Sequence[Block], body: range, title_block: int | None) -> Layout:
    """Return where the prose lies: the long blocks of the body, or all of the body where none is long.

    What stands above a headline inside the body, as teasers do, is not the text.
    """
    span = body if len(body) else range(len(blocks))
    if title_block is not None and title_block + 1 in span:
        below = range(title_block + 1, span.stop)
        span = below if any(_is_prose(blocks[index].text) for index in below) else span
    long = [index for index in span if _is_prose(blocks[index].text)]
    if not long:
        return Layout(span.start, max(span.start, span.stop - 1), title_block)
    return Layout(long[0], long[-1], title_block)


def traits_of(sightings: Sequence[Sighting], layout: Layout) -> list[list[str]]:
    """Return the names of the traits of each sighting, in order."""
    lines = [index for index, sighting in enumerate(sightings) if _is_line(sighting)]
    lists = _list_sizes(sightings, [index for index, each in enumerate(sightings) if _may_be_listed(each)], layout)
    days = Counter(sightings[index].found.moment[:3] for index in lines)
    above = [index for index in lines if sightings[index].block < layout.first]
    known = [civil_day(sightings[index].found.moment) for index in lines]
    latest = max((day for day in known if day is not None), default=None)
    earliest = min((day for day in known if day is not None), default=None)
    by_block: dict[int, list[dt.date | None]] = {}
    for index, day in zip(lines, known, strict=True):
        by_block.setdefault(sightings[index].block, []).append(day)
    modified = {sightings[index].block for index in lines if sightings[index].role is Role.MODIFIED}
    all_traits = []
    for index, sighting in enumerate(sightings):
        if sighting.role is Role.MODIFIED:
            how = ["changed at a clock"] if sighting.found.clock else []
            how += ["as of"] if sighting.as_of else []
            all_traits.append([*_label(sighting), f"changed {_side(sighting, layout)}", *how])
            continue
        moment = sighting.found.moment
        traits = [_kind(sighting), *_label(sighting), *_where(sighting, layout), *_form(sighting)]
        traits += ["imprint"] if sighting.imprint else []
        traits += ["in a sentence"] if sighting.sentence and _is_line(sighting) else []
        size = lists.get(index, 1)
        if size >= _LIST_SIZE and not _is_line(sighting):
            traits += ["list of openings"]
        if _is_line(sighting):
            traits += ["list"] if size >= _LIST_SIZE else ["pair"] if size > 1 else []
            traits += ["list below"] if size >= _LIST_SIZE and sighting.block > layout.last else []
            traits += [f"first line {_side(sighting, layout)}"] if index == lines[0] else []
            traits += _of_neighbours(sighting, by_block)
            traits += _OF_DAYS.get(len(days), [])
            traits += ["last above"] if above and index == above[-1] else []
            traits += ["first above"] if above and index == above[0] else []
            traits += ["repeated"] if days[moment[:3]] > 1 else []
            traits += ["latest"] if latest is not None and civil_day(moment) == latest else []
            traits += ["earliest"] if earliest is not None and civil_day(moment) == earliest else []
            traits += ["beside a modified one"] if _is_beside(sighting, modified) else []
            traits += ["banner"] if _is_banner(sighting, layout) else []
        all_traits.append(traits)
    return all_traits


def _is_prose(text: str) -> bool:
    if len(text) >= _PROSE_CHARS:
        return True
    if len(text) < _IDEOGRAPH_PROSE_CHARS or text.isascii():
        return False
    return sum("\u3040" <= char <= "\ud7a3" for char in text) * 2 > len(text)


def _is_line(sighting: Sighting) -> bool:
    return sighting.rest <= MAX_SHORT_CHARS


def _may_be_listed(sighting: Sighting) -> bool:
    """Say whether a date is a line's or opens a block: '[1 May 2031] The lantern fair …'."""
    return _is_line(sighting) or sighting.found.start <= _LIST_OPENING_CHARS


def _kind(sighting: Sighting) -> str:
    if sighting.machine:
        return "machine"
    if sighting.alone:
        return "alone"
    if sighting.rest <= MAX_SHORT_CHARS:
        return "short" if sighting.rest <= MAX_SHORT_CHARS // 2 else "shortish"
    return "opening" if sighting.found.start <= _DATELINE_CHARS else "running"


def _label(sighting: Sighting) -> list[str]:
    line = "line" if _is_line(sighting) else "text"
    return [] if sighting.role is Role.UNKNOWN else [f"{sighting.role.value} label in {line}"]


def _side(sighting: Sighting, layout: Layout) -> str:
    if sighting.block < layout.first:
        return "above"
    return "below" if sighting.block > layout.last else "inside"


def _where(sighting: Sighting, layout: Layout) -> list[str]:
    if sighting.block < layout.first:
        away, place = layout.first - sighting.block, "above"
    elif sighting.block > layout.last:
        away, place = sighting.block - layout.last, "below"
    else:
        away, place = sighting.block - layout.first, "inside"
    kind = _kind(sighting) if _is_line(sighting) else "text"
    near = "near" if away <= _NEAR else "close" if away <= _CLOSE else "far" if away <= _FAR else "remote"
    traits = [f"{place} {near}", f"{kind} {place}"]
    if layout.title is not None and place == "above":
        gap = sighting.block - layout.title
        traits.append("over title" if gap < 0 else "under title" if gap <= _NEAR else "below title")
    return traits


def _form(sighting: Sighting) -> list[str]:
    found = sighting.found
    traits = ["clock"] if found.clock else []
    if found.weekday is not None:
        traits.append("weekday" if found.weekday else "wrong weekday")
    if found.other is not None:
        traits.append("ambiguous")
    return traits


def _list_sizes(sightings: Sequence[Sighting], lines: Sequence[int], layout: Layout) -> dict[int, int]:
    """Return for each line how many lines of the same form follow each other closely, itself among them.

    A list does not reach over the beginning of the text, nor from labelled dates to bare ones.
    """
    runs: dict[tuple[str, bool, Role, bool], list[list[int]]] = {}
    for index in lines:
        sighting = sightings[index]
        key = (sighting.found.shape, sighting.found.clock, sighting.role, sighting.block < layout.first)
        same_form = runs.setdefault(key, [])
        if not same_form or sighting.block - sightings[same_form[-1][-1]].block > _LIST_GAP:
            same_form.append([])
        same_form[-1].append(index)
    sizes = {}
    for same_form in runs.values():
        for run in same_form:
            size = len({sightings[index].block for index in run})
            sizes.update(dict.fromkeys(run, size))
    return sizes


def _of_neighbours(sighting: Sighting, by_block: Mapping[int, Sequence[dt.date | None]]) -> list[str]:
    """Say whether a line is the earlier or the later of just two days side by side: published, and changed since."""
    day = civil_day(sighting.found.moment)
    around = range(sighting.block - _BESIDE, sighting.block + _BESIDE + 1)
    others = {other for block in around for other in by_block.get(block, ())} - {day}
    other = others.pop() if len(others) == 1 else None
    return [] if day is None or other is None else ["earlier of two" if day < other else "later of two"]


def _is_beside(sighting: Sighting, modified: set[int]) -> bool:
    near = range(sighting.block - 2, sighting.block + 3)
    return sighting.role is not Role.MODIFIED and any(block in modified for block in near)


def _is_banner(sighting: Sighting, layout: Layout) -> bool:
    """Say whether it may be the day on which the page was shown: a full day without a clock, far above the text."""
    found = sighting.found
    if found.weekday is None or found.clock or sighting.role is not Role.UNKNOWN or not sighting.alone:
        return False
    over_title = layout.title is not None and sighting.block < layout.title
    return sighting.block < layout.first - _CLOSE or (over_title and sighting.block < layout.first)
