"""declared_dates: the dates that a page declares outside its text, each with what it is the date of."""

from collections.abc import Iterator, Sequence
from typing import Final

from lxml.html import HtmlElement

from cleaners.dates.read import read_date, read_iso
from cleaners.html.metadata.date_names import META_ROLES
from cleaners.html.metadata.declared import Declared
from cleaners.html.metadata.nodes import Node
from cleaners.html.metadata.values import as_list
from schemas.date import Candidate, Origin, Role

__all__ = ["read_declared_dates"]

_NODE_KEYS: Final = (
    ("datePublished", Role.PUBLISHED),
    ("dateModified", Role.MODIFIED),
    ("dateCreated", Role.UNKNOWN),
    ("uploadDate", Role.PUBLISHED),
)
_MAX_TIMES: Final = 100
_MAX_OTHERS: Final = 50
_MAX_RAW_CHARS: Final = 100
_MAX_NAMES_CHARS: Final = 80
_MODIFIED_WORDS: Final = ("modif", "updat", "aktualis", "actuali", "aggiorn", "upd")
_PUBLISHED_WORDS: Final = ("publi", "pubdate", "posted", "entry-date", "created")
_ASIDE_TAGS: Final = frozenset({"aside", "nav", "footer", "li"})
_COMMENT_WORDS: Final = ("comment", "related", "recommend", "teaser", "sidebar", "latest", "most-read")
_MAX_ANCESTORS: Final = 30


def read_declared_dates(
    declared: Declared, times: Sequence[HtmlElement], language: str | None
) -> tuple[Candidate, ...]:
    """Return the declared dates: those of the page's own story first, then those of other things on it.

    ``times`` are the page's time elements. Dates of images, videos, authors, comments and other stories keep the
    role OTHER. Each value is as precise as what was written.
    """
    languages = (language,) if language else ()
    found = [
        *_of_nodes(declared.linked, declared.linked_nodes, Origin.JSON_LD, languages),
        *_of_meta(declared, languages),
        *_of_nodes(declared.microdata, declared.microdata_nodes, Origin.MICRODATA, languages),
        *_of_times(times, languages),
    ]
    return tuple(dict.fromkeys(found))


def _candidate(raw: object, origin: Origin, role: Role, languages: Sequence[str], note: str) -> Candidate | None:
    if isinstance(raw, int):
        raw = str(raw)
    if not isinstance(raw, str) or not raw.strip() or len(raw) > _MAX_RAW_CHARS:
        return None
    text = raw.strip()
    read = read_iso(text) or read_date(text, languages=languages)
    return None if read is None else Candidate(read[0], read[1], text, origin, role, note=note)


def _of_nodes(
    main: Node | None, nodes: Sequence[Node], origin: Origin, languages: Sequence[str]
) -> Iterator[Candidate]:
    if main is not None:
        yield from _of_node(main, origin, languages, is_main=True)
    others = (node for node in nodes if node is not main)
    for count, node in enumerate(others):
        if count >= _MAX_OTHERS:
            break
        yield from _of_node(node, origin, languages, is_main=False)


def _of_node(node: Node, origin: Origin, languages: Sequence[str], *, is_main: bool) -> Iterator[Candidate]:
    for key, role in _NODE_KEYS:
        for raw in as_list(node.get(key))[:1]:
            candidate = _candidate(raw, origin, role if is_main else Role.OTHER, languages, key)
            if candidate is not None:
                yield candidate


def _of_meta(declared: Declared, languages: Sequence[str]) -> Iterator[Candidate]:
    for name, role in META_ROLES.items():
        for raw in declared.meta.get(name, ())[:1]:
            candidate = _candidate(raw, Origin.META, role, languages, name)
            if candidate is not None:
                yield candidate


def _of_times(times: Sequence[HtmlElement], languages: Sequence[str]) -> Iterator[Candidate]:
    for element in times[:_MAX_TIMES]:
        raw = element.get("datetime")
        candidate = None if raw is None else _candidate(raw, Origin.TIME, _role_of(element), languages, _names(element))
        if candidate is not None:
            yield candidate


def _names(element: HtmlElement) -> str:
    pubdate = None if element.get("pubdate") is None else "pubdate"
    return " ".join(filter(None, (element.get("itemprop"), element.get("class"), pubdate)))[:_MAX_NAMES_CHARS]


def _role_of(element: HtmlElement) -> Role:
    """Judge a time element by its own names, its parent's, and by where it stands."""
    articles = 0
    for count, ancestor in enumerate(element.iterancestors()):
        if count > _MAX_ANCESTORS:
            break
        articles += ancestor.tag == "article"
        names = (ancestor.get("class") or "").lower()
        if ancestor.tag in _ASIDE_TAGS or articles > 1 or any(word in names for word in _COMMENT_WORDS):
            return Role.OTHER
    parent = element.getparent()
    names = f"{_names(element)} {'' if parent is None else parent.get('class') or ''}".lower()
    if any(word in names for word in _MODIFIED_WORDS):
        return Role.MODIFIED
    return Role.PUBLISHED if any(word in names for word in _PUBLISHED_WORDS) else Role.UNKNOWN
