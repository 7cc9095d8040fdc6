"""What the user says of a source counts where a document leaves it open, and only there."""

from typing import Any

import pytest

from cleaners.pipeline import clean
from schemas.document import Document
from schemas.outcome import Cleaned
from schemas.record import Record
from schemas.settings import Settings

STORY = (
    "The lantern fair of Port Ellery opened on Sunday with a parade of paper boats, and the harbour master said "
    "that more visitors came than in any year since the old lighthouse was lit again."
)


def record_of(line: str, tail: str = "", *, declared: str = "", url: str | None = None, **settings: Any) -> Record:
    text = f"Lantern fair opens\n{line}\n{STORY}\n{STORY[::-1]}\n{tail}"
    said = (("date", declared),) if declared else ()
    document = Document(text, "text", "dump.jsonl", "jsonl", url=url, declared=said)
    outcome = clean(document, Settings(**settings))
    assert isinstance(outcome, Cleaned)
    return outcome.record


@pytest.mark.parametrize(("day_first", "day"), [(True, "2023-07-04"), (False, "2023-04-07")])
def test_the_order_as_told_settles_what_the_page_leaves_open(day_first: bool, day: str) -> None:  # noqa: FBT001
    record = record_of("04/07/2023", day_first=day_first)
    assert record.published_at == day
    assert "date_as_told" in record.flags
    assert "date_ambiguous" not in record.flags


def test_the_page_itself_is_believed_before_the_user() -> None:
    record = record_of("04/07/2023", "Printed 25/08/2023", day_first=False)
    assert record.published_at == "2023-07-04"
    assert "date_as_told" not in record.flags


def test_the_user_is_believed_before_the_custom_of_a_country() -> None:
    assert record_of("04/07/2023", url="https://port-ellery.co.uk/fair").published_at == "2023-07-04"
    assert record_of("04/07/2023", url="https://port-ellery.co.uk/fair", day_first=False).published_at == "2023-04-07"


@pytest.mark.parametrize(
    ("time_zone", "offset"),
    [("Asia/Taipei", "+08:00"), ("America/Chicago", "-06:00"), ("America/Havana", "-05:00")],
)
def test_the_zone_as_told_says_which_of_several_zones_is_meant(time_zone: str, offset: str) -> None:
    record = record_of("4 July 2023 18:05 CST", time_zone=time_zone)
    assert record.published_at == f"2023-07-04T18:05:00{offset}"
    assert "date_as_told" in record.flags


@pytest.mark.parametrize(("domain", "offset"), [("in", "+05:30"), ("ie", "+01:00"), ("co.il", "+02:00"), ("com", "")])
def test_the_country_of_the_address_says_which_of_several_zones_is_meant(domain: str, offset: str) -> None:
    record = record_of("4 July 2023 18:05 IST", url=f"https://port-ellery.{domain}/fair")
    assert record.published_at == f"2023-07-04T18:05{':00' if offset else ''}{offset}"
    assert "date_as_told" not in record.flags


@pytest.mark.parametrize("line", ["4 July 2023 18:05", "4 July 2023", "4 July 2023 18:05 CET", "4 July 2023 18:05 IST"])
def test_the_zone_as_told_gives_no_clock_an_offset(line: str) -> None:
    record = record_of(line, time_zone="Asia/Taipei")
    assert record.published_at == record_of(line).published_at
    assert "date_as_told" not in record.flags


def test_a_declared_date_is_read_as_told_too() -> None:
    declared = "04/07/2023 18:05 CST"
    assert record_of("", declared=declared).published_at == "2023"
    assert "date_ambiguous" in record_of("", declared=declared).flags
    record = record_of("", declared=declared, day_first=False, time_zone="America/Chicago")
    assert record.published_at == "2023-04-07T18:05:00-06:00"
    assert "date_as_told" in record.flags


def test_the_language_as_told_counts_where_none_is_declared() -> None:
    assert record_of("04/07/2023", language="en-US").published_at == "2023-04-07"
    assert record_of("04/07/2023", language="en-GB").published_at == "2023-07-04"
