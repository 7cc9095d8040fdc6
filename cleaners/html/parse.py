"""parse: HTML to a tree, or None where the parser gave up half-way."""

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

__all__ = ["parse_html", "without_surrogates"]


def parse_html(html: str) -> HtmlElement | None:
    """Return the root of the page, or None when there is no page to see or the parser would lose a part of it.

    The parser (libxml2) stops without an exception where elements are nested more than 2,048 deep; its log is the
    only witness. The result does not depend on an encoding that the page declares: it is decoded already.
    """
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = etree.fromstring(_encode(html), parser)
    except etree.LxmlError:
        return None
    if root is None or len(parser.error_log.filter_from_fatals()):
        return None
    _mend_body(root)
    return root


def _mend_body(root: HtmlElement) -> None:
    """Make the head the body where the page has no other.

    The parser does not know the elements of HTML 5: a page that begins with one and opens no body stays in its head.
    """
    head = root.find("head")
    if head is not None and root.find("body") is None:
        head.tag = "body"


def without_surrogates(html: str) -> str:
    """Return the text with halves of characters joined where they are pairs, else replaced."""
    return _encode(html).decode()


def _encode(html: str) -> bytes:
    try:
        return html.encode()
    except UnicodeEncodeError:
        return html.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
