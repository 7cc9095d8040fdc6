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


class Block(NamedTuple):
    """A line of a text dump, or the text between block-level tags of an HTML page."""

    number: int
    """Position among the document's blocks, from 0."""
    line: int
    """Line of the decoded source on which it starts, from 1."""
    start: int
    """Offset of its first character in the decoded source."""
    end: int
    """Offset behind its last character in the decoded source."""
    text: str
    """Its text after fixes, without white space at its ends; never empty."""
    gap: int
    """Blank lines before it (text), or 0."""
    indent: int
    """White-space characters before it on its line (text), or 0."""
    dom: Dom | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A split document: its blocks in order and, where the input declared any, its metadata."""

    blocks: tuple[Block, ...]
    metadata: Metadata
    fixes: tuple[str, ...] = ()
    """Names of the text fixes that changed something, each once, in the order of the registry."""
