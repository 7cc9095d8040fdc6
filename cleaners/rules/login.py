"""Login and registration: 'Log in', 'Забыли пароль?'."""

from typing import Final

from cleaners.rules.lexicon import login, phrases
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 300

RULE: Final = Rule(
    name="login",
    reason=Reason.NAVIGATION,
    phrases=tuple(phrases(login.PHRASES)),
    openings=(Opening(tuple(phrases(login.OPENINGS)), max_chars=_MAX_CHARS),),
)
