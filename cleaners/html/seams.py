"""seams: where two inline elements touch without white space and yet are no one word."""

import unicodedata
from typing import Final

from lxml import etree

__all__ = ["is_component", "stands_apart"]

_RUNNING: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "th", "pre"})
"""Elements whose inline elements are parts of one running text: neighbours there are neighbours in a word."""
_MAX_FACTS: Final = 8
_MIN_FACT_CHARS: Final = 4
_MAX_FACTS_CHARS: Final = 160
_SCRIPTS: Final = frozenset({"sub", "sup"})


def stands_apart(element: etree._Element, tag: str, block_tag: str) -> bool:
    """Say whether an inline element begins a block of its own though nothing parts it from its neighbour.

    Pages without white space between tags leave the gaps of menus and of author-and-date lines to the style sheet.
    Such a seam is told from a word that is split over two elements by its letters: small to capital, or letter to
    figure. Links to different places need no more than that; other elements only outside of running text.
    """
    before = element.getprevious()
    if before is None or before.tail or tag in _SCRIPTS or before.tag in _SCRIPTS:
        return False
    if not (tag == before.tag == "a" and element.get("href") != before.get("href")) and block_tag in _RUNNING:
        return False
    last, first = _last_char(before), _first_char(element)
    if not last or not first:
        return False
    if first.isupper():
        return not last.isupper()
    if _is_uncased_letter(first) and _is_uncased_letter(last):
        return tag == before.tag and _is_row_of_facts(element.getparent())
    return first.isdigit() != last.isdigit() and first.isalnum() and last.isalnum()


def _is_uncased_letter(char: str) -> bool:
    """Say whether it is a letter, or a vowel sign, of a script without capitals."""
    return char.lower() == char.upper() and unicodedata.category(char)[0] in "LM"


def _is_row_of_facts(parent: etree._Element | None) -> bool:
    """Say whether a short line is made of two or more elements alone, as a line of author and date is.

    Scripts without capitals show no seam in their letters. Letters and words that are set apart for their looks have
    text around them, or are shorter.
    """
    if parent is None or len(parent) > _MAX_FACTS or (parent.text or "").strip():
        return False
    texts = []
    for child in parent:
        if (child.tail or "").strip():
            return False
        texts.append("".join(map(str, child.itertext())).strip())
    told = [text for text in texts if text]
    return all(len(text) >= _MIN_FACT_CHARS for text in told) and sum(map(len, told)) <= _MAX_FACTS_CHARS


def is_component(element: etree._Element, tag: str, block_tag: str) -> bool:
    """Say whether a custom element stands for a part of the page: no text touches it, as in a sentence."""
    if "-" not in tag or block_tag in _RUNNING or (element.tail or "").strip():
        return False
    before, parent = element.getprevious(), element.getparent()
    text = before.tail if before is not None else parent.text if parent is not None else None
    return not (text or "").strip()


def _first_char(element: etree._Element) -> str:
    text = next((text for text in map(str, element.itertext()) if text), "")
    return "" if text[:1].isspace() else text[:1]


def _last_char(element: etree._Element) -> str:
    tail = element
    while len(tail) and not tail[-1].tail:
        tail = tail[-1]
    text = str((tail[-1].tail if len(tail) else tail.text) or "")
    return "" if text[-1:].isspace() else text[-1:]
