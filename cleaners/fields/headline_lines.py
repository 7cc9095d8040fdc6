"""headline lines: the lines of a text that may be its headline."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from cleaners.fields.body import Body, visible_length
from cleaners.fields.folding import fold, word_count
from cleaners.fields.glued import whole_line
from schemas.block import Page

__all__ = ["HeadlineLine", "headline_lines"]

_BACK: Final = 60
"""Blocks above the text that are looked at: long menus stand between headline and text only rarely."""
_INTO_BODY: Final = 3
_HEAD_LINES: Final = 3
"""Lines at the very top that are looked at however far the text is: a page's title stands there."""
_MIN_LENGTH: Final = 8
_MIN_CHARS: Final = 4
"""Fewer characters are never as wide as so many letters."""
_MAX_LENGTH: Final = 300
_MAX_DIGIT_SHARE: Final = 0.25
"""Digits / characters: a line with more is a date, a score, a telephone number."""
_SENTENCE_ENDS: Final = frozenset(".。．।؟:;,")
_MAX_SENTENCE_WORDS: Final = 12
"""A line with a full stop and more words is a paragraph, not a headline."""
_MAX_WORDS: Final = 30
_LIST_ITEM = re.compile(r"[-–—*•·]\s|\(?\d{1,3}[.)]\s")
_SENTENCE = re.compile(r"\w[.!?] [^\W\d_a-z]")
_MAX_SENTENCES: Final = 2
_MIN_SLUG_SHARE: Final = 0.6
_MIN_SLUG_WORDS: Final = 4


class HeadlineLine(NamedTuple):
    """A candidate line and what is read off it once."""

    block: int
    end: int
    """Index behind its last block: a name such as 'HttpClient' parts a line into several."""
    text: str
    folded: str
    """In one case, for finding its copies."""
    words: int


def headline_lines(page: Page, body: Body, slug: frozenset[str]) -> list[HeadlineLine]:
    """Return the lines above the text that may be the headline, in order.

    Where the text begins is uncertain on long pages, so its first kept paragraph counts beside the beginning of its
    main run, and a line that spells the page's address (``slug``: its words) counts wherever it stands above them.
    What a rule knows as boilerplate is no headline.
    """
    places = (index for index in _places(page, body, slug) if index not in body.known)
    lines = (_line(page, index, is_in_body=index >= body.start) for index in places)
    return [line for line in lines if line is not None]


def _places(page: Page, body: Body, slug: frozenset[str]) -> Iterator[int]:
    low, high = max(0, body.start - _BACK), min(len(page.blocks), body.start + _INTO_BODY)
    first = min(low, body.first + _INTO_BODY)
    near = range(max(0, body.first - _BACK), first)
    for index in range(low):
        if index < _HEAD_LINES or index in near or (slug and _spells(page.blocks[index].text, slug)):
            yield index
    yield from range(low, high)


def _spells(text: str, slug: frozenset[str]) -> bool:
    """Say whether a line holds most words of an address."""
    if not _MIN_LENGTH <= len(text) <= _MAX_LENGTH or len(slug) < _MIN_SLUG_WORDS:
        return False
    return len(slug.intersection(fold(text).split())) >= _MIN_SLUG_SHARE * len(slug)


def _line(page: Page, index: int, *, is_in_body: bool) -> HeadlineLine | None:
    text = page.blocks[index].text
    if len(text) > _MAX_LENGTH or len(text) < _MIN_CHARS:
        return None
    text, end = whole_line(page, index, _MAX_LENGTH)
    words = word_count(text)
    if not _may_be_headline(text, words, is_in_body=is_in_body):
        return None
    return HeadlineLine(index, end, text, text.casefold(), words)


def _may_be_headline(text: str, words: int, *, is_in_body: bool) -> bool:
    if not _MIN_LENGTH <= visible_length(text) <= _MAX_LENGTH:
        return False
    if text[-1] in _SENTENCE_ENDS and (is_in_body or words > _MAX_SENTENCE_WORDS):
        return False
    if words > _MAX_SENTENCE_WORDS and len(_SENTENCE.findall(text)) >= _MAX_SENTENCES:
        return False
    if is_in_body and (words > _MAX_WORDS or _LIST_ITEM.match(text)):
        return False
    return sum(map(str.isdigit, text)) <= _MAX_DIGIT_SHARE * len(text)
