"""Credits of pictures: 'Photo: Reuters', 'Getty Images', 'Фото: …'."""

from typing import Final

from cleaners.rules.lexicon import credit, phrases
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 80
_AGENCIES: Final = tuple(phrases(credit.PICTURE_AGENCIES, credit.NEWS_AGENCIES))
_ALL_AGENCIES: Final = (*_AGENCIES, *phrases(credit.SHORT_AGENCIES))

RULE: Final = Rule(
    name="image_credit",
    reason=Reason.CREDIT,
    phrases=_AGENCIES,
    in_rows=_ALL_AGENCIES,
    short_labels=tuple(phrases(credit.LABELS, credit.SHORT_LABELS)),
    sources=_ALL_AGENCIES,
    openings=(Opening(tuple(phrases(credit.OPENINGS)), max_chars=_MAX_CHARS),),
)
