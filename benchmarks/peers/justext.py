"""jusText: on pages as it is, on bare text with each line as a paragraph.

It needs the language's small words. ``justext`` takes the English ones, ``justext-any`` those of all its languages.
"""

from functools import partial
from html import escape

import justext

from benchmarks.peers.answer import Answer, Extract

__all__ = ["PEERS"]

_ENGLISH = frozenset(justext.get_stoplist("English"))
_ANY = frozenset(word for language in justext.get_stoplists() for word in justext.get_stoplist(language))


def _extract(html: str, url: str | None, *, words: frozenset[str]) -> Answer:  # noqa: ARG001  it reads no address
    paragraphs = justext.justext(html, words)
    return Answer("\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate))


def _extract_lines(text: str, url: str | None, *, words: frozenset[str]) -> Answer:
    lines = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())
    return _extract(f"<html><body>{lines}</body></html>", url, words=words)


PEERS: dict[str, Extract] = {
    "justext": partial(_extract, words=_ENGLISH),
    "justext-any": partial(_extract, words=_ANY),
    "justext-lines": partial(_extract_lines, words=_ENGLISH),
    "justext-lines-any": partial(_extract_lines, words=_ANY),
}
