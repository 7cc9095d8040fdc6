"""page: the road from decoded HTML to blocks, evidence and metadata."""

from collections.abc import Sequence
from typing import Final

from cleaners.fixes import fix_text
from cleaners.html.blocks import split_tree
from cleaners.html.crowd import CROWDED, Located, join_crowd
from cleaners.html.extractor import vote
from cleaners.html.gates import open_gate
from cleaners.html.linear import split_linear
from cleaners.html.metadata import read_metadata
from cleaners.html.parse import count_elements, parse_html, without_surrogates
from schemas.block import Block, Page
from schemas.metadata import NO_METADATA, Metadata

__all__ = ["split_html"]

_MAX_HEAD_CHARS: Final = 500_000
"""How much of a page that cannot be parsed whole is searched for metadata."""


def split_html(html: str, url: str | None) -> Page:
    """Split decoded HTML into blocks with their DOM evidence, and read the page's metadata.

    ``url`` is where the page came from, if known; relative addresses in it are resolved against it.

    Every text gives a page. What had to be done to it is named in ``Page.fixes``: ``attributes_dropped`` (a tag had
    more than 250), ``linear_html`` (nested too deep for the parser: split by tags alone, without DOM evidence
    and without the extractor's vote), ``extractor_skipped`` (too large for the extractor), ``crowded`` (tens of
    thousands of tiny blocks, joined).
    """
    passed, dropped = open_gate(html)
    notes = ["attributes_dropped"] if dropped else []
    root = parse_html(passed)
    if root is None:
        if passed.strip():
            notes.append("linear_html")
        every: list[Located] = [(line, text, None) for line, text in split_linear(without_surrogates(passed))]
        return _page(_thinned(every, notes), _metadata_of_head(passed, url), notes)
    found = _thinned(split_tree(root)[0], notes)
    shares = vote(root, [text for _, text, _ in found], count_elements(root))
    if shares is None:
        notes.append("extractor_skipped")
    return _page(
        [
            (line, text, dom if shares is None or dom is None else dom._replace(extracted=shares[index]))
            for index, (line, text, dom) in enumerate(found)
        ],
        read_metadata(root, url),
        notes,
    )


def _thinned(pieces: Sequence[Located], notes: list[str]) -> list[Located]:
    joined = join_crowd(pieces)
    if len(joined) < len(pieces):
        notes.append(CROWDED)
    return joined


def _metadata_of_head(html: str, url: str | None) -> Metadata:
    end = html.lower().find("<body", 0, _MAX_HEAD_CHARS)
    head = parse_html(html[: end if end >= 0 else _MAX_HEAD_CHARS])
    return NO_METADATA if head is None else read_metadata(head, url)


def _page(pieces: Sequence[Located], metadata: Metadata, notes: Sequence[str]) -> Page:
    """Fix the texts, all in one go as the lines of one text, and number the blocks that are left."""
    fixed, fixes = fix_text("\n".join(text for _, text, _ in pieces))
    blocks: list[Block] = []
    for (line, _, dom), text in zip(pieces, fixed.split("\n") if pieces else (), strict=True):
        stripped = text.strip()
        if stripped:
            blocks.append(Block(len(blocks), line, 0, 0, stripped, 0, 0, dom))
    return Page(tuple(blocks), metadata, (*fixes, *notes))
