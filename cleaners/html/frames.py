"""frames: what an open block-level element tells about the blocks inside it."""

from collections import Counter
from dataclasses import dataclass
from typing import Final, NamedTuple

from lxml import etree

from cleaners.html.hidden import is_hidden
from cleaners.html.tags import LANDMARK_ROLES, LANDMARK_TAGS, LIST_TAGS

__all__ = ["Frame", "Place", "open_frame", "place_of"]

_MAX_NAMES_CHARS: Final = 1_000
"""Longest ``Dom.names``: the names of the nearest elements are kept. Bounds memory on hostile pages."""
_MAX_OWN_NAMES_CHARS: Final = 200
_MAX_PATH_CHARS: Final = 600
"""Longest ``Dom.path``: deeper elements are left out. Real pages stay far below."""
_ANCESTORS: Final = 4
"""How many ancestors ``Dom.ancestor_siblings`` looks at: a card is seldom deeper."""
_MAX_CHAIN: Final = 60
"""Longest ``Dom.chain``: deeper elements are left out. Bounds the work on hostile pages."""


_FIGURE_TAGS: Final = frozenset({"figure", "figcaption"})


class Place(NamedTuple):
    """Where an element stands."""

    path: str
    """Names of its ancestors from body down, joined by ``/``."""
    names: str
    """Its classes, id and role, and those of its ancestors."""
    siblings: int
    """How many children of its parent have its name and class, itself counted."""
    around: tuple[int, ...]
    """The same for its ancestors, the nearest first."""
    chain: tuple[int, ...]
    """Numbers of its ancestors from the page (0) down, and its own."""


@dataclass(slots=True)
class Frame:
    """A block-level element that is open."""

    element: etree._Element
    tag: str
    parent: "Frame | None" = None
    number: int = 0
    """Position among the page's block-level elements."""
    list_depth: int = 0
    landmark: str = ""
    figure: bool = False
    quote: bool = False
    hidden: bool = False
    cells: list[int] | None = None
    """Of a row: the number of pieces before each of its cells."""
    place: Place | None = None
    """Worked out when the first block asks for it."""
    counts: Counter[tuple[str, str | None]] | None = None
    """How often each signature occurs among its children; counted when the first child asks."""


def open_frame(element: etree._Element, tag: str, parent: Frame, number: int) -> Frame:
    """Return the frame of a block-level element inside another, the page's so manieth."""
    role = element.get("role")
    landmark = LANDMARK_ROLES.get(role) if role else None
    return Frame(
        element,
        tag,
        parent,
        number,
        parent.list_depth + (tag in LIST_TAGS),
        landmark or LANDMARK_TAGS.get(tag) or parent.landmark,
        parent.figure or tag in _FIGURE_TAGS,
        parent.quote or tag == "blockquote",
        parent.hidden or tag == "noscript" or is_hidden(element),
    )


def place_of(frame: Frame) -> Place:
    """Return where the frame's element stands. Looks at each element once; does not recurse."""
    open_frames: list[Frame] = []
    above: Frame | None = frame
    while above is not None and above.place is None:
        open_frames.append(above)
        above = above.parent
    place = Place("", "", 1, (), (0,)) if above is None or above.place is None else above.place
    for below in reversed(open_frames):
        place = below.place = _place_below(place, below)
    return place


def _place_below(above: Place, frame: Frame) -> Place:
    parent = frame.parent
    if parent is None:
        return above
    path = above.path
    if parent.tag not in {"", "html"} and len(path) <= _MAX_PATH_CHARS:
        path = f"{path}/{parent.tag}" if path else parent.tag
    around = (above.siblings, *above.around[: _ANCESTORS - 1])
    chain = above.chain if len(above.chain) >= _MAX_CHAIN else (*above.chain, frame.number)
    return Place(path, _names(frame.element, above.names), _siblings(frame, parent), around, chain)


def _names(element: etree._Element, inherited: str) -> str:
    own = [value for key in ("class", "id", "role") if (value := element.get(key))]
    if not own:
        return inherited
    names = " ".join(own).lower()[:_MAX_OWN_NAMES_CHARS]
    return f"{inherited} {names}"[-_MAX_NAMES_CHARS:] if inherited else names


def _siblings(frame: Frame, parent: Frame) -> int:
    element = frame.element
    if element.getparent() is not parent.element:
        return 1
    if parent.counts is None:
        parent.counts = Counter([(child.tag, child.get("class")) for child in parent.element])
    return parent.counts[element.tag, element.get("class")]
