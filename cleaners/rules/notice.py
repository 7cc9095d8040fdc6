"""A publisher's word about itself: standards, corrections, affiliate links, use of machines."""

from typing import Final

from cleaners.rules.lexicon import notice, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="notice", reason=Reason.NAVIGATION, phrases=tuple(phrases(notice.PHRASES)))
