"""gold set: a folder with pages whose article text is known, as HTML and as text dumps of one or more styles.

A folder holds ``gold.jsonl`` (``id``, ``text``, and where known ``url``, ``title``, ``type``), ``dumps/STYLE.jsonl``
(``id``, ``text``) and ``html/ID.html``; each file may have ``.gz`` behind its name, and dumps or HTML may be missing.
"""

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

import orjson

from schemas.errors import UsageError

__all__ = ["HTML_STYLE", "GoldSet", "Source", "read_gold_set", "site_of"]

HTML_STYLE: Final = "html"
"""Name of the style that pages with their HTML have."""
_GENERIC: Final = frozenset({"ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ne", "net", "or", "org"})
"""Names below which some countries register sites: 'example.co.uk' is one site, 'co.uk' is none."""
_TEXT_DUMPS: Final = ("*.jsonl", "*.jsonl.gz")


class Source(NamedTuple):
    """One page in one style, as it comes to the cleaners."""

    id: str
    style: str
    raw: bytes | str


@dataclass(frozen=True, slots=True)
class GoldSet:
    """The gold rows of a folder by their id, and where the pages stand."""

    name: str
    folder: Path
    rows: Mapping[str, Mapping[str, Any]]

    def site(self, page_id: str) -> str:
        """Return the site of a page; a page without a URL is a site of its own."""
        return site_of(self.rows[page_id].get("url")) or f"{self.name}:{page_id}"

    def styles(self) -> list[str]:
        """Return the styles of its dumps, in order of name."""
        files = sorted(file for pattern in _TEXT_DUMPS for file in (self.folder / "dumps").glob(pattern))
        return [_style(file) for file in files]

    def dumps(self, styles: frozenset[str] | None = None) -> Iterator[Source]:
        """Yield the pages of its text dumps, style by style; ``styles`` names those wanted, None stands for all."""
        for file in sorted(file for pattern in _TEXT_DUMPS for file in (self.folder / "dumps").glob(pattern)):
            style = _style(file)
            if styles is not None and style not in styles:
                continue
            seen: set[str] = set()
            for row in _read_rows(file):
                if row["id"] in self.rows and row["id"] not in seen:
                    seen.add(row["id"])
                    yield Source(row["id"], style, row["text"])

    def pages(self) -> Iterator[Source]:
        """Yield the pages that have their HTML, in the order of the gold."""
        for page_id in self.rows:
            for file in (self.folder / "html" / f"{page_id}.html", self.folder / "html" / f"{page_id}.html.gz"):
                if file.is_file():
                    raw = file.read_bytes()
                    yield Source(page_id, HTML_STYLE, gzip.decompress(raw) if file.suffix == ".gz" else raw)


def read_gold_set(path: str) -> GoldSet:
    """Read the gold of a folder. Raises UsageError when it is no gold set."""
    folder = Path(path)
    for file in (folder / "gold.jsonl", folder / "gold.jsonl.gz"):
        if file.is_file():
            rows = {row["id"]: row for row in _read_rows(file)}
            return GoldSet(folder.name, folder, rows)
    raise UsageError(f"{path} is no gold set: it has neither gold.jsonl nor gold.jsonl.gz")


def site_of(url: str | None) -> str:
    """Return the domain that a URL's site registered, as far as its shape tells; empty where there is none.

    >>> site_of("https://www.news.example.co.uk/story"), site_of("https://sport.example.com"), site_of(None)
    ('example.co.uk', 'example.com', '')
    """
    labels = (urlsplit(url or "").hostname or "").removeprefix("www.").split(".")
    size = 3 if len(labels) > 2 and labels[-2] in _GENERIC else 2  # noqa: PLR2004
    return ".".join(labels[-size:])


def _style(file: Path) -> str:
    return file.name.removesuffix(".gz").removesuffix(".jsonl")


def _read_rows(file: Path) -> Iterator[dict[str, Any]]:
    raw = file.read_bytes()
    for number, line in enumerate((gzip.decompress(raw) if file.suffix == ".gz" else raw).split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            row = orjson.loads(line)
        except orjson.JSONDecodeError as error:
            raise UsageError(f"{file}: line {number} is no JSON: {error}") from error
        if not isinstance(row, dict) or not isinstance(row.get("id"), str):
            raise UsageError(f"{file}: line {number} has no 'id'")
        yield row
