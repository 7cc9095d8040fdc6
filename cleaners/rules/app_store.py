"""Calls to install an app: 'Download on the App Store', 'Скачать приложение'."""

from typing import Final

from cleaners.rules.lexicon import app_store, phrases
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 120

RULE: Final = Rule(
    name="app_store",
    reason=Reason.APP_STORE,
    phrases=tuple(phrases(app_store.PHRASES)),
    openings=(Opening(tuple(phrases(app_store.OPENINGS)), (tuple(phrases(app_store.APPS)),), _MAX_CHARS),),
)
