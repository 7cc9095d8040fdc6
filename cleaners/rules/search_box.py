"""Search boxes: 'WHAT ARE YOU LOOKING FOR ?', 'Поиск'."""

from typing import Final

from cleaners.rules.lexicon import phrases, search_box
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="search_box", reason=Reason.NAVIGATION, phrases=tuple(phrases(search_box.PHRASES)))
