"""A rule: what it is called, why its lines go, and how they are known."""

import re
from typing import NamedTuple

from schemas.verdict import Reason

__all__ = ["Mark", "Opening", "Pattern", "Rule"]


class Mark(NamedTuple):
    """A rule's word on a block: it is boilerplate, for this reason."""

    reason: Reason
    rule: str


class Opening(NamedTuple):
    """How a line begins, and what it must hold besides."""

    begins: tuple[str, ...]
    """Phrases, one of which the line begins with. The first word counts whole, the last may go on."""
    needs: tuple[tuple[str, ...], ...] = ()
    """Of each group one must occur, as a part of a word or more."""
    max_chars: int = 1_500


class Pattern(NamedTuple):
    """A regular expression for short lines, and the words without which it need not be tried."""

    words: tuple[str, ...]
    """Folded words, one of which the line must hold. ``©`` and ``@`` count as words."""
    regex: re.Pattern[str]
    """Matched against the whole folded line. Linear: at most one unbounded gap."""


class Rule(NamedTuple):
    """One kind of boilerplate. Everything but the name and the reason is optional. Phrases are folded when indexed."""

    name: str
    reason: Reason
    phrases: tuple[str, ...] = ()
    """Whole lines. Where a phrase holds a ``0``, any numbers may stand before, in or behind it."""
    counted: tuple[str, ...] = ()
    """Nouns that make a whole line together with a number, on either side of it."""
    numbered: tuple[str, ...] = ()
    """Nouns that make a whole line together with a number behind them."""
    verbatim: tuple[str, ...] = ()
    """Whole lines, letter for letter."""
    frames: tuple[str, ...] = ()
    """Whole lines with a ``*`` where the name of one or more networks stands, in words without punctuation."""
    in_rows: tuple[str, ...] = ()
    """Phrases that count only beside others on one line ('EN | RU | AZ')."""
    in_menus: tuple[str, ...] = ()
    """Whole lines that count only among others of their kind: alone each may be a heading of the article."""
    labels: tuple[str, ...] = ()
    """What stands before ':', '|', '»' or ' - ' on a line of up to ``LABELLED_CHARS``."""
    short_labels: tuple[str, ...] = ()
    """The same, on a line of up to ``CREDIT_CHARS``."""
    sources: tuple[str, ...] = ()
    """Names that make a credit of a short line: at its end behind '/' or 'via', or before '/' and a name."""
    contains: tuple[str, ...] = ()
    """Phrases of which one anywhere in a short line is enough."""
    openings: tuple[Opening, ...] = ()
    patterns: tuple[Pattern, ...] = ()
