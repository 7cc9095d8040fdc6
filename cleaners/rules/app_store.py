"""Calls to install an app: 'Download on the App Store', 'Скачать приложение'."""

from typing import Final

from cleaners.rules.lexicon import app_store, phrases
from cleaners.rules.openings import openings_of
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 120

RULE: Final = Rule(
    name="app_store",
    reason=Reason.APP_STORE,
    phrases=tuple(phrases(app_store.PHRASES)),
    openings=openings_of(app_store.OPENINGS, app_store.APPS, max_chars=_MAX_CHARS),
)
