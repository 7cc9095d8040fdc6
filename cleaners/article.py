"""article: whether a document is an article at all, or a list, a shop, a forum, a manual, a form.

An additive model: each measure of the document's shape (``article_shape``) is worth points, and all points together
are the logit of a probability. Points are whole numbers, so that the sum is the same on every machine.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate
from typing import Final, NamedTuple

from cleaners.article_shape import shape
from cleaners.fields.read import Fields
from cleaners.scripts import BURMESE, ETHIOPIC, KHMER, TIBETAN
from schemas.block import Page
from schemas.verdict import Verdict

__all__ = ["NOT_ARTICLE_LIKE", "ArticleVerdict", "judge_article"]

NOT_ARTICLE_LIKE: Final = "not_article_like"
"""Flag of a record whose document is more likely no article than one."""

_REJECTED_POINTS: Final = {"text": -192, "html": -160}
"""At or below these points a document is rejected. On sites that the points were not fitted on, at most 1 % of the
articles of any development set lie there."""
_DOUBTED_POINTS: Final = 0
_REMOVED_SHARE: Final = 0.1
"""Share of a document's characters that must have been removed before it can be rejected or flagged. A text without
chrome shows no shape but its own, and what was cleaned once must pass again."""

_UNTAUGHT: Final = re.compile(f"[{ETHIOPIC}{BURMESE}{KHMER}{TIBETAN}]")
_UNTAUGHT_SHARE: Final = 0.4
_POINTS_A_LOGIT: Final = 64
_POINTS_A_STEP: Final = 32
_PROBABILITIES: Final = (
    *(0.0003, 0.0006, 0.0009, 0.0015, 0.0025, 0.0041, 0.0067, 0.0110, 0.0180, 0.0293, 0.0474, 0.0759, 0.1192, 0.1824),
    *(0.2689, 0.3775, 0.5, 0.6225, 0.7311, 0.8176, 0.8808, 0.9241, 0.9526, 0.9707, 0.9820, 0.9890, 0.9933, 0.9959),
    *(0.9975, 0.9985, 0.9991, 0.9994, 0.9997),
)
"""The logistic function from -8 to 8 in steps of one half; in between, straight lines."""


class _Measure(NamedTuple):
    """What one measure is worth: ``points[n]`` where n of its edges are reached. A common article has about 0."""

    name: str
    edges: tuple[float, ...]
    points: tuple[int, ...]


class ArticleVerdict(NamedTuple):
    """What the shape of a document says of it."""

    probability: float
    """That the document is an article, where four of five documents are, 0–1."""
    rejected: bool
    doubted: bool
    evidence: str
    """The measure that speaks most strongly against an article, with its value, for people."""


def judge_article(page: Page, verdicts: Sequence[Verdict], fields: Fields) -> ArticleVerdict:
    """Say whether a page with at least one kept block is an article, by measures that do not depend on its site."""
    kind = "text" if page.blocks[0].dom is None else "html"
    measures = shape(page, verdicts, fields)
    worth = [(_points(row, measures), row.name) for row in _table(kind)]
    total = sum(points for points, _ in worth)
    _, name = min(worth)
    bared = measures["kept_share"] <= 1 - _REMOVED_SHARE
    return ArticleVerdict(
        probability=_probability(total),
        rejected=bared and total <= _REJECTED_POINTS[kind] and not _is_untaught(page, verdicts),
        doubted=bared and total <= _DOUBTED_POINTS,
        evidence=f"{name} {measures.get(name, 0.0):.3g}",
    )


def _is_untaught(page: Page, verdicts: Sequence[Verdict]) -> bool:
    """Say whether the kept text is in a script of which the judge saw no page: its doubts say nothing there."""
    kept = "".join(block.text for block, verdict in zip(page.blocks, verdicts, strict=True) if verdict.keep)
    return not kept.isascii() and len(_UNTAUGHT.findall(kept)) >= _UNTAUGHT_SHARE * len(kept)


def _points(row: _Measure, measures: Mapping[str, float]) -> int:
    return row.points[bisect_right(row.edges, measures.get(row.name, 0.0))]


def _probability(points: int) -> float:
    last = len(_PROBABILITIES) - 1
    place = points / _POINTS_A_STEP + last / 2
    if place <= 0 or place >= last:
        return _PROBABILITIES[0 if place <= 0 else last]
    below = int(place)
    return _PROBABILITIES[below] + (_PROBABILITIES[below + 1] - _PROBABILITIES[below]) * (place - below)


@lru_cache(maxsize=2)
def _table(kind: str) -> tuple[_Measure, ...]:
    """Return the points of all measures for text or for HTML, read once per process.

    A line holds the kind, the measure, its points below the first edge, then each edge with the points it adds.
    The row without edges, ``prior``, is what a common article has altogether.
    """
    lines = files("cleaners").joinpath("article_points.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return tuple(
        _Measure(
            name,
            tuple(float(edge) for edge in steps[::2]),
            tuple(accumulate((int(step) for step in steps[1::2]), initial=int(start))),
        )
        for found, name, start, *steps in rows
        if found == kind
    )
