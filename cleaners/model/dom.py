"""DOM features: what a page's HTML said about each block, in numbers beside those of its text."""

from collections.abc import Sequence
from itertools import chain
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.containers import CONTAINER_NAMES, containers
from cleaners.model.declared import DECLARED_NAMES, declared
from cleaners.model.features import FEATURE_NAMES, Lexicon, measure
from cleaners.model.layout import lay_out
from cleaners.model.logs import log_of
from cleaners.rules import Mark
from schemas.block import Block, Dom
from schemas.metadata import Metadata

__all__ = ["DOM_NAMES", "NAMES_BITS", "measure_dom", "measure_page", "with_votes"]

NAMES_BITS: Final = 14
_IS_LONG: Final = FEATURE_NAMES.index("is_long")
_TAGS: Final = ("p", "h1", "li", "tr", "div", "blockquote", "figcaption", "dd", "section", "article", "pre", "button")
_LANDMARKS: Final = ("nav", "header", "footer", "aside", "main", "article", "form")

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
    "log_images",
    *(f"{kind}_lean_{which}" for kind in ("names", "inner") for which in ("mean", "low", "high")),
    *CONTAINER_NAMES,
    *DECLARED_NAMES,
)
_EXTRACTED: Final = len(FEATURE_NAMES) + DOM_NAMES.index("extracted")
"""The column of the extractor's vote; behind it stands whether it was asked."""


def measure_page(
    blocks: Sequence[Block],
    marks: Sequence[Mark | None],
    metadata: Metadata,
    lexicon: Lexicon,
    names_lexicon: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the features of a page's n blocks: those of their text, then those of ``DOM_NAMES``."""
    layout = lay_out([block.text for block in blocks])
    of_text = measure(blocks, marks, lexicon, layout)
    long = of_text[:, _IS_LONG] > 0.0
    of_dom = measure_dom(blocks, long, names_lexicon)
    return np.concatenate((of_text, of_dom, declared(blocks, metadata, layout)), axis=1)


def with_votes(features: NDArray[np.float64], blocks: Sequence[Block]) -> NDArray[np.float64]:
    """Return the features of a page that was measured before the extractor voted on its blocks, with its votes."""
    voted = features.copy()
    votes = [block.dom.extracted if block.dom is not None else None for block in blocks]
    voted[:, _EXTRACTED] = [vote or 0.0 for vote in votes]
    voted[:, _EXTRACTED + 1] = [vote is not None for vote in votes]
    return voted


def measure_dom(blocks: Sequence[Block], long: NDArray[np.bool_], lexicon: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the columns of ``DOM_NAMES`` but the last for n blocks, all of which have DOM evidence: (n, columns).

    ``long`` marks blocks of running text. ``lexicon``, of shape (2**NAMES_BITS,), tells how a name (a class, an id or
    a role, by the hash of each of its words) leans: log odds of article against boilerplate, 0 for those too rare.
    """
    doms = [block.dom for block in blocks if block.dom is not None]
    said: dict[str, Sequence[Any]] = dict(zip(Dom._fields, zip(*doms, strict=True), strict=True))
    sizes = np.fromiter((len(block.text) for block in blocks), np.int64, len(blocks))
    links = np.array(said["link_density"])
    leanings = _leanings((*said["names"], *said["inner"]), lexicon)
    columns = (
        _one_hot(said["tag"], _TAGS),
        np.array(said["heading"]) / 6,
        links,
        said["strong_density"],
        log_of(np.array(said["list_depth"])),
        [share or 0.0 for share in said["extracted"]],
        [share is not None for share in said["extracted"]],
        _one_hot(said["landmark"], _LANDMARKS),
        said["figure"],
        said["quote"],
        said["hidden"],
        log_of(np.array(said["siblings"])),
        log_of(np.array(said["ancestor_siblings"])),
        log_of(np.array(said["images"])),
        leanings[: len(blocks)],
        leanings[len(blocks) :],
        containers(said["chain"], sizes, links, long),
    )
    return np.column_stack(columns).astype(np.float64, copy=False)


def _one_hot(values: Sequence[str], names: Sequence[str]) -> NDArray[np.bool_]:
    places = {name: place for place, name in enumerate(names)}
    found = np.array([places.get(value, -1) for value in values])
    return np.asarray(found[:, None] == np.arange(len(names)))


def _leanings(names: Sequence[str], lexicon: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean, the lowest and the highest leaning of the words of each string of names: shape (n, 3).

    Elements inherit most of their names, so that a page has few: each is looked up once.
    """
    strings = {each: place for place, each in enumerate(dict.fromkeys(names))}
    split = [each.split(" ") for each in strings]
    words = list(chain.from_iterable(split))
    known = {word: place for place, word in enumerate(dict.fromkeys(words))}
    said = np.fromiter(map(known.__getitem__, words), np.int64, len(words))
    sums, counts, low, high = _leanings_of(list(known), lexicon)
    first = np.cumsum([0, *map(len, split[:-1])])
    mean = np.add.reduceat(sums[said], first) / np.maximum(np.add.reduceat(counts[said], first), 1)
    columns = (mean, np.minimum.reduceat(low[said], first), np.maximum.reduceat(high[said], first))
    return np.stack(columns, axis=1)[np.fromiter(map(strings.__getitem__, names), np.int64, len(names))]


def _leanings_of(names: Sequence[str], lexicon: NDArray[np.float64]) -> tuple[NDArray[Any], ...]:
    """Return of each name, which may be of several words, how they lean: the sum, how many, the lowest, the highest."""
    count = len(names)
    _, _, _, _, tokens, owner, _ = lay_out(names)
    odds = lexicon[(tokens.word_hash >> np.uint64(64 - NAMES_BITS)).astype(np.int64)]
    low, high = np.zeros(count), np.zeros(count)
    np.minimum.at(low, owner, odds)
    np.maximum.at(high, owner, odds)
    return (
        np.bincount(owner, weights=odds, minlength=count),
        np.bincount(owner[odds != 0.0], minlength=count),
        low,
        high,
    )
