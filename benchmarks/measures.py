"""measures: the answers of one peer over one set, as one row of the table.

Text, title and day are scored as ``dechaff eval`` scores them. Beside them: snippets that must and must not be in the
text, and bylines.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from benchmarks.gold import GoldArticle
from flows.score import Answer, Mark, score_pages, summarise

__all__ = ["Row", "fold", "fold_names", "measure"]

_WORD: Final = re.compile(r"\w+")
_BETWEEN_NAMES: Final = re.compile(r"[,;|&\n]|\s(?:and|et|und|y)\s")


class Row(NamedTuple):
    """What a peer reached. Shares are 0–1, None where the set has no gold for it or the peer does not answer it."""

    peer: str
    pages: int
    f1: float
    precision: float
    recall: float
    word_f1: float
    must: float | None
    """Share of the snippets that must be there and are."""
    must_not: float | None
    """Share of the snippets that must not be there and are not."""
    title: float | None
    byline: float | None
    """Share of pages whose set of names is that of the gold."""
    day: float | None
    pages_per_s: float
    """Of one core: pages / seconds of processor time."""
    cpu_ms: float
    """Milliseconds of processor time a page."""
    peak_mb: float
    failures: int
    """Pages on which it raised or was stopped; they count as empty."""


def measure(peer: str, gold: Sequence[GoldArticle], answers: Mapping[str, Mapping[str, Any]]) -> Row:
    """Return the row of a peer. ``answers`` holds what ``serve`` wrote for each page, by id; none may be missing."""
    rows = [answers[article.page.id] for article in gold]
    found = [
        Answer(article.page.id, row["text"], row["title"] or None, row["date"] or None)
        for article, row in zip(gold, rows, strict=True)
    ]
    summary = summarise(score_pages([article.page for article in gold], found))
    seconds = sum(row["cpu_s"] for row in rows)
    return Row(
        peer=peer,
        pages=len(gold),
        f1=summary.f1,
        precision=summary.precision,
        recall=summary.recall,
        word_f1=summary.word_f1,
        must=_snippets(gold, rows, wanted=True),
        must_not=_snippets(gold, rows, wanted=False),
        title=_right(summary.title) if _answers(rows, "title") else None,
        byline=_bylines(gold, rows),
        day=_right(summary.date) if _answers(rows, "date") else None,
        pages_per_s=len(rows) / seconds if seconds else 0.0,
        cpu_ms=1_000 * seconds / len(rows) if rows else 0.0,
        peak_mb=max((row["peak_kb"] for row in rows), default=0) / 1_024,
        failures=sum(row["error"] is not None for row in rows),
    )


def fold(text: str) -> str:
    """Return the words of a text in lower case with a blank between them: punctuation and white space do not count.

    >>> fold("  The Bridge, re-opened! ")
    'the bridge re opened'
    """
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).lower()))


def fold_names(names: Sequence[str]) -> frozenset[str]:
    """Return the folded names that one or more bylines hold.

    >>> sorted(fold_names(["Ada Ferro, Ben KALL and Cleo Wynn"]))
    ['ada ferro', 'ben kall', 'cleo wynn']
    """
    return frozenset(folded for byline in names for name in _BETWEEN_NAMES.split(byline) if (folded := fold(name)))


def _snippets(gold: Sequence[GoldArticle], rows: Sequence[Mapping[str, Any]], *, wanted: bool) -> float | None:
    right = total = 0
    for article, row in zip(gold, rows, strict=True):
        text = f" {fold(row['text'])} "
        for snippet in map(fold, article.must if wanted else article.must_not):
            if snippet:
                total += 1
                right += (f" {snippet} " in text) == wanted
    return right / total if total else None


def _bylines(gold: Sequence[GoldArticle], rows: Sequence[Mapping[str, Any]]) -> float | None:
    if not _answers(rows, "authors"):
        return None
    right = [
        fold_names([article.author]) == fold_names(row["authors"] or ())
        for article, row in zip(gold, rows, strict=True)
        if article.author
    ]
    return sum(right) / len(right) if right else None


def _answers(rows: Sequence[Mapping[str, Any]], field: str) -> bool:
    return any(row[field] is not None for row in rows)


def _right(marks: Mapping[Mark, int]) -> float | None:
    total = sum(marks.values())
    return marks.get(Mark.RIGHT, 0) / total if total else None
