"""blocks: a parsed page to its visible text between block-level tags, with what the DOM says beside each piece."""

from itertools import islice, pairwise
from typing import Final, NamedTuple

from lxml import etree

from cleaners.html.breaks import is_soft_break
from cleaners.html.frames import Frame, place_of
from cleaners.html.hidden import is_hidden
from cleaners.html.seams import is_component, stands_apart
from cleaners.html.tags import BLOCK_TAGS, CELL_TAGS, IMAGE_TAGS, JOINING_TAGS, SILENT_TAGS, STRONG_TAGS
from schemas.block import Dom

__all__ = ["Piece", "split_tree"]

_MAX_INNER_CHARS: Final = 300
"""Longest ``Dom.inner``."""
_MAX_ROW_CHARS: Final = 600
"""A table row with more text than this is layout: its cells stay blocks of their own, and so do the lines of a cell."""
_MAX_ELEMENTS_IN_CELL: Final = 2_000
_CELL_SEPARATOR: Final = " | "


class Piece(NamedTuple):
    """A block that is still without its number: the line on which it starts, its text, its DOM evidence."""

    line: int
    text: str
    dom: Dom


def split_tree(root: etree._Element) -> list[Piece]:
    """Return the blocks of a page in document order, none of them empty.

    Text in scripts, styles, templates and drawings is not visible and is left out. White space is collapsed.
    Linear in the size of the tree; does not recurse.
    """
    splitter = _Splitter(root)
    walk = etree.iterwalk(root, events=("start", "end"))
    skipped: etree._Element | None = None
    for event, element in walk:
        if event == "start":
            if not splitter.open(element):
                walk.skip_subtree()
                skipped = element
            continue
        if element is not skipped:
            splitter.close(element)
        tail = element.tail
        if tail:
            splitter.add(tail, element)
    splitter.flush()
    return splitter.pieces


class _Splitter:
    """What is known in the middle of the walk."""

    def __init__(self, root: etree._Element) -> None:
        self.pieces: list[Piece] = []
        self._frame = Frame(root, "")
        self._block_elements = 0
        self._links = self._strongs = self._images = 0
        self._clear()

    def _clear(self) -> None:
        self._parts: list[str] = []
        self._inner: list[str] = []
        self._line = self._breaks = 0
        self._chars = self._link_chars = self._strong_chars = 0

    def open(self, element: etree._Element) -> bool:
        """Enter an element. Return False when its content is not visible text."""
        tag = element.tag
        if tag in BLOCK_TAGS:
            self._open_block(element, tag)
        elif not self._open_other(element, tag):
            return False
        text = element.text
        if text:
            self.add(text, element)
        return True

    def _open_block(self, element: etree._Element, tag: str) -> None:
        self.flush()
        parent = self._frame
        if tag in CELL_TAGS and parent.tag == "tr":
            parent.cells = parent.cells or []
            parent.cells.append(len(self.pieces))
        self._block_elements += 1
        self._frame = Frame(element, tag, parent, self._block_elements)

    def _open_other(self, element: etree._Element, tag: str) -> bool:
        if tag in IMAGE_TAGS:
            self._images += 1
        if tag in SILENT_TAGS:
            return False
        if tag == "br":
            self._breaks += 1
            return False
        if (len(element) and _holds_blocks(element)) or is_component(element, tag, self._frame.tag):
            self._open_block(element, tag)
        elif not self._open_inline(element, tag):
            return False
        if tag == "a":
            self._links += 1
        elif tag in STRONG_TAGS:
            self._strongs += 1
        return True

    def _open_inline(self, element: etree._Element, tag: str) -> bool:
        if is_hidden(element):
            return False
        if self._parts and stands_apart(element, tag, self._frame.tag):
            self.flush()
        names = element.get("class") or element.get("id")
        if names is not None:
            self._inner.append(names)
        return True

    def close(self, element: etree._Element) -> None:
        """Leave an element that was entered."""
        tag = element.tag
        if tag == "a":
            self._links -= 1
        elif tag in STRONG_TAGS:
            self._strongs -= 1
        frame = self._frame
        if element is frame.element and frame.parent is not None:
            self.flush()
            self._frame = frame.parent
            if frame.cells:
                self._join_cells(frame, frame.cells)

    def add(self, text: str, element: etree._Element) -> None:
        """Take the text that stands in an element or behind it."""
        chars = len(text.strip())
        if chars:
            if self._breaks:
                self._settle_breaks(text)
            if not self._parts:
                self._line = _line_of(text, element)
            self._chars += chars
            if self._links:
                self._link_chars += chars
            if self._strongs:
                self._strong_chars += chars
            self._parts.append(text)
        elif self._parts:
            self._parts.append(" ")

    def _settle_breaks(self, after: str) -> None:
        """Decide, now that the text behind the line breaks is known, whether they part two blocks."""
        if self._parts:
            joins = self._joins_lines() or (
                self._breaks == 1 and is_soft_break("".join(self._parts[-2:]).rstrip(), after.lstrip())
            )
            if joins:
                self._parts.append(" ")
            else:
                self.flush()
        self._breaks = 0

    def _joins_lines(self) -> bool:
        """Say whether breaks only shape the lines of one phrase here: not in a cell that holds a part of the page."""
        frame = self._frame
        if frame.tag in CELL_TAGS:
            if self._breaks > 1 or (self._links and self._link_chars):
                return False
            if frame.is_layout is None:
                frame.is_layout = _is_layout(frame.element)
            return not frame.is_layout
        return frame.tag in JOINING_TAGS

    def flush(self) -> None:
        """End the block that was being gathered."""
        if self._parts:
            self.pieces.append(Piece(self._line, " ".join("".join(self._parts).split()), self._dom()))
            self._images = 0
            self._clear()
        elif self._inner or self._breaks:
            self._clear()

    def _dom(self) -> Dom:
        frame = self._frame
        setting, siblings, ancestor_siblings, chain, articles, _ = frame.place or place_of(frame)
        return Dom(
            frame.tag,
            setting.path,
            self._link_chars / self._chars,
            setting.names,
            setting.list_depth,
            None,
            setting.heading,
            setting.landmark,
            setting.figure,
            setting.quote,
            setting.hidden,
            siblings,
            ancestor_siblings,
            self._strong_chars / self._chars,
            " ".join(self._inner).lower()[:_MAX_INNER_CHARS],
            chain,
            articles,
            self._images,
        )

    def _join_cells(self, row: Frame, cells: list[int]) -> None:
        """Make one block of a row of short cells: names and numbers say nothing apart from each other."""
        starts = [*cells, len(self.pieces)]
        found = self.pieces[starts[0] :]
        single = all(end - start <= 1 for start, end in pairwise(starts))
        if len(found) < 2 or not single or sum(len(piece.text) for piece in found) > _MAX_ROW_CHARS:  # noqa: PLR2004
            return
        del self.pieces[starts[0] :]
        chars = sum(len(piece.text) for piece in found)
        linked = sum(len(piece.text) * piece.dom.link_density for piece in found)
        strong = sum(len(piece.text) * piece.dom.strong_density for piece in found)
        place = place_of(row)
        dom = found[0].dom._replace(
            tag="tr",
            path=place.setting.path,
            names=place.setting.names,
            chain=place.chain,
            articles=place.articles,
            link_density=linked / chars,
            strong_density=strong / chars,
            siblings=place.siblings,
            ancestor_siblings=place.ancestor_siblings,
        )
        self.pieces.append(Piece(found[0].line, _CELL_SEPARATOR.join(piece.text for piece in found), dom))


def _holds_blocks(element: etree._Element) -> bool:
    """Say whether an element that is inline by its name wraps block-level ones, as links and custom elements do."""
    return any(child.tag in BLOCK_TAGS for child in element)


def _is_layout(cell: etree._Element) -> bool:
    """Say whether a cell holds paragraphs, or more text than a row of a table does. Looks at no more than that."""
    chars = 0
    for inside in islice(cell.iter(), _MAX_ELEMENTS_IN_CELL):
        text = None if inside.tag in SILENT_TAGS else inside.text
        tail = "" if inside is cell else (inside.tail or "").strip()
        chars += len((text or "").strip()) + len(tail)
        following = inside.getnext() if inside.tag == "br" and not tail else None
        if chars > _MAX_ROW_CHARS or (following is not None and following.tag == "br"):
            return True
    return False


def _line_of(text: str, element: etree._Element) -> int:
    """Return the line on which the text begins, counted from the element's own (lines above 65,535 are one)."""
    blank = len(text) - len(text.lstrip())
    line: int | None = getattr(element, "sourceline")  # noqa: B009  the stubs know no type for it
    return (line or 1) + text.count("\n", 0, blank)
