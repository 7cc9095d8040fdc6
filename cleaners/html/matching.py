"""matching: two sequences matched in order, after the patience diff (Bram Cohen), close to linear."""

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

__all__ = ["Matches", "Range", "match_in_order"]

_MAX_ROUNDS: Final = 12
"""How often a range is searched again for entries that are unique inside it. Each round is linear."""


class Range(NamedTuple):
    """A stretch of both sequences, half open."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int


@dataclass(frozen=True, slots=True)
class Matches:
    """Pairs of positions that hold equal entries, increasing in both, and the stretches between them."""

    pairs: tuple[tuple[int, int], ...]
    gaps: tuple[Range, ...]
    """Only those with something left open on both sides."""


def match_in_order(left: Sequence[Hashable], right: Sequence[Hashable]) -> Matches:
    """Return pairs of equal entries in increasing order.

    Entries that occur once in both sequences are anchors; the longest increasing run of them is taken, the ranges
    between them are narrowed by equal entries at their ends and searched again. What stays ambiguous is matched
    greedily: from the back before the first anchor (a headline that is also in the menu belongs to the text that
    follows it), from the front elsewhere.

    >>> match_in_order("xabcab", "abc").pairs
    ((1, 0), (2, 1), (3, 2))
    """
    pairs: list[tuple[int, int]] = []
    todo = [Range(0, len(left), 0, len(right))]
    for _ in range(_MAX_ROUNDS):
        open_ranges: list[Range] = []
        for span in todo:
            anchors = _anchors(left, right, span)
            if anchors:
                pairs += anchors
                open_ranges += _between(span, _grow(left, right, span, anchors, pairs))
            else:
                pairs += _greedy(left, right, span)
        todo = open_ranges
        if not todo:
            break
    for span in todo:
        pairs += _greedy(left, right, span)
    ordered = sorted(pairs)
    return Matches(tuple(ordered), tuple(_between(Range(0, len(left), 0, len(right)), ordered)))


def _anchors(left: Sequence[Hashable], right: Sequence[Hashable], span: Range) -> list[tuple[int, int]]:
    """Return the longest increasing run of entries that are unique in both stretches."""
    places: dict[Hashable, int] = {}
    for j in range(span.right_start, span.right_end):
        places[right[j]] = -1 if right[j] in places else j
    seen: dict[Hashable, int] = {}
    for i in range(span.left_start, span.left_end):
        if left[i] in places:
            seen[left[i]] = -1 if left[i] in seen else i
    candidates = [(i, places[key]) for key, i in seen.items() if i >= 0 and places[key] >= 0]
    candidates.sort()
    return _longest_increasing(candidates)


def _longest_increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs whose second members increase (patience sorting)."""
    tops: list[int] = []
    top_pairs: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(top_pairs[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(j)
            top_pairs.append(index)
        else:
            tops[pile] = j
            top_pairs[pile] = index
    run: list[tuple[int, int]] = []
    index = top_pairs[-1] if top_pairs else -1
    while index >= 0:
        run.append(pairs[index])
        index = before[index]
    run.reverse()
    return run


def _grow(
    left: Sequence[Hashable],
    right: Sequence[Hashable],
    span: Range,
    anchors: Sequence[tuple[int, int]],
    pairs: list[tuple[int, int]],
) -> list[tuple[int, int]]:
    """Add equal neighbours of the anchors to ``pairs``; return anchors and neighbours in order."""
    grown: list[tuple[int, int]] = []
    floor = (span.left_start - 1, span.right_start - 1)
    for index, (i, j) in enumerate(anchors):
        back = []
        a, b = i - 1, j - 1
        while a > floor[0] and b > floor[1] and left[a] == right[b]:
            back.append((a, b))
            a, b = a - 1, b - 1
        back.reverse()
        roof = anchors[index + 1] if index + 1 < len(anchors) else (span.left_end, span.right_end)
        ahead = []
        a, b = i + 1, j + 1
        while a < roof[0] and b < roof[1] and left[a] == right[b]:
            ahead.append((a, b))
            a, b = a + 1, b + 1
        grown += [*back, (i, j), *ahead]
        pairs += back
        pairs += ahead
        floor = (a - 1, b - 1)
    return grown


def _between(span: Range, pairs: Sequence[tuple[int, int]]) -> Iterator[Range]:
    """Yield the stretches before, between and behind the pairs that are open on both sides."""
    i, j = span.left_start, span.right_start
    for a, b in (*pairs, (span.left_end, span.right_end)):
        if a > i and b > j:
            yield Range(i, a, j, b)
        i, j = a + 1, b + 1


def _greedy(left: Sequence[Hashable], right: Sequence[Hashable], span: Range) -> list[tuple[int, int]]:
    """Match a stretch without anchors entry by entry; from the back where it begins both sequences."""
    places: dict[Hashable, list[int]] = {}
    for i in range(span.left_start, span.left_end):
        places.setdefault(left[i], []).append(i)
    pairs: list[tuple[int, int]] = []
    if span.left_start == 0 and span.right_start == 0:
        limit = span.left_end
        for j in range(span.right_end - 1, span.right_start - 1, -1):
            found = places.get(right[j], [])
            at = bisect_left(found, limit)
            if at:
                limit = found[at - 1]
                pairs.append((limit, j))
        pairs.reverse()
        return pairs
    start = span.left_start
    for j in range(span.right_start, span.right_end):
        found = places.get(right[j], [])
        at = bisect_left(found, start)
        if at < len(found):
            pairs.append((found[at], j))
            start = found[at] + 1
    return pairs
