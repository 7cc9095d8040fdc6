"""One-line teasers inside and below the text: 'Read also: …', 'Читайте также …'."""

from typing import Final

from cleaners.rules.lexicon import phrases, read_also
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 300

RULE: Final = Rule(
    name="read_also",
    reason=Reason.RELATED,
    labels=tuple(phrases(read_also.LABELS)),
    openings=(Opening(tuple(phrases(read_also.STARTS)), max_chars=_MAX_CHARS),),
)
