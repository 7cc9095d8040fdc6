"""Gold sets and records read from JSONL files, as the scoring wants them."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, Final

import orjson

from flows.score import Answer, GoldPage
from flows.sources.stream import ByteStream, InputFile
from schemas.errors import DocumentError, UsageError

__all__ = ["holds_records", "page_named_by", "read_answers", "read_gold"]

_GZIP_SUFFIX: Final = ".gz"


def read_gold(path: str, *, by: str | None = None) -> list[GoldPage]:
    """Return the pages of a gold set: JSONL (or .gz of it) with ``id``, ``text``, and perhaps ``title``, ``date``.

    ``by`` names the field whose value becomes each page's group. Raises UsageError when the file cannot be read,
    when a line is no gold page, and when no page has the field.
    """
    pages = [_gold_page(row, f"{path}: line {number}", by) for number, row in _rows(path)]
    if by is not None and not any(page.group for page in pages):
        raise UsageError(f"{path}: no page has the field {by!r}")
    return pages


def holds_records(path: str) -> bool:
    """Say whether a JSONL file holds records: its first line has a ``schema_version``, or there is no line."""
    if not path.removesuffix(_GZIP_SUFFIX).endswith(".jsonl"):
        return False
    try:
        first = next(_rows(path), None)
    except UsageError:
        return False
    return first is None or "schema_version" in first[1]


def read_answers(path: str, gold_ids: Collection[str]) -> Iterator[Answer]:
    """Yield what the records in a JSONL file (or ``-``) say. Raises UsageError for a line that is no record."""
    for number, row in _rows(path):
        page = page_named_by(row, gold_ids)
        if page is None:
            raise UsageError(f"{path}: line {number} names no page: it has neither 'source_id' nor 'id'")
        yield Answer(page, _text(row, "text") or "", _text(row, "title"), _text(row, "published_at"))


def page_named_by(row: dict[str, Any], gold_ids: Collection[str]) -> str | None:
    """Return the id of the gold page that a record is about: its ``source_id``; else the name of its file without
    endings, where a gold page is called so; else its ``id``; else None.

    >>> page_named_by({"source_path": "html/ferry.late.html.gz", "id": "3f"}, ["ferry.late"])
    'ferry.late'
    """  # noqa: D205 - a decision table in one sentence
    if source_id := _text(row, "source_id"):
        return source_id
    name = Path(_text(row, "source_path") or "").name.removesuffix(_GZIP_SUFFIX)
    stem = Path(name).stem
    return stem if stem in gold_ids else _text(row, "id")


def _gold_page(row: dict[str, Any], where: str, by: str | None) -> GoldPage:
    page_id, text = row.get("id"), row.get("text")
    if not isinstance(page_id, str) or not isinstance(text, str):
        raise UsageError(f"{where} is no gold page: 'id' and 'text' must be strings")
    group = None if by is None or row.get(by) is None else str(row[by])
    return GoldPage(page_id, text, _text(row, "url"), _text(row, "title"), _text(row, "date"), group)


def _text(row: dict[str, Any], name: str) -> str | None:
    value = row.get(name)
    return value if isinstance(value, str) and value else None


def _rows(path: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the objects of a JSONL file with their line numbers; lines end at LF and nowhere else."""
    number, rest = 0, b""
    try:
        for chunk in ByteStream(InputFile(path, path, 0)):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                number += 1
                if line.strip():
                    yield number, _object(line, f"{path}: line {number}")
    except DocumentError as error:
        raise UsageError(f"{path}: {error.detail}") from error
    if rest.strip():
        yield number + 1, _object(rest, f"{path}: line {number + 1}")


def _object(line: bytes, where: str) -> dict[str, Any]:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise UsageError(f"{where} is no JSON: {error}") from error
    if not isinstance(row, dict):
        raise UsageError(f"{where} is no JSON object")
    return row
