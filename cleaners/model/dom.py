"""DOM features: what a page's HTML said about each block, in numbers beside those of its text."""

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model import characters
from cleaners.model.features import FEATURE_NAMES, Lexicon, measure
from cleaners.model.logs import log_of
from cleaners.model.tokens import classify, tokenize
from cleaners.rules import Mark
from schemas.block import Block, Dom

__all__ = ["DOM_NAMES", "NAMES_BITS", "measure_dom", "measure_page"]

NAMES_BITS: Final = 14
_IS_LONG: Final = FEATURE_NAMES.index("is_long")
_TAGS: Final = ("p", "h1", "li", "tr", "div", "blockquote", "figcaption", "dd", "section", "article", "pre", "button")
_LANDMARKS: Final = ("nav", "header", "footer", "aside", "main", "article", "form")
_LEVELS: Final = (0, 1, 2, 3)
"""How many steps above a block's element to ask which share of the running text stands below the same element."""

DOM_NAMES: Final = (
    *(f"tag_{tag}" for tag in _TAGS),
    "heading_level",
    "link_density",
    "strong_density",
    "log_list_depth",
    "extracted",
    "extractor_asked",
    *(f"in_{landmark}" for landmark in _LANDMARKS),
    "in_figure",
    "in_quote",
    "is_hidden",
    "log_siblings",
    "log_ancestor_siblings",
    *(f"long_share_at_{level}" for level in _LEVELS),
    *(f"{kind}_lean_{which}" for kind in ("names", "inner") for which in ("mean", "low", "high")),
)


def measure_page(
    blocks: Sequence[Block], marks: Sequence[Mark | None], lexicon: Lexicon, names_lexicon: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the features of a page's n blocks: those of their text, then those of ``DOM_NAMES``."""
    of_text = measure(blocks, marks, lexicon)
    return np.concatenate((of_text, measure_dom(blocks, of_text[:, _IS_LONG] > 0.0, names_lexicon)), axis=1)


def measure_dom(blocks: Sequence[Block], long: NDArray[np.bool_], lexicon: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the columns of ``DOM_NAMES`` for a page's n blocks, all of which have DOM evidence: shape (n, columns).

    ``long`` marks blocks of running text. ``lexicon``, of shape (2**NAMES_BITS,), tells how a name (a class, an id or
    a role, by the hash of each of its words) leans: log odds of article against boilerplate, 0 for those too rare.
    """
    doms = [block.dom for block in blocks if block.dom is not None]
    sizes = np.fromiter((len(block.text) for block in blocks), np.int64, len(blocks))

    def column(read: Callable[[Dom], float]) -> NDArray[np.float64]:
        return np.fromiter(map(read, doms), np.float64, len(doms))

    columns = [column(lambda dom, tag=tag: dom.tag == tag) for tag in _TAGS]  # type: ignore[misc]
    columns += [
        column(lambda dom: dom.heading / 6),
        column(lambda dom: dom.link_density),
        column(lambda dom: dom.strong_density),
        log_of(np.fromiter((dom.list_depth for dom in doms), np.int64, len(doms))),
        column(lambda dom: dom.extracted or 0.0),
        column(lambda dom: dom.extracted is not None),
    ]
    columns += [column(lambda dom, name=name: dom.landmark == name) for name in _LANDMARKS]  # type: ignore[misc]
    columns += [
        column(lambda dom: dom.figure),
        column(lambda dom: dom.quote),
        column(lambda dom: dom.hidden),
        log_of(np.fromiter((dom.siblings for dom in doms), np.int64, len(doms))),
        log_of(np.fromiter((dom.ancestor_siblings for dom in doms), np.int64, len(doms))),
    ]
    columns += _long_shares([dom.path for dom in doms], sizes, long)
    columns += _leanings([dom.names for dom in doms], lexicon)
    columns += _leanings([dom.inner for dom in doms], lexicon)
    return np.stack(columns, axis=1)


def _long_shares(paths: Sequence[str], sizes: NDArray[np.int64], long: NDArray[np.bool_]) -> list[NDArray[np.float64]]:
    """Return for each level above the blocks which share of the running text has the same path up to there."""
    chars = np.where(long, sizes, 0)
    total = max(1, int(chars.sum()))
    shares: list[NDArray[np.float64]] = []
    for level in _LEVELS:
        known: dict[str, int] = {}
        group = np.fromiter((known.setdefault(_above(path, level), len(known)) for path in paths), np.int64, len(paths))
        shares.append(np.bincount(group, weights=chars, minlength=len(known))[group] / total)
    return shares


def _above(path: str, level: int) -> str:
    return path.rsplit("/", level)[0] if level else path


def _leanings(names: Sequence[str], lexicon: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """Return the mean, the lowest and the highest leaning of the words of each string of names."""
    known: dict[str, int] = {}
    place = np.fromiter((known.setdefault(each, len(known)) for each in names), np.int64, len(names))
    codes = characters.code_points("\n".join(known))
    starts = np.cumsum([0, *(len(each) + 1 for each in known)])[:-1]
    tokens = tokenize(codes, classify(codes))
    owner = np.searchsorted(starts, tokens.start, side="right") - 1
    odds = lexicon[(tokens.word_hash >> np.uint64(64 - NAMES_BITS)).astype(np.int64)]
    counts = np.maximum(np.bincount(owner[odds != 0.0], minlength=len(known)), 1)
    mean = np.bincount(owner, weights=odds, minlength=len(known)) / counts
    low, high = np.zeros(len(known)), np.zeros(len(known))
    np.minimum.at(low, owner, odds)
    np.maximum.at(high, owner, odds)
    return [mean[place], low[place], high[place]]
