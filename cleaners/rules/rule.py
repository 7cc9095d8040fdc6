"""A rule: what it is called, why its lines go, and how they are known."""

import re
from typing import NamedTuple

from schemas.verdict import Reason

__all__ = ["Mark", "Pattern", "Rule"]


class Mark(NamedTuple):
    """A rule's word on a block: it is boilerplate, for this reason."""

    reason: Reason
    rule: str


class Pattern(NamedTuple):
    """A regular expression, and the words without which it need not be tried."""

    words: tuple[str, ...]
    """Folded words, one of which the line must hold (an opening: must begin with)."""
    regex: re.Pattern[str]
    """Matched against the whole folded line. Linear: at most one unbounded gap, or lookaheads side by side."""


class Rule(NamedTuple):
    """One kind of boilerplate. Everything but the name and the reason is optional; the cheapest is tried first."""

    name: str
    reason: Reason
    phrases: tuple[str, ...] = ()
    """Whole lines."""
    verbatim: tuple[str, ...] = ()
    """Whole lines, letter for letter."""
    in_rows: tuple[str, ...] = ()
    """Phrases that count only beside others on one line ('EN | RU | AZ')."""
    in_menus: tuple[str, ...] = ()
    """Whole lines that count only among others of their kind: alone each may be a heading of the article."""
    labels: tuple[str, ...] = ()
    """What stands before ':', '|', '»' or ' - ' on a line of up to ``LABELLED_CHARS``."""
    starts: tuple[str, ...] = ()
    """Two or three words with which such a line begins, whatever follows."""
    contains: tuple[str, ...] = ()
    """Phrases of which one anywhere in a short line is enough."""
    patterns: tuple[Pattern, ...] = ()
    """Tried on short lines that hold one of the pattern's words."""
    openings: tuple[Pattern, ...] = ()
    """Tried on lines of any length (up to ``LONG_CHARS``) that begin with one of the pattern's words."""
