"""page: the road from decoded HTML to blocks, evidence and metadata."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from lxml.html import HtmlElement

from cleaners.fixes import fix_text
from cleaners.html.blocks import split_tree
from cleaners.html.crowd import CROWDED, Located, join_crowd
from cleaners.html.extractor import vote
from cleaners.html.gates import open_gate
from cleaners.html.linear import split_linear
from cleaners.html.metadata import read_metadata
from cleaners.html.parse import count_elements, parse_html, without_surrogates
from cleaners.html.unrendered import UNRENDERED, read_unrendered, show
from schemas.block import Block, Page
from schemas.metadata import NO_METADATA, Metadata

__all__ = ["HtmlPage", "split_html"]

_MAX_HEAD_CHARS: Final = 500_000
"""How much of a page that cannot be parsed whole is searched for metadata."""


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A split page, and its tree for when the extractor is asked."""

    page: Page
    """Its blocks with their DOM evidence but for the extractor's vote."""
    root: HtmlElement | None
    """None where the page could not be parsed whole."""
    pieces: tuple[str, ...]
    """The texts of the tree, from which the blocks were made."""
    origins: tuple[int, ...]
    """Of each block, its place among the pieces."""

    def ask_extractor(self) -> Page:
        """Return the page with the extractor's vote on each block.

        ``Page.fixes`` says ``extractor_skipped`` where the page is too large for it.
        """
        if self.root is None:
            return self.page
        shares = vote(self.root, self.pieces, count_elements(self.root))
        if shares is None:
            return replace(self.page, fixes=(*self.page.fixes, "extractor_skipped"))
        blocks = zip(self.page.blocks, self.origins, strict=True)
        return replace(self.page, blocks=tuple(_with_vote(block, shares[origin]) for block, origin in blocks))


def split_html(html: str, url: str | None) -> HtmlPage:
    """Split decoded HTML into blocks with their DOM evidence, and read the page's metadata.

    ``url`` is where the page came from, if known; relative addresses in it are resolved against it.

    Every text gives a page. What had to be done to it is named in ``Page.fixes``: ``attributes_dropped`` (a tag had
    more than 250), ``linear_html`` (nested too deep for the parser: split by tags alone, without DOM evidence
    and without the extractor's vote), ``crowded`` (tens of thousands of tiny blocks, joined), ``unrendered`` (the story
    stood in data that scripts show).
    """
    passed, dropped = open_gate(html)
    notes = ["attributes_dropped"] if dropped else []
    root = parse_html(passed)
    if root is None:
        if passed.strip():
            notes.append("linear_html")
        lines: list[Located] = [(line, text, None) for line, text in split_linear(without_surrogates(passed))]
        return _page(_thinned(lines, notes), _metadata_of_head(passed, url), notes, None)
    metadata = read_metadata(root, url)
    pieces = split_tree(root)
    unrendered = read_unrendered(root, pieces, metadata)
    if unrendered:
        notes.append(UNRENDERED)
        show(root, unrendered, metadata.headlines)
        pieces = split_tree(root)
    return _page(_thinned(pieces, notes), metadata, notes, root)


def _with_vote(block: Block, share: float) -> Block:
    return block if block.dom is None else block._replace(dom=block.dom._replace(extracted=share))


def _thinned(pieces: Sequence[Located], notes: list[str]) -> list[Located]:
    joined = join_crowd(pieces)
    if len(joined) < len(pieces):
        notes.append(CROWDED)
    return joined


def _metadata_of_head(html: str, url: str | None) -> Metadata:
    end = html.lower().find("<body", 0, _MAX_HEAD_CHARS)
    head = parse_html(html[: end if end >= 0 else _MAX_HEAD_CHARS])
    return NO_METADATA if head is None else read_metadata(head, url)


def _page(pieces: Sequence[Located], metadata: Metadata, notes: Sequence[str], root: HtmlElement | None) -> HtmlPage:
    """Fix the texts, all in one go as the lines of one text, and number the blocks that are left."""
    texts = tuple(text for _, text, _ in pieces)
    fixed, fixes = fix_text("\n".join(texts))
    blocks: list[Block] = []
    origins: list[int] = []
    for place, ((line, _, dom), text) in enumerate(zip(pieces, fixed.split("\n") if pieces else (), strict=True)):
        stripped = text.strip()
        if stripped:
            blocks.append(Block(len(blocks), line, 0, 0, stripped, 0, 0, dom))
            origins.append(place)
    return HtmlPage(Page(tuple(blocks), metadata, (*fixes, *notes)), root, texts, tuple(origins))
