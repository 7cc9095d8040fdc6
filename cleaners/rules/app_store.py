"""Calls to install an app: 'Download on the App Store', 'Скачать приложение'."""

import re
from typing import Final

from cleaners.rules.lexicon import app_store, phrases
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_DOWNLOAD: Final = re.compile(
    r"(?:please )?(?:download|get|install|try|use|open|read (?:this|it|us|more) in)(?: \S+){0,5} app\b(?:(?: \S+){0,4} (?:app store|play store|google play|android|iphone|ios|appgallery|ipad|now|today|here|free|for free))?(?: (?:and|or|&|for|on)(?: \S+){1,5})?"
)

RULE: Final = Rule(
    name="app_store",
    reason=Reason.APP_STORE,
    phrases=tuple(phrases(app_store.PHRASES)),
    openings=(Pattern(("download", "install"), _DOWNLOAD),),
)
