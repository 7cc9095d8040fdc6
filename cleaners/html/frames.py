"""frames: what an open block-level element tells about the blocks inside it."""

from collections import Counter
from dataclasses import dataclass
from typing import Final, NamedTuple

from lxml import etree

from cleaners.html.hidden import is_hidden
from cleaners.html.tags import HEADING_LEVELS, LANDMARK_ROLES, LANDMARK_TAGS, LIST_TAGS

__all__ = ["Frame", "Place", "place_of"]

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
_PATHLESS: Final = frozenset({"", "html"})


class Place(NamedTuple):
    """Where an element stands, as ``Dom`` says it of the blocks in it."""

    path: str = ""
    names: str = ""
    list_depth: int = 0
    heading: int = 0
    landmark: str = ""
    figure: bool = False
    quote: bool = False
    hidden: bool = False
    siblings: int = 1
    ancestor_siblings: int = 1
    chain: tuple[int, ...] = (0,)
    articles: tuple[int, ...] = ()
    around: tuple[int, ...] = ()
    """``siblings`` of its ancestors, the nearest first."""


_OUTSIDE: Final = Place()


@dataclass(slots=True)
class Frame:
    """A block-level element that is open."""

    element: etree._Element
    tag: str
    parent: "Frame | None" = None
    number: int = 0
    """Position among the page's block-level elements."""
    cells: list[int] | None = None
    """Of a row: the number of pieces before each of its cells."""
    place: Place | None = None
    """Worked out when the first block asks for it."""
    counts: Counter[tuple[str, str | None]] | None = None
    """How often each signature occurs among its children; counted when the first child asks."""


def place_of(frame: Frame) -> Place:
    """Return where the frame's element stands. Looks at each element once; does not recurse."""
    open_frames: list[Frame] = []
    above: Frame | None = frame
    while above is not None and above.place is None:
        open_frames.append(above)
        above = above.parent
    place = _OUTSIDE if above is None or above.place is None else above.place
    for below in reversed(open_frames):
        place = below.place = _OUTSIDE if below.parent is None else _place_below(place, below, below.parent)
    return place


def _place_below(above: Place, frame: Frame, parent: Frame) -> Place:
    tag = frame.tag
    element = frame.element
    role = element.get("role")
    path = above.path
    if parent.tag not in _PATHLESS and len(path) <= _MAX_PATH_CHARS:
        path = f"{path}/{parent.tag}" if path else parent.tag
    around = (above.siblings, *above.around[: _ANCESTORS - 1])
    return Place(
        path,
        _names(element, above.names),
        above.list_depth + (tag in LIST_TAGS),
        HEADING_LEVELS.get(tag, 0),
        (role and LANDMARK_ROLES.get(role)) or LANDMARK_TAGS.get(tag) or above.landmark,
        above.figure or tag in _FIGURE_TAGS,
        above.quote or tag == "blockquote",
        above.hidden or tag == "noscript" or is_hidden(element),
        _siblings(frame, parent),
        max(around),
        above.chain if len(above.chain) >= _MAX_CHAIN else (*above.chain, frame.number),
        (*above.articles[:_MAX_CHAIN], frame.number) if tag == "article" else above.articles,
        around,
    )


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
        # asked once for each parent: the length of an element is counted child by child
        several = len(parent.element) > 1
        parent.counts = Counter([(child.tag, child.get("class")) for child in parent.element] if several else ())
    return parent.counts.get((element.tag, element.get("class")), 1)
