"""frames: what an open block-level element tells about the blocks inside it."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from cleaners.html.hidden import is_hidden
from cleaners.html.tags import LANDMARK_ROLES, LANDMARK_TAGS, LIST_TAGS

__all__ = ["Frame", "open_frame"]

_MAX_NAMES_CHARS: Final = 1_000
"""Longest ``Dom.names``: the names of the nearest elements are kept. Bounds memory on hostile pages."""
_MAX_OWN_NAMES_CHARS: Final = 200
_MAX_PATH_CHARS: Final = 600
"""Longest ``Dom.path``: deeper elements are left out. Real pages stay far below."""
_ANCESTORS: Final = 4
"""How many ancestors ``Dom.ancestor_siblings`` looks at: a card is seldom deeper."""


@dataclass(slots=True)
class Frame:
    """A block-level element that is open."""

    element: etree._Element
    tag: str
    path: str
    """Names of its ancestors."""
    names: str
    list_depth: int = 0
    landmark: str = ""
    figure: bool = False
    quote: bool = False
    hidden: bool = False
    siblings: int = 1
    ancestor_siblings: tuple[int, ...] = ()
    """``siblings`` of its ancestors, the nearest first."""
    counts: Counter[tuple[str, str | None]] | None = None
    """How often each signature occurs among its children; counted when first asked for."""
    cells: list[int] = field(default_factory=list)
    """Of a row: the number of pieces before each of its cells."""


def open_frame(element: etree._Element, tag: str, parent: Frame) -> Frame:
    """Return the frame of a block-level element inside another."""
    return Frame(
        element=element,
        tag=tag,
        path=_path(parent),
        names=_names(element, parent.names),
        list_depth=parent.list_depth + (tag in LIST_TAGS),
        landmark=LANDMARK_ROLES.get(element.get("role") or "") or LANDMARK_TAGS.get(tag) or parent.landmark,
        figure=parent.figure or tag in {"figure", "figcaption"},
        quote=parent.quote or tag == "blockquote",
        hidden=parent.hidden or tag == "noscript" or is_hidden(element),
        siblings=_siblings(element, tag, parent),
        ancestor_siblings=(parent.siblings, *parent.ancestor_siblings[: _ANCESTORS - 1]),
    )


def _path(parent: Frame) -> str:
    if parent.tag in {"", "html"} or len(parent.path) > _MAX_PATH_CHARS:
        return parent.path
    return f"{parent.path}/{parent.tag}" if parent.path else parent.tag


def _names(element: etree._Element, inherited: str) -> str:
    own = [value for key in ("class", "id", "role") if (value := element.get(key))]
    if not own:
        return inherited
    names = f"{inherited} {' '.join(own).lower()[:_MAX_OWN_NAMES_CHARS]}" if inherited else " ".join(own).lower()
    return names[-_MAX_NAMES_CHARS:]


def _siblings(element: etree._Element, tag: str, parent: Frame) -> int:
    if element.getparent() is not parent.element:
        return 1
    if parent.counts is None:
        parent.counts = Counter((child.tag, child.get("class")) for child in parent.element)
    return parent.counts[tag, element.get("class")]
