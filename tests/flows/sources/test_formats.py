"""Each format gives the records of the plain form, and a file that is torn, empty or wrongly named is no accident."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from cleaners.pipeline import clean
from flows.sources.documents import read_items
from flows.sources.source import Item, Unread
from schemas.document import Document
from schemas.outcome import Cleaned, QuarantineReason
from tests.flows.sources.formats import FORMATS, ROWS, Format, mbox, message

SOURCE_FIELDS: Final = {"id", "source_id", "source_path", "source_kind"}
TORN: Final = {QuarantineReason.TRUNCATED, QuarantineReason.CORRUPT, QuarantineReason.BAD_LENGTH}
by_format = pytest.mark.parametrize("form", FORMATS, ids=[form.name for form in FORMATS])


def _read(path: Path, content: bytes) -> Sequence[Item]:
    path.write_bytes(content)
    return list(read_items([str(path)]))


def _documents(items: Sequence[Item]) -> list[Document]:
    return [item for item in items if isinstance(item, Document)]


def _record(document: Document) -> dict[str, Any]:
    outcome = clean(document)
    assert isinstance(outcome, Cleaned)
    return outcome.record.model_dump(exclude=SOURCE_FIELDS)


def _text(document: Document) -> str:
    return document.raw if isinstance(document.raw, str) else document.raw.decode()


@cache
def _plain_record(identity: str, holds: tuple[str, ...]) -> dict[str, Any]:
    """Return the record of the row as a text file, with what the format can say of it."""
    row = next(row for row in ROWS if row["id"] == identity)
    declared = tuple((name, row[name]) for name in ("title", "date") if name in holds)
    url = row["url"] if "url" in holds else None
    fetched = row["fetched_at"] if "fetched_at" in holds else None
    return _record(Document(row["text"], "text", "plain.txt", url=url, fetched_at=fetched, declared=declared))


@by_format
def test_each_format_gives_the_records_of_the_plain_form_byte_for_byte(tmp_path: Path, form: Format) -> None:
    items = _read(tmp_path / form.name, form.make())
    assert [item.error.detail for item in items if isinstance(item, Unread)] == []
    found = _documents(items)
    assert [_text(document) for document in found] == [row["text"] for row in ROWS]
    for document, row in zip(found[::3], ROWS[::3], strict=True):
        assert _record(document) == _plain_record(row["id"], form.holds)
    if "id" in form.holds:
        assert [document.source_id for document in found] == [row["id"] for row in ROWS]


@by_format
def test_the_name_of_a_file_does_not_matter_where_its_content_is_telling(tmp_path: Path, form: Format) -> None:
    expected = _documents(_read(tmp_path / form.name, form.make()))
    for name in ("wrong.txt", "wrong.jsonl"):
        found = _documents(_read(tmp_path / name, form.make()))
        assert [document.raw for document in found] == [document.raw for document in expected], name


@by_format
def test_a_file_without_a_byte_holds_nothing_or_is_noticed(tmp_path: Path, form: Format) -> None:
    items = _read(tmp_path / form.name, b"")
    if form.name.endswith(".txt"):
        assert [item.raw for item in _documents(items)] == [b""]
        return
    reasons = [item.error.reason.value for item in items if isinstance(item, Unread)]
    assert reasons == ([] if form.when_empty is None else [form.when_empty])
    assert _documents(items) == []


@by_format
@pytest.mark.parametrize("left", [0.95, 0.6, 0.2])
def test_what_is_torn_is_noticed_and_what_was_whole_before_is_read(tmp_path: Path, form: Format, left: float) -> None:
    whole = form.make()
    items = _read(tmp_path / form.name, whole[: int(len(whole) * left)])
    reasons = {item.error.reason for item in items if isinstance(item, Unread)}
    assert not form.is_noticed or reasons & TORN
    texts = {row["text"] for row in ROWS}
    good = [_text(document) for document in _documents(items)]
    assert not form.is_noticed or set(good) <= texts
    assert len(good) <= len(ROWS)


@by_format
def test_each_document_has_a_place_of_its_own(tmp_path: Path, form: Format) -> None:
    found = _documents(_read(tmp_path / form.name, form.make()))
    assert len({(document.source_path, document.locator) for document in found}) == len(ROWS)


def test_a_mailbox_gives_the_records_of_its_newsletters(tmp_path: Path) -> None:
    content = mbox(tmp_path)
    found = _documents(_read(tmp_path / "a.mbox", content))
    assert [document.source_id for document in found] == [row["id"] for row in ROWS]
    assert [document.url for document in found] == [row["url"] for row in ROWS]
    assert [dict(document.declared)["title"] for document in found] == [row["title"] for row in ROWS]
    for document, row in list(zip(found, ROWS, strict=True))[::3]:
        declared = (("title", row["title"]), ("date", f"{row['date']}T10:00:00+01:00"))
        expected = Document(row["text"], "text", "plain.txt", url=row["url"], declared=declared)
        assert _record(document) == _record(expected)
    torn = _read(tmp_path / "torn.mbox", content[:-500])
    assert [item.error.reason for item in torn if isinstance(item, Unread)] == [QuarantineReason.TRUNCATED]
    assert len(_documents(torn)) == len(ROWS) - 1
    assert len(_documents(_read(tmp_path / "wrong.txt", content))) == len(ROWS)
    assert _read(tmp_path / "empty.mbox", b"") == []


@pytest.mark.parametrize("name", ["a.eml", "a.txt", "a.mhtml"])
def test_a_message_is_one_document_whatever_its_name(tmp_path: Path, name: str) -> None:
    (document,) = _documents(_read(tmp_path / name, bytes(message(ROWS[0]))))
    assert (document.source_kind, document.url) == ("mail", ROWS[0]["url"])
