"""The index of all rules: where each word leads. Built once, never changed."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from cleaners.rules.line import fold
from cleaners.rules.rule import Mark, Opening, Rule
from cleaners.scripts import HAN, HANGUL, INDIC, KANA, THAI_LAO, TIBETAN

__all__ = ["SPACELESS", "Index", "Known", "Opened", "build_index", "frame_of", "noun_of", "words_of"]

_WORDS: Final = re.compile(r"\w+|[©@]")
_ASCII_WORDS: Final = bytes(code if chr(code).isalnum() or chr(code) == "_" else ord(" ") for code in range(256))
SPACELESS: Final = re.compile(f"[{INDIC}{THAI_LAO}{TIBETAN}{KANA}{HAN}{HANGUL}]")
"""Scripts in which words are not found between spaces, or not by ``\\w`` alone."""
_NETWORKS_TOGETHER: Final = re.compile(r"\*(?: (?:and|or|и|та|և|və|ve|y|e|et|und|en|och|og|i|a|un|و) \*| \*)+")
_UNITS: Final = re.compile(r"^[kmк] ")


class Known(NamedTuple):
    """What may be known of a line that holds a word, and the rank of the rule that knows it."""

    rank: int
    holds: Callable[[str], object]
    mark: Mark


class Opened(NamedTuple):
    """What may be known of a line that begins with a phrase, if it holds one of each group of parts."""

    begin: str
    needs: tuple[tuple[str, ...], ...]
    max_chars: int
    mark: Mark


class Index(NamedTuple):
    """Where the words of all rules lead."""

    exact: dict[str, Mark]
    counted: dict[str, Mark]
    numbered: dict[str, Mark]
    verbatim: dict[str, Mark]
    frames: dict[str, Mark]
    networks: frozenset[str]
    triggers: frozenset[str]
    rows: dict[str, Mark]
    menus: dict[str, Mark]
    entry_openings: frozenset[str]
    """First words of what is known of whole lines or in menus."""
    labels: dict[str, Mark]
    short_labels: dict[str, Mark]
    sources: dict[str, Mark]
    by_opening: dict[str, tuple[Opened, ...]]
    by_word: dict[str, tuple[Known, ...]]
    spaceless: re.Pattern[str]
    in_spaceless: dict[str, Mark]


def build_index(rules: Sequence[Rule], networks: Iterable[str]) -> Index:
    """Return the index of rules. Where two rules know the same phrase, the earlier one speaks."""
    openings: dict[str, list[Opened]] = {}
    by_word: dict[str, list[Known]] = {}
    in_spaceless: dict[str, Mark] = {}
    marks = [Mark(rule.reason, rule.name) for rule in rules]
    for rank, (rule, mark) in enumerate(zip(rules, marks, strict=True)):
        for opening in rule.openings:
            _file_opening(openings, opening, mark)
        for phrase in map(fold, rule.contains):
            if SPACELESS.search(phrase):
                in_spaceless.setdefault(phrase, mark)
            else:
                word = max(words_of(phrase), key=len)
                by_word.setdefault(word, []).append(Known(rank, _containing(phrase), mark))
        for pattern in rule.patterns:
            for word in dict.fromkeys(pattern.words):
                by_word.setdefault(word, []).append(Known(rank, pattern.regex.fullmatch, mark))
    names = frozenset(map(fold, networks))
    whole = {phrase: mark for rule, mark in _backwards(rules, marks) for phrase in map(fold, rule.phrases)}
    whole.pop("", None)
    counts = {noun_of(phrase): mark for phrase, mark in whole.items() if "0" in phrase}
    counts.pop("", None)
    menus = _table(rules, marks, lambda rule: rule.in_menus, fold)
    return Index(
        exact=whole,
        counted=counts | _table(rules, marks, lambda rule: rule.counted, _in_words),
        numbered=_table(rules, marks, lambda rule: rule.numbered, _in_words),
        verbatim=_table(rules, marks, lambda rule: rule.verbatim, str),
        frames=_table(rules, marks, lambda rule: rule.frames, _folded_frame),
        networks=names,
        triggers=names.union(by_word),
        rows=_table(rules, marks, lambda rule: rule.in_rows, fold),
        menus=menus,
        entry_openings=frozenset(phrase.partition(" ")[0] for phrase in (*whole, *menus)),
        labels=_table(rules, marks, lambda rule: rule.labels, fold),
        short_labels=_table(rules, marks, lambda rule: rule.short_labels, fold),
        sources=_table(rules, marks, lambda rule: rule.sources, fold),
        by_opening={word: tuple(known) for word, known in openings.items()},
        by_word={word: tuple(known) for word, known in by_word.items()},
        spaceless=re.compile("|".join(map(re.escape, in_spaceless)) or r"(?!)"),
        in_spaceless=in_spaceless,
    )


def noun_of(key: str) -> str:
    """Return the words of a folded line without its numbers: what it counts.

    >>> noun_of("views: 0"), noun_of("0k views")
    ('views', 'views')
    """
    return _UNITS.sub("", " ".join(words_of(key.replace("0", " "))))


def frame_of(words: Sequence[str], networks: frozenset[str]) -> str:
    """Return the words with one ``*`` for each group of names of networks.

    >>> frame_of(["share", "on", "vk", "and", "telegram"], frozenset({"vk", "telegram"}))
    'share on *'
    """
    return _NETWORKS_TOGETHER.sub("*", " ".join("*" if word in networks else word for word in words))


def words_of(key: str) -> list[str]:
    """Return the words of a folded line; ``©`` and ``@`` count as words.

    >>> words_of("write to press@paper.example")
    ['write', 'to', 'press', 'paper', 'example', '@']
    """
    if not key.isascii():
        return _WORDS.findall(key)
    words = key.encode("ascii").translate(_ASCII_WORDS).decode("ascii").split()
    if "@" in key:
        words.append("@")
    return words


def _in_words(phrase: str) -> str:
    return " ".join(words_of(fold(phrase)))


def _folded_frame(frame: str) -> str:
    return " ".join(part if part == "*" else _in_words(part) for part in frame.split(" "))


def _table(
    rules: Sequence[Rule],
    marks: Sequence[Mark],
    written: Callable[[Rule], tuple[str, ...]],
    folded: Callable[[str], str],
) -> dict[str, Mark]:
    return {folded(phrase): mark for rule, mark in _backwards(rules, marks) for phrase in written(rule)}


def _backwards(rules: Sequence[Rule], marks: Sequence[Mark]) -> list[tuple[Rule, Mark]]:
    """Pair rules and marks, the last first: in a dictionary made of them, the earlier rule has the last word."""
    return list(zip(rules, marks, strict=True))[::-1]


def _file_opening(table: dict[str, list[Opened]], opening: Opening, mark: Mark) -> None:
    needs = tuple(tuple(map(fold, group)) for group in opening.needs)
    for begin in map(fold, opening.begins):
        table.setdefault(begin.split(" ", 1)[0], []).append(Opened(begin, needs, opening.max_chars, mark))


def _containing(phrase: str) -> Callable[[str], bool]:
    return lambda key: phrase in key
