"""Subscription and newsletter prompts: 'Sign up for our newsletter', and the fine print below them."""

from typing import Final

from cleaners.rules.lexicon import phrases, prompts, subscribe
from cleaners.rules.openings import openings_of
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 250

RULE: Final = Rule(
    name="subscribe",
    reason=Reason.SUBSCRIBE,
    phrases=tuple(phrases(subscribe.PHRASES)),
    openings=(
        *openings_of(prompts.PROMPTS, prompts.OFFERED, max_chars=_MAX_CHARS),
        *openings_of(prompts.FINE_PRINT, prompts.AGREED),
        Opening(tuple(phrases(prompts.ALWAYS)), max_chars=_MAX_CHARS),
    ),
)
