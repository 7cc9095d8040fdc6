"""rank: the likeliest day of publication, the finest reading of it, and the date of the last change."""

import datetime as dt
from collections.abc import Sequence
from typing import Final, NamedTuple

from cleaners.dates.fuse import Group, Table, calibrate, groups_of, probabilities
from cleaners.dates.page_weights import PAGE_BIAS, PAGE_CALIBRATION, PAGE_WEIGHTS
from cleaners.dates.weights import BIAS, CALIBRATION, WEIGHTS
from schemas.block import Page
from schemas.date import Candidate, Origin, Precision, Role

__all__ = [
    "PAGE",
    "TEXT",
    "Ranked",
    "best_modified",
    "best_published",
    "bounded",
    "is_strong",
    "rank",
    "table_for",
]

TEXT: Final = Table(BIAS, WEIGHTS, *CALIBRATION)
"""For documents that declare nothing: bare text and, where one is known, its address."""
PAGE: Final = Table(PAGE_BIAS, PAGE_WEIGHTS, *PAGE_CALIBRATION, least=0.58)
"""For HTML. Nearly all of the pages it was fitted to tell their day; of those that do not it is too sure below that."""

_FINENESS: Final = tuple(Precision)
_DAY_CHARS: Final = len("2024-03-29")
_MAX_NOTED: Final = 4
_OFFSET_CHARS: Final = len("2024-03-29T12:15:00+03:00")
_SAYING: Final = frozenset({Origin.JSON_LD, Origin.META, Origin.MICRODATA})
_TRUST: Final = (
    Origin.JSON_LD, Origin.META, Origin.MICRODATA, Origin.TIME, Origin.LABEL, Origin.HEADER, Origin.DATELINE,
    Origin.TAIL, Origin.ATTRIBUTE, Origin.SCRIPT, Origin.BODY, Origin.URL,
)  # fmt: skip
"""Whose clock is taken where several sources know one, of the same day and as precise."""


class Ranked(NamedTuple):
    """The candidates with their probabilities, and the days that compete."""

    candidates: tuple[Candidate, ...]
    """In the order given."""
    groups: tuple[Group, ...]
    scores: tuple[float, ...]
    """Of the groups."""
    least: float
    """Below which score no day is given."""


def table_for(page: Page) -> Table:
    """Return the weights for a document of this kind."""
    return PAGE if page.metadata.dates or any(block.dom is not None for block in page.blocks) else TEXT


def bounded(candidate: Candidate, last_day: dt.date | None) -> Candidate:
    """Return a declared candidate that cannot win where its day lies after the last possible one."""
    if last_day is not None and candidate.value[:_DAY_CHARS] > last_day.isoformat():
        return candidate._replace(role=Role.OTHER, note="after the day of fetching", traits=())
    return candidate


def is_strong(candidate: Candidate) -> bool:
    """Say whether the document says in so many words that its story was published then."""
    if candidate.role is not Role.PUBLISHED:
        return False
    return candidate.origin in _SAYING or (
        candidate.origin is Origin.LABEL and "published label in line" in candidate.traits
    )


def rank(candidates: Sequence[Candidate], table: Table) -> Ranked:
    """Give each candidate the probability of its day, and say for people what moved it most.

    Candidates that cannot win keep the score 0 unless another candidate of the same day can.
    """
    groups = groups_of(candidates, table)
    scores = [round(calibrate(score, table), 4) for score in probabilities(groups, table)]
    ranked = list(candidates)
    for group, score in zip(groups, scores, strict=True):
        told = _told(group.traits, table)
        for index in group.members:
            each = ranked[index]
            if each.role is not Role.OTHER:
                note = "; ".join(filter(None, (each.note, told)))
                ranked[index] = each._replace(score=score, note=note)
    return Ranked(tuple(ranked), tuple(groups), tuple(scores), table.least)


def best_published(ranked: Ranked) -> Candidate | None:
    """Return the likeliest day in the finest form in which the document has it, or None where none is likely enough.

    Where the likeliest day is known from an update only, its day is given and never its clock.
    """
    best = max(range(len(ranked.groups)), key=lambda index: ranked.scores[index], default=None)
    if best is None or ranked.scores[best] < ranked.least:
        return None
    members = [ranked.candidates[index] for index in ranked.groups[best].members]
    winners = [each for each in members if each.role in (Role.PUBLISHED, Role.UNKNOWN)]
    if not winners:
        return _only_day(max((each for each in members if each.role is Role.MODIFIED), key=_fineness))
    return max(winners, key=_fineness)


def best_modified(candidates: Sequence[Candidate], published: Candidate | None) -> Candidate | None:
    """Return the likeliest date of modification that is not before the published day, or None."""
    floor = published.value[:_DAY_CHARS] if published else ""
    eligible = [
        candidate
        for candidate in candidates
        if candidate.role is Role.MODIFIED and candidate.value[: len(floor)] >= floor
    ]
    return max(eligible, key=_fineness, default=None)


def _told(traits: Sequence[str], table: Table) -> str:
    weighed = [(-abs(weight), trait, weight) for trait in traits if (weight := table.weights.get(trait))]
    return ", ".join(f"{trait} {weight:+.1f}" for _, trait, weight in sorted(weighed)[:_MAX_NOTED])


def _only_day(update: Candidate) -> Candidate:
    """Return the day of an update: its clock is not the clock of publication."""
    if _FINENESS.index(update.precision) <= _FINENESS.index(Precision.DAY):
        return update
    return update._replace(value=update.value[:_DAY_CHARS], precision=Precision.DAY, note="the day of its update")


def _fineness(candidate: Candidate) -> tuple[int, bool, bool, int]:
    # Seconds since 1970 are in UTC by definition: they name the instant but not the offset of the place.
    has_offset = len(candidate.value) == _OFFSET_CHARS and not candidate.raw.isdigit()
    clock = min(_FINENESS.index(candidate.precision), _FINENESS.index(Precision.MINUTE))
    return (clock, has_offset, candidate.role is Role.PUBLISHED, -_TRUST.index(candidate.origin))
