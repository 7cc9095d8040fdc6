"""Copyright lines and notices about reuse: '© 2024', 'Any use of materials is allowed only if …'."""

import re
from typing import Final

from cleaners.rules.lexicon import phrases, reuse, rights
from cleaners.rules.openings import openings_of
from cleaners.rules.rule import Opening, Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_SIGN: Final = re.compile(
    r"©.*|c\) ?0.*|(?:\S+ ){0,8}?\S*(?:© ?|copyright )(?:©|\(c\)|c\)|0|by\b|copyright|all rights|\w+[ .,]+0).*"
)
"""A line that begins with the sign, or holds it before a year."""

RULE: Final = Rule(
    name="copyright",
    reason=Reason.COPYRIGHT,
    phrases=("copyright",),
    contains=tuple(phrases(rights.CONTAINS)),
    openings=(
        *openings_of(reuse.USES, reuse.TERMS),
        Opening(tuple(phrases(reuse.ALWAYS))),
    ),
    patterns=(Pattern(("©", "copyright", "c"), _SIGN),),
)
