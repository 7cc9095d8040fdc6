"""leanings: how words lean, counted by sites, so that no site's own vocabulary counts more than once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.characters import code_points
from cleaners.model.dom import NAMES_BITS
from cleaners.model.features import LEXICON_BITS, LEXICON_SHORT_WORDS, Lexicon
from cleaners.model.tokens import classify, tokenize
from flows.training.lessons import Lesson

__all__ = ["Leanings", "count_leanings"]

_MIN_SITES: Final = 3
_MOST: Final = 4.0
"""Log odds are bounded by this, and rounded to sixteenths."""
_NEUTRAL: Final = 1 / 32
"""Stands for a word that is known and leans nowhere; 0 stands for a word that is not known."""

Sites = Mapping[str, NDArray[np.int64]]


class Leanings:
    """Counts of sites, for words of short blocks, words of long blocks, and names (classes, ids, roles)."""

    def __init__(self, words: Sites, names: Sites) -> None:
        """Take for each site the places (kind, label, bucket) that it has, of words and of names."""
        self._words, self._names = words, names
        self._word_counts = _sum(words.values(), (2, 2, 1 << LEXICON_BITS))
        self._name_counts = _sum(names.values(), (2, 1 << NAMES_BITS))

    def lexicon(self, without: str | None = None) -> Lexicon:
        """Return the lexicon of all sites but one."""
        counts = _less(self._word_counts, self._words.get(without or ""))
        return Lexicon(_odds(counts[0]), _odds(counts[1]))

    def names(self, without: str | None = None) -> NDArray[np.float64]:
        """Return how names lean on all sites but one: shape (2**NAMES_BITS,)."""
        return _odds(_less(self._name_counts, self._names.get(without or "")))


def count_leanings(lessons: Iterable[Lesson]) -> Leanings:
    """Count the words and names of articles. Documents of other kinds and varied ones do not count."""
    words: dict[str, set[int]] = {}
    names: dict[str, set[int]] = {}
    for lesson in lessons:
        if lesson.varied or lesson.weight < 1.0 or lesson.style in {"clean", "glued"}:
            continue
        _count(lesson, words.setdefault(lesson.site, set()), _word_places)
        if lesson.blocks[0].dom is not None:
            _count(lesson, names.setdefault(lesson.site, set()), _name_places)
    return Leanings(_arrays(words), _arrays(names))


def _count(lesson: Lesson, found: set[int], places: Callable[[Lesson, int, int], Sequence[int]]) -> None:
    for number, share in enumerate(lesson.labels.share):
        if share >= 0.0:
            found.update(places(lesson, number, int(share >= 0.5)))  # noqa: PLR2004


def _word_places(lesson: Lesson, number: int, label: int) -> Sequence[int]:
    buckets, count = _buckets(lesson.blocks[number].text, LEXICON_BITS)
    kind = int(count >= LEXICON_SHORT_WORDS)
    return [(kind * 2 + label << LEXICON_BITS) + bucket for bucket in buckets]


def _name_places(lesson: Lesson, number: int, label: int) -> Sequence[int]:
    dom = lesson.blocks[number].dom
    assert dom is not None
    return [(label << NAMES_BITS) + bucket for bucket in _buckets(f"{dom.names} {dom.inner}", NAMES_BITS)[0]]


def _buckets(text: str, bits: int) -> tuple[list[int], int]:
    codes = code_points(text)
    tokens = tokenize(codes, classify(codes))
    found: list[int] = np.unique(tokens.word_hash >> np.uint64(64 - bits)).astype(np.int64).tolist()
    return found, tokens.start.size


def _arrays(places: Mapping[str, set[int]]) -> dict[str, NDArray[np.int64]]:
    return {site: np.fromiter(sorted(found), np.int64, len(found)) for site, found in places.items()}


def _sum(sites: Iterable[NDArray[np.int64]], shape: tuple[int, ...]) -> NDArray[np.int64]:
    counts = np.zeros(shape, np.int64)
    for places in sites:
        counts.reshape(-1)[places] += 1
    return counts


def _less(counts: NDArray[np.int64], places: NDArray[np.int64] | None) -> NDArray[np.int64]:
    if places is None:
        return counts
    fewer = counts.copy()
    fewer.reshape(-1)[places] -= 1
    return fewer


def _odds(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return log odds of article against boilerplate, for counts of sites of shape (2, buckets): boilerplate first."""
    against, in_favour = counts.astype(np.float64)
    prior = np.log((in_favour.sum() + 1.0) / (against.sum() + 1.0))
    odds = np.clip(np.round((np.log((in_favour + 1.0) / (against + 1.0)) - prior) * 16.0) / 16.0, -_MOST, _MOST)
    odds[odds == 0.0] = _NEUTRAL
    odds[against + in_favour < _MIN_SITES] = 0.0
    return np.asarray(odds)
