"""The judgement of one line by its own words: dictionaries first, closer looks only where a word asks for them."""

import re
from collections.abc import Iterable
from typing import Final

from cleaners.rules.index import SPACELESS, Index, Known, Opened, frame_of, noun_of, words_of
from cleaners.rules.line import fold
from cleaners.rules.ornament import ORNAMENT, is_ornament
from cleaners.rules.rule import Mark

__all__ = ["SHORT_CHARS", "is_phrase", "judge_line", "judge_short"]

SHORT_CHARS: Final = 200
"""Lines up to here are looked at word by word. Longer ones are known by how they open."""
LABELLED_CHARS: Final = 300
LONG_CHARS: Final = 1_500
CREDIT_CHARS: Final = 90
_CREDIT_BLANKS: Final = 9
_NAME_BLANKS: Final = 2
_COUNTED_CHARS: Final = 60
_LABEL_CHARS: Final = 48
_HEAD_CHARS: Final = 64
"""Longer than every phrase with which a line may open."""
_ROW_PARTS: Final = 40
_LEAST_ENTRIES: Final = 4
"""Fewer names of sections in a row may still be the words of a headline, and the same one again a row of a table."""
_ENTRY_WORDS: Final = 4

_SEPARATOR: Final = re.compile(r"[|•·/›»>,●&:-]")
_SPLIT_LABEL: Final = re.compile(r" ?[:|»>] ?| - ")
_SPLIT_CREDIT: Final = re.compile(r" ?/ ?| via ")
_SPLIT_ROW: Final = re.compile(r" ?[|•·/›»>,●&:] ?| - ")


def judge_line(index: Index, text: str) -> Mark | None:
    """Return what the first rule that knows this line says of it, or None."""
    if len(text) > SHORT_CHARS:
        if not text[:1].isalnum() and is_ornament(text):
            return ORNAMENT
        return _judge_long(index, text) if len(text) <= LONG_CHARS else None
    return _judge_short(index, text, fold(text))


def judge_short(index: Index, text: str) -> tuple[Mark | None, Mark | None]:
    """Judge a line of up to ``SHORT_CHARS``: alone, and (where nothing is known of it) among others of its kind."""
    key = fold(text)
    found = _judge_short(index, text, key)
    return found, index.menus.get(key) if found is None else None


def is_phrase(index: Index, text: str) -> bool:
    """Say whether a text is a whole line that a rule knows by its phrases, alone or in a menu."""
    key = fold(text)
    if key in index.exact or key in index.menus or key in index.rows or text in index.verbatim:
        return True
    if "0" in key:
        return "0:0" not in key and noun_of(key) in index.counted
    words = words_of(key)
    return not index.networks.isdisjoint(words) and frame_of(words, index.networks) in index.frames


def _judge_short(index: Index, text: str, key: str) -> Mark | None:
    found = index.exact.get(key) or index.verbatim.get(text)
    if found is not None:
        return found
    if not text[:1].isalnum() and is_ornament(text):
        return ORNAMENT
    opened = index.by_opening.get(key.partition(" ")[0])
    if opened is not None:
        found = _by_opening(opened, key)
    return found or _by_parts(index, key)


def _judge_long(index: Index, text: str) -> Mark | None:
    """Know a long line by its opening. Nearly all are running text, so the whole is folded only on suspicion."""
    head = fold(text[:_HEAD_CHARS])
    opened = index.by_opening.get(head.split(" ", 1)[0])
    if opened is not None:
        suspects = [one for one in opened if head.startswith(one.begin)]
        found = _by_opening(suspects, fold(text)) if suspects else None
        if found is not None:
            return found
    return _by_label(index, head) if len(text) <= LABELLED_CHARS else None


def _by_parts(index: Index, key: str) -> Mark | None:
    if _SEPARATOR.search(key) is None:
        return _by_words(index, key) or _by_bare_row(index, key) or _by_bare_menu(index, key)
    return _by_label(index, key) or _by_words(index, key) or _by_row(index, key)


def _by_opening(opened: Iterable[Opened], key: str) -> Mark | None:
    for begin, needs, max_chars, mark in opened:
        if key.startswith(begin) and len(key) <= max_chars and _has(key, needs):
            return mark
    return None


def _has(key: str, needs: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(need in key for need in group) for group in needs)


def _by_label(index: Index, key: str) -> Mark | None:
    split = _SPLIT_LABEL.search(key, 1, _LABEL_CHARS)
    if split is None:
        return None
    label = key[: split.start()]
    found = index.labels.get(label)
    if found is None and len(key) <= CREDIT_CHARS:
        found = index.short_labels.get(label)
    return found


def _by_words(index: Index, key: str) -> Mark | None:
    words = words_of(key)
    if not index.triggers.isdisjoint(words):
        found = _by_triggers(index, key, words)
        if found is not None:
            return found
    if "0" in key and len(key) <= _COUNTED_CHARS:
        noun = noun_of(key)
        found = index.counted.get(noun) or (index.numbered.get(noun) if key[0] != "0" else None)
        if found is not None:
            return found
    if not key.isascii() and SPACELESS.search(key):
        hit = index.spaceless.search(key)
        if hit is not None:
            return index.in_spaceless[hit.group()]
    return None


def _by_triggers(index: Index, key: str, words: list[str]) -> Mark | None:
    known = [one for word in dict.fromkeys(words) for one in index.by_word.get(word, ())]
    found = _first(sorted(known, key=lambda one: one.rank), key)
    if found is None and not index.networks.isdisjoint(words):
        found = index.frames.get(frame_of(words, index.networks))
    return found


def _first(known: Iterable[Known], key: str) -> Mark | None:
    for one in known:
        if one.holds(key):
            return one.mark
    return None


def _by_bare_row(index: Index, key: str) -> Mark | None:
    """Know a row without marks between ('EN RU AZ'): only of names of the kind that stands in bars of icons."""
    first, _, rest = key.partition(" ")
    found = index.rows.get(first)
    if found is None and " via " in key and len(key) <= CREDIT_CHARS:
        return index.sources.get(key.rpartition(" via ")[2])
    if found is None or not rest or any(part not in index.rows for part in rest.split(" ", _ROW_PARTS)):
        return None
    return found


def _by_bare_menu(index: Index, key: str) -> Mark | None:
    """Know a menu that lost what stood between its entries ('Home World news Sport Weather'): all must be known."""
    if key.count(" ") < _LEAST_ENTRIES - 1 or key.partition(" ")[0] not in index.entry_openings:
        return None
    words = key.split(" ", _ROW_PARTS)
    found: Mark | None = None
    entries: set[str] = set()
    place = 0
    while place < len(words):
        for size in range(_ENTRY_WORDS, 0, -1):
            entry = " ".join(words[place : place + size])
            known = index.menus.get(entry) or index.exact.get(entry)
            if known is not None:
                break
        else:
            return None
        found = found or known
        entries.add(entry)
        place += size
    return found if len(entries) >= _LEAST_ENTRIES else None


def _by_row(index: Index, key: str) -> Mark | None:
    """Know a row of phrases ('Log in | Register') by its parts: all of them must be known."""
    split = _SPLIT_ROW.search(key)
    if split is None:
        return _by_bare_row(index, key)
    if len(key) <= CREDIT_CHARS:
        found = _by_source(index, key)
        if found is not None:
            return found
    first = key[: split.start()]
    found = index.rows.get(first) or index.exact.get(first) or index.menus.get(first)
    if found is None:
        return None
    parts = _SPLIT_ROW.split(key, _ROW_PARTS)
    in_menu = len(set(parts)) >= _LEAST_ENTRIES
    return found if all(_is_known_part(index, part) or (in_menu and part in index.menus) for part in parts) else None


def _is_known_part(index: Index, part: str) -> bool:
    """Say whether a part of a row is known, or is itself a row of known names: 'Facebook WhatsApp'."""
    return part in index.rows or part in index.exact or all(name in index.rows for name in part.split(" ", _ROW_PARTS))


def _by_source(index: Index, key: str) -> Mark | None:
    """Know a credit by the agency at one end of it: the other end may be a name, but no headline."""
    parts = _SPLIT_CREDIT.split(key, _ROW_PARTS)
    if len(parts) == 1 or key.count(" ") > _CREDIT_BLANKS:
        return None
    return index.sources.get(parts[-1]) or (
        index.sources.get(parts[0]) if parts[-1].count(" ") <= _NAME_BLANKS else None
    )
