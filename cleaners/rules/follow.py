"""Follow lines: 'Follow us on Telegram', 'Мы в соцсетях'."""

from typing import Final

from cleaners.rules.lexicon import follow, phrases
from cleaners.rules.openings import openings_of
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 200

RULE: Final = Rule(
    name="follow",
    reason=Reason.FOLLOW,
    phrases=tuple(phrases(follow.PHRASES)),
    frames=tuple(phrases(follow.FRAMES)),
    contains=tuple(phrases(follow.ANYWHERE)),
    openings=openings_of(follow.OPENINGS, follow.PLACES, max_chars=_MAX_CHARS),
)
