"""score: records against gold pages. One page is scored at a time; only the gold is held in memory.

Text: precision and recall over shingles of four words. Each page weighs the same; F1 is the harmonic mean of the two
averages, which is the measure of the public article-extraction benchmark. A page without output has no precision and
counts in recall alone; a gold page without a record counts as an empty text, so that nothing is skipped. Word F1 is
the mean over pages of the F1 of their bags of words.

Title: equal after case, white space and punctuation are folded. Date: the same calendar day as written.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from schemas.errors import UsageError

__all__ = ["Answer", "GoldPage", "Mark", "PageScore", "Summary", "score_pages", "summarise"]

_SHINGLE_WORDS: Final = 4
_DAY_CHARS: Final = len("2024-03-29")
# A single class repeated: linear on any input.
_WORD: Final = re.compile(r"\w+")


class Mark(StrEnum):
    """How a field compares with its gold value."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"


class GoldPage(NamedTuple):
    """What a page should come to. Fields that nobody knows are None and are not scored."""

    id: str
    text: str
    url: str | None = None
    title: str | None = None
    date: str | None = None
    """ISO 8601; its first ten characters are compared."""
    group: str | None = None
    """Value of the field by which the table is broken down."""


class Answer(NamedTuple):
    """What a record says of one gold page."""

    id: str
    """The gold page's id."""
    text: str
    title: str | None = None
    published_at: str | None = None


class PageScore(NamedTuple):
    """The score of one gold page. Shares are 0–1."""

    id: str
    url: str | None
    group: str | None
    answered: bool
    precision: float | None
    """None when there is no output."""
    recall: float | None
    """None when the gold is empty."""
    word_f1: float
    title: Mark | None
    """None when the gold has no title."""
    date: Mark | None


class Summary(NamedTuple):
    """The scores of many pages put together. Shares are 0–1."""

    pages: int
    records: int
    """Gold pages for which there is a record."""
    f1: float
    precision: float
    recall: float
    word_f1: float
    title: dict[Mark, int]
    """How many titles are right, wrong and missing; empty where the gold has none."""
    date: dict[Mark, int]


def score_pages(gold: Sequence[GoldPage], answers: Iterable[Answer]) -> list[PageScore]:
    """Return one score for each gold page, in the order of the gold. Answers to no gold page are passed over.

    Raises UsageError when two answers name the same page: there is no telling which of them counts.
    """
    wanted: dict[str, list[int]] = {}
    for index, page in enumerate(gold):
        wanted.setdefault(page.id, []).append(index)
    scores = [_score(page, None) for page in gold]
    seen: set[str] = set()
    for answer in answers:
        if answer.id in seen:
            raise UsageError(f"two records for one gold page: {answer.id}")
        seen.add(answer.id)
        for index in wanted.get(answer.id, ()):
            scores[index] = _score(gold[index], answer)
    return scores


def summarise(scores: Sequence[PageScore]) -> Summary:
    """Average the scores of pages; all zero when there are none."""
    precision = _mean([score.precision for score in scores if score.precision is not None])
    recall = _mean([score.recall for score in scores if score.recall is not None])
    return Summary(
        pages=len(scores),
        records=sum(score.answered for score in scores),
        f1=2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        precision=precision,
        recall=recall,
        word_f1=_mean([score.word_f1 for score in scores]),
        title=_count([score.title for score in scores if score.title is not None]),
        date=_count([score.date for score in scores if score.date is not None]),
    )


def _score(page: GoldPage, answer: Answer | None) -> PageScore:
    text, title, published_at = (answer.text, answer.title, answer.published_at) if answer else ("", None, None)
    precision, recall = _overlap(page.text, text)
    right_title = _fold(page.title or "") == _fold(title or "")
    day = (published_at or "")[:_DAY_CHARS]
    return PageScore(
        id=page.id,
        url=page.url,
        group=page.group,
        answered=answer is not None,
        precision=precision,
        recall=recall,
        word_f1=_word_f1(page.text, text),
        title=_mark(right=right_title, given=bool(title)) if page.title else None,
        date=_mark(right=day == page.date[:_DAY_CHARS], given=bool(day)) if page.date else None,
    )


def _overlap(gold: str, got: str) -> tuple[float | None, float | None]:
    want, have = _shingles(gold), _shingles(got)
    hits = (want & have).total()
    return hits / have.total() if have else None, hits / want.total() if want else None


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if 0 < len(words) < _SHINGLE_WORDS:
        return Counter([tuple(words)])
    return Counter(zip(*(words[start:] for start in range(_SHINGLE_WORDS)), strict=False))


def _word_f1(gold: str, got: str) -> float:
    want, have = Counter(_WORD.findall(gold.lower())), Counter(_WORD.findall(got.lower()))
    if not want or not have:
        return float(not want and not have)
    return 2 * (want & have).total() / (want.total() + have.total())


def _fold(text: str) -> str:
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).lower()))


def _mark(*, right: bool, given: bool) -> Mark:
    if right:
        return Mark.RIGHT
    return Mark.WRONG if given else Mark.MISSING


def _mean(values: Sequence[float]) -> float:
    # fsum is exact, so the mean does not depend on the order of the pages
    return math.fsum(values) / len(values) if values else 0.0


def _count(marks: Sequence[Mark]) -> dict[Mark, int]:
    return {mark: marks.count(mark) for mark in Mark if mark in marks}
