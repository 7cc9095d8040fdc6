"""flow: text as it was before its lines were wrapped at a column and marked as quoted.

Lines are never joined over an empty one, nor are lone quotation marks taken away, so that paragraphs which were made
whole once, and stand apart by empty lines, are left alone ever after.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from cleaners.hyphenation import Hyphenation
from cleaners.quote_marks import find_quote_marks
from cleaners.wrap_column import find_wraps

__all__ = ["HYPHENATION", "Flow", "restore_flow"]

HYPHENATION: Final = "hyphenation"
"""Name of the change that takes the hyphens out of parted words."""

# One class each, at most one repetition: linear on any input.
_COLUMNS = re.compile(r"\S {3}|\t|\|")
_LIST_MARK = re.compile(r"(?:[*•‣▪◦·+]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\)) +\S")
_DASH_MARK = re.compile(r"[-–—] ")
_WORD_CHARACTER = re.compile(r"[^\W_]")
_SENTENCE_ENDS: Final = frozenset(".!?…:;")


class _Segment(NamedTuple):
    """A stretch of the restored text that is on one line of the document."""

    place: int
    """Where it begins in the restored text."""
    start: int
    """Where it begins in the document."""
    line: int
    """The document's line that holds it, from 1."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A text with its wrapped lines made whole, and where each character of it came from."""

    text: str
    changes: tuple[str, ...]
    """Names of what was done: ``quote_marks``, ``wrapped_lines``, ``hyphenation``."""
    segments: tuple[_Segment, ...]

    def origin(self, place: int) -> tuple[int, int]:
        """Return the line (from 1) and the offset in the document of the character at a place of this text."""
        found = self.segments[bisect_right(self.segments, place, key=lambda segment: segment.place) - 1]
        return found.line, found.start + place - found.place


def restore_flow(text: str) -> Flow | None:
    r"""Return the text with wrapped lines joined and quotation marks taken away, or None where nothing is to be done.

    >>> letter = "> The ferry to the islands will run all winter.\n>\n> > Even on Sundays, when there is no market?"
    >>> restore_flow(letter).text
    'The ferry to the islands will run all winter.\n\nEven on Sundays, when there is no market?'
    """
    lines = text.split("\n")
    marks = find_quote_marks(lines) if text.startswith(">") or "\n>" in text else {}
    bare = [line.removeprefix(marks.get(number, "")).rstrip() for number, line in enumerate(lines)]
    wraps = frozenset(number for number in find_wraps(bare) if _goes_on(bare, marks, number))
    return _join(lines, bare, wraps, marks) if marks or wraps else None


def _goes_on(lines: Sequence[str], marks: Mapping[int, str], number: int) -> bool:
    """Say whether a line and the next are running text of one paragraph, as far as their own shape shows."""
    line, following = lines[number].lstrip(), lines[number + 1].lstrip()
    if marks.get(number, "").count(">") != marks.get(number + 1, "").count(">"):
        return False
    if any(_COLUMNS.search(each) or not _WORD_CHARACTER.search(each) for each in (line, following)):
        return False
    if _LIST_MARK.match(following):
        return False
    if _DASH_MARK.match(following) and (line[-1] in _SENTENCE_ENDS or _DASH_MARK.match(line)):
        return False
    return not _opens_paragraph(lines, number + 1)


def _opens_paragraph(lines: Sequence[str], number: int) -> bool:
    """Say whether a line stands farther in than the one before it and, where there is one, the one behind it."""
    before, here = _indent(lines[number - 1]), _indent(lines[number])
    behind = lines[number + 1] if number + 1 < len(lines) else ""
    return here > before and (not behind or _indent(behind) < here)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _join(lines: Sequence[str], bare: Sequence[str], wraps: frozenset[int], marks: Mapping[int, str]) -> Flow:
    """Return the flow of a text of which the lines numbered by ``wraps`` go on in the next."""
    hyphens = Hyphenation(bare, wraps)
    pieces: list[str] = []
    segments: list[_Segment] = []
    place = offset = 0
    parted = False
    for number, line in enumerate(bare):
        start = offset + len(marks.get(number, ""))
        piece, end = line, "\n"
        if number - 1 in wraps:
            piece = line.lstrip()
            start += len(line) - len(piece)
        if number in wraps:
            piece = piece.rstrip()
            cut, end = hyphens.joiner(piece, bare[number + 1].lstrip())
            piece = piece[: len(piece) - cut]
            parted = parted or cut > 0
        segments.append(_Segment(place, start, number + 1))
        pieces += (piece, end)
        place += len(piece) + len(end)
        offset += len(lines[number]) + 1
    changed = (("quote_marks", bool(marks)), ("wrapped_lines", bool(wraps)), (HYPHENATION, parted))
    return Flow("".join(pieces[:-1]), tuple(name for name, done in changed if done), tuple(segments))
