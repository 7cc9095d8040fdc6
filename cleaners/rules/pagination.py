"""Pagination: 'Next', 'Page 1 of 3', 'Load more'."""

from typing import Final

from cleaners.rules.lexicon import pagination, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="pagination", reason=Reason.NAVIGATION, phrases=tuple(phrases(pagination.PHRASES)))
