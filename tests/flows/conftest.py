"""Invented dumps for the tests of ``flows``: what is tested is the engine, so every article is plain and long."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

PARAGRAPH = (
    "The town of Vessel Bay opened its new footbridge over the Arrow river yesterday, and the mayor, "
    "Ilse Tamarind, walked across it first with the pupils of the harbour school behind her. "
)

Article = Callable[[int], str]
WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]


@pytest.fixture
def article() -> Article:
    """Return a maker of invented articles, each with its own number in the text."""

    def make(number: int) -> str:
        return "\n".join(f"{PARAGRAPH}It was visit number {number}, part {part}. {PARAGRAPH}" for part in range(3))

    return make


@pytest.fixture
def write_jsonl() -> WriteJsonl:
    """Return a writer of JSONL files."""

    def write(path: Path, rows: Iterable[dict[str, object]]) -> Path:
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return path

    return write


@pytest.fixture
def dump(tmp_path: Path, article: Article, write_jsonl: WriteJsonl) -> Path:
    """Return a folder with text, HTML and JSONL, good and bad lines, and a repeated article."""
    folder = tmp_path / "dump"
    (folder / "deep").mkdir(parents=True)
    (folder / "one.txt").write_text(article(1), encoding="utf-8")
    (folder / "deep" / "two.txt").write_text(article(2), encoding="utf-8")
    (folder / "short.txt").write_text("Short.", encoding="utf-8")
    (folder / "notes.pdf").write_bytes(b"%PDF")
    rows: list[dict[str, object]] = [{"id": number, "text": article(number)} for number in range(40)]
    path = write_jsonl(folder / "many.jsonl", [*rows, rows[3], rows[3]])
    with path.open("ab") as handle:
        handle.write(b'{"text": NaN}\n\n{"text": "\\ud800"}\nno json\n[]\n{"body": "x"}\n{"text": "torn')
    return folder
