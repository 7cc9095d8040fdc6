"""Print, copy, save: 'Copy link', 'Ссылка скопирована', 'Версия для печати'."""

from typing import Final

from cleaners.rules.lexicon import phrases, print_copy
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="print_copy", reason=Reason.PRINT_COPY, phrases=tuple(phrases(print_copy.PHRASES)))
