"""Gold sets and records: read as the scoring wants them, and refused in words that help."""

import gzip
import json
from pathlib import Path

import pytest

from flows.gold import holds_records, page_named_by, read_answers, read_gold
from flows.score import Answer, GoldPage
from schemas.errors import UsageError


def write(path: Path, *rows: object) -> str:
    content = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return str(path)


@pytest.mark.parametrize("name", ["gold.jsonl", "gold.jsonl.gz"])
def test_gold_is_read_plain_or_compressed(tmp_path: Path, name: str) -> None:
    """Fields that are missing or null stay unknown; a line separator inside a text does not end the line."""
    full = {"id": "a", "text": "One\u2028two", "title": "T", "date": "2031-04-07", "kind": 3}
    path = write(tmp_path / name, full, {"id": "b", "text": "", "title": None})
    assert read_gold(path, by="kind") == [
        GoldPage("a", "One\u2028two", title="T", date="2031-04-07", group="3"),
        GoldPage("b", ""),
    ]


def test_a_last_line_without_an_end_counts(tmp_path: Path) -> None:
    """Not every writer ends its last line; empty lines are no pages."""
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "text": "x"}\n\n{"id": "b", "text": "y"}', encoding="utf-8")
    assert [page.id for page in read_gold(str(path))] == ["a", "b"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"id": "a", "text": "x"}\n{"id": 1, "text": "x"}\n', "line 2 is no gold page"),
        ('{"id": "a"}\n', "line 1 is no gold page"),
        ("[]\n", "line 1 is no JSON object"),
        ('\n{"id"', "line 2 is no JSON: "),
        ('{"id": "a", "text": "x"}\n', "no page has the field 'language'"),
    ],
)
def test_what_is_no_gold_set_is_refused_with_its_line(tmp_path: Path, content: str, message: str) -> None:
    """The message says where and what."""
    path = tmp_path / "gold.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=message):
        read_gold(str(path), by="language")


def test_a_missing_or_broken_file_is_refused(tmp_path: Path) -> None:
    """Half a compressed file is not taken for a smaller gold set."""
    with pytest.raises(UsageError, match="No such file"):
        read_gold(str(tmp_path / "missing.jsonl"))
    path = tmp_path / "half.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"id": "a", "text": "x"}\n' * 1000)[:-9])
    with pytest.raises(UsageError, match="ends early"):
        read_gold(str(path))


@pytest.mark.parametrize(
    ("row", "page"),
    [
        ({"source_id": "h-1", "source_path": "b.html", "id": "3f"}, "h-1"),
        ({"source_id": None, "source_path": "html/b.html.gz", "id": "3f"}, "b"),
        ({"source_path": "b.txt", "id": "3f"}, "b"),
        ({"source_path": "unknown.txt", "id": "3f"}, "3f"),
        ({"id": "b"}, "b"),
        ({"text": "x"}, None),
    ],
)
def test_a_record_names_its_page(row: dict[str, object], page: str | None) -> None:
    """By the id of the input; else by its file's name, where a gold page is called so; else by its own id."""
    assert page_named_by(row, {"b"}) == page


def test_answers_hold_what_is_scored(tmp_path: Path) -> None:
    """Text, title and date; a text that is null is empty."""
    path = write(
        tmp_path / "articles.jsonl",
        {"source_id": "a", "text": "One.", "title": "T", "published_at": "2031-04", "quality": 1},
        {"id": "b", "text": None},
    )
    assert list(read_answers(path, set())) == [Answer("a", "One.", "T", "2031-04"), Answer("b", "")]
    nameless = write(tmp_path / "nameless.jsonl", {"text": "One."})
    with pytest.raises(UsageError, match="line 1 names no page"):
        list(read_answers(nameless, set()))


def test_records_are_told_from_raw_inputs(tmp_path: Path) -> None:
    """By the version that every record carries; an empty file of records is one too."""
    assert holds_records(write(tmp_path / "articles.jsonl", {"schema_version": "1.0", "id": "3f"}))
    assert holds_records(write(tmp_path / "articles.jsonl.gz", {"schema_version": "1.0", "id": "3f"}))
    assert holds_records(write(tmp_path / "empty.jsonl"))
    assert not holds_records(write(tmp_path / "dump.jsonl", {"id": "a", "text": "x"}))
    (tmp_path / "torn.jsonl").write_text("{", encoding="utf-8")
    assert not holds_records(str(tmp_path / "torn.jsonl"))
    assert not holds_records(str(tmp_path))
