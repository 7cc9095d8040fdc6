"""Reading time: '5 min read', 'Lesezeit: 4 Minuten'."""

from typing import Final

from cleaners.rules.lexicon import counter, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_NOUNS: Final = tuple(phrases(counter.READING_TIME))

RULE: Final = Rule(
    name="reading_time",
    reason=Reason.COUNTER,
    phrases=_NOUNS,
    counted=(*_NOUNS, *(f"{noun} {unit}" for noun in _NOUNS for unit in phrases(counter.MINUTES))),
)
