"""sentence pieces: lines of a dump that are one sentence, for links and bold words in it had lines of their own.

'The president of', 'France', ', said that the deal', 'was over.' Whether a line goes on with the one above shows at
their edges: one that begins with a comma begins nothing. A small letter proves less, for so begin the lines of verse
and of lists; it counts in a document that has such commas. A capital counts between two pieces that go on.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaners.fields.function_words import ARABIC, CYRILLIC, DEVANAGARI, LATIN
from cleaners.words import SENTENCE_ENDS, UNSPACED_LETTER, is_unspaced
from schemas.block import Block

__all__ = ["go_on", "space_between"]

_CLOSING: Final = frozenset(",.;:!?)]}%،؛؟、。，；：！？）」』】।։")
"""What no sentence begins with."""
_OMISSIONS: Final = frozenset({"..", "...", "....", "…"})
"""What stands for words left out, often at the beginning."""
_APOSTROPHES: Final = frozenset("'’")
_QUOTES: Final = {"»": "«", "«": "»", "”": "“„", "“": "„", "’": "‘‚"}
"""Quotation marks that close in one language and open in another, each with those that it closes."""
_EDGES: Final = _CLOSING | _APOSTROPHES | _QUOTES.keys() | {'"'}
"""What a piece that belongs to the one before it may begin with."""
_PROOF: Final = frozenset(",.;)،؛、。，）।։")
"""Of these, what no list, verse or dialogue begins its lines with."""
_COLONS: Final = frozenset(":：")
_OPENING: Final = frozenset("([{„‚¿¡$£€#@/（「『【")
"""What no blank follows."""
_WIDE: Final = frozenset("、。，；：！？）」』】（「『【")
"""Punctuation that brings its own blank."""
_BREAK_OFF: Final = frozenset(",،、，([{„（「")
"""What no line ends with that is whole, but for lines of verse."""
_LONG: Final = 90
"""Headings and captions are shorter; a longer line that ends no sentence is cut. In the development sets 97 % of such
lines go on with a capital where what is behind the capital goes on too, of shorter ones one half."""
_SIGNS: Final = 2
_FUNCTION_WORDS: Final = frozenset(
    word for table in (LATIN, CYRILLIC, ARABIC, DEVANAGARI) for words in table.values() for word in words.split()
)
"""What sentences do not end with."""
# Marks before a blank, or before a letter of a script without blanks; not those of '.NET' and '.5'. Linear: one class.
_MARKS = re.compile(rf"[^\w\s]+(?=\s|\Z|{UNSPACED_LETTER})")


def go_on(blocks: Sequence[Block]) -> list[bool]:
    """Say of each kept block whether it is the next piece of the sentence that the one before it began.

    Only lines of a text dump that stand directly below each other can be.
    """
    if not any(block.text[0] in _EDGES for block in blocks):
        return [False] * len(blocks)
    near = [place > 0 and _is_below(blocks[place - 1], block) for place, block in enumerate(blocks)]
    proven = any(below and block.text[0] in _PROOF for below, block in zip(near, blocks, strict=True))
    found = [
        below and _is_torn(blocks[place - 1].text, block.text, proven=proven)
        for place, (below, block) in enumerate(zip(near, blocks, strict=True))
    ]
    if not proven:
        return found
    return [
        torn
        or (
            near[place]
            and _holds_capital(
                blocks[place - 1].text, torn_before=found[place - 1], inner=_is_inner(blocks, found, place)
            )
        )
        for place, torn in enumerate(found)
    ]


def _is_below(before: Block, block: Block) -> bool:
    below = block.dom is None and block.gap == 0 and block.number == before.number + 1 and block.start > before.end
    # a seam too near to the edge of a line to be seen would be seen, and part the sentence, when it is cleaned again
    return below and not (_is_seam(before.text[-3:-1]) or _is_seam(block.text[1:3]))


def _is_seam(pair: str) -> bool:
    """Say whether a pair of characters may be the end of a sentence and the beginning of another glued to it."""
    if len(pair) < len("xX") or pair[0].isalnum() or pair[0].isspace() or pair[0] in _OPENING:
        return False
    return pair[1].isalpha() and not pair[1].islower()


def _is_torn(before: str, text: str, *, proven: bool) -> bool:
    """Say whether the edges of two pieces alone show that they are one sentence."""
    if _closes(before, text):
        return True
    if not proven or _breaks_off(before):
        return proven
    first, second = text[0], text[1:2]
    # 'a.' and 'b)' number a list, 'iOS' and 'eBay' begin a heading
    listed = second in {".", ")"} or second.isupper()
    return first.islower() and not listed and not _is_ended(before)


def _breaks_off(before: str) -> bool:
    """Say whether a piece ends with punctuation behind which something must follow."""
    last = before[-1]
    if last == '"':
        return before.count(last) % 2 == 1
    return last in _BREAK_OFF or (last in _QUOTES and _opens(before[:-1], last))


def _is_ended(before: str) -> bool:
    return before[-1] in SENTENCE_ENDS or (before[-1] in _QUOTES and before[-2:-1] in SENTENCE_ENDS)


def _closes(before: str, text: str) -> bool:
    """Say whether a piece begins with punctuation that belongs to the piece before it."""
    first = text[0]
    if first not in _EDGES:
        return False
    if first in _APOSTROPHES and before[-1].isalnum() and text[1:2].islower():
        return True
    mark = _MARKS.match(text)
    if mark is None or mark[0] in _OMISSIONS:
        return False
    return (
        first in _CLOSING
        or not _PROOF.isdisjoint(mark[0])
        or sum(map(before.count, _QUOTES.get(first, ""))) > before.count(first)
    )


def _holds_capital(before: str, *, torn_before: bool, inner: bool) -> bool:
    """Say whether a sentence goes on behind a piece though a capital follows.

    Of three signs it needs two: the piece is no heading or caption, for it goes on itself, begins small or is long; it
    ends with a word that ends nothing; what follows the capital goes on with it (``inner``).
    """
    if _is_ended(before):
        return False
    begun = torn_before or before[0].islower() or len(before) >= _LONG
    return begun + inner + (before.rsplit(None, 1)[-1] in _FUNCTION_WORDS) >= _SIGNS


def _is_inner(blocks: Sequence[Block], torn: Sequence[bool], place: int) -> bool:
    """Say whether the next block goes on with this one; a colon does so with the label that begins a line."""
    return place + 1 < len(blocks) and torn[place + 1] and blocks[place + 1].text[0] not in _COLONS


def space_between(before: str, text: str) -> str:
    """Return what belongs between a sentence so far and its next piece: a blank, or nothing.

    Nothing stands beside most punctuation, and between words of scripts without blanks.

    >>> [space_between(*pieces) for pieces in [("of", "France"), ("France", ", said"), ("(", "AP"), ("東京", "都")]]
    [' ', '', '', '']
    >>> [space_between(*pieces) for pieces in [('the "new deal', '" was'), ("Ann", "’s"), ("the", ".NET")]]
    ['', '', ' ']
    """
    first, last = text[0], before[-1]
    if last in _OPENING or last in _WIDE or first in _WIDE or _closes(before, text):
        return ""
    if is_unspaced(last) and is_unspaced(first):
        return ""
    if first == '"' or last == '"':
        return "" if before.count('"') % 2 else " "
    if last in _QUOTES:
        return "" if _opens(before[:-1], last) else " "
    return " "


def _opens(before: str, quote: str) -> bool:
    """Say whether a quotation mark behind a text opens, for it closes none there."""
    return sum(map(before.count, _QUOTES[quote])) <= before.count(quote) and before[-1:].isspace()
