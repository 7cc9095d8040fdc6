"""Lines of JSONL become documents, and what is wrong with a line costs that line only."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from flows.sources.documents import read_items
from flows.sources.source import Item, Unread
from schemas.document import Document
from schemas.outcome import QuarantineReason, Stage
from schemas.settings import Settings


def _read(path: Path, content: bytes, settings: Settings | None = None) -> Sequence[Item]:
    file = path / "dump.jsonl"
    file.write_bytes(content)
    return list(read_items([str(file)], settings or Settings()))


def test_the_fields_of_a_line_become_the_fields_of_a_document(tmp_path: Path) -> None:
    line = b'{"id": 7, "text": "Rain.", "url": "https://a.example/7", "crawled_at": "2024-03-29T10:00:00Z"}\n'
    (item,) = _read(tmp_path, line)
    path = str(tmp_path / "dump.jsonl")
    assert item == Document(
        "Rain.", "text", path, "jsonl", "line 1", "7", "https://a.example/7", "2024-03-29T10:00:00Z"
    )


@pytest.mark.parametrize(
    ("line", "raw", "markup"),
    [
        (b'{"html": "<p>a", "text": "b"}', "<p>a", "html"),
        (b'{"html": " ", "text": "b"}', "b", "text"),
        (b'{"html": null, "text": "b"}', "b", "text"),
        (b'{"html": ""}', "", "html"),
    ],
)
def test_html_is_read_rather_than_text_unless_it_is_blank(tmp_path: Path, line: bytes, raw: str, markup: str) -> None:
    (item,) = _read(tmp_path, line)
    assert isinstance(item, Document)
    assert (item.raw, item.markup) == (raw, markup)


@pytest.mark.parametrize("value", [b"true", b"1.5", b"[1]", b'""', b"null"])
def test_an_id_that_is_neither_text_nor_a_whole_number_is_no_id(tmp_path: Path, value: bytes) -> None:
    (item,) = _read(tmp_path, b'{"text": "a", "id": ' + value + b"}")
    assert isinstance(item, Document)
    assert item.source_id is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"no json", QuarantineReason.BAD_JSON),
        (b'{"text": NaN}', QuarantineReason.BAD_JSON),
        (b'{"text": "a", "score": Infinity}', QuarantineReason.BAD_JSON),
        (b'{"text": "\\ud800"}', QuarantineReason.BAD_JSON),
        (b'{"text": "\xff"}', QuarantineReason.BAD_JSON),
        (b'{"text": "torn', QuarantineReason.BAD_JSON),
        (b"[" * 100_000, QuarantineReason.BAD_JSON),
        (b'["text"]', QuarantineReason.BAD_JSON),
        (b"null", QuarantineReason.BAD_JSON),
        (b'{"body": "a"}', QuarantineReason.NO_TEXT_FIELD),
        (b'{"text": 5}', QuarantineReason.NO_TEXT_FIELD),
    ],
)
def test_a_bad_line_is_unread_with_a_reason_and_its_neighbours_are_unharmed(
    tmp_path: Path, line: bytes, reason: QuarantineReason
) -> None:
    first, bad, last = _read(tmp_path, b'{"text": "a"}\n' + line + b'\n{"text": "b"}')
    assert isinstance(first, Document)
    assert isinstance(last, Document)
    assert isinstance(bad, Unread)
    assert (bad.error.reason, bad.error.stage, bad.document.locator) == (reason, Stage.READ, "line 2")


def test_a_line_that_is_too_large_is_unread(tmp_path: Path) -> None:
    content = b'{"text": "a"}\n{"text": "' + b"x" * 2_000 + b'"}\n{"text": "b"}\n'
    _, large, _ = _read(tmp_path, content, Settings(max_document_bytes=1_000))
    assert isinstance(large, Unread)
    assert large.error.reason is QuarantineReason.TOO_LARGE


def test_empty_lines_are_no_inputs_and_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    items = _read(tmp_path, b'\xef\xbb\xbf{"text": "a"}\r\n\r\n  \n\n{"text": "b"}\n\n')
    assert [item.raw for item in items if isinstance(item, Document)] == ["a", "b"]
    assert len(items) == 2


def test_only_a_line_feed_ends_a_line(tmp_path: Path) -> None:
    text = "a\u2028b\u0085c\x0cd"
    (item,) = _read(tmp_path, ('{"text": "' + text.replace("\x0c", "\\f") + '"}\n').encode())
    assert isinstance(item, Document)
    assert item.raw == text
