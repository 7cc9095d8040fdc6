"""language: BCP 47, from the text itself, with the declared language as evidence.

The script decides where one language has it for itself. Elsewhere the small words of some sixty languages are
counted: 'edib' tells Azerbaijani from Turkish, 'ikkje' and 'frå' Nynorsk from Bokmål. That takes a tenth of a
millisecond and settles nearly every article. What is too close to call (Danish and Norwegian, a lone sentence) goes
to py3langid, which needs most of a second to load and is loaded only then.
"""

import importlib
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from cleaners.fields.function_words import ARABIC, CYRILLIC, DEVANAGARI, LATIN, LETTERS, SCRIPTS

__all__ = ["read_language"]

_SAMPLE_CHARS = 1_000
_MIN_LETTERS = 12
_WORD = re.compile(r"[^\W\d_]+(?:[’'ʻ‘-][^\W\d_]+)*")
_MIN_HITS = 4.0
_MIN_HIT_SHARE = 0.1
"""Small words / words. Running text of a language in the tables has 0.2 to 0.5."""
_LEAD = 1.25
"""How many times the hits of the second language the first one must have."""
_LETTER_HIT = 0.5
"""What a telling letter counts for, in small words."""
_MAX_LETTER_HITS = 12
_DECLARED_SHARE = 0.8
"""A declared language wins when it has at least this share of the best one's hits."""
_DENSE_SHARE = 0.25
_KANA_SHARE = 0.05
_HANGUL_SHARE = 0.2
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "Latn": LATIN,
    "Cyrl": CYRILLIC,
    "Arab": ARABIC,
    "Deva": DEVANAGARI,
}
_PLAIN_TAGS: Final = {"nb": "no", "wuu": "zh", "yue": "zh", "cmn": "zh", "zh-cn": "zh", "zh-tw": "zh", "sr-Latn": "sr"}
_SHARED: Final = {"Latn", "Cyrl", "Arab", "Deva"}


def read_language(text: str, declared: str | None) -> str | None:
    """Return the language of the text as a BCP 47 language tag, or None where the text is too short to tell.

    A declared language decides between languages that the text hardly tells apart, and never against the text.

    >>> read_language("Nazirlik bildirib ki, yeni körpü ilə bağlı qərar gələn il üçün də vacibdir.", None)
    'az'
    """
    return _language_of(text[:_SAMPLE_CHARS], declared)


@lru_cache(maxsize=16)
def _language_of(sample: str, declared: str | None) -> str | None:
    """Tell the language of a sample, and remember it: the text that is kept is asked about more than once."""
    sample = sample.lower().replace("\u0307", "")
    characters = Counter(sample)
    scripts = _scripts(characters)
    total = sum(scripts.values())
    if total < _MIN_LETTERS:
        return None
    if scripts["Kana"] + scripts["Hani"] + scripts["Hang"] > _DENSE_SHARE * total:
        return _east_asian(scripts)
    script = max(scripts, key=lambda name: scripts[name])
    if script not in _SHARED:
        return script
    return _by_words(sample, characters, script, (declared or "").lower()[:2])


def _scripts(characters: Counter[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for character, count in characters.items():
        name = _script_of(character)
        if name:
            counts[name] += count
    return counts


@cache
def _script_of(character: str) -> str | None:
    code = ord(character)
    return next((name for name, first, last in SCRIPTS if first <= code <= last and character.isalpha()), None)


def _east_asian(scripts: Counter[str]) -> str:
    dense = scripts["Kana"] + scripts["Hani"] + scripts["Hang"]
    if scripts["Hang"] >= _HANGUL_SHARE * dense:
        return "ko"
    return "ja" if scripts["Kana"] >= _KANA_SHARE * dense else "zh"


def _by_words(sample: str, characters: Counter[str], script: str, declared: str) -> str:
    # marks are no word characters to a regular expression, and Devanagari spells vowels with them
    words = Counter(sample.split() if script == "Deva" else _WORD.findall(sample))
    scores: dict[str, int] = {}
    tags_of = _index(script)
    for word, count in words.items():
        for tag in tags_of.get(word, ()):
            scores[tag] = scores.get(tag, 0) + 2 * count
    present = frozenset(characters)
    for tag, letters, telling in _letters(script):
        if present.isdisjoint(telling):
            continue
        hits = min(_MAX_LETTER_HITS, sum([characters.get(letter, 0) for letter in letters]))
        scores[tag] = scores.get(tag, 0) + int(2 * _LETTER_HIT * hits)
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    (best, hits), (_, second) = (*ranked, ("", 0), ("", 0))[:2]
    if scores.get(declared, 0) and scores[declared] >= _DECLARED_SHARE * hits:
        return declared
    is_clear = hits >= 2 * max(_MIN_HITS, _MIN_HIT_SHARE * words.total()) and hits >= _LEAD * second
    return _PLAIN_TAGS.get(best, best) if is_clear else _by_model(sample)


@cache
def _index(script: str) -> dict[str, tuple[str, ...]]:
    """Return, for each small word of the script's languages, the languages that have it."""
    tags_of: dict[str, list[str]] = {}
    for tag, words in _WORDS[script].items():
        for word in dict.fromkeys(words.split()):
            tags_of.setdefault(word, []).append(tag)
    return {word: tuple(tags) for word, tags in tags_of.items()}


@cache
def _letters(script: str) -> tuple[tuple[str, str, frozenset[str]], ...]:
    return tuple((tag, letters, frozenset(letters)) for tag, letters in LETTERS if tag in _WORDS[script])


def _by_model(sample: str) -> str:
    classify = importlib.import_module("py3langid").classify
    tag = str(classify(sample)[0])
    return _PLAIN_TAGS.get(tag, tag)
