"""Ornaments: a block without letter or digit, such as a lone bullet or a row of stars."""

import re
from typing import Final

from cleaners.rules.rule import Mark
from schemas.verdict import Reason

__all__ = ["ORNAMENT", "is_ornament"]

ORNAMENT: Final = Mark(Reason.ORNAMENT, "ornament")

_LETTER: Final = re.compile(r"[^\W_]")


def is_ornament(text: str) -> bool:
    """Say whether a line holds neither letter nor digit.

    >>> is_ornament("* * *"), is_ornament("A+")
    (True, False)
    """
    return _LETTER.search(text) is None
