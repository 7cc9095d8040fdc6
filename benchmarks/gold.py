"""gold: a gold set in its folder: ``gold.jsonl.gz``, ``html/<id>.html.gz``, ``dumps/<style>.jsonl.gz``.

A page of ``gold.jsonl.gz`` has ``id`` and ``text``, and where known ``url``, ``title``, ``author`` (or a list of them),
``date``, and ``must`` and ``must_not``: snippets that the text has to hold, and must not.
"""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from flows.score import GoldPage

__all__ = ["HTML", "GoldArticle", "read_contents", "read_gold_set"]

HTML = "html"
"""The style of the pages themselves; every other style is a dump."""


class GoldArticle(NamedTuple):
    """A gold page with what only the comparison scores."""

    page: GoldPage
    author: str | None
    must: tuple[str, ...]
    must_not: tuple[str, ...]


def read_gold_set(folder: Path, limit: int | None = None) -> list[GoldArticle]:
    """Return the gold pages of a set, the first ``limit`` of them. Raises OSError where there is none."""
    rows = _rows(folder / "gold.jsonl.gz")
    return [_article(row) for _, row in zip(range(limit), rows, strict=False)] if limit else list(map(_article, rows))


def read_contents(folder: Path, style: str, ids: list[str]) -> Iterator[tuple[str, str]]:
    """Yield id and content of each page in the order of ``ids``: HTML, or the text of a dump; missing ones empty."""
    if style == HTML:
        for page_id in ids:
            path = folder / "html" / f"{page_id}.html.gz"
            yield page_id, gzip.decompress(path.read_bytes()).decode("utf-8", "replace") if path.exists() else ""
        return
    texts = {row["id"]: row["text"] for row in _rows(folder / "dumps" / f"{style}.jsonl.gz")}
    for page_id in ids:
        yield page_id, texts.get(page_id, "")


def _article(row: dict[str, Any]) -> GoldArticle:
    page = GoldPage(row["id"], row["text"], row.get("url"), row.get("title"), row.get("date"))
    found = row.get("author")
    author = ", ".join(found) if isinstance(found, list) else found
    return GoldArticle(page, author, tuple(row.get("must") or ()), tuple(row.get("must_not") or ()))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)
