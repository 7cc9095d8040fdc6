"""headline features: what is measured of each line that may be the headline.

Their names say what a headline is: it shares words with the text, says again what other lines say, has 5 to 16 words
and no full stop, stands on the boundary between short lines and long ones, and a date or byline follows.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from cleaners.fields.body import Body, visible_length
from cleaners.fields.folding import fold, stems
from cleaners.fields.headline_lines import HeadlineLine
from schemas.block import Page

__all__ = ["FEATURES", "copies_of", "measure_lines"]

FEATURES: Final = (
    "like_first_line",
    "opens_document",
    "repeats",
    "echoes",
    "overlap",
    "no_overlap",
    "coverage",
    "full_stop",
    "starts_as_byline",
    "date_follows",
    "teasers_beside",
    "kept",
    "gap_before",
    "in_body",
    "boundary",
    "lede_overlap",
    "far_from_body",
    "gap_after",
    "under_3_words",
    "under_5_words",
    "over_16_words",
    "over_30_words",
    "slug_in_line",
    "line_in_slug",
    "rivals_above",
)
"""In the order in which ``measure_lines`` gives them."""
_UNDER_3: Final = range(3)
_UNDER_5: Final = range(3, 5)
_OVER_16: Final = range(17, 31)
_OVER_30: Final = range(31, 1_000)
_FAR: Final = 25
_INTO_BODY: Final = 3
_MAX_CHROME_CHARS: Final = 300
_BODY_CHARS: Final = 3_000
_LEDE_CHARS: Final = 400
_TOP_STEMS: Final = 12
_DIGIT = re.compile(r"\d")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:h.]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_BYLINE = re.compile(
    r"(?:by|von|par|por|di|door|av|af|written by|author|text|words|story by|published|posted|updated|автор)\b",
    re.IGNORECASE,
)
_STOPS: Final = frozenset(".。．।؟…:;,")
_NEXT_LINES: Final = 4
_NEIGHBOURS: Final = 8
_LONG_LINE: Final = 300.0
_NEXT_LINE_CHARS: Final = 100
_TEASER_CHARS: Final = range(21, 160)
_MIN_WORDS: Final = 4
_RIVAL_OVERLAP: Final = 0.6


class _Surroundings(NamedTuple):
    """What is the same for all candidates of a page."""

    page: Page
    kept: Sequence[bool]
    start: int
    body: frozenset[str]
    top: frozenset[str]
    counts: Mapping[str, int]
    chrome: str
    slug: frozenset[str]
    first: frozenset[str]
    lede: frozenset[str]
    lengths: list[float]
    """Sum of the (capped) lengths of all blocks before each block, as far as candidates look."""
    dated: frozenset[int]
    """Blocks that are short lines with a date or a byline, as far as candidates look."""
    teasers: frozenset[int]
    """Blocks above the text that look like headlines of other stories, as far as candidates look."""


def measure_lines(
    page: Page, body: Body, slug: frozenset[str], lines: Sequence[HeadlineLine], copies: Mapping[str, int]
) -> list[tuple[float, ...]]:
    """Return the features of each candidate line, in the order of ``FEATURES``.

    ``slug`` holds the words of the address, ``copies`` what ``copies_of`` says of the lines.
    """
    around = _surroundings(page, body, slug, lines, copies)
    measured: list[tuple[float, ...]] = []
    rivals = 0
    for line in lines:
        own = frozenset(stems(line.text))
        overlap = len(own & around.body) / len(own) if own else 0.0
        measured.append(_features(line, own, overlap, min(3, rivals), around))
        rivals += overlap >= _RIVAL_OVERLAP and line.words >= _MIN_WORDS
    return measured


def copies_of(page: Page, lines: Sequence[HeadlineLine]) -> dict[str, int]:
    """Return how often each candidate line stands on the page, whatever its case."""
    counts = dict.fromkeys([line.folded for line in lines], 0)
    longest = max(map(len, counts), default=0)
    for block in page.blocks:
        # folding case shortens nothing, so a longer block is no candidate's copy
        if len(block.text) <= longest:
            folded = block.text.casefold()
            if folded in counts:
                counts[folded] += 1
    return {folded: max(1, count) for folded, count in counts.items()}


def _surroundings(
    page: Page, body: Body, slug: frozenset[str], lines: Sequence[HeadlineLine], copies: Mapping[str, int]
) -> _Surroundings:
    frequency = Counter(stems("\n".join(block.text for block in body.opening(page, _BODY_CHARS))))
    short = [
        block.text
        for block, keep in zip(page.blocks, body.kept, strict=True)
        if not keep and len(block.text) < _MAX_CHROME_CHARS
    ]
    near = {index for line in lines for index in range(max(0, line.block - 2), line.block + 1 + _NEXT_LINES)}
    seen = [(index, page.blocks[index].text) for index in near if index < len(page.blocks)]
    return _Surroundings(
        page=page,
        kept=body.kept,
        start=body.start,
        body=frozenset(frequency),
        top=frozenset(stem for stem, count in frequency.most_common(_TOP_STEMS) if count > 1),
        counts=copies,
        chrome="\n".join(short).casefold(),
        slug=slug,
        first=frozenset(stems(page.blocks[0].text)),
        lede=frozenset(stems("\n".join(block.text for block in body.opening(page, _LEDE_CHARS)))),
        lengths=_running_lengths(page, body.start),
        dated=frozenset(index for index, text in seen if _is_dated(text)),
        teasers=frozenset(index for index, text in seen if index < body.start and _is_teaser(text)),
    )


def _features(
    line: HeadlineLine, own: frozenset[str], overlap: float, rivals: int, around: _Surroundings
) -> tuple[float, ...]:
    """Return the features in the order of ``FEATURES``."""
    index, end, text, folded, words = line
    blocks, start = around.page.blocks, around.start
    kept = around.kept[index]
    is_long_enough = words >= _MIN_WORDS - 1
    slug_in_line, line_in_slug = _slug_overlap(text, around.slug) if around.slug else (0.0, 0.0)
    return (
        len(own & around.first) / len(own | around.first) if index and own else 0.0,
        index == 0,
        min(3, around.counts[folded] - 1) if words >= _MIN_WORDS else 0,
        min(3, around.chrome.count(folded) - (not kept)) if is_long_enough else 0,
        overlap,
        overlap == 0.0,
        len(own & around.top) / len(around.top) if around.top else 0.0,
        text[-1] in _STOPS,
        _BYLINE.match(text) is not None,
        not around.dated.isdisjoint(range(end, end + _NEXT_LINES)),
        _teasers_beside(line, around),
        kept,
        blocks[index].gap > 0,
        index >= start,
        _boundary(index, around.lengths),
        len(own & around.lede) / len(own) if own else 0.0,
        start - index > _FAR,
        end < len(blocks) and blocks[end].gap > 0,
        words in _UNDER_3,
        words in _UNDER_5,
        words in _OVER_16,
        words in _OVER_30,
        slug_in_line,
        line_in_slug,
        rivals,
    )


def _slug_overlap(text: str, slug: frozenset[str]) -> tuple[float, float]:
    """Return the share of the slug's words that the line has, and of the line's words that the slug has."""
    words = fold(text).split()
    return len(slug.intersection(words)) / len(slug), sum([word in slug for word in words]) / max(1, len(words))


def _is_dated(text: str) -> bool:
    if len(text) >= _NEXT_LINE_CHARS:
        return False
    return _BYLINE.match(text) is not None or (_DIGIT.search(text) is not None and _DATE.search(text) is not None)


def _is_teaser(text: str) -> bool:
    return len(text) in _TEASER_CHARS and text[-1] not in _STOPS and len(text.split()) >= _MIN_WORDS


def _teasers_beside(line: HeadlineLine, around: _Surroundings) -> int:
    """Return how many of the four lines around look like headlines of their own: a list of other stories."""
    index = line.block
    beside = around.teasers.intersection((index - 2, index - 1, index + 1, index + 2))
    return sum(around.page.blocks[number].text.casefold() != line.folded for number in beside)


def _running_lengths(page: Page, start: int) -> list[float]:
    lengths = [min(_LONG_LINE, visible_length(block.text)) for block in page.blocks[: start + _INTO_BODY + _NEIGHBOURS]]
    return list(accumulate(lengths, initial=0.0))


def _boundary(index: int, running: list[float]) -> float:
    """Return the logarithm of (mean length of the next lines / mean length of the lines before), within -2 to 2."""
    first, last = max(0, index - _NEIGHBOURS), min(len(running) - 1, index + 1 + _NEIGHBOURS)
    before = (running[index] - running[first]) / (index - first) if index > first else 20.0
    after = (running[last] - running[index + 1]) / (last - index - 1) if last > index + 1 else 1.0
    return max(-2.0, min(2.0, math.log((after + 10) / (before + 10))))
