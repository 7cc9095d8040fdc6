"""Cookie banners and consent dialogues."""

from typing import Final

from cleaners.rules.lexicon import banners, consent, phrases
from cleaners.rules.openings import openings_of
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(
    name="consent",
    reason=Reason.CONSENT,
    phrases=tuple(phrases(consent.PHRASES)),
    openings=(
        *openings_of(banners.BEFORE_COOKIES, banners.COOKIES, banners.PURPOSES),
        *openings_of(banners.PARTNERS, banners.PROCESSING),
        Opening(tuple(phrases(banners.ALWAYS))),
    ),
)
