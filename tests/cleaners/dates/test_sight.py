"""What stands around a date: whose it is, and whether a line bears it or a sentence mentions it."""

import pytest

from cleaners.dates.place import layout_of, traits_of
from cleaners.dates.sight import Sighting, sight
from cleaners.split import split_text
from schemas.date import Role

PROSE = (
    "The lantern fair of Port Ellery opened on Sunday with a parade of paper boats, and the harbour master said "
    "that more visitors came than in any year since the old lighthouse was lit again."
)


def seen(*lines: str, language: str = "en") -> list[Sighting]:
    return sight(split_text("\n".join(lines)).blocks, (language,))


def traits(*lines: str, title: int | None = 0) -> list[list[str]]:
    blocks = split_text("\n".join(lines)).blocks
    return traits_of(sight(blocks, ("en",)), layout_of(blocks, range(len(blocks)), title))


@pytest.mark.parametrize(
    "line",
    [
        "— Port Ellery Ferries (@ellery_ferries) March 4, 2031",
        "Ein Beitrag geteilt von Ann Penfield (@ann_penfield) am Mär 4, 2031 um 12:08 PDT",
        "FILE - In this March 4, 2031, file photo, boats leave the quay.",
        "Received 4 March 2031",
        "Limited offer - redeem by 4 March 2031",
    ],
)
def test_a_quoted_post_an_old_picture_and_a_deadline_have_dates_of_their_own(line: str) -> None:
    assert [sighting.role for sighting in seen(line)] == [Role.OTHER]


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Beitrag wurde am 4. März 2031 von ann in Hafen veröffentlicht. Schlagworte: Laternen",
        "Das Laternenfest wurde am 4. März 2031 um 23:03 Uhr gepostet und unter Hafen abgelegt",
    ],
)
def test_a_sentence_that_says_when_it_was_posted_is_an_imprint(line: str) -> None:
    (sighting,) = seen(line, language="de")
    assert (sighting.role, sighting.imprint) == (Role.PUBLISHED, True)


def test_an_event_that_was_opened_that_day_is_no_imprint() -> None:
    (sighting,) = seen("Das Laternenfest wurde am 4. März 2031 vom Hafenmeister eröffnet", language="de")
    assert not sighting.imprint


def test_a_label_may_stand_behind_another_date_on_the_line_above() -> None:
    found = seen("4 March 2031", "9 April 2031 Updated on", "9 April 2031")
    assert [sighting.role for sighting in found] == [Role.UNKNOWN, Role.UNKNOWN, Role.MODIFIED]


def test_minutes_of_reading_are_no_day_of_the_week() -> None:
    (sighting,) = seen("5 Min. 1. November 2023 Ann Penfield")
    assert (sighting.found.weekday, sighting.raw) == (None, "1. November 2023")
    (sighting,) = seen("Wed. 1 November 2023")
    assert sighting.found.weekday is True


def test_a_sentence_that_mentions_a_day_is_told_from_a_line_that_bears_it() -> None:
    mention, bearer = traits(
        "Boats", "The harbour fair was founded on 4 March 2031, a rainy Tuesday.", "Ann, 9 May 2031", PROSE
    )
    assert "in a sentence" in mention
    assert "in a sentence" not in bearer


def test_of_two_days_side_by_side_the_earlier_and_the_later_are_told() -> None:
    first, second = traits("Boats", "4 March 2031", "9 April 2031", PROSE)
    assert "earlier of two" in first
    assert "later of two" in second
    assert "earlier of two" not in traits("Boats", "4 March 2031", "By Ann", "Photos", "9 April 2031", PROSE)[0]


def test_what_stands_above_a_headline_inside_the_body_is_not_the_text() -> None:
    blocks = split_text(f"{PROSE}\nLantern fair opens\n4 March 2031\n{PROSE}").blocks
    assert layout_of(blocks, range(4), title_block=1).first == 3
    assert layout_of(blocks, range(4), title_block=None).first == 0
    assert layout_of(blocks, range(4), title_block=3).first == 0, "no text below it"


@pytest.mark.parametrize(
    "line", ["Read on at https://gazette.example/2031/03/04/fair", "See www.gazette.example/2031-03-04/fair and more"]
)
def test_a_date_inside_an_address_is_that_of_another_page(line: str) -> None:
    assert [each.role for each in sight(split_text(line).blocks, ())] == [Role.OTHER]


@pytest.mark.parametrize("line", ["Stand: 4. März 2031", "Stand 04.03.2031", "Stand vom 4. März 2031"])
def test_what_a_page_is_as_of_is_told_from_what_a_number_in_it_is_as_of(line: str) -> None:
    assert [each.as_of for each in sight(split_text(line).blocks, ("de",))] == [True]
    assert [each.as_of for each in sight(split_text(f"Quelle: Hafenamt ({line})").blocks, ("de",))] == [False]
    assert [each.as_of for each in sight(split_text("Aktualisiert: 4. März 2031").blocks, ("de",))] == [False]
