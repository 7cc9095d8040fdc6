"""Font-size buttons: 'A+', 'A-', 'Аа'."""

from typing import Final

from cleaners.rules.lexicon import phrases, print_copy
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="font_size", reason=Reason.NAVIGATION, verbatim=tuple(phrases(print_copy.VERBATIM)))
