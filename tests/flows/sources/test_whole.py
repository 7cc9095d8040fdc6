"""A text file or an HTML page is one document; what cannot be read is one unread input."""

import gzip
from pathlib import Path

import pytest

from flows.sources.documents import read_documents, read_items
from flows.sources.source import Unread
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason
from schemas.settings import Settings


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.txt", "text"), ("a.TXT", "text"), ("a.md", "markdown"), ("a.html", "html"), ("a.htm", "html")],
)
def test_a_file_is_one_document_of_its_kind_also_compressed(tmp_path: Path, name: str, kind: str) -> None:
    plain, zipped = tmp_path / name, tmp_path / f"{name}.gz"
    content = b"Rain.\xff" if kind != "html" else b"<p>Rain.\xff"
    plain.write_bytes(content)
    zipped.write_bytes(gzip.compress(content))
    for path in (plain, zipped):
        (document,) = read_documents([str(path)])
        assert (document.raw, document.markup, document.source_kind) == (
            content,
            "html" if kind == "html" else "text",
            kind,
        )
        assert document.source_path == str(path)


@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_a_file_that_is_too_large_is_unread_and_only_its_head_is_held(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.txt{suffix}"
    content = b"x" * 3_000_000
    path.write_bytes(gzip.compress(content) if suffix else content)
    (item,) = read_items([str(path)], Settings(max_document_bytes=1_000_000, quarantine_bytes=10))
    assert isinstance(item, Unread)
    assert item.error.reason is QuarantineReason.TOO_LARGE
    assert item.document.raw == b"x" * 10


def test_reading_documents_only_raises_what_is_wrong_with_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + b"\xff" * 50)
    with pytest.raises(DocumentError, match="broken compression"):
        list(read_documents([str(path)]))


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    assert list(read_items([str(path)])) == [Document(b"", "text", str(path), "text")]
