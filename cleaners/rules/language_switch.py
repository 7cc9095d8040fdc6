"""Language switchers: 'EN | RU | AZ', 'arm', 'Русский'."""

from typing import Final

from cleaners.rules.lexicon import languages, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_ALONE: Final = tuple(phrases(languages.CODES_ALONE))

RULE: Final = Rule(
    name="language_switch",
    reason=Reason.NAVIGATION,
    phrases=(*phrases(languages.NAMES), *_ALONE),
    in_rows=tuple(phrases(languages.CODES)),
)
