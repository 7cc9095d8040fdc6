"""One-line teasers inside and below the text: 'Read also: …', 'Читайте также …'."""

from typing import Final

from cleaners.rules.lexicon import phrases, read_also
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(
    name="read_also",
    reason=Reason.RELATED,
    labels=tuple(phrases(read_also.LABELS)),
    starts=tuple(phrases({"": read_also.STARTS})),
)
