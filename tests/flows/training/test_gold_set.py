"""A gold set is read from a folder, with errors that name the file."""

from pathlib import Path

import pytest

from flows.training.gold_set import read_gold_set, site_of
from schemas.errors import UsageError
from tests.flows.training.invented import write_gold_set


def test_a_folder_gives_its_rows_its_styles_and_its_pages(tmp_path: Path) -> None:
    gold = read_gold_set(str(write_gold_set(tmp_path / "set", sites=2, pages=1)))
    assert list(gold.rows) == ["s0p0", "s1p0"]
    assert gold.styles() == ["blocks"]
    assert [(source.id, source.style) for source in gold.dumps()] == [("s0p0", "blocks"), ("s1p0", "blocks")]
    assert [source.id for source in gold.pages()] == ["s0p0", "s1p0"]
    assert gold.site("s1p0") == "site1.example"


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"is no gold set: it has neither gold\.jsonl"):
        read_gold_set(str(tmp_path))


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"id": "a", "text": "b"}\n{"id": 3}\n')
    with pytest.raises(UsageError, match=r"gold\.jsonl: line 2 has no 'id'"):
        read_gold_set(str(tmp_path))


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.news.example.co.uk/a", "example.co.uk"),
        ("https://sport.example.com", "example.com"),
        ("https://example.com.br/x", "example.com.br"),
        ("not a url", ""),
        (None, ""),
    ],
)
def test_the_site_is_the_registered_domain(url: str | None, site: str) -> None:
    assert site_of(url) == site
