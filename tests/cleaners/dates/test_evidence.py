"""A clock or an offset is given only where the evidence shows one; nothing is filled in, whatever is combined."""

from itertools import product

import pytest

from cleaners.dates import read_dates
from cleaners.dates.read import read_date
from cleaners.split import split_text
from schemas.date import Precision

DAYS = ("4 July 2023", "July 4, 2023", "Tuesday, July 4, 2023", "2023-07-04", "4 июля 2023", "4 juillet 2023")
CLOCKS = {"": None, " 18:05": "18:05", " 18:05:09": "18:05:09", ", 6:05 p.m.": "18:05"}
ZONES = {"": None, " UTC": "+00:00", " +03:00": "+03:00", " GMT+4": "+04:00", " MSK": "+03:00", " IST": None}
PROSE = "The lantern fair of Port Ellery opened by the river, and more visitors came than in any year before it. "


@pytest.mark.parametrize(("day", "clock", "zone"), list(product(DAYS, CLOCKS, ZONES)))
def test_exactly_what_is_shown_is_read(day: str, clock: str, zone: str) -> None:
    shown = f"{day}{clock}{zone if clock else ''}"
    reading = read_date(shown, languages=["en"])
    assert reading is not None
    expected = "2023-07-04"
    if CLOCKS[clock]:
        offset = ZONES[zone]
        seconds = "" if offset is None or CLOCKS[clock].count(":") == 2 else ":00"  # type: ignore[union-attr]
        expected += f"T{CLOCKS[clock]}{seconds}{offset or ''}"
    assert reading[0] == expected
    dates = read_dates(
        split_text(f"Lantern fair opens\n{shown}\n{PROSE * 3}"),
        title_block=0,
        body=range(2, 3),
        language="en",
        url=None,
        fetched_at=None,
    )
    assert dates.published is not None
    assert (dates.published.value, dates.published.raw) == (expected, shown)


@pytest.mark.parametrize("base", [None, "2026-11-21T12:00:00+05:00"])
def test_the_instant_of_fetching_lends_no_part_to_a_date_that_has_a_year(base: str | None) -> None:
    assert read_date("July 2023", languages=["en"], base=base) == ("2023-07", Precision.MONTH)
    assert read_date("4 July 2023", languages=["en"], base=base) == ("2023-07-04", Precision.DAY)
    assert read_date("4 July 2023 18:05", languages=["en"], base=base) == ("2023-07-04T18:05", Precision.MINUTE)
