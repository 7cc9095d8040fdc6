"""Other calendars, zones by name, and the tables behind the names."""

import calendar
import datetime as dt
import re
import runpy
from pathlib import Path

import pytest

from cleaners.dates.calendars import from_buddhist, from_hijri, from_jalali
from cleaners.dates.fold import fold
from cleaners.dates.moment import Moment
from cleaners.dates.names import month_named, weekdays_named
from cleaners.dates.zones import offset_of, zone_at

HERE = Path(__file__).parent
CLEANERS = HERE.parents[2] / "cleaners" / "dates"
TABLES = runpy.run_path(str(HERE / "dateparser_tables.py"))
CLDR = runpy.run_path(str(HERE / "cldr_tables.py"))


def test_persian_new_years_fall_on_their_known_days() -> None:
    known = {1375: (1996, 3, 20), 1399: (2020, 3, 20), 1400: (2021, 3, 21), 1403: (2024, 3, 20), 1404: (2025, 3, 21)}
    assert {year: from_jalali(year, 1, 1) for year in known} == {year: dt.date(*day) for year, day in known.items()}


def test_each_persian_day_follows_the_one_before() -> None:
    lengths = [31] * 6 + [30] * 5 + [29]
    days = [from_jalali(1402, month, day) for month, length in enumerate(lengths, 1) for day in range(1, length + 1)]
    assert days == [dt.date(2023, 3, 21) + dt.timedelta(n) for n in range(365)]


def test_islamic_and_buddhist_years_are_converted() -> None:
    assert from_hijri(1445, 1, 1) == dt.date(2023, 7, 19)
    assert from_buddhist(2566) == 2023
    assert from_hijri(1445, 13, 1) is None


@pytest.mark.parametrize(
    ("zone", "day", "minutes"),
    [
        ("ET", (2023, 7, 4), -240),
        ("ET", (2023, 12, 4), -300),
        ("EST", (2023, 7, 4), -300),
        ("MSK", (2023, 7, 4), 180),
        ("МСК", (2012, 7, 4), 240),
        ("MSK+2", (2023, 7, 4), 300),
        ("(UTC+3 MSK)", (2023, 7, 4), 180),
        ("(UTC+2 CEST)", (2023, 7, 4), 120),
        ("GMT +4", (2023, 7, 4), 240),
        ("+05:30", (2023, 7, 4), 330),
        ("WIB", (2023, 7, 4), 420),
        ("MESZ", (2023, 7, 4), 120),
        ("CST", (2023, 7, 4), None),
        ("IST", (2023, 7, 4), None),
    ],
)
def test_a_zone_means_what_it_meant_on_that_day(zone: str, day: tuple[int, int, int], minutes: int | None) -> None:
    mark = zone_at(f"18:05 {zone}", 5)
    assert mark is not None
    assert offset_of(mark, Moment(*day, 18, 5), ("en",)) == minutes


def test_letters_that_are_no_zone_are_left_alone() -> None:
    assert zone_at("18:05 BAKU", 5) is None
    assert zone_at("18:05 TV", 5) is None


def test_every_full_month_name_that_dateparser_knows_is_known_here() -> None:
    missing = [
        (row.split("\t")[0], form)
        for row in TABLES["month_rows"]()
        for number, column in enumerate(row.split("\t")[1:], 1)
        for form in column.split("|")
        if len(form) > 3 and (named := month_named(form)) and number not in named.numbers.values()
    ]
    assert missing == []


def test_every_full_day_name_that_dateparser_knows_is_known_here() -> None:
    missing = [
        form
        for row in TABLES["weekday_rows"]()
        for number, column in enumerate(row.split("\t")[1:])
        for form in column.split("|")
        if len(form) > 3 and number not in weekdays_named(form)
    ]
    assert missing == []


@pytest.mark.parametrize("table", CLDR["TABLES"])
def test_the_tables_of_the_locale_repository_are_as_babel_gives_them(table: str) -> None:
    """Up to what a release of the repository changes: some names of some languages."""
    pytest.importorskip("babel")
    given = {(row.split("\t")[0], form) for row in CLDR["TABLES"][table]() for form in re.split(r"[\t|]", row)[1:]}
    rows = (CLEANERS / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    here = {(row.split("\t")[0], form) for row in rows for form in re.split(r"[\t|]", row)[1:]}
    assert len(given ^ here) < 0.1 * len(given | here)


def test_the_rarer_names_take_no_reading_away() -> None:
    names = [row.split("\t") for row in (CLEANERS / "month_names.tsv").read_text(encoding="utf-8").splitlines()]
    of_one_month: dict[str, set[int]] = {}
    for _, *columns in names:
        for number, column in enumerate(columns, 1):
            for form in column.split("|"):
                of_one_month.setdefault(form, set()).add(number)
    for form in ("jan", "mar", "july", "avqust", "lipca"):
        named = month_named(form)
        assert named is not None
        assert {named.number(())} == of_one_month[form]


def test_at_least_a_hundred_languages_have_names() -> None:
    assert len({*TABLES["LANGUAGES"], *CLDR["LANGUAGES"]}) >= 100


def test_at_least_sixty_languages_have_names() -> None:
    assert len({re.split("-", language)[0] for language in TABLES["LANGUAGES"]}) >= 60
    assert all(month_named(name) for name in calendar.month_name[1:])


def test_folding_makes_spellings_one() -> None:
    assert fold("FÉVR.") == fold("fevr")
    assert fold("İYUL") == fold("iyul")
