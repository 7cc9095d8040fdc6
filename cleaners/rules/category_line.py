"""Category and tag lines: 'Categories', 'Tags: a, b', 'Filed under …'."""

from typing import Final

from cleaners.rules.lexicon import category, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_LABELS: Final = tuple(phrases(category.LABELS))
_STARTS: Final = (
    "filed under",
    "filed in",
    "posted in",
    "posted under",
    "tagged with",
    "tagged as",
    "classé dans",
    "archivado en",
    "publicado en",
    "veröffentlicht in",
    "abgelegt unter",
    "опубликовано в",
)

RULE: Final = Rule(name="category_line", reason=Reason.CATEGORY, phrases=_LABELS, labels=_LABELS, starts=_STARTS)
