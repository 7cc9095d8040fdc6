"""Codes of a story in its publisher's system: 'Story Code : 898945', 'ID: 123'."""

from typing import Final

from cleaners.rules.lexicon import counter, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(
    name="story_code",
    reason=Reason.STORY_CODE,
    numbered=tuple(phrases(counter.CODES)),
)
