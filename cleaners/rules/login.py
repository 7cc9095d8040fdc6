"""Login and registration: 'Log in', 'Забыли пароль?'."""

from typing import Final

from cleaners.rules.lexicon import login, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="login", reason=Reason.NAVIGATION, phrases=tuple(phrases(login.PHRASES)))
