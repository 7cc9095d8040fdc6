"""The index of all rules, and the judgement of one line: dictionaries first, regular expressions only on demand."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from cleaners.rules.line import fold
from cleaners.rules.ornament import ORNAMENT, is_ornament
from cleaners.rules.rule import Mark, Pattern, Rule

__all__ = ["LABELLED_CHARS", "LONG_CHARS", "SHORT_CHARS", "Index", "build_index", "judge_in_menu", "judge_text"]

SHORT_CHARS: Final = 200
"""Lines up to here are looked at word by word. Longer ones are known by how they open."""
LABELLED_CHARS: Final = 300
LONG_CHARS: Final = 1_500
_VERBATIM_CHARS: Final = 8
_LABEL_CHARS: Final = 48
_MENU_CHARS: Final = 40
_ROW_PARTS: Final = 40

_WORDS: Final = re.compile(r"\w+|©")
_SPLIT_LABEL: Final = re.compile(r" ?[:|»>՝] ?| - ")
_ROW: Final = re.compile(r" ?[|•·/›»>,●&] ?| - |  +")
_SPACELESS: Final = re.compile(r"[\u0900-\u0dff\u0e00-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts in which words are not found between spaces, or not by ``\\w`` alone."""

_Ranked = tuple[int, re.Pattern[str], Mark]


class Index(NamedTuple):
    """Where the words of all rules lead. Built once, never changed."""

    exact: dict[str, Mark]
    verbatim: dict[str, Mark]
    rows: dict[str, Mark]
    in_menus: dict[str, Mark]
    labels: dict[str, Mark]
    starts: dict[str, Mark]
    by_word: dict[str, tuple[_Ranked, ...]]
    by_opening: dict[str, tuple[_Ranked, ...]]
    spaceless: tuple[re.Pattern[str], dict[str, Mark]] | None


def build_index(rules: Sequence[Rule]) -> Index:
    """Return the index of rules. Where two rules know the same phrase, the earlier one speaks."""
    exact: dict[str, Mark] = {}
    verbatim: dict[str, Mark] = {}
    rows: dict[str, Mark] = {}
    in_menus: dict[str, Mark] = {}
    labels: dict[str, Mark] = {}
    starts: dict[str, Mark] = {}
    by_word: dict[str, list[_Ranked]] = {}
    by_opening: dict[str, list[_Ranked]] = {}
    substrings: dict[str, Mark] = {}
    for rank, rule in enumerate(rules):
        mark = Mark(rule.reason, rule.name)
        for table, written in (
            (exact, rule.phrases),
            (labels, rule.labels),
            (starts, rule.starts),
            (rows, rule.in_rows),
            (in_menus, rule.in_menus),
        ):
            for phrase in written:
                table.setdefault(fold(phrase), mark)
        for phrase in rule.verbatim:
            verbatim.setdefault(phrase, mark)
        _file(by_word, rule.patterns, rank, mark)
        _file(by_opening, rule.openings, rank, mark)
        for phrase in rule.contains:
            key = fold(phrase)
            if _SPACELESS.search(key):
                substrings.setdefault(key, mark)
            else:
                word = max(_WORDS.findall(key), key=len)
                by_word.setdefault(word, []).append((rank, re.compile(rf".*?\b{re.escape(key)}.*"), mark))
    exact.pop("", None)
    alternatives = "|".join(re.escape(key) for key in substrings)
    return Index(
        exact,
        verbatim,
        rows,
        in_menus,
        labels,
        starts,
        {word: tuple(found) for word, found in by_word.items()},
        {word: tuple(found) for word, found in by_opening.items()},
        (re.compile(alternatives), substrings) if substrings else None,
    )


def _file(table: dict[str, list[_Ranked]], patterns: Iterable[Pattern], rank: int, mark: Mark) -> None:
    for pattern in patterns:
        for word in dict.fromkeys(pattern.words):
            table.setdefault(word, []).append((rank, pattern.regex, mark))


def judge_in_menu(index: Index, text: str) -> Mark | None:
    """Return what this line would be among others of its kind, or None."""
    return index.in_menus.get(fold(text)) if len(text) <= _MENU_CHARS else None


def judge_text(index: Index, text: str) -> Mark | None:
    """Return what the first rule that knows this line says of it, or None."""
    if len(text) > SHORT_CHARS:
        return _judge_long(index, text) if len(text) <= LONG_CHARS else None
    if len(text) <= _VERBATIM_CHARS and text in index.verbatim:
        return index.verbatim[text]
    key = fold(text)
    found = index.exact.get(key)
    if found is not None:
        return found
    if is_ornament(text):
        return ORNAMENT
    return _by_label(index, key) or _by_words(index, key) or _by_row(index, key)


def _judge_long(index: Index, text: str) -> Mark | None:
    opening = _WORDS.search(fold(text[:_LABEL_CHARS]))
    ranked = index.by_opening.get(opening.group()) if opening else None
    if ranked:
        found = _first(ranked, fold(text))
        if found is not None:
            return found
    return _by_label(index, fold(text)) if len(text) <= LABELLED_CHARS else None


def _by_label(index: Index, key: str) -> Mark | None:
    split = _SPLIT_LABEL.search(key, 1, _LABEL_CHARS)
    if split is not None:
        found = index.labels.get(key[: split.start()].strip())
        if found is not None:
            return found
    words = key.split(" ", 3)
    if len(words) < 3:
        return None
    return index.starts.get(f"{words[0]} {words[1]}") or index.starts.get(f"{words[0]} {words[1]} {words[2]}")


def _by_words(index: Index, key: str) -> Mark | None:
    words = _WORDS.findall(key)
    if words and (ranked := index.by_opening.get(words[0])):
        found = _first(ranked, key)
        if found is not None:
            return found
    if not index.by_word.keys().isdisjoint(words):
        candidates = [one for word in dict.fromkeys(words) if word in index.by_word for one in index.by_word[word]]
        candidates.sort(key=lambda one: one[0])
        found = _first(candidates, key)
        if found is not None:
            return found
    if index.spaceless is not None and not key.isascii() and _SPACELESS.search(key):
        hit = index.spaceless[0].search(key)
        if hit is not None:
            return index.spaceless[1][hit.group()]
    return None


def _first(ranked: Iterable[_Ranked], key: str) -> Mark | None:
    for _, regex, mark in ranked:
        if regex.fullmatch(key):
            return mark
    return None


def _by_row(index: Index, key: str) -> Mark | None:
    """Know a row of phrases ('Log in | Register', 'EN RU AZ') by its parts: all of them must be known."""
    parts = _ROW.split(key, _ROW_PARTS)
    known = index.exact
    if len(parts) == 1:
        # Words between mere blanks are a row only where each is a name of the kind that stands in icon bars.
        parts, known = key.split(" ", _ROW_PARTS), index.rows
        if len(parts) == 1:
            return None
    first: Mark | None = None
    for part in parts:
        found = index.rows.get(part) or known.get(part)
        if found is None:
            return None
        first = first or found
    return first
