"""linked_dates: the dates in structured data (JSON-LD, microdata), each with the kind of object that bears it."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final, NamedTuple

from cleaners.html.metadata.date_text import read_declared
from cleaners.html.metadata.nodes import Node, is_page, is_story
from cleaners.html.metadata.values import as_list, clean, fold
from schemas.date import Candidate, Origin, Role

__all__ = ["Described", "read_linked_dates"]

_KEYS: Final = (
    ("datePublished", Role.PUBLISHED),
    ("dateModified", Role.MODIFIED),
    ("dateCreated", Role.UNKNOWN),
    ("uploadDate", Role.PUBLISHED),
)
_MAX_OBJECTS: Final = 600
"""How many objects of a page are searched for dates, and how many dates of them are kept: bounds hostile pages."""
_MAX_DATES: Final = 60
_MANY_STORIES: Final = 3
_ADDRESS_KEYS: Final = ("url", "@id", "mainEntityOfPage")


class Described(NamedTuple):
    """The objects of one kind of structured data on a page, and what tells the page's own story among them."""

    main: Node | None
    nodes: Sequence[Node]
    """The objects at the top and in containers, in document order."""
    titles: frozenset[str]
    """The page's headlines, folded."""
    addresses: frozenset[str]
    """The page's own addresses, without scheme and trailing slash."""


class _Place(NamedTuple):
    """What kind of object bears a date."""

    owner: str
    """``main``, ``story``, ``page``, ``other``, or ``nested`` in one of them."""
    marks: tuple[str, ...]


def read_linked_dates(described: Described, origin: Origin, languages: Sequence[str]) -> list[Candidate]:
    """Return the dates of all objects, those of the page's own story first.

    Only dates of the story, of other stories without an owner, and of the page itself can be its day of publication;
    those of images, videos, authors, comments and list entries have the role OTHER and only lend support.
    """
    stories = sum(1 for node in described.nodes if is_story(node))
    found: list[Candidate] = []
    top = {id(node) for node in described.nodes}
    main = [described.main] if described.main is not None else []
    for node in (*main, *(node for node in described.nodes if node is not described.main)):
        place = _place_of(node, described, stories)
        found.extend(_of_object(node, place, origin, languages))
        for nested in _nested_in(node, top):
            found.extend(_of_object(nested, _Place("nested", ()), origin, languages))
        if len(found) >= _MAX_DATES:
            break
    return found[:_MAX_DATES]


def _place_of(node: Node, described: Described, stories: int) -> _Place:
    marks = []
    if described.titles.intersection(_headlines(node)):
        marks.append("titled")
    if described.addresses.intersection(_addresses(node)):
        marks.append("own address")
    if node is described.main:
        if stories > _MANY_STORIES and "titled" not in marks:
            marks.append("one of many")
        return _Place("main", tuple(marks))
    if is_story(node):
        return _Place("story", tuple(marks))
    return _Place("page" if is_page(node) else "other", tuple(marks))


def _of_object(node: Mapping[str, Any], place: _Place, origin: Origin, languages: Sequence[str]) -> Iterator[Candidate]:
    for key, role in _KEYS:
        for raw in as_list(node.get(key))[:1]:
            read = read_declared(raw, languages)
            if read is None:
                continue
            kind = f"{origin.value} {place.owner}"
            traits = (f"{kind} {key}", *(f"{kind} {mark}" for mark in place.marks if role is not Role.MODIFIED))
            fits = place.owner in ("main", "page") or (place.owner == "story" and place.marks)
            note = key if place.owner == "main" else f"{key} of {_ARTICLES[place.owner]}"
            yield Candidate(
                read.value, read.precision, read.raw, origin, role if fits else Role.OTHER, note=note, traits=traits
            )


_ARTICLES: Final = {"story": "another story", "page": "the page", "other": "another thing", "nested": "a part"}


def _nested_in(node: Node, top: AbstractSet[int]) -> Iterator[Node]:
    """Yield the objects below a node that are not themselves at the top, in document order."""
    todo: list[Any] = list(reversed(list(node.values())))
    for _ in range(_MAX_OBJECTS):
        if not todo:
            return
        value = todo.pop()
        if isinstance(value, list):
            todo.extend(reversed(value[:_MAX_OBJECTS]))
        elif isinstance(value, dict) and id(value) not in top:
            yield value
            todo.extend(item for item in reversed(list(value.values())) if isinstance(item, (dict, list)))


def _headlines(node: Node) -> Iterator[str]:
    for key in ("headline", "name"):
        for value in as_list(node.get(key))[:1]:
            folded = fold(clean(value))
            if folded:
                yield folded


def _addresses(node: Node) -> Iterator[str]:
    for key in _ADDRESS_KEYS:
        for value in as_list(node.get(key))[:1]:
            address = value.get("@id") or value.get("url") if isinstance(value, dict) else value
            if isinstance(address, str):
                yield bare_address(address)


def bare_address(url: str) -> str:
    """Return an address without scheme, 'www.', query, fragment and trailing slash, for comparing."""
    bare = url.strip().partition("#")[0].partition("?")[0].rstrip("/")
    return bare.partition("://")[2].removeprefix("www.") or bare
