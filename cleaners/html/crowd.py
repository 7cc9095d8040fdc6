"""crowd: a page of tens of thousands of tiny blocks, made one that can be judged in time."""

from collections.abc import Sequence
from typing import Final

from schemas.block import Dom

__all__ = ["CROWDED", "join_crowd"]

Located = tuple[int, str, Dom | None]
"""A block without its number: its line, its text, its DOM evidence where the page has any."""

CROWDED: Final = "crowded"
"""Note on a page whose tiny blocks were joined."""
_MAX_BLOCKS: Final = 12_000
"""Of a thousand article pages the largest has 5,000 elements; 150,000 blocks take the judge some seconds."""
_TINY_CHARS: Final = 40
"""Longer blocks stay as they are: a sentence is never joined to anything."""
_MAX_JOINED_CHARS: Final = 400


def join_crowd(pieces: Sequence[Located]) -> list[Located]:
    """Return the pieces of a page, where they are a crowd with each run of tiny ones from equal elements as one.

    Every word stays, in its order. What can be told of a tiny block among ten thousand is next to nothing.

    >>> dom = Dom("td", "body", 0.0, "", 0, None)
    >>> found = join_crowd([(line, "1", dom) for line in range(20_000)])
    >>> len(found), found[0][1][:5]
    (100, '1 1 1')
    """
    if len(pieces) <= _MAX_BLOCKS:
        return list(pieces)
    joined: list[Located] = []
    run: list[str] = []
    chars = 0
    first: Located | None = None
    for piece in pieces:
        _, text, dom = piece
        size = len(text) + 1
        fits = size <= _TINY_CHARS and chars + size <= _MAX_JOINED_CHARS
        if first is not None and fits and _are_alike(first[2], dom):
            run.append(text)
            chars += size
            continue
        if first is not None:
            joined.append((first[0], " ".join(run), first[2]))
            first = None
        if size > _TINY_CHARS:
            joined.append(piece)
        else:
            first, run, chars = piece, [text], size
    if first is not None:
        joined.append((first[0], " ".join(run), first[2]))
    return joined


def _are_alike(one: Dom | None, other: Dom | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.tag == other.tag and one.path == other.path and (one.link_density > 0) == (other.link_density > 0)
