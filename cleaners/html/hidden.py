"""hidden: whether an element's own attributes take it out of sight."""

import re
from collections.abc import Mapping
from typing import Final

from cleaners.html.tags import HIDDEN_CLASSES

__all__ = ["is_hidden"]

_OUT_OF_SIGHT: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Say whether an element hides itself: by attribute, by inline style, or by a class name known to hide.

    Style sheets are not read: what they hide counts as visible.
    """
    if not attributes:
        return False
    if "style" in attributes and _OUT_OF_SIGHT.search(attributes["style"]):
        return True
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    return "class" in attributes and not HIDDEN_CLASSES.isdisjoint(attributes["class"].lower().split())
