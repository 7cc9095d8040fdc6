"""Subscription and newsletter prompts: 'Sign up for our newsletter', 'Already a subscriber? Log in'."""

import re
from typing import Final

from cleaners.rules.lexicon import phrases, subscribe
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_PROMPT: Final = re.compile(
    r"(?:subscribe|sign up|signup|register|join|get|receive|enter your|stay|want|never miss|don't miss|keep up|unlock|support|become|click here to subscribe|have|be the first)"
    r"(?=.*\b(?:newsletters?|e?-?mail(?:s| address| updates| alerts| list)?|inbox|mailing list|notifications|podcast feed|full access|unlimited access|subscribers?|digital access|rss feed"
    r"|youtube channel|telegram channel|premium|free trial|paywall|daily briefing|independent journalism)\b).*"
)
_NEVER_PROSE: Final = re.compile(r".*[.!?] \S+ (?:said|says|told|added)\b.*")
_FINE_PRINT: Final = re.compile(
    r"(?:by (?:clicking|submitting|signing up|subscribing|providing|entering|registering|checking|continuing|joining|creating)|i agree|i would like|i want|yes, i|you can unsubscribe|you may unsubscribe|unsubscribe|we will never|we'll never|we won't|we respect your)\b"
    r"(?=.*\b(?:agree|consent|privacy|unsubscribe|spam|terms|newsletters?|e?-?mails?|opt.?out)\b).*"
)

RULE: Final = Rule(
    name="subscribe",
    reason=Reason.SUBSCRIBE,
    phrases=tuple(phrases(subscribe.PHRASES)),
    openings=(
        Pattern(("subscribe", "sign", "signup", "enter", "unlock"), _PROMPT),
        Pattern(("by", "i", "yes", "you", "unsubscribe", "we"), _FINE_PRINT),
    ),
)  # fmt: skip
