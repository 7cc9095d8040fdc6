"""headline score: how much each line above the text looks like the headline.

A conditional logit over the candidate lines of a page: the score is a weighted sum of the features below. The
weights were fitted on news pages with known headlines and rounded; their signs say in words what a headline is: it
shares words with the text, says again what other lines say, has 5 to 16 words and no full stop, stands on the
boundary between short lines and long ones, and a date or byline follows.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from operator import mul
from typing import Final, NamedTuple

from cleaners.fields.body import Body, visible_length
from cleaners.fields.folding import fold, stems, word_count
from cleaners.fields.slug import slug_words
from schemas.block import Page

__all__ = ["Scored", "has_repeated_candidate", "score_headlines"]


class Scored(NamedTuple):
    """A candidate line."""

    block: int
    score: float
    """The larger the likelier; comparable between pages."""
    repeats: int
    """Other lines that say just the same."""


_WEIGHTS: Final = {
    "like_first_line": 2.32,
    "opens_document": 2.16,
    "repeats": 0.1,
    "echoes": 0.26,
    "overlap": 1.3,
    "no_overlap": -0.63,
    "coverage": 1.6,
    "full_stop": -1.47,
    "starts_as_byline": -0.21,
    "date_follows": 1.51,
    "teasers_beside": -0.4,
    "kept": -1.07,
    "gap_before": 1.56,
    "in_body": -1.9,
    "boundary": 0.7,
    "lede_overlap": 1.4,
    "far_from_body": -0.8,
    "gap_after": 1.1,
    "under_3_words": -2.05,
    "under_5_words": -1.5,
    "over_16_words": -0.61,
    "over_30_words": -0.36,
    "slug_in_line": 1.93,
    "line_in_slug": 1.02,
    "rivals_above": -0.43,
}
_IN_ORDER: Final = tuple(_WEIGHTS.values())
"""The weights in the order in which ``_features`` gives the features."""
_UNDER_3: Final = range(3)
_UNDER_5: Final = range(3, 5)
_OVER_16: Final = range(17, 31)
_OVER_30: Final = range(31, 1_000)
_BACK: Final = 60
"""Blocks above the text that are looked at: long menus stand between headline and text only rarely."""
_FAR: Final = 25
_INTO_BODY: Final = 3
_HEAD_LINES: Final = 3
"""Lines at the very top that are looked at however far the text is: a page's title stands there."""
_MIN_LENGTH: Final = 8
_MIN_CHARS: Final = 4
"""Fewer characters are never as wide as so many letters."""
_MAX_LENGTH: Final = 300
_MAX_DIGIT_SHARE: Final = 0.25
"""Digits / characters: a line with more is a date, a score, a telephone number."""
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
_SENTENCE_ENDS: Final = frozenset(".。．।؟:;,")
_MAX_SENTENCE_WORDS: Final = 12
"""A line with a full stop and more words is a paragraph, not a headline."""
_MAX_WORDS: Final = 30
_LIST_ITEM = re.compile(r"[-–—*•·]\s|\(?\d{1,3}[.)]\s")
_NEXT_LINES: Final = 4
_NEIGHBOURS: Final = 8
_LONG_LINE: Final = 300.0
_NEXT_LINE_CHARS: Final = 100
_TEASER_CHARS: Final = range(21, 160)
_MIN_WORDS: Final = 4
_RIVAL_OVERLAP: Final = 0.6


class _Line(NamedTuple):
    """A candidate line and what is read off it once."""

    block: int
    text: str
    folded: str
    words: int


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


def score_headlines(page: Page, body: Body, url: str | None) -> list[Scored]:
    """Return the candidate lines in order with their scores."""
    lines = _candidates(page, body.start)
    if not lines:
        return []
    around = _surroundings(page, body, url, lines)
    scored: list[Scored] = []
    rivals = 0
    for line in lines:
        own = frozenset(stems(line.text))
        overlap = len(own & around.body) / len(own) if own else 0.0
        features = _features(line, own, overlap, min(3, rivals), around)
        score = sum(map(mul, _IN_ORDER, features), 0.0)
        rivals += overlap >= _RIVAL_OVERLAP and line.words >= _MIN_WORDS
        scored.append(Scored(line.block, score, around.counts[line.folded] - 1))
    return scored


def has_repeated_candidate(page: Page, body: Body) -> bool:
    """Say whether any candidate line stands on the page more than once."""
    lines = _candidates(page, body.start)
    counts = _counts(page, lines)
    return any(counts[line.folded] > 1 for line in lines)


def _candidates(page: Page, start: int) -> list[_Line]:
    low = max(0, start - _BACK)
    high = min(len(page.blocks), start + _INTO_BODY)
    lines = []
    for index in (*range(min(_HEAD_LINES, low)), *range(low, high)):
        text = page.blocks[index].text
        if len(text) > _MAX_LENGTH or len(text) < _MIN_CHARS:
            continue
        words = word_count(text)
        if _may_be_headline(text, words, is_in_body=index >= start):
            lines.append(_Line(index, text, text.casefold(), words))
    return lines


def _may_be_headline(text: str, words: int, *, is_in_body: bool) -> bool:
    if not _MIN_LENGTH <= visible_length(text) <= _MAX_LENGTH:
        return False
    if text[-1] in _SENTENCE_ENDS and (is_in_body or words > _MAX_SENTENCE_WORDS):
        return False
    if is_in_body and (words > _MAX_WORDS or _LIST_ITEM.match(text)):
        return False
    return sum(map(str.isdigit, text)) <= _MAX_DIGIT_SHARE * len(text)


def _surroundings(page: Page, body: Body, url: str | None, lines: Sequence[_Line]) -> _Surroundings:
    frequency = Counter(stems("\n".join(block.text for block in body.opening(page, _BODY_CHARS))))
    short = [
        block.text
        for block, keep in zip(page.blocks, body.kept, strict=True)
        if not keep and len(block.text) < _MAX_LENGTH
    ]
    near = {index for line in lines for index in range(max(0, line.block - 2), line.block + 1 + _NEXT_LINES)}
    seen = [(index, page.blocks[index].text) for index in near if index < len(page.blocks)]
    return _Surroundings(
        page=page,
        kept=body.kept,
        start=body.start,
        body=frozenset(frequency),
        top=frozenset(stem for stem, count in frequency.most_common(_TOP_STEMS) if count > 1),
        counts=_counts(page, lines),
        chrome="\n".join(short).casefold(),
        slug=frozenset(slug_words(url)),
        first=frozenset(stems(page.blocks[0].text)),
        lede=frozenset(stems("\n".join(block.text for block in body.opening(page, _LEDE_CHARS)))),
        lengths=_running_lengths(page, body.start),
        dated=frozenset(index for index, text in seen if _is_dated(text)),
        teasers=frozenset(index for index, text in seen if index < body.start and _is_teaser(text)),
    )


def _counts(page: Page, lines: Sequence[_Line]) -> dict[str, int]:
    """Return how often each candidate line stands on the page, whatever its case."""
    counts = dict.fromkeys([line.folded for line in lines], 0)
    longest = max(map(len, counts), default=0)
    for block in page.blocks:
        # folding case shortens nothing, so a longer block is no candidate's copy
        if len(block.text) <= longest:
            folded = block.text.casefold()
            if folded in counts:
                counts[folded] += 1
    return counts


def _features(
    line: _Line, own: frozenset[str], overlap: float, rivals: int, around: _Surroundings
) -> tuple[float, ...]:
    """Return the features in the order of ``_WEIGHTS``."""
    index, text, folded, words = line
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
        not around.dated.isdisjoint(range(index + 1, index + 1 + _NEXT_LINES)),
        _teasers_beside(line, around),
        kept,
        blocks[index].gap > 0,
        index >= start,
        _boundary(index, around.lengths),
        len(own & around.lede) / len(own) if own else 0.0,
        start - index > _FAR,
        index + 1 < len(blocks) and blocks[index + 1].gap > 0,
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


def _teasers_beside(line: _Line, around: _Surroundings) -> int:
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
