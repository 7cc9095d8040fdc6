"""Reading time: '5 min read', 'Lesezeit: 4 Minuten'."""

from typing import Final

from cleaners.rules.counts import counts
from cleaners.rules.lexicon import counter, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_NOUNS: Final = tuple(phrases(counter.READING_TIME))
_UNITS: Final = (
    "min",
    "mins",
    "minutes",
    "мин",
    "минут",
    "минуты",
    "хв",
    "minuten",
    "minutos",
    "minuti",
    "dk",
    "dakika",
    "دقيقة",
    "دقائق",
    "دقیقه",
    "minut",
    "min.",
    "мин.",
    "menit",
)

RULE: Final = Rule(
    name="reading_time",
    reason=Reason.COUNTER,
    phrases=(
        *_NOUNS,
        *counts(_NOUNS),
        *(f"{noun}{mark} 0 {unit}" for noun in _NOUNS for mark in ("", ":") for unit in _UNITS),
    ),
)
