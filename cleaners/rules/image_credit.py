"""Credits of pictures: 'Photo: Reuters', 'Getty Images', 'Фото: …'."""

from typing import Final

from cleaners.rules.lexicon import credit, phrases
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 80

RULE: Final = Rule(
    name="image_credit",
    reason=Reason.CREDIT,
    phrases=tuple(phrases(credit.AGENCIES)),
    in_rows=tuple(phrases(credit.AGENCIES, credit.SHORT_AGENCIES)),
    short_labels=tuple(phrases(credit.LABELS, credit.SHORT_LABELS)),
    sources=tuple(phrases(credit.AGENCIES, credit.SHORT_AGENCIES)),
    openings=(Opening(tuple(phrases(credit.OPENINGS)), max_chars=_MAX_CHARS),),
)
