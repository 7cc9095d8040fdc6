"""frames: what an open block-level element tells about the blocks inside it."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from lxml import etree

from cleaners.html.hidden import is_hidden
from cleaners.html.tags import HEADING_LEVELS, LANDMARK_ROLES, LANDMARK_TAGS, LIST_TAGS

__all__ = ["Frame", "Place", "Setting", "place_of"]

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

_Kind = tuple[str, str | None, str | None, str | None, bool]
"""Of an element: its tag, class, id and role, and whether it is hidden."""


class Setting(NamedTuple):
    """What ``Dom`` says alike of all elements of one kind in one setting: worked out once for a row of equal cards."""

    tag: str
    path: str
    names: str
    list_depth: int
    heading: int
    landmark: str
    figure: bool
    quote: bool
    hidden: bool
    inside: "dict[_Kind, Setting]"
    """The settings of its children, by their kind."""


class Place(NamedTuple):
    """Where one element stands."""

    setting: Setting
    siblings: int = 1
    ancestor_siblings: int = 1
    chain: tuple[int, ...] = (0,)
    articles: tuple[int, ...] = ()
    around: tuple[int, ...] = ()
    """``siblings`` of its ancestors, the nearest first."""


@dataclass(slots=True, eq=False)
class Frame:
    """A block-level element that is open."""

    element: etree._Element
    tag: str
    parent: "Frame | None" = None
    number: int = 0
    """Position among the page's block-level elements."""
    cells: list[int] | None = None
    """Of a row: the number of pieces before each of its cells."""
    is_layout: bool | None = None
    """Of a cell: whether it holds a part of the page rather than an entry; looked at when a line breaks in it."""
    place: Place | None = None
    """Worked out when the first block asks for it."""
    counts: dict[tuple[str, str | None], int] | None = None
    """How often each signature occurs among its children; counted when the first child asks."""


def place_of(frame: Frame) -> Place:
    """Return where the frame's element stands. Looks at each element once; does not recurse."""
    open_frames: list[Frame] = []
    above: Frame | None = frame
    while above is not None and above.place is None:
        open_frames.append(above)
        above = above.parent
    place = _outside() if above is None or above.place is None else above.place
    for below in reversed(open_frames):
        if below.parent is not None:
            place = _place_below(place, below, below.parent)
        below.place = place
    return place


def _outside() -> Place:
    return Place(Setting("", "", "", 0, 0, "", figure=False, quote=False, hidden=False, inside={}))


def _place_below(above: Place, frame: Frame, parent: Frame) -> Place:
    element = frame.element
    names = element.get("class")
    kind = (frame.tag, names, element.get("id"), element.get("role"), is_hidden(element))
    setting = above.setting.inside.get(kind)
    if setting is None:
        setting = above.setting.inside[kind] = _setting_below(above.setting, kind)
    around = (above.siblings, *above.around[: _ANCESTORS - 1])
    chain = above.chain if len(above.chain) >= _MAX_CHAIN else (*above.chain, frame.number)
    articles = (*above.articles[:_MAX_CHAIN], frame.number) if frame.tag == "article" else above.articles
    return Place(setting, _siblings(frame, names, parent), max(around), chain, articles, around)


def _setting_below(above: Setting, kind: _Kind) -> Setting:
    tag, _, _, role, hidden = kind
    path = above.path
    if above.tag not in _PATHLESS and len(path) <= _MAX_PATH_CHARS:
        path = f"{path}/{above.tag}" if path else above.tag
    return Setting(
        tag,
        path,
        _names(kind, above.names),
        above.list_depth + (tag in LIST_TAGS),
        HEADING_LEVELS.get(tag, 0),
        (role and LANDMARK_ROLES.get(role)) or LANDMARK_TAGS.get(tag) or above.landmark,
        above.figure or tag in _FIGURE_TAGS,
        above.quote or tag == "blockquote",
        above.hidden or tag == "noscript" or hidden,
        {},
    )


def _names(kind: _Kind, inherited: str) -> str:
    own = [value for value in kind[1:4] if value]
    if not own:
        return inherited
    names = " ".join(own).lower()[:_MAX_OWN_NAMES_CHARS]
    return f"{inherited} {names}"[-_MAX_NAMES_CHARS:] if inherited else names


def _siblings(frame: Frame, names: str | None, parent: Frame) -> int:
    """Return how many children of the parent have the frame's tag and class (``names``)."""
    if frame.element.getparent() is not parent.element:
        return 1
    counts = parent.counts
    if counts is None:
        # asked once for each parent: its children are a chain, to be walked from end to end
        counts = parent.counts = {}
        for child in parent.element:
            signature = (child.tag, child.get("class"))
            counts[signature] = counts.get(signature, 0) + 1
    return counts.get((frame.tag, names), 1)
