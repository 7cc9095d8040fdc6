"""inline text: what an element says, with blanks where its parts are set apart by nothing but their looks."""

from lxml.html import HtmlElement

__all__ = ["inline_text"]

_ENDS = frozenset(".?!:;,)»”’…")


def inline_text(element: HtmlElement) -> str:
    """Return the text of an element of one phrase, such as a heading.

    Line breaks are blanks, and so is the place between two of its elements where a capital follows the end of a
    word: a kicker and a headline that stand in one heading.
    """
    parts: list[str] = []
    for node in element.iter():
        if node.tag == "br":
            parts.append(" ")
        elif isinstance(node.tag, str) and node.text:
            parts.append(_apart(parts, node.text))
        if node is not element and node.tail:
            parts.append(_apart(parts, node.tail))
    return "".join(parts)


def _apart(parts: list[str], text: str) -> str:
    before = parts[-1][-1:] if parts else ""
    ends_word = before.islower() or before.isdigit() or before in _ENDS
    return f" {text}" if before and ends_word and text[0].isupper() else text
