"""Headings of lists of other stories: 'Related Stories', 'Самое читаемое'."""

from typing import Final

from cleaners.rules.lexicon import phrases, related
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="related_heading", reason=Reason.RELATED, phrases=tuple(phrases(related.HEADINGS)))
