"""wrap column: where a document's lines were broken because the next word would not have fitted.

E-mail, usenet and the text layer of printed pages wrap paragraphs at a column. One line proves nothing, so many are
asked: each break is explained by the columns from the line's own width to that width with the next word, and a column
that explains nearly all breaks of a stretch of lines, most of them in mid-sentence, is the one it was wrapped at.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from cleaners.words import FULL_STOPS, UNSPACED_LETTER

__all__ = ["find_wraps"]

_COLUMNS: Final = range(55, 111)
"""Text is wrapped at 60 to 100 columns."""
_NARROW_COLUMNS: Final = range(40, 55)
"""Newsletters and telephones wrap at these, where no line was wrapped at a wider one."""
_NARROW_BREAKS: Final = 6
_NARROW_SHARE: Final = 0.85
_LETTER_SHARE: Final = 0.7
"""Such narrow lines have verse and tables too, so that more breaks have to be explained, and better, and letters have
to follow most of them."""
_MAX_WORD: Final = 40
"""Longer words are addresses; what they would explain is no more than this."""
_MIN_BREAKS: Final = 4
"""Two or three lines of like width are chance in a document of hundreds."""
_FULL_SHARE: Final = 0.75
"""Lines narrower than this share of the column are last lines, headings and menus, and say nothing of it."""
_EXPLAINED_SHARE: Final = 0.6
"""Share of the full lines that the column must explain. The rest are last lines that happen to be long, and headlines
between the paragraphs. In a list of headlines the best column explains a third."""
_EXPLAINED_MARGIN: Final = 2
"""How many more it must explain, but no more than all: of few lines a large share is soon explained by chance."""
_OTHER_SHARE: Final = 0.3
"""Share of the breaks in lines of programs, or of scripts that part no words, from which a region is no such prose."""
_HEAD_SHARE: Final = 0.34
"""Share of the breaks behind which the same word follows, from which a region is a list whose items begin alike."""
_LOWER_SHARE: Final = 0.35
"""Share of the breaks behind which a small letter follows, where letters have case. In German, which writes nouns
with capitals, it is one half; in lists of headlines next to none."""
_SURE_BREAKS: Final = 6
_SURE_LOWER_SHARE: Final = 0.2
"""Where the column explains all full lines, chance may have put so many nouns of German behind the breaks."""
_CASELESS_BREAKS: Final = 6
_CASELESS_SHARE: Final = 0.85
"""Where letters have no case, breaks have to be more, and better explained."""
_MAX_COLUMNS: Final = 3
"""How many columns one document is asked for: its own, that of what it quotes, that of its footer."""
_SENTENCE_ENDS: Final = frozenset(FULL_STOPS + '…:”"»」')

# One character: linear.
_NOT_PROSE = re.compile(f"[{{}}<>=_]|{UNSPACED_LETTER}")


class _Break(NamedTuple):
    """The end of a line directly above another line of text."""

    number: int
    """The line's number, from 0."""
    width: int
    """Its characters."""
    word: int
    """Characters of the first word of the next line."""

    def fits(self, column: int) -> bool:
        """Say whether the next word would have fitted, so that the column does not explain the break."""
        return self.width + 1 + self.word <= column


def find_wraps(lines: Sequence[str]) -> set[int]:
    """Return the numbers (from 0) of the lines behind which a wrapped paragraph goes on.

    Lines have no blanks at their ends. Never names a line above an empty one. Takes time linear in the text, and
    little where few lines are as wide as a column.
    """
    return _find_wraps(lines, _COLUMNS) or _find_wraps(lines, _NARROW_COLUMNS)


def _find_wraps(lines: Sequence[str], columns: range) -> set[int]:
    left = _breaks(lines, columns)
    found: set[int] = set()
    for _ in range(_MAX_COLUMNS):
        column, votes = _best_column(left, columns)
        if votes < _MIN_BREAKS:
            break
        for begin, end in pairwise((*_too_wide(lines, column), len(lines))):
            breaks = left[bisect_left(left, (begin,)) : bisect_left(left, (end,))]
            if _is_wrapped(lines, breaks, column):
                found.update(_wraps(lines, breaks, column))
        left = [each for each in left if each.fits(column) or each.width > column]
    return found


def _breaks(lines: Sequence[str], columns: range) -> list[_Break]:
    """Return the breaks behind lines of a width that a column may have made; a line without a blank shows none."""
    return [
        _Break(number, width, min(_MAX_WORD, len(lines[number + 1].split(None, 1)[0])))
        for number, width in enumerate(map(len, lines[:-1]))
        if columns.start * _FULL_SHARE <= width < columns.stop and lines[number + 1] and " " in lines[number].lstrip()
    ]


def _best_column(breaks: Sequence[_Break], columns: range) -> tuple[int, int]:
    """Return the column that explains most breaks, and how many it explains.

    Of equals it is the widest: last lines, which no break shows, may be wider than all lines that have one.
    """
    steps = [0] * (columns.stop + _MAX_WORD + 1)
    for _, width, word in breaks:
        steps[width] += 1
        steps[width + word + 1] -= 1
    votes = list(accumulate(steps))[columns.start : columns.stop]
    most = max(votes)
    return columns[-1] - votes[::-1].index(most), most


def _too_wide(lines: Sequence[str], column: int) -> Iterator[int]:
    """Yield the place before the first line and the numbers of those wider than the column that could be broken."""
    yield -1
    for number, line in enumerate(lines):
        if len(line) > column and " " in line.lstrip():
            yield number


def _is_wrapped(lines: Sequence[str], breaks: Sequence[_Break], column: int) -> bool:
    """Say whether the column explains the breaks of a region, and sentences go on behind them."""
    full = [each for each in breaks if each.width >= _FULL_SHARE * column]
    explained = {each.number for each in full if not each.fits(column)}
    least = _EXPLAINED_SHARE * len(full) + _EXPLAINED_MARGIN
    if len(explained) < max(_MIN_BREAKS, min(least, len(full))):
        return False
    if not any(number + 1 in explained for number in explained) or not _is_prose(lines, explained):
        return False
    heads = [lines[number + 1].lstrip()[0] for number in explained]
    if column in _NARROW_COLUMNS and (
        len(explained) < max(_NARROW_BREAKS, _NARROW_SHARE * len(full))
        or sum(map(str.isalpha, heads)) < _LETTER_SHARE * len(heads)
    ):
        return False
    lower, upper = sum(map(str.islower, heads)), sum(map(str.isupper, heads))
    if 2 * (lower + upper) >= len(explained):
        is_sure = len(explained) >= max(_SURE_BREAKS, len(full))
        return lower >= (_SURE_LOWER_SHARE if is_sure else _LOWER_SHARE) * (lower + upper)
    within = sum(lines[number][-1] not in _SENTENCE_ENDS for number in explained)
    enough = len(explained) >= max(_CASELESS_BREAKS, _CASELESS_SHARE * len(full))
    return enough and within >= _EXPLAINED_SHARE * len(full)


def _is_prose(lines: Sequence[str], wrapped: Collection[int]) -> bool:
    """Say whether lines are neither a program, nor in a script without blanks, nor a list of items that begin alike."""
    other = sum(_NOT_PROSE.search(lines[number]) is not None for number in wrapped)
    words = Counter(lines[number + 1].split(None, 1)[0] for number in wrapped)
    return other <= _OTHER_SHARE * len(wrapped) and max(words.values()) <= max(2, _HEAD_SHARE * len(wrapped))


def _wraps(lines: Sequence[str], breaks: Sequence[_Break], column: int) -> Iterator[int]:
    """Yield the numbers of the region's lines that go on: those that the column explains and something confirms.

    A neighbour does that is explained too, or a sentence that is seen to go on; and so does a blank line on either side
    of two lines, for they are one heading more often than two.
    """
    explained = {each.number for each in breaks if not each.fits(column)}
    for number in explained:
        following = lines[number + 1].lstrip()
        ended, ends = lines[number][-1] in _SENTENCE_ENDS, following[-1] in _SENTENCE_ENDS
        if (
            number - 1 in explained
            or number + 1 in explained
            or (following[0].islower() and (ends or " " in following))
            or (ends and not ended)
            or not (_is_text(lines, number - 1) or _is_text(lines, number + 2))
        ):
            yield number


def _is_text(lines: Sequence[str], number: int) -> bool:
    return 0 <= number < len(lines) and lines[number] != ""
