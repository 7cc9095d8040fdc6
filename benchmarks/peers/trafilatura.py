"""trafilatura, as its users call it for articles: with metadata, without comments, and its two common variants."""

from functools import partial

import trafilatura
from trafilatura.settings import Document

from benchmarks.peers.answer import Answer, Extract, day_of

__all__ = ["PEERS"]


def _extract(html: str, url: str | None, *, fast: bool = False, precision: bool = False) -> Answer:
    document = trafilatura.bare_extraction(
        html, url=url, fast=fast, favor_precision=precision, include_comments=False, with_metadata=True
    )
    if not isinstance(document, Document):
        return Answer("", "", [], "")
    return Answer(
        text=document.text or "",
        title=document.title or "",
        authors=(document.author or "").split("; "),
        date=day_of(document.date),
    )


PEERS: dict[str, Extract] = {
    "trafilatura": _extract,
    "trafilatura-fast": partial(_extract, fast=True),
    "trafilatura-precision": partial(_extract, precision=True),
}
