"""ZIM files as libzim writes them. It is an extra, and in no requirements file: `pip install libzim`."""

from pathlib import Path
from typing import Any, Final

import pytest

from flows.sources.documents import read_items
from flows.sources.source import Unread
from schemas.document import Document
from schemas.outcome import QuarantineReason

PAGES: Final = {
    f"news/{number}": f"<html><body><p>Lock {number} of Wexcombe opens.</p></body></html>" for number in range(40)
}


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Write pages, a picture and a redirect into a ZIM file."""
    writer: Any = pytest.importorskip("libzim.writer", reason="libzim is not installed")

    class Page(writer.Item):  # type: ignore[misc]
        def __init__(self, path: str, content: str, kind: str) -> None:
            super().__init__()
            self.get_path = self.get_title = lambda: path
            self.get_mimetype = lambda: kind
            self.get_contentprovider = lambda: writer.StringProvider(content)
            self.get_hints = dict

    path = tmp_path_factory.mktemp("zim") / "made.zim"
    with writer.Creator(path) as creator:
        creator.set_mainpath("news/0")
        for name, page in PAGES.items():
            creator.add_item(Page(name, page, "text/html"))
        creator.add_item(Page("i.png", "picture", "image/png"))
        creator.add_redirection("old", "Old", "news/0", {})
    return path.read_bytes()


def _reasons(path: Path) -> set[QuarantineReason]:
    return {item.error.reason for item in read_items([str(path)]) if isinstance(item, Unread)}


@pytest.mark.parametrize("name", ["a.zim", "wrong.txt", "wrong.jsonl"])
def test_its_pages_are_documents_and_nothing_else_of_it(tmp_path: Path, content: bytes, name: str) -> None:
    """Whatever its name; the path of a page is its id."""
    (tmp_path / name).write_bytes(content)
    found = list(read_items([str(tmp_path / name)]))
    assert {item.source_id: item.raw for item in found if isinstance(item, Document)} == {
        path: page.encode() for path, page in PAGES.items()
    }
    assert len(found) == len(PAGES)


@pytest.mark.parametrize("left", [0.0, 0.2, 0.6, 0.95])
def test_a_torn_file_is_noticed(tmp_path: Path, content: bytes, left: float) -> None:
    """Also one without a byte."""
    (tmp_path / "a.zim").write_bytes(content[: int(len(content) * left)])
    assert _reasons(tmp_path / "a.zim") == {QuarantineReason.CORRUPT}


def test_a_flipped_bit_is_noticed(tmp_path: Path, content: bytes) -> None:
    """By the file's own checksum, before anything of it is believed."""
    middle = len(content) // 2
    (tmp_path / "a.zim").write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
    assert _reasons(tmp_path / "a.zim") == {QuarantineReason.CORRUPT}
