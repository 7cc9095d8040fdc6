"""Cookie banners and consent dialogues."""

from typing import Final

from cleaners.rules.lexicon import banners, consent, phrases
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(
    name="consent",
    reason=Reason.CONSENT,
    phrases=tuple(phrases(consent.PHRASES)),
    openings=(
        Opening(tuple(phrases(banners.BEFORE_COOKIES)), (tuple(phrases(banners.COOKIES)),)),
        Opening(tuple(phrases(banners.PARTNERS)), (tuple(phrases(banners.PROCESSING)),)),
        Opening(tuple(phrases(banners.ALWAYS))),
    ),
)
