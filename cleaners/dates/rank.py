"""rank: how likely each candidate is this story's day of publication, and which one wins."""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from cleaners.dates.weights import BIAS, WEIGHTS
from schemas.date import Candidate, Origin, Precision, Role

__all__ = ["ABSTAIN_BELOW", "best_modified", "best_published", "score_of_declared", "score_of_traits", "support"]

ABSTAIN_BELOW: Final = 0.4
"""A date less likely than this to be the published one is not given (0-1)."""

_DECLARED: Mapping[tuple[Origin, Role], float] = MappingProxyType(
    {
        (Origin.JSON_LD, Role.PUBLISHED): 0.95,
        (Origin.META, Role.PUBLISHED): 0.94,
        (Origin.MICRODATA, Role.PUBLISHED): 0.92,
        (Origin.TIME, Role.PUBLISHED): 0.93,
        (Origin.TIME, Role.UNKNOWN): 0.7,
        (Origin.META, Role.UNKNOWN): 0.7,
        (Origin.JSON_LD, Role.UNKNOWN): 0.6,
        (Origin.MICRODATA, Role.UNKNOWN): 0.6,
        (Origin.URL, Role.UNKNOWN): 0.9,
    }
)
_COARSE = (Precision.YEAR, Precision.MONTH)
_COARSE_FACTOR = 0.6
_FINENESS = tuple(Precision)
_SURE = 0.99
_RIVAL_SCORE = 0.2
_UPDATE_SCORE = 0.7
_DAY_CHARS = len("2024-03-29")
_MAX_NOTED = 4


def score_of_traits(traits: Sequence[str]) -> tuple[float, str]:
    """Return the probability (0-1) that the weights give, and the traits that moved it most, for people."""
    weights = [(WEIGHTS.get(trait, 0.0), trait) for trait in traits]
    total = BIAS + sum(weight for weight, _ in weights)
    weights.sort(key=lambda pair: (-abs(pair[0]), pair[1]))
    return 1 / (1 + math.exp(-total)), ", ".join(f"{trait} {weight:+.1f}" for weight, trait in weights[:_MAX_NOTED])


def score_of_declared(candidate: Candidate) -> float:
    """Return the probability that a declared date (or the address's) is right before anything else is known."""
    if candidate.role in (Role.MODIFIED, Role.OTHER):
        return 0.0
    score = _DECLARED.get((candidate.origin, candidate.role), 0.5)
    return score * _COARSE_FACTOR if candidate.precision in _COARSE else score


def support(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Raise the score of candidates that another kind of evidence agrees with: two witnesses err less than one."""
    witnesses: dict[str, dict[Origin, float]] = {}
    for candidate in candidates:
        by_origin = witnesses.setdefault(candidate.value[:_DAY_CHARS], {})
        by_origin[candidate.origin] = max(by_origin.get(candidate.origin, 0.0), candidate.score)
    supported = []
    for candidate in candidates:
        doubt = 1 - candidate.score
        for origin, score in witnesses[candidate.value[:_DAY_CHARS]].items():
            declared = origin in _ORIGINS_DECLARED or candidate.origin in _ORIGINS_DECLARED
            if declared and origin is not candidate.origin and candidate.score:
                doubt *= 1 - score / 2
        supported.append(candidate._replace(score=max(candidate.score, min(_SURE, 1 - doubt))))
    return supported


_ORIGINS_DECLARED = frozenset({Origin.JSON_LD, Origin.META, Origin.MICRODATA, Origin.TIME, Origin.URL})


def best_published(candidates: Sequence[Candidate]) -> Candidate | None:
    """Return the likeliest candidate in its finest form, or None where none is likely enough.

    The day is decided by the likeliest candidate; its clock may come from another one of the same day.
    Where nothing but an update with a clock is shown, its day (never its clock) is given with little confidence:
    news is updated on the day it appears, and on 18 of 22 such pages that was the day.
    """
    eligible = [candidate for candidate in candidates if candidate.role in (Role.PUBLISHED, Role.UNKNOWN)]
    best = max(eligible, key=lambda candidate: candidate.score, default=None)
    if best is None or best.score < ABSTAIN_BELOW:
        return _day_of_update(candidates) if best is None or best.score < _RIVAL_SCORE else None
    same_day = [
        candidate for candidate in eligible if _is_same_day(candidate, best) and candidate.score >= ABSTAIN_BELOW
    ]
    finest = max(same_day, key=_fineness)
    return finest._replace(score=min(_SURE, best.score))


def _day_of_update(candidates: Sequence[Candidate]) -> Candidate | None:
    updates = [
        candidate
        for candidate in candidates
        if candidate.role is Role.MODIFIED and candidate.score >= ABSTAIN_BELOW and candidate.origin is Origin.LABEL
    ]
    if not updates or any(_FINENESS.index(update.precision) < _FINENESS.index(Precision.HOUR) for update in updates):
        return None
    first = min(updates, key=lambda candidate: candidate.value)
    return first._replace(
        value=first.value[:_DAY_CHARS], precision=Precision.DAY, score=_UPDATE_SCORE, note="the day of its update"
    )


def best_modified(candidates: Sequence[Candidate], published: Candidate | None) -> Candidate | None:
    """Return the likeliest date of modification that is not before the published day, or None."""
    floor = published.value[:_DAY_CHARS] if published else ""
    eligible = [
        candidate
        for candidate in candidates
        if candidate.role is Role.MODIFIED and candidate.score > 0 and candidate.value[: len(floor)] >= floor
    ]
    return max(eligible, key=lambda candidate: (candidate.score, _fineness(candidate)), default=None)


def _is_same_day(candidate: Candidate, best: Candidate) -> bool:
    return candidate.value.startswith(best.value[:_DAY_CHARS])


def _fineness(candidate: Candidate) -> tuple[int, bool, float]:
    has_offset = "+" in candidate.value or candidate.value.count("-") > 2  # noqa: PLR2004
    return (min(_FINENESS.index(candidate.precision), _FINENESS.index(Precision.MINUTE)), has_offset, candidate.score)
