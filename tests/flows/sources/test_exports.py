"""One text file that holds many articles is split where its maker ended them, and a single article never is."""

from pathlib import Path

import pytest

from flows.sources.documents import read_documents, read_items
from schemas.settings import Settings

BODY = "The town of Vessel Bay opened its new footbridge over the Arrow river, and the mayor walked across. " * 5
NEXIS = "{0} of 3 DOCUMENTS\n\nThe Bay Times\n\nMarch {0}, 2024\n\nStory {0}\n\n{1}\n\nLoad-Date: March {0}, 2024\n\n"
FACTIVA = "Story {0}\n\n90 words\n2{0} March 2024\nBay Wire\n\n{1}\n\nDocument BAYW00002024032{0}ek3t000{0}z\n\n"


@pytest.mark.parametrize(
    "shape",
    [
        NEXIS,
        NEXIS + "End of Document\n\n",
        NEXIS.replace("{0} of 3 DOCUMENTS\n\n", ""),
        FACTIVA,
        "Story {0}\n{1}\n" + "=" * 30 + "\n",
    ],
)
def test_an_export_is_split_into_its_articles(tmp_path: Path, shape: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("".join(shape.format(number, BODY) for number in (1, 2, 3)), encoding="utf-8")
    found = list(read_documents([str(path)]))
    assert len(found) == 3
    for number, document in enumerate(found, start=1):
        assert isinstance(document.raw, bytes)
        assert f"Story {number}\n".encode() in document.raw
        assert document.raw.count(b"Story ") == 1
        line = int(document.locator.removeprefix("line "))
        assert path.read_bytes().split(b"\n")[line - 1] == document.raw.split(b"\n")[0]


def test_an_export_in_utf_16_is_split_too_and_a_mark_that_lies_breaks_nothing(tmp_path: Path) -> None:
    export = "".join(NEXIS.format(number, BODY) for number in (1, 2, 3))
    (tmp_path / "wide.txt").write_text(export, encoding="utf-16")
    assert len(list(read_documents([str(tmp_path / "wide.txt")]))) == 3
    (tmp_path / "lie.txt").write_bytes(b"\xff\xfe" + export.encode())
    assert len(list(read_items([str(tmp_path / "lie.txt")]))) == 1


def test_the_user_names_the_line_between_articles_or_says_that_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("One.\n%%\nTwo.\n%%\n\n", encoding="utf-8")
    assert [document.raw for document in read_documents([str(path)], Settings(separator="%%"))] == [
        b"One.\n",
        b"Two.\n",
    ]
    path.write_text(f"{BODY}\n{'=' * 30}\n" * 3, encoding="utf-8")
    assert len(list(read_documents([str(path)], Settings(separator="none")))) == 1


@pytest.mark.parametrize("rule", ["* * *", "----------", "=" * 30])
def test_a_rule_inside_one_article_does_not_split_it(tmp_path: Path, rule: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{BODY}\n{rule}\n{BODY}\n\nLoad-Date: March 1, 2024\n", encoding="utf-8")
    assert len(list(read_documents([str(path)]))) == 1
