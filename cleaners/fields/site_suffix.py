"""site suffix: the site's name behind a headline ('New bridge opens | Harbour News')."""

import re
from typing import NamedTuple

from cleaners.fields.folding import fold, holding, word_count
from schemas.block import Page

__all__ = ["Parted", "split_site", "without_site"]

_SEPARATOR = re.compile(r"\s+[|–—\-·•»«‹›>:/]+\s+|\s*[|｜]\s*|(?<=\w)/\s+")
_MARK = re.compile(r"[|–—\-·•»«‹›>:/｜]")
"""What every separator holds; most lines hold none."""
_MIN_TITLE_WORDS = 3
_MAX_SITE_WORDS = 4
_MAX_SEPARATORS = 6
_BARS = frozenset("|｜")


class Parted(NamedTuple):
    """A title and the name of the site that stood beside it."""

    title: str
    site: str | None
    is_proven: bool
    """Whether metadata names the site, or the page shows the title alone; else only a bar parts them."""


def without_site(title: str, page: Page) -> str:
    """Return the title without the name of the site behind (or before) it."""
    return split_site(title, page).title


def split_site(title: str, page: Page) -> Parted:
    """Return the title and the site's name that stood behind or before it, if any.

    A part is the site's name when metadata says so, when the page shows the rest as a line of its own, or when a
    bar separates a short part (no headline is written with bars). A line that says the shorter part alone proves
    nothing: that may be the kicker.
    """
    separators = list(_SEPARATOR.finditer(title)) if _MARK.search(title) else []
    if not separators:
        return Parted(title, None, is_proven=False)
    site = fold(page.metadata.site_name or "")
    for separator in separators[:_MAX_SEPARATORS]:
        head, tail = title[: separator.start()].strip(), title[separator.end() :].strip()
        for rest, part in ((head, tail), (tail, head)):
            if word_count(rest) < _MIN_TITLE_WORDS:
                continue
            is_named = bool(site) and fold(part) == site
            if not is_named and part == head and ":" in separator.group():
                continue  # a kicker: sites stand before bars and dashes
            if is_named or (word_count(part) <= word_count(rest) and _is_shown(rest, title, page)):
                return Parted(rest, part, is_proven=True)
    last = separators[-1]
    head, tail = title[: last.start()].strip(), title[last.end() :].strip()
    if set(last.group()) & _BARS and word_count(head) >= _MIN_TITLE_WORDS and word_count(tail) <= _MAX_SITE_WORDS:
        return Parted(head, tail, is_proven=False)
    return Parted(title, None, is_proven=False)


def _is_shown(text: str, whole: str, page: Page) -> bool:
    folded = fold(text)
    return folded != fold(whole) and any(
        fold(page.blocks[index].text) == folded for index in holding(page.blocks, text)
    )
