"""Invented dumps for the tests of ``flows``: what is tested is the engine, so every article is plain and long."""

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.flows.prefect_server import prefect_server

__all__ = ["prefect_server"]

ARTICLE = """\
The town of Vessel Bay opened its new footbridge over the Arrow river yesterday, and the mayor, Ilse Tamarind, \
walked across it first with the pupils of the harbour school behind her, in rain that did not keep anyone away.
It was visit number {number}, part 1, of a tour that will take her to every district before the winter, she told \
reporters, adding that the old ferry would run until the ramps on the northern bank were finished in autumn.
Engineers had closed the site twice since the spring because the ground under the eastern pier moved more than \
their models had foreseen, and the council paid 40,000 crowns more than it had planned for the foundations.
Residents of the fishing quarter said they had waited eleven years for a way to the hospital that did not depend \
on the tide, and that the {number} lamps along the railing were the first light there since the mill burned down.
"""

Article = Callable[[int], str]
WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]


@pytest.fixture(scope="session")
def article() -> Article:
    """Return a maker of invented articles, each with its own number in the text."""

    def make(number: int) -> str:
        return ARTICLE.format(number=number)

    return make


@pytest.fixture(scope="session")
def write_jsonl() -> WriteJsonl:
    """Return a writer of JSONL files."""

    def write(path: Path, rows: Iterable[dict[str, object]]) -> Path:
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def shared_dump(tmp_path_factory: pytest.TempPathFactory, article: Article, write_jsonl: WriteJsonl) -> Path:
    """Return a folder with text and JSONL, good and bad lines, and repeated articles. Not to be changed."""
    folder = tmp_path_factory.mktemp("shared") / "dump"
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


@pytest.fixture
def dump(tmp_path: Path, shared_dump: Path) -> Path:
    """Return a copy of ``shared_dump`` that may be changed."""
    return Path(shutil.copytree(shared_dump, tmp_path / "dump"))
