"""Subscription and newsletter prompts: 'Sign up for our newsletter', and the fine print below them."""

from typing import Final

from cleaners.rules.lexicon import phrases, prompts, subscribe
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 250

RULE: Final = Rule(
    name="subscribe",
    reason=Reason.SUBSCRIBE,
    phrases=tuple(phrases(subscribe.PHRASES)),
    openings=(
        Opening(tuple(phrases(prompts.PROMPTS)), (tuple(phrases(prompts.OFFERED)),), _MAX_CHARS),
        Opening(tuple(phrases(prompts.FINE_PRINT)), (tuple(phrases(prompts.AGREED)),)),
    ),
)
