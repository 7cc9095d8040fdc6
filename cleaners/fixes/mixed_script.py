"""mixed script: a word whose letters come from two scripts, because one of them only looks right ('сhief').

Not in the registry of ``fix_text``: in running text a mixed word may be meant (brand names, word play), and offsets
of evidence should stay. Titles are repaired, and flagged.
"""

import re
from collections import Counter
from functools import partial

from cleaners.fixes.look_alikes import FROM_LATIN, TO_LATIN

__all__ = ["fix_mixed_script"]

_WORD = re.compile(r"[^\W\d_]{2,}")
_RANGES = (("LATIN", 0x41, 0x24F), ("GREEK", 0x370, 0x3FF), ("CYRILLIC", 0x400, 0x52F), ("ARMENIAN", 0x530, 0x58F))
_SCHWA = 0x259  # Azerbaijani ə lies among the phonetic letters


def fix_mixed_script(text: str) -> str:
    """Return the text with each mixed word in the script of most of its letters.

    A word changes only when every one of its foreign letters has a look-alike there. A tie goes to the script of
    the text. A foreign ending that is grammar ('COVIDу' in a Russian sentence) stays.

    >>> fix_mixed_script("Harbour сhief resigns")  # the first c of 'chief' was Cyrillic
    'Harbour chief resigns'
    """
    before = None
    # A repaired word may change the script of the text, which decides ties. A pure word never changes again, so this
    # ends after a round or two.
    while text != before and not text.isascii():
        before = text
        main = _majority(_scripts(text), None)
        text = _WORD.sub(partial(_fix_word, main=main), text)
    return text


def _fix_word(match: re.Match[str], main: str | None) -> str:
    word = match.group()
    scripts = _scripts(word)
    target = _majority(scripts, main)
    if (
        target is None
        or target not in scripts
        or len(set(scripts)) == 1
        or None in scripts
        or _is_inflected(scripts, target, main)
    ):
        return word
    letters = [
        letter if script == target else _look_alike(letter, target)
        for letter, script in zip(word, scripts, strict=True)
    ]
    return word if None in letters else "".join(letter for letter in letters if letter)


def _look_alike(letter: str, script: str) -> str | None:
    latin = TO_LATIN.get(letter, letter)
    return latin if script == "LATIN" and latin != letter else FROM_LATIN.get(script, {}).get(latin)


def _is_inflected(scripts: list[str | None], target: str, main: str | None) -> bool:
    stem = len(scripts) - scripts[::-1].index(target)
    return target != main and all(script == target for script in scripts[:stem])


def _scripts(text: str) -> list[str | None]:
    return [_script(letter) for letter in text if letter.isalpha()]


def _script(letter: str) -> str | None:
    code = ord(letter)
    if code == _SCHWA:
        return "LATIN"
    return next((name for name, first, last in _RANGES if first <= code <= last), None)


def _majority(scripts: list[str | None], tie: str | None) -> str | None:
    counts = Counter(script for script in scripts if script).most_common(2)
    if not counts or (counts[0][1] == counts[-1][1] and len(counts) > 1):
        return tie
    return counts[0][0]
