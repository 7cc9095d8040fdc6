"""hyphenation: whether the hyphen at the end of a wrapped line belongs to the word or to the line."""

import re
from collections.abc import Sequence
from typing import Final

__all__ = ["Hyphenation"]

_MIN_CHARS: Final = 2
"""Nobody parts a single letter from a word."""
_MIN_PARTED: Final = 2
_MIN_PARTED_SHARE: Final = 0.04
"""How many wrapped lines end in a hyphen, and which share of them, where words are parted at all. Compounds alone end
one or two lines in a hundred, parted words five or more."""
_SUSPENDED: Final = frozenset("and or to und oder bis et ou y e o en of och eller og".split())  # noqa: SIM905
"""What follows a hyphen that stands for the rest of a word: 'two- and three-storey', 'Vor- und Nachteile'."""

# Each repetition is of one class and begins behind another: linear on any input.
_LEFT = re.compile(r"(?:^|[\s(\[«„“‘\"'])([^\W\d_]+(?:[-‐][^\W\d_]+)*)[-‐]\Z")
_RIGHT = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_LONGEST_WORD: Final = 60


class Hyphenation:
    """What the words of one document say of the hyphens at the ends of its lines."""

    def __init__(self, lines: Sequence[str], wraps: frozenset[int]) -> None:
        """Read the words of a document's lines, of which those numbered by ``wraps`` go on in the next."""
        ends = {number for number in wraps if _parts(lines[number], lines[number + 1].lstrip()) is not None}
        self._parts_words = len(ends) >= max(_MIN_PARTED, _MIN_PARTED_SHARE * len(wraps))
        self._words: set[str] = set()
        if ends:
            for number, line in enumerate(lines):
                words = _WORD.findall(line.casefold().replace("‐", "-"))
                self._words.update(words[number - 1 in ends : len(words) - (number in ends)])

    def joiner(self, line: str, following: str) -> tuple[int, str]:
        """Return how many characters go from the end of a line, and what comes between it and the next one.

        >>> words = Hyphenation(["A govern-", "ment of anti-", "war men. The anti-war government"], frozenset({0, 1}))
        >>> words.joiner("A govern-", "ment of"), words.joiner("ment of anti-", "war men"), words.joiner("a", "b")
        ((1, ''), (0, ''), (0, ' '))
        """
        parts = _parts(line, following)
        if parts is None:
            return 0, " "
        left, right = parts
        if right in _SUSPENDED:
            return 0, " "
        return (1, "") if right.islower() and self._is_one_word(left.casefold(), right) else (0, "")

    def _is_one_word(self, left: str, right: str) -> bool:
        if f"{left}-{right}" in self._words:
            return False
        if left + right in self._words:
            return True
        return self._parts_words and not (left in self._words and right in self._words)


def _parts(line: str, following: str) -> tuple[str, str] | None:
    """Return the word before the hyphen that ends a line and the one that begins the next, or None."""
    if line[-1:] not in {"-", "‐"}:
        return None
    left, right = _LEFT.search(line[-_LONGEST_WORD:]), _RIGHT.match(following)
    if left is None or right is None or min(len(left[1]), len(right[0])) < _MIN_CHARS:
        return None
    return left[1], right[0]
