"""parse: HTML to a tree, or None where the parser gave up half-way."""

from typing import Final, cast

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

from cleaners.html.streamed import join_rest, place_segments

__all__ = ["count_elements", "parse_html", "without_surrogates"]

_COUNT: Final = etree.XPath("count(//*)")

_CLASSES: Final = etree.ElementDefaultClassLookup(element=HtmlElement)
"""One class for all elements, chosen without a call to Python: there are a hundred thousand look-ups in a large page,
and nobody needs the ones that lxml has for forms and their fields."""
_SILENT: Final = ("svg", "select")
"""Elements whose content is no text, and can be more than all the rest of the page."""
_TEXT_TAGS: Final = (
    *("p", "div", "ul", "ol", "dl", "table", "blockquote", "pre"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
)
"""Elements that end a drawing in a browser (those of HTML's rules for foreign content that hold text)."""


def parse_html(html: str) -> HtmlElement | None:
    """Return the root of the page, or None when there is no page to see or the parser would lose a part of it.

    The parser (libxml2) stops without an exception where elements are nested more than 2,048 deep; its log is the
    only witness. The result does not depend on an encoding that the page declares: it is decoded already.
    """
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
    parser.set_element_class_lookup(_CLASSES)
    try:
        root = etree.fromstring(_encode(html), parser)
    except etree.LxmlError:
        return None
    if root is None or len(parser.error_log.filter_from_fatals()):
        return None
    _mend_body(root)
    join_rest(root)
    place_segments(root, html)
    _clear_silent(root)
    return root


def count_elements(root: HtmlElement) -> int:
    """Return the number of elements of a page, those included that hold no text: the extractor walks them all."""
    return int(cast("float", _COUNT(root)))


def _mend_body(root: HtmlElement) -> None:
    """Make the head the body where the page has no other.

    The parser does not know the elements of HTML 5: a page that begins with one and opens no body stays in its head.
    """
    head = root.find("head")
    if head is not None and root.find("body") is None:
        head.tag = "body"


def _clear_silent(root: HtmlElement) -> None:
    """Empty the elements that hold no text, unless they hold paragraphs: those become ordinary ones.

    A drawing that nobody closed takes in the rest of the page. Browsers end it at the first paragraph; the parser,
    which knows no drawings, does not. Each element is looked at once.
    """
    inside = 0
    for element in list(root.iter(*_SILENT)):
        if inside:
            inside -= 1  # in document order those that it holds follow an element, and are done with it
            continue
        held = list(element.iter(*_SILENT))
        inside = len(held) - 1
        first = next(element.iterdescendants(*_TEXT_TAGS), None)
        if first is None or next(first.iterancestors("foreignobject"), None) is not None:
            element.text = None
            del element[:]
            continue
        for opened in held:
            opened.tag = "div"


def without_surrogates(html: str) -> str:
    """Return the text with halves of characters joined where they are pairs, else replaced."""
    return _encode(html).decode()


def _encode(html: str) -> bytes:
    try:
        return html.encode()
    except UnicodeEncodeError:
        return html.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
