"""The five real dumps, where they are at hand: each line of expected.jsonl is held against the pipeline's record."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from cleaners.pipeline import trace
from schemas.document import Document
from schemas.outcome import Cleaned
from schemas.record import Record

DUMPS: Final = Path(__file__).parent.parent.parent / "shared" / "dumps"
EXPECTED: Final = DUMPS / "expected.jsonl"


def _rows() -> list[dict[str, Any]]:
    if not EXPECTED.exists():
        return []
    return [json.loads(line) for line in EXPECTED.read_text(encoding="utf-8").split("\n") if line.strip()]


ROWS: Final = _rows()
pytestmark = pytest.mark.skipif(not ROWS, reason="the real dumps are not beside the checkout")
each_dump = pytest.mark.parametrize("row", ROWS, ids=[row["dump"] for row in ROWS])


@cache
def _cleaned(dump: str) -> Cleaned:
    outcome = trace(Document((DUMPS / dump).read_bytes(), "text", dump)).outcome
    assert isinstance(outcome, Cleaned), outcome
    return outcome


def _record(row: dict[str, Any]) -> Record:
    return _cleaned(row["dump"]).record


@each_dump
def test_title(row: dict[str, Any]) -> None:
    """The title is the headline, repaired where it was damaged, and null where the dump has none."""
    assert _record(row).title == row["title"]


@each_dump
def test_byline(row: dict[str, Any]) -> None:
    """The byline holds exactly the named authors."""
    assert list(_record(row).byline) == row["byline"]


@each_dump
def test_published(row: dict[str, Any]) -> None:
    """The date is as precise as the evidence allows, and null where there is none."""
    record = _record(row)
    if "published" in row:
        assert record.published_at == row["published"]
    if "published_day" in row:
        assert record.published_date == row["published_day"]


@each_dump
def test_zone(row: dict[str, Any]) -> None:
    """An offset stands in the date only where the dump shows one."""
    if "timezone" not in row:
        return
    time = (_record(row).published_at or "").partition("T")[2]
    sign = max(time.find("+"), time.find("-"))
    assert (time[sign:] if sign >= 0 else None) == row["timezone"]


@each_dump
@pytest.mark.parametrize("field", ["site_name", "section"])
def test_site_and_section(row: dict[str, Any], field: str) -> None:
    """The site's name and the section are read where the dump names them."""
    if field in row:
        assert getattr(_record(row), field) == row[field]


@each_dump
def test_text_begins_and_ends_with_the_article(row: dict[str, Any]) -> None:
    """The text starts with the first words of the article and ends with its last."""
    text = _record(row).text
    assert text.startswith(row["starts"])
    assert text.endswith(row["ends"])


@each_dump
def test_text_holds_all_of_the_article_and_nothing_else(row: dict[str, Any]) -> None:
    """What must be in the text is there, and no cruft is."""
    text = _record(row).text
    assert [words for words in row.get("must_have", []) if words not in text] == []
    assert [words for words in row.get("must_not", []) if words in text] == []


@each_dump
def test_a_repeated_headline_is_said_once(row: dict[str, Any]) -> None:
    """A headline that the dump repeats stands once in title and text together."""
    record = _record(row)
    whole = f"{record.title or ''}\n{record.text}"
    assert {words: whole.count(words) for words in row.get("once", [])} == dict.fromkeys(row.get("once", []), 1)


@each_dump
def test_kept_and_removed_are_all_lines_in_order(row: dict[str, Any]) -> None:
    """No line is lost: kept blocks and removed blocks, merged by line, are the dump's lines."""
    found = trace(Document((DUMPS / row["dump"]).read_bytes(), "text", row["dump"]))
    lines = (DUMPS / row["dump"]).read_text(encoding="utf-8").split("\n")
    numbered = [number for number, line in enumerate(lines, start=1) if line.strip()]
    assert sorted({block.line for block in found.page.blocks}) == numbered
    cleaned = _cleaned(row["dump"])
    kept = [block.text for block, verdict in zip(found.page.blocks, found.verdicts, strict=True) if verdict.keep]
    assert cleaned.record.text == "\n\n".join(kept)
    assert len(kept) + len(cleaned.removals) == len(found.page.blocks) == cleaned.record.block_count
    assert [removal.text for removal in cleaned.removals] == [
        block.text for block, verdict in zip(found.page.blocks, found.verdicts, strict=True) if not verdict.keep
    ]
