"""Section: labelled, in a breadcrumb, or declared; else null."""

from dataclasses import replace

import pytest

from cleaners.fields.section import read_section
from schemas.metadata import Metadata
from tests.cleaners.fields.pages import PARAGRAPHS, TITLE, judged


@pytest.mark.parametrize(
    ("above", "section", "claimed"),
    [
        (("Categories", "Harbour News"), "Harbour News", 2),
        (("Category: Harbour News",), "Harbour News", 1),
        (("Рубрика: Новости порта",), "Новости порта", 1),
        (("Kateqoriya: Liman",), "Liman", 1),
        ((f"Home > News > Harbour > {TITLE}",), "Harbour", 1),
        (("Startseite › Hafen",), "Hafen", 1),
    ],
)
def test_a_section_is_read_and_its_lines_claimed(above: tuple[str, ...], section: str, claimed: int) -> None:
    page, body = judged((*above, "", TITLE, *PARAGRAPHS))
    reading = read_section(page, body, len(above))
    assert reading is not None
    assert reading.value == section
    assert [claim.block for claim in reading.claims] == list(range(claimed))


@pytest.mark.parametrize("above", [("Categories",), ("Home",), ("Harbour News",), ("Categories", PARAGRAPHS[0])])
def test_no_label_no_section(above: tuple[str, ...]) -> None:
    page, body = judged((*above, TITLE, *PARAGRAPHS))
    assert read_section(page, body, len(above)) is None


def test_a_declared_section_wins() -> None:
    page, body = judged(("Category: Harbour", TITLE, *PARAGRAPHS))
    reading = read_section(replace(page, metadata=Metadata(section="Local")), body, 1)
    assert reading is not None
    assert (reading.value, [claim.block for claim in reading.claims]) == ("Local", [0])
