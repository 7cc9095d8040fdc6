"""headline score: how much each line above the text looks like the headline.

A conditional logit over the candidate lines of a page: the score is a weighted sum of the line's features. The
weights are data beside the code, fitted on news pages with known headlines (``python -m flows.training.titles``).
"""

from functools import lru_cache
from importlib.resources import files
from operator import mul
from typing import Final, NamedTuple

from cleaners.fields.body import Body
from cleaners.fields.headline_features import FEATURES, copies_of, measure_lines
from cleaners.fields.headline_lines import HeadlineLine, headline_lines
from cleaners.fields.slug import slug_words
from schemas.block import Page

__all__ = ["Scored", "has_repeated_candidate", "score_headlines"]

_SPELLED: Final = FEATURES.index("slug_in_line")


class Scored(NamedTuple):
    """A candidate line."""

    line: HeadlineLine
    score: float
    """The larger the likelier; comparable between pages."""
    repeats: int
    """Other lines that say just the same."""
    spelled: float
    """Share of the words of the page's address that it has, 0–1."""


def score_headlines(page: Page, body: Body, url: str | None) -> list[Scored]:
    """Return the candidate lines in order with their scores."""
    slug = frozenset(slug_words(url))
    lines = headline_lines(page, body, slug)
    if not lines:
        return []
    weights, copies = _weights(), copies_of(page, lines)
    return [
        Scored(line, sum(map(mul, weights, features), 0.0), copies[line.folded] - 1, features[_SPELLED])
        for line, features in zip(lines, measure_lines(page, body, slug, lines, copies), strict=True)
    ]


def has_repeated_candidate(page: Page, body: Body) -> bool:
    """Say whether any candidate line stands on the page more than once."""
    lines = headline_lines(page, body, frozenset())
    return any(count > 1 for count in copies_of(page, lines).values())


@lru_cache(maxsize=1)
def _weights() -> tuple[float, ...]:
    """Return the weights in the order of the features, read once per process."""
    lines = files("cleaners.fields").joinpath("headline_weights.tsv").read_text(encoding="utf-8").splitlines()
    table = dict(line.split("\t") for line in lines if not line.startswith("#"))
    return tuple(float(table[name]) for name in FEATURES)
