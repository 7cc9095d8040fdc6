"""Players of pictures and videos: 'Open image in gallery', 'Slide 2 of 7', 'Vollbild'."""

from typing import Final

from cleaners.rules.lexicon import phrases, viewer
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(name="picture_viewer", reason=Reason.NAVIGATION, phrases=tuple(phrases(viewer.PHRASES)))
