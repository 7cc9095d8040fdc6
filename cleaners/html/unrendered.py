"""unrendered: the text of a story that a page holds only for its scripts to show."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Any, Final

from lxml.html import HtmlElement

from cleaners.html.blocks import Piece
from cleaners.html.linear import split_linear
from cleaners.html.metadata.inline_text import inline_text
from cleaners.html.metadata.json_repair import load_json
from cleaners.html.metadata.values import fold
from cleaners.words import SENTENCE_ENDS, count_words
from schemas.metadata import Metadata

__all__ = ["UNRENDERED", "read_unrendered", "show"]

UNRENDERED: Final = "unrendered"
"""Note on a page whose text was put where its scripts would have put it."""

_MIN_WORDS: Final = 50
"""Fewer are a summary, or the label of something."""
_PARAGRAPH_WORDS: Final = 12
_MAX_SHOWN_SHARE: Final = 0.5
"""A page that shows so many words of running text for each of the declared body has a story of its own to show."""
_MAX_SEEN: Final = 0.2
"""Share of the body's runs of words from which the page shows it, or the beginning of it."""
_RUN: Final = 4
_MAX_LINK_DENSITY: Final = 0.5
_MIN_SENTENCES: Final = 0.5
"""Share of the paragraphs that end as a sentence does: settings and lists of names do not."""
_MAX_STEPS: Final = 300_000
"""Values that are looked at on a page, however they are nested: some MB of JSON."""
_STEP_CHARS: Final = 50
"""Characters of text that cost as much as a value."""
_MAX_SCRIPTS: Final = 40
_MAX_ENTRIES: Final = 1_000
_MAX_PARTS: Final = 200
_TEXT_KEYS: Final = frozenset({"text", "content", "value", "data", "html", "body", "paragraph", "copy", "markdown"})
"""What content systems call the words of a paragraph, or a part of them."""
_WORD: Final = re.compile(r"\w+")
_ASSIGNED: Final = re.compile(r"[\w.\]]\s{0,2}=\s{0,2}(?=\{\")")
_MAX_ASSIGNED: Final = 20
_MAX_TITLED: Final = 20
_TITLE_KEY: Final = re.compile("title|headline", re.IGNORECASE)
_MAX_TITLE_CHARS: Final = 500
_HEADINGS: Final = ("h1", "h2", "h3")


def read_unrendered(root: HtmlElement, pieces: Sequence[Piece], metadata: Metadata) -> list[str]:
    """Return the paragraphs of the page's story where the page shows none of them, else nothing.

    They are taken from the body that structured data declares, or on a page without running text from the JSON of its
    scripts: there from an object that is titled as the page is. ``pieces`` is what the page shows.
    """
    shown = [piece.text for piece in pieces if _is_running(piece)]
    words = sum(map(count_words, shown))
    declared = _paragraphs(metadata.article_body or "")
    if _is_story(declared):
        is_shown = words >= _MAX_SHOWN_SHARE * sum(map(count_words, declared)) or _seen(declared, pieces) >= _MAX_SEEN
        return [] if is_shown else declared
    return [] if words >= _MIN_WORDS else _of_scripts(root, metadata)


def show(root: HtmlElement, paragraphs: Sequence[str], headlines: Sequence[str]) -> None:
    """Put paragraphs below the heading that is one of the headlines, else at the beginning of the page."""
    body = root.find("body")
    if body is None:
        return
    article = body.makeelement("article")
    for paragraph in paragraphs:
        element = body.makeelement("p")
        element.text = paragraph
        article.append(element)
    known = set(map(fold, headlines))
    heading = next((each for each in body.iter(*_HEADINGS) if fold(inline_text(each)) in known), None)
    parent = None if heading is None else heading.getparent()
    if heading is None or parent is None:
        body.insert(0, article)
    else:
        parent.insert(parent.index(heading) + 1, article)


def _is_running(piece: Piece) -> bool:
    return piece.dom.link_density < _MAX_LINK_DENSITY and count_words(piece.text) >= _PARAGRAPH_WORDS


def _paragraphs(text: str) -> list[str]:
    if "<" in text and ">" in text:
        return [piece for _, piece in split_linear(text)]
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _is_story(paragraphs: Sequence[str]) -> bool:
    long = [paragraph for paragraph in paragraphs if count_words(paragraph) >= _PARAGRAPH_WORDS]
    ended = sum(paragraph[-1] in SENTENCE_ENDS for paragraph in long)
    return sum(map(count_words, long)) >= _MIN_WORDS and ended >= _MIN_SENTENCES * len(long)


def _seen(paragraphs: Sequence[str], pieces: Sequence[Piece]) -> float:
    runs = _runs("\n".join(paragraphs))
    return len(runs & _runs("\n".join(piece.text for piece in pieces))) / max(1, len(runs))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return set(zip(*(words[shift:] for shift in range(_RUN)), strict=False))


class _Steps:
    """What may still be looked at: every value would else be looked at once for each object around it."""

    def __init__(self) -> None:
        self._left = _MAX_STEPS

    def take(self, count: int = 1) -> bool:
        """Say whether so many are left, and count them."""
        self._left -= count
        return self._left >= 0


def _of_scripts(root: HtmlElement, metadata: Metadata) -> list[str]:
    titles = {folded for headline in metadata.headlines if (folded := fold(headline))}
    best: list[str] = []
    steps = _Steps()
    for value in _values(root) if titles else ():
        for story in islice(_titled(value, titles, steps), _MAX_TITLED):
            for paragraphs in _texts(story, titles, steps):
                if _is_story(paragraphs) and _size(paragraphs) > _size(best):
                    best = paragraphs
        if best:
            return best
    return []


def _size(paragraphs: Sequence[str]) -> int:
    return sum(map(len, paragraphs))


def _values(root: HtmlElement) -> Iterator[Any]:
    """Yield what the JSON of the page's scripts holds, and the objects that its code assigns."""
    for script in list(root.iter("script"))[:_MAX_SCRIPTS]:
        kind, text = (script.get("type") or "").lower(), script.text or ""
        if "ld+json" in kind:
            continue
        if kind.endswith("json"):
            yield load_json(text)
            continue
        for _, assigned in zip(range(_MAX_ASSIGNED), _ASSIGNED.finditer(text), strict=False):
            try:
                yield json.JSONDecoder(strict=False).raw_decode(text, assigned.end())[0]
            except (ValueError, RecursionError):
                continue


def _titled(value: Any, titles: set[str], steps: _Steps) -> Iterator[dict[str, Any]]:
    """Yield the objects of which a value is one of the titles, or of which the titles are an object of their own."""
    for each in _inside(value, steps):
        if isinstance(each, dict):
            held = (deep.values() for key, deep in each.items() if isinstance(deep, dict) and _TITLE_KEY.search(key))
            if any(isinstance(text, str) and _says(text, titles) for text in chain(each.values(), *held)):
                yield each


def _says(text: str, titles: set[str]) -> bool:
    return len(text) <= _MAX_TITLE_CHARS and fold(text) in titles


def _texts(story: dict[str, Any], titles: set[str], steps: _Steps) -> Iterator[list[str]]:
    """Yield the texts of an object as paragraphs: each string, and the entries of each list, one or more each."""
    for each in _inside(story, steps, titles):
        if isinstance(each, str):
            texts = [each]
        elif isinstance(each, list):
            texts = [_told(entry, steps) for entry in each[:_MAX_ENTRIES] if not _is_other(entry, titles)]
        else:
            continue
        if steps.take(sum(map(len, texts)) // _STEP_CHARS):
            yield [paragraph for text in texts for paragraph in _paragraphs(text)]


def _is_other(value: Any, titles: set[str]) -> bool:
    """Say whether it is an object with a title of its own, such as a related story."""
    if not isinstance(value, dict):
        return False
    return any(isinstance(value.get(key), str) and not _says(value[key], titles) for key in ("title", "headline"))


def _told(entry: Any, steps: _Steps) -> str:
    """Return the text of a paragraph: a string, or an object that holds its words, or parts of them one by one."""
    if isinstance(entry, str):
        return entry
    words: list[str] = []
    todo = [entry]
    for _ in range(_MAX_PARTS):
        if not todo or not steps.take():
            break
        each = todo.pop()
        if isinstance(each, dict):
            words += [text for key, text in each.items() if key in _TEXT_KEYS and isinstance(text, str)]
            todo += [held for held in reversed(list(each.values())) if isinstance(held, (dict, list))]
        elif isinstance(each, list):
            todo += [held for held in reversed(each) if isinstance(held, (dict, list))]
    return "".join(words)


def _inside(value: Any, steps: _Steps, titles: set[str] | None = None) -> Iterator[Any]:
    """Yield a value and all values inside it, in order, but for objects with other titles; does not recurse."""
    todo = [value]
    while todo and steps.take():
        each = todo.pop()
        if titles and each is not value and _is_other(each, titles):
            continue
        yield each
        if isinstance(each, dict):
            todo += reversed(list(each.values()))
        elif isinstance(each, list):
            todo += reversed(each)
