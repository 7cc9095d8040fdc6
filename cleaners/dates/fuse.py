"""fuse: candidates of one day to one group, the evidence of all of them to its traits, and those to a probability.

One conditional logit over the days of a document and over 'none of them': what speaks for one day speaks against the
others, and the probabilities of a document add up to at most one.
"""

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from schemas.date import Candidate, Origin, Precision, Role

__all__ = ["Group", "Table", "calibrate", "groups_of", "is_shown", "probabilities"]

_DAY_CHARS: Final = len("2024-03-29")
_MONTH_CHARS: Final = len("2024-03")
_COARSE: Final = {Precision.YEAR: "no finer than a year", Precision.MONTH: "no finer than a month"}
_SHOWN: Final = frozenset({Origin.HEADER, Origin.DATELINE, Origin.LABEL, Origin.TAIL, Origin.BODY})
_STRONG: Final = frozenset(
    {"json-ld main datePublished", "json-ld page datePublished", "meta published", "microdata main datePublished"}
)
"""Traits of a date by which the page itself says when its story was published."""
_MAX_WITNESSES: Final = 5
_ALMOST_SURE: Final = 1 - 1e-6
_MINUTE_CHARS: Final = len("2024-03-29T12:15")
_CLOCK_CHARS: Final = (_MINUTE_CHARS, len("2024-03-29T12:15:00"))
_OFFSET_CHARS: Final = len("2024-03-29T12:15:00+03:00")
_MAX_OFFSET_MINUTES: Final = 14 * 60
_ZONE_STEP_MINUTES: Final = 30
_LOCAL: Final = "the declared in local time"
_EXPLAINED: Final = frozenset(
    {"only changed then", "a day from the declared", "a day from the declared in UTC", _LOCAL}
)
_TELLING: Final = frozenset(
    {"published label in line", "modified label in line", "clock", "list", "linked", "above near"}
)
_EASTERNMOST_HOURS, _WESTERNMOST_HOURS = 13, 10
"""By so many hours the clocks of New Zealand are before UTC, and those of Hawaii behind."""
_PLACES: Final = ("time ", "attribute ")
_OTHER_TRAITS: Final = {Role.MODIFIED: "shown as modified", Role.OTHER: "also in the text"}


class Table(NamedTuple):
    """Weights in log-odds, and what makes probabilities on unseen sites as sure as they are right."""

    bias: float
    weights: Mapping[str, float]
    slope: float = 1.0
    shift: float = 0.0
    least: float = 0.5
    """A day less likely than this to be that of publication is not given (0-1)."""

    def weigh(self, traits: Sequence[str]) -> float:
        """Return the log-odds of one candidate against 'no date'."""
        return self.bias + math.fsum([self.weights.get(trait, 0.0) for trait in traits])


class Group(NamedTuple):
    """The candidates that name one day (or one month or year and nothing finer)."""

    key: str
    """ISO 8601: ``2024-03-29``, ``2024-03`` or ``2024``."""
    members: tuple[int, ...]
    """Indexes of its candidates, those included that only lend support."""
    traits: tuple[str, ...]
    """Sorted."""


def is_shown(candidate: Candidate) -> bool:
    """Say whether a candidate stands in the text rather than in what the page declares."""
    return candidate.origin in _SHOWN


def groups_of(candidates: Sequence[Candidate], table: Table) -> list[Group]:
    """Return the groups that may be the day of publication, in the order in which they first occur.

    A date that is known to be another's gives no group of its own; of the same day as another it lends support.
    Of the lines that show a day the one that ``table`` thinks likeliest speaks for it.
    """
    by_day: dict[str, list[int]] = {}
    for index, candidate in enumerate(candidates):
        by_day.setdefault(_key(candidate), []).append(index)
    eligible = {
        key: indexes for key, indexes in by_day.items() if any(_may_win(candidates[index]) for index in indexes)
    }
    found = {key: _own_traits([candidates[index] for index in indexes], table) for key, indexes in eligible.items()}
    known = _Known.of(candidates, found)
    return _with_local_day(
        [
            Group(key, tuple(eligible[key]), known.finish(key, traits, [candidates[index] for index in eligible[key]]))
            for key, traits in found.items()
        ]
    )


def _with_local_day(groups: list[Group]) -> list[Group]:
    """Give a day that is the declared instant by the clock of a place the traits of the declared day.

    Both are one event, so whatever says that the page was published at that instant says it of either day.
    """
    local = [group for group in groups if _LOCAL in group.traits]
    declared = [group for group in groups if not _STRONG.isdisjoint(group.traits)]
    if len(local) != 1 or len(declared) != 1:
        return groups
    own = (trait for trait in local[0].traits if trait.startswith("url "))
    traits = tuple(sorted({*declared[0].traits, _LOCAL, *own}))
    return [group._replace(traits=traits) if group is local[0] else group for group in groups]


def probabilities(groups: Sequence[Group], table: Table) -> list[float]:
    """Return the probability (0-1) of each group that it names the day of publication; the rest is 'none does'."""
    odds = [table.weigh(group.traits) for group in groups]
    top = max([0.0, *odds])
    shares = [math.exp(odd - top) for odd in odds]
    total = math.exp(-top) + math.fsum(shares)
    return [share / total for share in shares]


def calibrate(probability: float, table: Table) -> float:
    """Return the probability that one of the likeliest day (0-1) is worth on sites that the weights never saw."""
    bounded = min(_ALMOST_SURE, max(1 - _ALMOST_SURE, probability))
    odds = table.slope * math.log(bounded / (1 - bounded)) + table.shift
    return 1 / (1 + math.exp(-odds))


def _key(candidate: Candidate) -> str:
    return candidate.value[:_DAY_CHARS]


def _may_win(candidate: Candidate) -> bool:
    if candidate.role is Role.MODIFIED and is_shown(candidate):
        # News is updated on the day it appears, guides and lists for years: on bare text the clock tells them apart.
        own = {"markup", "as of"}
        return len(candidate.value) > _DAY_CHARS or not own.isdisjoint(candidate.traits)
    return candidate.role is not Role.OTHER


def _own_traits(members: Sequence[Candidate], table: Table) -> set[str]:
    declared = [member for member in members if not is_shown(member)]
    lending = [member for member in declared if _may_win(member)] or declared
    traits = {trait for member in lending for trait in member.traits}
    shown = [member for member in members if is_shown(member)]
    lines = [member for member in shown if _may_win(member)]
    if lines:
        line = max((member.traits for member in lines), key=table.weigh)
        if not traits or table.weigh((*line, "shown")) >= table.bias:
            traits.update((*line, "shown"))
    traits.update(_OTHER_TRAITS[member.role] for member in shown if not _may_win(member))
    traits.update(("also another's",) if len(lending) < len(declared) else ())
    if members[0].precision in _COARSE:
        traits.add(_COARSE[members[0].precision])
    origins = {"text" if is_shown(member) else member.origin.value for member in (*shown, *lending)}
    traits.add(f"{min(len(origins), _MAX_WITNESSES)} witnesses")
    return traits


class _Known(NamedTuple):
    """What a document's days are compared with."""

    published: AbstractSet[str]
    """Days that the page declares to be those of publication."""
    declared: Sequence[Candidate]
    """The candidates by which it does."""
    changes: Sequence[Candidate]
    """Those by which it says when it was changed."""
    modified: AbstractSet[str]
    days: Sequence[str]
    """All days that may win, sorted."""
    url: str | None

    @classmethod
    def of(cls, candidates: Sequence[Candidate], found: Mapping[str, AbstractSet[str]]) -> "_Known":
        return cls(
            frozenset(
                key for key, traits in found.items() if len(key) == _DAY_CHARS and not _STRONG.isdisjoint(traits)
            ),
            [each for each in candidates if not _STRONG.isdisjoint(each.traits)],
            [each for each in candidates if each.role is Role.MODIFIED and not is_shown(each)],
            frozenset(_key(each) for each in candidates if each.role is Role.MODIFIED),
            sorted(key for key in found if len(key) == _DAY_CHARS),
            next((each.value for each in candidates if each.origin is Origin.URL), None),
        )

    def finish(self, key: str, traits: AbstractSet[str], members: Sequence[Candidate]) -> tuple[str, ...]:
        """Return a group's own traits and those that it has beside the others, sorted.

        What is shown on a day that is but the declared one by another clock, or its update, is no other evidence:
        where on the page it stands says no more then.
        """
        related = self.relate(key, traits, members)
        if _EXPLAINED.intersection(related):
            declared = {trait for member in members if not is_shown(member) for trait in member.traits}
            kept = {trait for trait in declared if not trait.startswith(_PLACES)}
            traits = kept | (_TELLING & traits)
        return tuple(sorted({*traits, *related}))

    def relate(self, key: str, traits: AbstractSet[str], members: Sequence[Candidate]) -> list[str]:
        """Return the traits that a group has beside the others."""
        related = self._against_url(key)
        if len(key) < _DAY_CHARS:
            return [*related, "beside a day"] if self.days else related
        if key in self.published:
            related.append("declared and shown" if "shown" in traits else "declared alone")
            related.append("declared first" if key == min(self.published) else "declared later")
            related += sorted({_clock_trait(each) for each in self.declared if _key(each) == key})
        elif self.published:
            apart = min(_days_apart(key, other) for other in self.published)
            if apart > 1:
                related.append("not the declared")
            elif self._is_local(members):
                related.append(_LOCAL)
            else:
                related += self._by_another_clock(key)
            if key < min(self.published):
                related.append("before the declared")
        if key in self.modified:
            related.append("changed then" if key in self.published or not self.published else "only changed then")
        related += ["after the update"] if self.modified and key > max(self.modified) else []
        if len(self.days) == 1:
            return [*related, "no other day"]
        related += ["earliest of all"] if key == self.days[0] else []
        related += ["latest of all"] if key == self.days[-1] else []
        return related

    def _by_another_clock(self, key: str) -> list[str]:
        """Say whether a day beside the declared one may be the same instant on the clock of some zone."""
        if not all(each.value.endswith("+00:00") for each in self.declared):
            return ["a day from the declared"]
        if not any(_is_within_reach(key, each.value) for each in self.declared):
            return ["a day from the declared in UTC", "out of reach"]
        return [_LOCAL if key == self.url else "a day from the declared in UTC"]

    def _is_local(self, members: Sequence[Candidate]) -> bool:
        """Say whether a day shows a declared instant by the clock of a place, and not that of a declared change."""
        return any(
            is_same_instant(member, each) and not any(_is_minute(member, change) for change in self.changes)
            for member in members
            for each in self.declared
        )

    def _against_url(self, key: str) -> list[str]:
        url = self.url
        if url is None or len(key) < _MONTH_CHARS:
            return []
        if len(url) < _DAY_CHARS:
            return ["url month" if key[:_MONTH_CHARS] == url else "not url month"]
        if key == url:
            return ["url day"]
        near = len(key) == _DAY_CHARS and _days_apart(key, url) <= 1
        return ["a day from the url's" if near else "not url day"]


def _is_within_reach(day: str, instant: str) -> bool:
    """Say whether the clock of some place shows ``day`` at ``instant``."""
    start = dt.datetime.fromisoformat(day).replace(tzinfo=dt.UTC)
    wait = (start - dt.datetime.fromisoformat(instant)).total_seconds() / 3600
    return wait <= _EASTERNMOST_HOURS if wait > 0 else -wait - 24 <= _WESTERNMOST_HOURS


def _clock_trait(declared: Candidate) -> str:
    """Say what the clock of a declared date is worth: a zone of its own is seldom an error, UTC often is."""
    if len(declared.value) == _DAY_CHARS or declared.value[_DAY_CHARS:].startswith("T00:00"):
        return "declared without a clock"
    if len(declared.value) < _OFFSET_CHARS:
        return "declared without a zone"
    return "declared in UTC" if declared.value.endswith("+00:00") else "declared with its zone"


def is_same_instant(shown: Candidate, declared: Candidate) -> bool:
    """Say whether a date without an offset shows, on the clock of some zone, the instant of one that has an offset."""
    if len(shown.value) not in _CLOCK_CHARS or len(declared.value) < _OFFSET_CHARS:
        return False
    local = dt.datetime.fromisoformat(shown.value)
    instant = dt.datetime.fromisoformat(declared.value).astimezone(dt.UTC).replace(tzinfo=None, second=local.second)
    minutes = (local - instant).total_seconds() / 60
    return minutes != 0 and abs(minutes) <= _MAX_OFFSET_MINUTES and minutes % _ZONE_STEP_MINUTES == 0


def _is_minute(shown: Candidate, declared: Candidate) -> bool:
    """Say whether a shown date with a clock is, to the minute, a declared one as it is written."""
    return len(shown.value) in _CLOCK_CHARS and declared.value[:_MINUTE_CHARS] == shown.value[:_MINUTE_CHARS]


def _days_apart(first: str, second: str) -> int:
    return abs((dt.date.fromisoformat(first) - dt.date.fromisoformat(second)).days)
