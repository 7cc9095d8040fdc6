"""Site name: only where something on the page says it."""

from dataclasses import replace

import pytest

from cleaners.fields.site_name import read_site_name
from schemas.metadata import Metadata
from schemas.verdict import Reason
from tests.cleaners.fields.pages import PARAGRAPHS, TITLE, judged


def site_of(*lines: str, url: str | None = None) -> str | None:
    page, body = judged(lines)
    reading = read_site_name(page, body, None, url)
    return reading.value if reading else None


@pytest.mark.parametrize(
    ("lines", "site"),
    [
        ((TITLE, *PARAGRAPHS, f"The post {TITLE} appeared first on Harbour.example."), "Harbour.example"),
        ((f"{TITLE} | Harbour Post", "Menu", TITLE, *PARAGRAPHS), "Harbour Post"),
        (("Harbour.az © 2024. .", TITLE, *PARAGRAPHS), "Harbour.az"),
        ((TITLE, *PARAGRAPHS, "Harbour Post", "© 2021-2024 Harbour Post. All rights reserved."), "Harbour Post"),
        ((TITLE, *PARAGRAPHS, "Copyright © 2024 harbour post, Inc.", "Harbour Post"), "Harbour Post"),
    ],
)
def test_the_name_is_read_from_footers_titles_and_copyright_lines(lines: tuple[str, ...], site: str) -> None:
    assert site_of(*lines) == site


def test_the_owner_in_a_copyright_line_is_the_site_only_where_something_else_says_so() -> None:
    lines = (TITLE, *PARAGRAPHS, "© 2024 Quay Media Holding. All rights reserved.")
    assert site_of(*lines) is None
    assert site_of(*lines, url="https://www.quaymediaholding.example/a") == "Quay Media Holding"


@pytest.mark.parametrize(
    "line", ["© 2024", "Copyright", "© 2024 All rights reserved", "© 12:30, 2024", "Photo © Ida Holt", ""]
)
def test_a_page_without_evidence_has_no_site_name(line: str) -> None:
    assert site_of(TITLE, *PARAGRAPHS, line) is None


def test_lines_of_the_name_alone_are_claimed_outside_the_text() -> None:
    page, body = judged(("Harbour Post", TITLE, *PARAGRAPHS, "harbour post"))
    reading = read_site_name(replace(page, metadata=Metadata(site_name="Harbour Post")), body, 1)
    assert reading is not None
    assert reading.value == "Harbour Post"
    assert [(claim.block, claim.reason) for claim in reading.claims] == [
        (0, Reason.SITE_NAME),
        (len(page.blocks) - 1, Reason.SITE_NAME),
    ]


def titled(window: str, *lines: str, url: str | None = None) -> str | None:
    page, body = judged((TITLE, *PARAGRAPHS, *lines))
    page = replace(page, metadata=Metadata(headlines=(TITLE,), window_title=window))
    reading = read_site_name(page, body, None, url)
    return reading.value if reading else None


@pytest.mark.parametrize(
    "window", [f"{TITLE} - Harbour Post", f"{TITLE} | Sport | Harbour Post", f"Harbour Post: {TITLE}"]
)
def test_what_stands_beside_the_headline_in_the_title_element_is_the_site_where_it_owns_the_page(window: str) -> None:
    assert titled(window, "© 2024 Harbour Post. All rights reserved.") == "Harbour Post"
    assert titled(window) is None


def test_what_stands_beside_the_headline_is_the_site_where_the_host_spells_it() -> None:
    window = f"{TITLE} - Harbour Post"
    assert titled(window, url="https://www.harbourpost.example/sport/1") == "Harbour Post"
    assert titled(f"{TITLE} - Sport", url="https://www.harbourpost.example/sport/1") is None
