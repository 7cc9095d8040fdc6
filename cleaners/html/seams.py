"""seams: where two inline elements touch without white space and yet are no one word."""

from typing import Final

from lxml import etree

__all__ = ["stands_apart"]

_RUNNING: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "th", "pre"})
"""Elements whose inline elements are parts of one running text: neighbours there are neighbours in a word."""
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
    return first.isdigit() != last.isdigit() and first.isalnum() and last.isalnum()


def _first_char(element: etree._Element) -> str:
    text = next((text for text in map(str, element.itertext()) if text), "")
    return "" if text[:1].isspace() else text[:1]


def _last_char(element: etree._Element) -> str:
    tail = element
    while len(tail) and not tail[-1].tail:
        tail = tail[-1]
    text = str((tail[-1].tail if len(tail) else tail.text) or "")
    return "" if text[-1:].isspace() else text[-1:]
