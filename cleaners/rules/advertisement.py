"""Advertisement labels: 'Advertisement', 'Реклама', 'Story continues below'."""

from typing import Final

from cleaners.rules.lexicon import advertisement, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="advertisement", reason=Reason.ADVERTISEMENT, phrases=tuple(phrases(advertisement.PHRASES)))
