"""hidden: whether an element's own attributes take it out of sight."""

import re
from functools import lru_cache
from typing import Final

from lxml import etree

from cleaners.html.tags import HIDDEN_CLASSES

__all__ = ["is_hidden"]

_OUT_OF_SIGHT: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_hidden(element: etree._Element) -> bool:
    """Say whether an element hides itself: by attribute, by inline style, or by a class name known to hide.

    Style sheets are not read: what they hide counts as visible.
    """
    style = element.get("style")
    if style is not None and _OUT_OF_SIGHT.search(style):
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    names = element.get("class")
    return names is not None and _hides(names)


@lru_cache(maxsize=4_096)
def _hides(names: str) -> bool:
    return not HIDDEN_CLASSES.isdisjoint(names.lower().split())
