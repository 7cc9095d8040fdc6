"""read: everything a page declares about its story, gathered from all the places where pages declare it."""

from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from cleaners.html.metadata.about import (
    read_access,
    read_image,
    read_language,
    read_section,
    read_site_names,
    read_tags,
    read_url,
)
from cleaners.html.metadata.article_body import read_article_body
from cleaners.html.metadata.authors import read_authors
from cleaners.html.metadata.declared import Declared
from cleaners.html.metadata.declared_dates import Dated, read_declared_dates
from cleaners.html.metadata.headlines import rank_headlines
from cleaners.html.metadata.inline_text import inline_text
from cleaners.html.metadata.json_ld import read_json_ld
from cleaners.html.metadata.meta_tags import read_meta_tags
from cleaners.html.metadata.microdata import read_microdata
from cleaners.html.metadata.nodes import flatten, main_node
from cleaners.html.metadata.values import clean, texts
from schemas.metadata import Metadata

__all__ = ["read_metadata"]

_MAX_HEADINGS = 10
_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description")
_OPEN_GRAPH_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "citation_title")


def read_metadata(root: HtmlElement, url: str | None) -> Metadata:
    """Return what the page declares. ``url`` is where it came from, if known. Never raises on what pages hold."""
    elements: dict[str, list[HtmlElement]] = {"meta": [], "link": [], "script": [], "title": [], "time": [], "h1": []}
    headings_before: list[int] = []
    for element in root.iter(*elements):
        elements[element.tag].append(element)
        if element.tag == "time":
            headings_before.append(len(elements["h1"]))
    meta = read_meta_tags(elements["meta"])
    title = next(_shown(elements["title"][:1]), "")
    headings = list(_shown(elements["h1"][:_MAX_HEADINGS]))
    open_graph = [text for name in _OPEN_GRAPH_TITLES for text in map(clean, meta.get(name, ())[:1]) if text]
    titles = [*open_graph, *headings, title]
    linked = flatten(read_json_ld(elements["script"]))
    microdata = flatten(read_microdata(root))
    declared = Declared(
        meta=meta,
        links=tuple(elements["link"]),
        url=url,
        linked=main_node(linked, titles),
        linked_nodes=tuple(linked),
        microdata=main_node(microdata, titles),
        microdata_nodes=tuple(microdata),
    )
    site_names = read_site_names(declared)
    language = read_language(declared, root)
    return Metadata(
        headlines=rank_headlines([*_node_titles(declared), *open_graph], headings, title, site_names, url),
        authors=read_authors(declared, site_names),
        site_name=site_names[0] if site_names else None,
        section=read_section(declared),
        tags=read_tags(declared),
        language=language,
        url=read_url(declared),
        image=read_image(declared),
        dates=read_declared_dates(
            declared, Dated(root, elements["time"], headings_before, elements["script"]), titles, language
        ),
        is_accessible_for_free=read_access(declared),
        article_body=read_article_body(declared),
        descriptions=tuple(dict.fromkeys(_descriptions(declared))),
        window_title=title,
    )


def _shown(elements: Sequence[HtmlElement]) -> Iterator[str]:
    for element in elements:
        text = clean(inline_text(element))
        if text:
            yield text


def _descriptions(declared: Declared) -> Iterator[str]:
    for node in declared.main_nodes:
        yield from texts(node.get("description"))
    for name in _DESCRIPTIONS:
        yield from filter(None, map(clean, declared.meta.get(name, ())[:1]))


def _node_titles(declared: Declared) -> list[str]:
    return [text for node in declared.main_nodes for key in ("headline", "name") for text in texts(node.get(key))]
