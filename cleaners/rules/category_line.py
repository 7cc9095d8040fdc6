"""Category and tag lines: 'Categories', 'Tags: a, b', 'Filed under …'."""

from typing import Final

from cleaners.rules.lexicon import category, phrases
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_LABELS: Final = tuple(phrases(category.LABELS))
_MAX_CHARS: Final = 80

RULE: Final = Rule(
    name="category_line",
    reason=Reason.CATEGORY,
    phrases=_LABELS,
    labels=_LABELS,
    openings=(Opening(tuple(phrases(category.STARTS)), max_chars=_MAX_CHARS),),
)
