"""readability-lxml: the article's HTML, and its words as text; a line a text node."""

import lxml.html
from readability import Document

from benchmarks.peers.answer import Answer, Extract

__all__ = ["PEERS"]


def _extract(html: str, url: str | None) -> Answer:
    document = Document(html, url=url)
    title = document.short_title()
    summary = lxml.html.fromstring(document.summary())
    texts = (str(text).strip() for text in summary.itertext())
    return Answer("\n".join(text for text in texts if text), title or "")


PEERS: dict[str, Extract] = {"readability-lxml": _extract}
