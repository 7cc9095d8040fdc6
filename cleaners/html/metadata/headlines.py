"""headlines: the story's title, as readers saw it, without what the site adds to it."""

import re
from collections.abc import Collection, Sequence
from typing import Final
from urllib.parse import urlsplit

from cleaners.html.metadata.values import fold, unique

__all__ = ["rank_headlines", "strip_site"]

_SEPARATOR: Final = re.compile(r"(\s+(?:[|·•»«›‹–—―~/<>←→]+|-{1,2}|::)\s+|\s*[|｜│]\s*)")
"""What stands between a title and the site's name. Colons do not: they are part of too many headlines."""
_DAY: Final = re.compile(r"\d{1,2}\.? ?[^\W\d_]{3,12}\.? \d{4}")
_MIN_LIKENESS: Final = 0.5
"""Least likeness (0–1) of a heading to a declared title that makes it the story's headline."""
_MIN_WORDS: Final = 3
"""A phrase of fewer words ('Log in', 'Blog') is no headline unless it is declared."""
_MAX_WORDS: Final = 40
_MAX_SITE_WORDS: Final = 4
_WORDS: Final = re.compile(r"[^\W_]+")
_MARKS: Final = frozenset(":|–—-/·•»>.!?")
"""What stands between a kicker and a headline."""
_CUT: Final = ("...", "…")
"""The end of a declared headline that was too long for its place."""


def rank_headlines(
    declared: Sequence[str], shown: Sequence[str], title: str, site_names: Sequence[str], url: str | None
) -> tuple[str, ...]:
    """Return the candidates for the headline, the most trusted first, each once.

    ``declared`` are the headlines of structured data and meta tags, the most trusted first, ``shown`` the page's
    first-level headings, ``title`` its title element, ``site_names`` what the site calls itself.

    The heading that is alone on the page or that a declared title confirms comes first: it is what readers saw,
    while declared headlines are often written for search engines and social networks.
    """
    names = [name for name in map(fold, (*site_names, *_host_names(url))) if name]
    names += _mastheads(declared, shown, title, names)
    known = {fold(text) for text in (*declared, *shown, title)}.difference(names)
    bare = unique(strip_site(text, names, known) for text in (*declared, title))
    headings = [strip_site(text, names, known) for text in shown]
    best = _best_heading([text for text in headings if fold(text) not in names], bare)
    if best is not None:
        return tuple(sorted(unique([*_without_surplus(best, bare), *bare]), key=lambda text: fold(text) in names))
    return tuple(sorted(unique([*bare, *headings]), key=lambda text: (fold(text) in names, text not in bare)))


def _mastheads(declared: Sequence[str], shown: Sequence[str], title: str, names: Sequence[str]) -> list[str]:
    """Return the headings, folded, that the title element puts before or behind the declared headline.

    There it is the site that is named, whatever parts the two: 'Bridge reopens | Varlo Notes', 'Varlo Notes: Bridge
    reopens'.
    """
    whole = fold(title)
    headlines = [folded for text in declared if (folded := fold(text)) not in names]
    found = (fold(heading) for heading in shown)
    return [name for name in found if any(whole in (f"{name} {text}", f"{text} {name}") for text in headlines)]


def _best_heading(headings: Sequence[str], titles: Sequence[str]) -> str | None:
    """Return the first of the headings that are likest to one of the titles, or the only one, or None.

    A heading of one or two words is a section's more often than a story's, unless a title says just the same; one of
    very many words is a paragraph.
    """
    fitting = [text for text in headings if not titles or len(_tokens(text)) <= _MAX_WORDS]
    best = max(fitting, key=lambda text: _likeness(text, titles), default=None)
    if best is None or fold(best) in map(fold, titles):
        return best
    is_long_enough = len(_tokens(best)) >= _MIN_WORDS
    return best if is_long_enough and (len(headings) == 1 or _likeness(best, titles) >= _MIN_LIKENESS) else None


def _without_surplus(heading: str, declared: Sequence[str]) -> list[str]:
    """Return the heading, behind the declared headline that it ends with, if there is one.

    What stands before it is a kicker that shares the heading's element, even where another declared headline has both.
    """
    folded = fold(heading)
    for text in declared:
        part = fold(text)
        if len(part.split()) < _MIN_WORDS or text.endswith(_CUT) or not folded.endswith(f" {part}"):
            continue
        if _is_kicker(heading, folded.removesuffix(part)):
            return [text, heading]
    return [heading]


def _is_kicker(heading: str, surplus: str) -> bool:
    """Say whether what stands before the headline is set off from it: 'Opinion:' is, 'The' and '2025' are not."""
    words = len(surplus.split())
    last = list(_WORDS.finditer(heading))[words - 1]
    return words > 1 or heading[last.end() :].lstrip()[:1] in _MARKS


def strip_site(text: str, names: Sequence[str], known: Collection[str] = ()) -> str:
    """Return a title without what the site adds at its end or start.

    ``names`` are what the site calls itself, ``known`` the page's other titles: what one of them lacks is no part of
    the headline. Both are folded. Behind a bar a short last part goes in any case: bars are no punctuation.

    >>> strip_site("Bridge reopens - The Example Times", ["the example times"])
    'Bridge reopens'
    >>> strip_site("Bridge reopens - Regional - 3 May", [], ["bridge reopens"])
    'Bridge reopens'
    >>> strip_site("Bridge reopens in the north - 3 May 2031 - Varlo Notes", [])
    'Bridge reopens in the north'
    >>> strip_site("Bridge reopens in the north | Local news", [])
    'Bridge reopens in the north'
    """
    parts = _SEPARATOR.split(text)
    for end in range(1, len(parts), 2):
        if fold("".join(parts[:end])) in known:
            return "".join(parts[:end]).strip()
    dated = next((at for at in range(2, len(parts) - 2, 2) if _DAY.fullmatch(parts[at].strip())), None)
    if dated is not None and len("".join(parts[: dated - 1]).split()) >= _MIN_WORDS:
        del parts[dated - 1 :]  # nothing of the headline follows the day that a site puts behind it
    while len(parts) > 1:
        if _is_site(parts[-1], names) or (parts[-2].strip() in _BARS and _is_short_tail(parts)):
            del parts[-2:]
        elif _is_site(parts[0], names):
            del parts[:2]
        else:
            break
    return "".join(parts).strip() or text


_BARS: Final = frozenset("|｜│")


def _is_site(part: str, names: Sequence[str]) -> bool:
    folded = fold(part)
    squeezed = folded.replace(" ", "")
    return not folded or any(folded == name or squeezed == name.replace(" ", "") for name in names)


def _is_short_tail(parts: Sequence[str]) -> bool:
    return len(parts[-1].split()) <= _MAX_SITE_WORDS and len("".join(parts[:-2]).split()) >= _MIN_WORDS


def _likeness(text: str, titles: Sequence[str]) -> float:
    """Return which share of the heading's words (at least three) the likest of the titles has, 0–1."""
    own = set(_tokens(text))
    return max((len(own & set(_tokens(title))) / max(len(own), _MIN_WORDS) for title in titles), default=0.0)


def _tokens(text: str) -> list[str]:
    """Return the words, or of a text without blanks (Chinese, Japanese, Thai) the characters."""
    words = fold(text).split()
    return words if len(words) >= _MIN_WORDS or "".join(words).isascii() else list("".join(words))


def _host_names(url: str | None) -> list[str]:
    """Return the host of an address, and its name without the top-level domain."""
    try:
        host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return []
    labels = host.split(".")
    return [host, *(label for label in labels[:-1] if len(label) > 2)]  # noqa: PLR2004
