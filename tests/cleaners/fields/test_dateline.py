"""Dateline and agency: what opens wire copy, and who sent it."""

import time

import pytest

from cleaners.fields.agency import read_agency
from cleaners.fields.byline import read_byline
from cleaners.fields.dateline import parse_dateline, read_dateline
from tests.cleaners.fields.pages import PARAGRAPHS, TITLE, judged


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("BAKU, March 29. /Trend/ The", "BAKU", "Trend"),
        ("YEREVAN, MARCH 29, ARMENPRESS. The", "YEREVAN", "ARMENPRESS"),
        ("PARIS (AFP) – The", "PARIS", "AFP"),
        ("LONDON, March 3 (Reuters) - The", "LONDON", "Reuters"),
        ("(Reuters) - The", None, "Reuters"),
        ("KYIV, Ukraine (AP) — The", "KYIV", "AP"),
        ("Berlin (dpa/lno) - Der", "Berlin", "dpa"),
        ("МОСКВА, 29 марта. /ТАСС/. Мост", "МОСКВА", "ТАСС"),
        ("МОСКВА, 29 мар — РИА Новости. Мост", "МОСКВА", "РИА Новости"),
        ("Баку, 29 марта, АЗЕРТАДЖ", "Баку", "АЗЕРТАДЖ"),
        ("NEW HARBOUR, Wex. — The", "NEW HARBOUR", None),
        ("WEXCOMBE, Nov 22 — The", "WEXCOMBE", None),
        ("新华社北京4月24日电 新桥", "北京", "新华社"),
        ("(서울=연합뉴스) 새", "서울", "연합뉴스"),
    ],
)
def test_a_dateline_gives_place_and_agency(opening: str, place: str | None, agency: str | None) -> None:
    dateline = parse_dateline(f"{opening} bridge opened.")
    assert dateline is not None
    assert (dateline.place, dateline.agency) == (place, agency)


@pytest.mark.parametrize(
    "opening",
    [
        "Paris is a city – and a state of mind.",
        "EU – das war einmal.",
        "The bridge (see map) – opened in 1902 – is old.",
        "On March 3, the bridge opened.",
        "Wexcombe, March 3: a day to remember.",
        PARAGRAPHS[0],
    ],
)
def test_an_ordinary_opening_is_no_dateline(opening: str) -> None:
    assert parse_dateline(opening) is None


def test_only_the_first_paragraphs_have_a_dateline() -> None:
    page, body = judged((TITLE, *PARAGRAPHS, f"PARIS (AFP) – {PARAGRAPHS[0]}"))
    assert read_dateline(page, body) is None
    page, body = judged((TITLE, f"PARIS (AFP) – {PARAGRAPHS[0]}", *PARAGRAPHS))
    dateline = read_dateline(page, body)
    assert dateline is not None
    assert (dateline.block, dateline.place) == (1, "PARIS")


@pytest.mark.parametrize(
    ("lines", "agency"),
    [
        ((TITLE, f"PARIS (AFP) – {PARAGRAPHS[0]}"), "AFP"),
        ((TITLE, "By Ida Holt | Reuters", *PARAGRAPHS), "Reuters"),
        ((TITLE, "By AFP", *PARAGRAPHS), "AFP"),
        ((TITLE, f"The bridge will open in spring, Report informs. {PARAGRAPHS[0]}"), "Report"),
        ((TITLE, *PARAGRAPHS, "(dpa)"), "dpa"),
        ((TITLE, *PARAGRAPHS, "Источник: ТАСС"), "ТАСС"),
        ((TITLE, "By Ida Holt", *PARAGRAPHS), None),
    ],
)
def test_the_agency_is_named_by_dateline_byline_lede_or_credit(lines: tuple[str, ...], agency: str | None) -> None:
    page, body = judged(lines)
    assert read_agency(page, body, read_dateline(page, body), read_byline(page, body, 0)) == agency


def test_a_hostile_opening_takes_no_time() -> None:
    start = time.perf_counter()
    for opening in ("A" * 5_000, "AB " * 5_000, "A, " * 5_000, "Ab-" * 5_000):
        parse_dateline(opening)
    assert time.perf_counter() - start < 0.5
