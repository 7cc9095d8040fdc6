"""Declared: what a page's metadata says of each block: it follows the headline, speaks of it, is in the body."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.characters import code_points
from cleaners.model.layout import Layout
from cleaners.model.logs import distances, log_of
from cleaners.model.once import each_once
from cleaners.model.tokens import Tokens, classify, tokenize
from schemas.block import Block
from schemas.metadata import Metadata

__all__ = ["DECLARED_NAMES", "declared"]

DECLARED_NAMES: Final = (
    "of_headline",
    "headline_in",
    "log_since_headline",
    "log_until_headline",
    "log_up_from_headline",
    "log_down_from_headline",
    "in_body",
    "body_declared",
    "in_description",
    "description_in",
    "description_declared",
)
"""Share of a block's content words that the headlines have, share of the headline's words that the block has, blocks
since and until the headline; steps from the headline up to the element that holds both, and down from there; share of
a block's pairs of words that the declared body has, and whether there is one; the same for the descriptions, and share
of their pairs that the block has."""

_MAX_HEADLINES: Final = 3
_MAX_DESCRIPTIONS: Final = 2
_CONTENT_WORD_CHARS: Final = 4
_IS_HEADLINE: Final = 0.7
"""Share of the headline's words from which a short block, or a heading, is the headline."""
_MAX_HEADLINE_CHARS: Final = 300
_MIN_BODY_CHARS: Final = 200
_PAIR: Final = np.uint64(0x9E3779B97F4A7C15)


def declared(blocks: Sequence[Block], metadata: Metadata, layout: Layout) -> NDArray[np.float64]:
    """Return the columns of ``DECLARED_NAMES``: shape (n, 11). ``layout`` is that of the blocks."""
    count = len(blocks)
    sizes, tokens, owner = layout.sizes, layout.tokens, layout.owner
    headline = _tokens("\n".join(metadata.headlines[:_MAX_HEADLINES]))
    wanted = each_once(headline.word_hash[headline.length >= _CONTENT_WORD_CHARS])
    content = tokens.length >= _CONTENT_WORD_CHARS
    said = _is_among(tokens.word_hash, wanted) & content
    hits = np.bincount(owner[said], minlength=count)
    pairs = np.unique(owner[said].astype(np.uint64) * _PAIR ^ tokens.word_hash[said], return_index=True)[1]
    distinct = np.bincount(owner[said][pairs], minlength=count)
    holds = distinct / max(1, wanted.size)
    tags = np.fromiter((block.dom is not None and block.dom.heading == 1 for block in blocks), bool, count)
    is_headline = (holds >= _IS_HEADLINE) & (sizes <= _MAX_HEADLINE_CHARS) | tags
    body = metadata.article_body or ""
    known = len(body) >= _MIN_BODY_CHARS
    return np.stack(
        (
            hits / np.maximum(np.bincount(owner[content], minlength=count), 1),
            holds,
            *distances(is_headline),
            *_steps(blocks, int((holds + 2.0 * is_headline + tags).argmax()) if is_headline.any() else None),
            _share_in(body, tokens, owner, count) if known else np.zeros(count),
            np.full(count, float(known)),
            *_described("\n".join(metadata.descriptions[:_MAX_DESCRIPTIONS]), tokens, owner, count),
        ),
        axis=1,
    )


def _described(
    text: str, tokens: Tokens, owner: NDArray[np.int64], count: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the share of each block's pairs of words that a text has, and of the text's pairs that the block has."""
    have = each_once(_pairs(_tokens(text).word_hash))
    inside = owner[1:] == owner[:-1]
    pairs, owners = _pairs(tokens.word_hash)[inside], owner[1:][inside]
    hits = np.bincount(owners[_is_among(pairs, have)], minlength=count)
    sizes = np.maximum(np.bincount(owners, minlength=count), 1)
    return hits / sizes, np.minimum(hits / max(1, have.size), 1.0), np.full(count, float(have.size > 0))


def _steps(blocks: Sequence[Block], headline: int | None) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return how many steps lie between the headline's element and each block's: up, and down again, as logs."""
    chains = [block.dom.chain if block.dom is not None else () for block in blocks]
    if headline is None:
        return np.zeros(len(chains)), np.zeros(len(chains))
    depths = np.fromiter(map(len, chains), np.int64, len(chains))
    flat = np.fromiter(chain.from_iterable(chains), np.int64, int(depths.sum()))
    of_headline = np.zeros(int(flat.max(initial=0)) + 1, bool)
    of_headline[list(chains[headline])] = True
    owner = np.repeat(np.arange(len(chains)), depths)
    shared = np.bincount(owner[of_headline[flat]], minlength=len(chains))
    return log_of(depths[headline] - shared), log_of(depths - shared)


def _tokens(text: str) -> Tokens:
    codes = code_points(text)
    return tokenize(codes, classify(codes))


def _share_in(body: str, tokens: Tokens, owner: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    """Return the share of each block's pairs of neighbouring words that a text has; of the word, for blocks of one."""
    of_body = _tokens(body).word_hash
    words = tokens.word_hash
    have = np.sort(np.concatenate((_pairs(of_body), of_body)))
    inside = owner[1:] == owner[:-1]
    pairs, pair_owner = _pairs(words)[inside], owner[1:][inside]
    alone = np.bincount(owner, minlength=count)[owner] == 1
    keys = np.concatenate((pairs, words[alone]))
    owners = np.concatenate((pair_owner, owner[alone]))
    hits = np.bincount(owners[_is_among(keys, have)], minlength=count)
    return np.asarray(hits / np.maximum(np.bincount(owners, minlength=count), 1))


def _is_among(values: NDArray[np.uint64], known: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Say of each value whether it is known. ``known`` ascends; a search in it takes a third of ``np.isin``."""
    if not known.size:
        return np.zeros(values.size, bool)
    return np.asarray(known[np.minimum(np.searchsorted(known, values), known.size - 1)] == values)


def _pairs(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    return words[:-1] * _PAIR + words[1:]
