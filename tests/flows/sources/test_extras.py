"""Kinds of input that need a library which is an extra."""

import sys
from pathlib import Path

import pytest

from flows.sources.documents import read_items
from flows.sources.source import Unread
from schemas.document import Document
from schemas.outcome import QuarantineReason


@pytest.mark.parametrize(
    ("head", "library", "extra"),
    [
        (b"PAR1 and more", "pyarrow", "parquet"),
        (b"ARROW1 and more", "pyarrow", "parquet"),
        (b"ZIM\x04", "libzim.reader", "zim"),
    ],
)
def test_without_its_library_a_file_is_quarantined_with_the_remedy(
    head: bytes, library: str, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A few bytes tell these kinds: what only begins like them, too, must harm nothing beside it."""
    monkeypatch.setitem(sys.modules, library, None)
    (tmp_path / "a").write_bytes(head)
    (tmp_path / "b.txt").write_text("The ferry sailed.", encoding="utf-8")
    unread, beside = read_items([str(tmp_path)])
    assert isinstance(unread, Unread)
    assert unread.error.reason is QuarantineReason.UNREADABLE
    assert f"pip install 'dechaff[{extra}]'" in unread.error.detail
    assert isinstance(beside, Document)
