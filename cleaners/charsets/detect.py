"""detect: the likeliest encoding of bytes that nobody has declared.

Each pair of an encoding and a language that is written in it is a hypothesis. Its likelihood is the product, over all
characters beyond ASCII, of how usual that character is in that language, where upper case inside a word, letters of
two scripts in one word and symbols amid letters are unusual. A wrong encoding turns frequent letters into rare ones
and shuffles their case: koi8-r read as windows-1251 is letters too, but no writing.

All hypotheses explain the same bytes, so their likelihoods can be compared as they are; divided by the number of
bytes they tell sense (about -3) from nonsense (below -5.5).
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from cleaners.charsets.writing import HAN, LATIN, LETTERS, PUNCTUATION, Alphabet, Han

__all__ = ["Guess", "detect", "likelihood"]


class Guess(NamedTuple):
    """An encoding, and how well it explains the bytes."""

    codec: str
    score: float
    """Mean natural logarithm of the likelihood, for each byte beyond ASCII: the nearer to 0 the better."""


# Natural logarithms of rounded probabilities, per character.
_COMMON = -2.8
_USUAL = -4.0
_CAPITAL = -4.8
_PUNCTUATION = -4.2
_ODD = -9.0
_COMMON_HAN = -5.6
_USUAL_HAN = -9.2
_HAN_PUNCTUATION = -5.5
_ODD_HAN = -15.0
_BROKEN = -18.0

# Encodings of long ago or of one maker: one document in twenty.
_RARE = frozenset({"cp850", "cp866", "mac-roman", "mac-cyrillic", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-16"})
_RARE_PENALTY = -3.0

_SAMPLE_HIGH_BYTES = 500
_SAMPLE_BYTES = 65_536
_LONGEST_WORD = 80
_BLANK = re.compile(rb"[ \n]")
_HIGH = re.compile(rb"[\x80-\xff]")
# A run of characters beyond ASCII with its ASCII neighbours: the neighbours tell a letter inside a word.
_RUN = re.compile(r"([A-Za-z]?)([^\x00-\x7f]+)([A-Za-z]?)")
_MAX_FOREIGN_RUN = 2
"""Latin languages rarely have more than two letters beyond ASCII in a row."""


def detect(raw: bytes) -> Guess:
    """Return the likeliest encoding of bytes that are not UTF-8."""
    sample = _sample(raw)
    guesses = [Guess(codec, _score(sample, codec)) for codec in _codecs()]
    # on a tie the first one wins: the order of the tables is the order of the encodings' frequency
    return max(guesses, key=lambda guess: guess.score)


def likelihood(raw: bytes, codec: str) -> float | None:
    """Return the score of one encoding, or None for an encoding of which the tables know nothing."""
    return _score(_sample(raw), codec) if codec in _codecs() else None


@cache
def _codecs() -> tuple[str, ...]:
    writings = (*LATIN, *LETTERS, *HAN)
    return tuple(dict.fromkeys(codec for writing in writings for codec in writing.codecs))


def _sample(raw: bytes) -> bytes:
    """Return the part from the first byte beyond ASCII, as long as holds enough of them, to the end of a word."""
    start = end = 0
    for number, match in enumerate(_HIGH.finditer(raw)):
        if number == 0:
            start = max(0, match.start() - 1)
        end = match.end()
        if number >= _SAMPLE_HIGH_BYTES or end - start > _SAMPLE_BYTES:
            break
    blank = _BLANK.search(raw, end, end + _LONGEST_WORD)
    return raw[start : blank.start() if blank else end + 1]


def _score(sample: bytes, codec: str) -> float:
    runs = _RUN.findall(sample.decode(codec, "replace"))
    high_bytes = max(1, len(_HIGH.findall(sample)))
    scores = [_score_latin(runs, alphabet) for alphabet in LATIN if codec in alphabet.codecs]
    scores += [_score_letters(runs, alphabet) for alphabet in LETTERS if codec in alphabet.codecs]
    scores += [_score_han(runs, han) for han in HAN if codec in han.codecs]
    return (max(scores) + _RARE_PENALTY * (codec in _RARE)) / high_bytes


@cache
def _weights(alphabet: Alphabet) -> dict[str, float]:
    weights = dict.fromkeys(PUNCTUATION, _PUNCTUATION)
    for letters, weight in ((alphabet.rest, _USUAL), (alphabet.common, _COMMON)):
        for letter in letters:
            upper = letter.upper()
            if len(upper) == 1 and upper != letter:
                weights.setdefault(upper, _CAPITAL)
            weights[letter] = weight
    weights["\ufffd"] = _BROKEN
    return weights


def _score_letters(runs: list[tuple[str, str, str]], alphabet: Alphabet) -> float:
    weights = _weights(alphabet)
    total = 0.0
    for before, run, after in runs:
        previous_is_lower = False
        for character in run:
            total += _ODD if previous_is_lower and character.isupper() else weights.get(character, _ODD)
            previous_is_lower = character.islower()
        if unicodedata.category(run[0]) == "Mn":  # a mark above or below nothing
            total += _ODD
        total += _ODD * ((before != "" and run[0].isalpha()) + (after != "" and run[-1].isalpha()))
    return total


def _score_latin(runs: list[tuple[str, str, str]], alphabet: Alphabet) -> float:
    weights = _weights(alphabet)
    total = 0.0
    for before, run, after in runs:
        letters = sum(map(str.isalpha, run))
        if letters > _MAX_FOREIGN_RUN:
            total += _ODD * len(run)
            continue
        total += sum([weights.get(character, _ODD) for character in run])
        if before.islower() and run[0].isupper():
            total += _ODD - _CAPITAL
        if letters and not before and not after:
            total += _CAPITAL - _COMMON
    return total


@cache
def _common(han: Han) -> frozenset[str]:
    return frozenset(han.common)


def _score_han(runs: list[tuple[str, str, str]], han: Han) -> float:
    common = _common(han)
    is_korean = "cp949" in han.codecs
    total = 0.0
    for _, run, _ in runs:
        for character in run:
            if character in common:
                total += _COMMON_HAN
            elif character in "、。，：；！？「」『』《》（）“”‘’…—·　・":
                total += _HAN_PUNCTUATION
            elif "가" <= character <= "힣" if is_korean else "一" <= character <= "龥" or "ぁ" <= character <= "ヺ":
                total += _USUAL_HAN
            else:
                total += _BROKEN if character == "\ufffd" else _ODD_HAN
    return total
