"""Sitemaps: lists of pages, indexes of sitemaps, news sitemaps, gzipped ones, and the plain text form."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from lxml import etree

from flows.scrape.body import gunzip
from flows.scrape.moments import read_moment
from flows.scrape.target import join_address
from flows.scrape.url_lists import read_url_list
from flows.state.pages import Listed

__all__ = ["Sitemap", "read_sitemap"]

_PAGE: Final = "url"
_CHILD: Final = "sitemap"
_CHANGES: Final = ("lastmod", "publication_date")
"""The last is that of news sitemaps, which often have no other."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap lists."""

    pages: tuple[Listed, ...]
    children: tuple[Listed, ...]
    """Further sitemaps, with the moment at which each changed."""


def read_sitemap(content: bytes, base_url: str, max_bytes: int, max_links: int) -> Sitemap:
    """Return what a sitemap lists, at most ``max_links`` of each; what is torn is read up to there.

    Raises FetchError where it unpacks to more than ``max_bytes``.
    """
    content = gunzip(content, max_bytes)
    if not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return Sitemap(tuple(read_url_list(content, base_url)[:max_links]), ())
    found: dict[str, list[Listed]] = {_PAGE: [], _CHILD: []}
    for kind, listed in _entries(content, base_url):
        if len(found[kind]) < max_links:
            found[kind].append(listed)
    return Sitemap(tuple(found[_PAGE]), tuple(found[_CHILD]))


def _entries(content: bytes, base_url: str) -> Iterator[tuple[str, Listed]]:
    parsing = etree.iterparse(
        BytesIO(content),
        events=("end",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for _, element in parsing:
            kind = _name(element)
            if kind not in (_PAGE, _CHILD):
                continue
            # of the element's own: a picture beside it has a ``loc`` too
            address = next((_text(part) for part in element if _name(part) == "loc"), "")
            url = join_address(base_url, address) if address else ""
            if url:
                told = {_name(part): _text(part) for part in element.iter()}
                changed = next((told[name] for name in _CHANGES if told.get(name)), None)
                yield kind, Listed(url, None, read_moment(changed))
            _forget(element)
    except etree.XMLSyntaxError:
        return


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _text(element: etree._Element) -> str:
    return (element.text or "").strip()


def _forget(element: etree._Element) -> None:
    """Free what has been read, so that memory stays flat."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
