"""A block: the smallest piece of a document that is kept or removed whole."""

from dataclasses import dataclass
from typing import NamedTuple

from schemas.metadata import Metadata

__all__ = ["Block", "Dom", "Page"]


class Dom(NamedTuple):
    """What the HTML said about a block. All of it is evidence, none of it is needed to judge a block."""

    tag: str
    """Name of the block-level element: ``p``, ``h2``, ``li``, ``td``, …"""
    path: str
    """Names of its ancestors from ``body`` down, joined by ``/``."""
    link_density: float
    """Characters inside links / all characters, 0–1."""
    names: str
    """Classes, ids and roles of the element and its ancestors, lower case, joined by blanks."""
    list_depth: int
    """How many lists it is nested in."""
    extracted: float | None
    """Share of its words that the extractor kept (0–1), or None when the extractor was not asked."""
    heading: int = 0
    """Level of the heading that it is (1–6), or 0."""
    landmark: str = ""
    """The nearest landmark around it: ``nav``, ``header``, ``footer``, ``aside``, ``main``, ``article``, … or empty."""
    figure: bool = False
    """Inside a figure: a caption or a credit, mostly."""
    quote: bool = False
    """Inside a block quotation."""
    hidden: bool = False
    """Inside an element that its own attributes take out of sight, or in ``noscript``."""
    siblings: int = 1
    """How many children of its element's parent have the same name and class, itself counted."""
    ancestor_siblings: int = 1
    """The same for the nearest ancestors, the largest of them: high in cards and lists of teasers."""
    strong_density: float = 0.0
    """Bold characters / all characters, 0–1."""
    inner: str = ""
    """Classes and ids of the inline elements inside it, lower case, joined by blanks."""
    chain: tuple[int, ...] = (0,)
    """Numbers of the block-level elements around it: the page's (0) first, its own last; each element has its own."""
    articles: tuple[int, ...] = ()
    """Numbers of the ``article`` elements around it, as in ``chain``: the outermost first."""
    images: int = 0
    """Images, videos and frames between the block before it and its end."""


class Block(NamedTuple):
    """A line of a text dump, a paragraph wrapped into lines, or the text between block-level tags of an HTML page."""

    number: int
    """Position among the document's blocks, from 0."""
    line: int
    """Line of the decoded source on which it starts, from 1."""
    start: int
    """Offset of its first character in the fixed text of a dump; 0 on a page."""
    end: int
    """Offset behind its last character there."""
    text: str
    """Its text after fixes, without white space at its ends and with its wrapped lines joined; never empty."""
    gap: int
    """Blank lines before it (text), or 0."""
    indent: int
    """White-space characters before it on its line (text), or 0."""
    dom: Dom | None = None
    glued: bool = False
    """No white space stands between it and the block before it, which is on the same line (text)."""
    in_word: bool = False
    """Glued, and perhaps no seam at all but a capital inside a name (text)."""


@dataclass(frozen=True, slots=True)
class Page:
    """A split document: its blocks in order and, where the input declared any, its metadata."""

    blocks: tuple[Block, ...]
    metadata: Metadata
    fixes: tuple[str, ...] = ()
    """Names of the text fixes that changed something, each once, in the order of the registry."""
