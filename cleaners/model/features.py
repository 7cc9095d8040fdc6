"""Features: the numbers that the model sees of each block, for a whole document at once.

Every number is a count, a ratio of counts or an entry of a table: nothing that differs between machines.
"""

from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.model import characters
from cleaners.model.cohesion import COHESION_NAMES, cohesion
from cleaners.model.dated import DATED_NAMES, dated
from cleaners.model.layout import Layout, lay_out
from cleaners.model.likeness import LIKENESS_NAMES, REPETITION_NAMES, likeness, repetition
from cleaners.model.logs import log_of
from cleaners.model.small_words import small_word_shares
from cleaners.model.tokens import Tokens
from cleaners.rules import Mark
from schemas.block import Block
from schemas.verdict import Reason

__all__ = ["FEATURE_NAMES", "LEXICON_BITS", "LEXICON_SHORT_WORDS", "Lexicon", "measure"]

_LONG_CHARS: Final = 120
"""A block of running text: about two lines of print."""
_LONG_UNSPACED: Final = 50
"""The same for scripts whose characters are words."""
_SHORT_WORD_CHARS: Final = 5
"""Words of fewer characters are mostly function words."""
_BULLETS: Final = characters.table_of("•*-–—·▪●○►")
_COLONS: Final = characters.table_of(":：")
_QUESTION_MARKS: Final = characters.table_of("?？؟")
_GAP, _INDENT, _GLUED = map(attrgetter, ("gap", "indent", "glued"))
_TEASER_REASONS: Final = frozenset({Reason.RELATED, Reason.COMMENT})
_IMPRINT_REASONS: Final = frozenset({Reason.COPYRIGHT, Reason.CONTACT, Reason.CREDIT, Reason.FEED_FOOTER})
LEXICON_BITS: Final = 16
LEXICON_SHORT_WORDS: Final = 12

_CLASS_NAMES: Final = (
    "space", "lower", "upper", "caseless", "unspaced", "mark", "digit", "stop", "comma", "quote", "separator", "other",
)  # fmt: skip

FEATURE_NAMES: Final = (
    "log_chars",
    "log_words",
    "log_stops",
    "log_commas",
    *(f"share_{name}" for name in _CLASS_NAMES),
    *(f"first_{name}" for name in _CLASS_NAMES),
    *(f"last_{name}" for name in _CLASS_NAMES),
    "starts_with_bullet",
    "ends_in_colon",
    "has_question_mark",
    "share_capitalised_words",
    "mean_word_chars",
    "share_short_words",
    "stops_per_word",
    "log_gap_before",
    "log_gap_after",
    "log_indent",
    "log_from_start",
    "log_from_end",
    "position",
    "log_since_long",
    "log_until_long",
    "is_long",
    "between_long",
    "glued_before",
    "glued_after",
    *REPETITION_NAMES,
    *LIKENESS_NAMES,
    *COHESION_NAMES,
    "share_small_words",
    *DATED_NAMES,
    "lexicon_mean",
    "lexicon_low",
    "lexicon_high",
    "lexicon_known",
    "marked_chrome",
    "marked_teaser",
    "marked_imprint",
    "page_share_long",
    "page_log_blocks",
    "page_log_chars",
    "page_share_gaps",
    "page_share_unspaced",
    "page_share_indented",
)
"""Names of the columns, in order; ``share_`` and ``position`` are 0–1, ``log_`` is ln(1 + n)."""


class Lexicon(NamedTuple):
    """How words lean, by what they were on the sites of the training pages: log odds of article against boilerplate.

    Both arrays have shape (2**LEXICON_BITS,), are indexed by the high bits of a word's hash, and are 0 for words that
    too few sites share.
    """

    short: NDArray[np.float64]
    """In blocks of fewer than LEXICON_SHORT_WORDS words."""
    long: NDArray[np.float64]
    """In longer blocks."""


def measure(
    blocks: Sequence[Block], marks: Sequence[Mark | None], lexicon: Lexicon, layout: Layout | None = None
) -> NDArray[np.float64]:
    """Return the features of a document's n blocks (at least one): shape (n, len(FEATURE_NAMES)).

    ``layout`` is that of the blocks, if the caller has it already. Takes time linear in the document's characters.
    """
    codes, classes, starts, sizes, tokens, owner, words = layout or lay_out([block.text for block in blocks])
    tallies = _tally(classes, sizes)
    long = (sizes >= _LONG_CHARS) | (tallies[:, characters.UNSPACED] >= _LONG_UNSPACED)
    long &= tallies[:, characters.STOP] > 0
    gap, indent, glued = (np.fromiter(map(said, blocks), np.int64, len(blocks)) for said in (_GAP, _INDENT, _GLUED))
    return np.concatenate(
        (
            _shape(sizes, words, tallies),
            _edges(classes, starts, sizes),
            _signs(codes, classes, starts, sizes),
            _wording(classes, tokens, owner, words, tallies),
            _place(gap, indent, glued, long),
            repetition(tokens, owner, len(blocks)),
            likeness(classes, starts, sizes, tokens, owner),
            cohesion(tokens, owner, words, long),
            small_word_shares(tokens, owner, words),
            dated(codes, classes, starts, sizes, tokens),
            _leaning(tokens, owner, words, lexicon),
            _marked(marks),
            _document(gap, indent, sizes, tallies, long),
        ),
        axis=1,
    )


def _ratio(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.asarray(part / np.maximum(whole, 1))


def _tally(classes: NDArray[np.uint8], sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Count the characters of each class in each block."""
    rows = np.repeat(np.arange(sizes.size, dtype=np.int64) * characters.CLASS_COUNT, sizes + 1)[:-1]
    flat = np.bincount(rows + classes, minlength=sizes.size * characters.CLASS_COUNT)
    tallies = flat.reshape(sizes.size, characters.CLASS_COUNT)
    tallies[:-1, characters.SPACE] -= 1  # the line break that joins a block to the next
    return tallies


def _shape(sizes: NDArray[np.int64], words: NDArray[np.int64], tallies: NDArray[np.int64]) -> NDArray[np.float64]:
    logs = [log_of(sizes), log_of(words), log_of(tallies[:, characters.STOP]), log_of(tallies[:, characters.COMMA])]
    return np.concatenate((np.stack(logs, axis=1), tallies / np.maximum(sizes, 1)[:, None]), axis=1)


def _edges(classes: NDArray[np.uint8], starts: NDArray[np.int64], sizes: NDArray[np.int64]) -> NDArray[np.float64]:
    """Mark the class of each block's first and last character."""
    edges = np.zeros((sizes.size, 2 * characters.CLASS_COUNT))
    rows = np.arange(sizes.size)
    edges[rows, classes[starts]] = 1.0
    edges[rows, characters.CLASS_COUNT + classes[starts + sizes - 1]] = 1.0
    return edges


def _signs(
    codes: NDArray[np.uint32], classes: NDArray[np.uint8], starts: NDArray[np.int64], sizes: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Mark blocks that begin with a bullet, announce something with a colon, or ask."""
    stops = np.flatnonzero(classes == characters.STOP)
    asked = np.searchsorted(starts, stops[_are(codes[stops], _QUESTION_MARKS)], side="right") - 1
    asks = np.zeros(sizes.size)
    asks[asked] = 1.0
    bullet = _are(codes[starts], _BULLETS)
    colon = _are(codes[starts + sizes - 1], _COLONS)
    return np.stack((bullet, colon, asks), axis=1).astype(np.float64)


def _are(codes: NDArray[np.uint32], signs: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return signs[np.minimum(codes, characters.LAST_CODE_POINT)]


def _wording(
    classes: NDArray[np.uint8],
    tokens: Tokens,
    owner: NDArray[np.int64],
    words: NDArray[np.int64],
    tallies: NDArray[np.int64],
) -> NDArray[np.float64]:
    capital = np.bincount(owner[classes[tokens.start] == characters.UPPER], minlength=words.size)
    short = np.bincount(owner[tokens.length < _SHORT_WORD_CHARS], minlength=words.size)
    letters = np.bincount(owner, weights=tokens.length, minlength=words.size)
    return np.stack(
        (
            _ratio(capital, words),
            np.minimum(letters / np.maximum(words, 1), 16.0) / 8.0,
            _ratio(short, words),
            np.minimum(_ratio(tallies[:, characters.STOP], words), 1.0),
        ),
        axis=1,
    )


def _place(
    gap: NDArray[np.int64], indent: NDArray[np.int64], glued: NDArray[np.int64], long: NDArray[np.bool_]
) -> NDArray[np.float64]:
    count = gap.size
    gap_after = np.append(gap[1:], 0)
    order = np.arange(count)
    far = np.int64(1 << 20)
    since = order - np.maximum.accumulate(np.where(long, order, -far))
    until = np.minimum.accumulate(np.where(long, order, far)[::-1])[::-1] - order
    between = (since < far // 2) & (until < far // 2)
    return np.stack(
        (
            log_of(gap),
            log_of(gap_after),
            log_of(indent),
            log_of(order),
            log_of(order[::-1]),
            order / max(1, count - 1),
            log_of(since),
            log_of(until),
            long.astype(np.float64),
            between.astype(np.float64),
            glued,
            np.append(glued[1:], 0.0),
        ),
        axis=1,
    )


def _leaning(
    tokens: Tokens, owner: NDArray[np.int64], words: NDArray[np.int64], lexicon: Lexicon
) -> NDArray[np.float64]:
    """Return how each block's words lean: the mean, the lowest, the highest, and the share of words that lean."""
    bucket = (tokens.word_hash >> np.uint64(64 - LEXICON_BITS)).astype(np.int64)
    short = words[owner] < LEXICON_SHORT_WORDS
    odds = np.where(short, lexicon.short[bucket], lexicon.long[bucket])
    known = odds != 0.0
    totals = np.bincount(owner[known], minlength=words.size)
    mean = np.bincount(owner, weights=odds, minlength=words.size) / np.maximum(totals, 1)
    low = np.zeros(words.size)
    high = np.zeros(words.size)
    np.minimum.at(low, owner, odds)
    np.maximum.at(high, owner, odds)
    return np.stack((mean, low, high, _ratio(totals, words)), axis=1)


def _marked(marks: Sequence[Mark | None]) -> NDArray[np.float64]:
    """Tell what the rules said, in three kinds: their word on a block says something of its neighbours too."""
    kinds = np.zeros((len(marks), 3))
    for number, found in enumerate(marks):
        if found is not None:
            kinds[number, 1 if found.reason in _TEASER_REASONS else 2 if found.reason in _IMPRINT_REASONS else 0] = 1.0
    return kinds


def _document(
    gap: NDArray[np.int64], indent: NDArray[np.int64], sizes: NDArray[np.int64], tallies: NDArray[np.int64],
    long: NDArray[np.bool_],
) -> NDArray[np.float64]:  # fmt: skip
    count = sizes.size
    total = int(sizes.sum())
    row = np.array(
        [
            int(sizes[long].sum()) / total,
            *log_of(np.array([count, total // 16])),
            np.count_nonzero(gap) / count,
            int(tallies[:, characters.UNSPACED].sum()) / total,
            np.count_nonzero(indent) / count,
        ]
    )
    return np.repeat(row[None, :], count, axis=0)
