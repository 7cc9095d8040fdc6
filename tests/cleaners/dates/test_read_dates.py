"""Pages of invented stories: which date wins, which are left alone, and which lines are claimed."""

from cleaners.dates import read_dates
from cleaners.split import split_text
from schemas.block import Page
from schemas.date import Candidate, Dates, Origin, Precision, Role
from schemas.metadata import Metadata

PROSE = (
    "The lantern fair of Port Ellery opened on Sunday with a parade of paper boats, and the harbour master said "
    "that more visitors came than in any year since the old lighthouse was lit again on 12 May 2009."
)
MORE = "Next year the fair will move to the northern quay, where there is room for twice as many boats and guests."


def read(
    *lines: str,
    title: int | None = None,
    language: str | None = "en",
    url: str | None = None,
    fetched_at: str | None = None,
    declared: tuple[Candidate, ...] = (),
) -> Dates:
    page = split_text("\n".join(lines))
    long = [index for index, block in enumerate(page.blocks) if len(block.text) >= 100]
    return read_dates(
        Page(page.blocks, Metadata(dates=declared)),
        title_block=title,
        body=range(long[0], long[-1] + 1) if long else range(0),
        language=language,
        url=url,
        fetched_at=fetched_at,
    )


def value(dates: Dates) -> str | None:
    return dates.published.value if dates.published else None


def test_a_line_above_the_text_is_the_date_and_is_claimed() -> None:
    dates = read("Lantern fair opens", "04 July 2023 18:05", PROSE, MORE, title=0)
    assert dates.published is not None
    assert (dates.published.value, dates.published.origin) == ("2023-07-04T18:05", Origin.HEADER)
    assert dates.published.raw == "04 July 2023 18:05"
    assert dates.claimed == (1,)


def test_a_byline_with_a_date_gives_the_date_but_is_not_claimed() -> None:
    dates = read("Lantern fair opens", "By Ann Penfield | July 4, 2023", PROSE, MORE, title=0)
    assert value(dates) == "2023-07-04"
    assert dates.claimed == ()


def test_a_date_in_running_text_is_an_event_and_kept_as_evidence() -> None:
    dates = read("Lantern fair opens", PROSE, MORE)
    assert dates.published is None
    assert [(candidate.value, candidate.role) for candidate in dates.candidates] == [("2009-05-12", Role.OTHER)]


def test_a_page_without_a_date_has_none() -> None:
    assert read("Lantern fair opens", MORE, "On Wednesday the quay was closed.") == Dates()


def test_a_machine_header_is_joined_with_its_yearless_neighbour() -> None:
    expected = "2023-07-04T18:05:00+03:00"
    assert value(read("date 2023-07-04 4 Jul. 18:05 (UTC+3 MSK)", PROSE, MORE)) == expected
    assert value(read("date 2023-07-04", "4 Jul. 18:05 (UTC+3 MSK)", PROSE, MORE)) == expected


def test_of_a_machine_header_and_a_finer_line_the_finer_one_wins_and_both_are_claimed() -> None:
    dates = read("date 2023-07-04 0", "Tuesday 4 July 2023 - 18:05", "Lantern fair opens", PROSE, MORE)
    assert value(dates) == "2023-07-04T18:05"
    assert dates.claimed == (0, 1)


def test_a_lone_date_in_the_tail_is_taken_with_less_confidence_than_one_above_the_text() -> None:
    tail = read("Lantern fair opens", PROSE, MORE, "-", "- Harbour", "- 4 July 2023 18:05", "Politics").published
    header = read("Lantern fair opens", "4 July 2023 18:05", PROSE, MORE).published
    assert tail is not None
    assert header is not None
    assert (tail.value, tail.origin) == ("2023-07-04T18:05", Origin.TAIL)
    assert tail.score < header.score


def test_dates_of_a_list_of_other_stories_do_not_win() -> None:
    teasers = [line for n in range(5) for line in (f"Another story number {n}", f"{20 - n} August 2023")]
    dates = read("Lantern fair opens", "4 July 2023", PROSE, MORE, "Read also", *teasers, title=0)
    assert value(dates) == "2023-07-04"
    assert read("Lantern fair opens", PROSE, MORE, "Read also", *teasers).published is None


def test_published_and_modified_are_told_apart_on_one_line_and_on_two() -> None:
    one = read("Lantern fair opens", "Published 4 July 2023 18:05 | Updated 5 July 2023 09:10", PROSE, MORE)
    two = read("Lantern fair opens", "Published:", "4 July 2023 18:05", "Last updated: 5 July 2023 09:10", PROSE, MORE)
    for dates in (one, two):
        assert value(dates) == "2023-07-04T18:05"
        assert dates.modified is not None
        assert dates.modified.value == "2023-07-05T09:10"
    assert two.claimed == (1, 2, 3)


def test_an_update_alone_gives_at_most_its_day() -> None:
    with_clock = read("Lantern fair opens", "Updated 5 July 2023 09:10", PROSE, MORE)
    without = read("Lantern fair opens", "Updated 5 July 2023", PROSE, MORE)
    assert with_clock.published is not None
    assert (with_clock.published.value, with_clock.published.precision) == ("2023-07-05", Precision.DAY)
    assert with_clock.published.score < 0.8
    assert without.published is None
    assert without.modified is not None


def test_a_copyright_year_or_date_is_no_date_of_publication() -> None:
    assert read("Lantern fair opens", PROSE, MORE, "© 2023 Ellery Herald").published is None
    assert read("Lantern fair opens", PROSE, MORE, "Copyright © 4 July 2023 Ellery Herald").published is None


def test_a_date_after_the_day_of_fetching_is_refused() -> None:
    lines = ("Lantern fair opens", "4 July 2023", PROSE, MORE)
    assert value(read(*lines, fetched_at="2023-07-04T10:00:00Z")) == "2023-07-04"
    assert read(*lines, fetched_at="2023-07-01T10:00:00Z").published is None


def test_a_dateline_without_a_year_needs_the_instant_of_fetching() -> None:
    opening = "PORT ELLERY, July 4. /Harbour News/. " + MORE
    assert read("Lantern fair opens", opening, MORE).published is None
    dates = read("Lantern fair opens", opening, MORE, fetched_at="2023-07-20")
    assert dates.published is not None
    assert (dates.published.value, dates.published.origin) == ("2023-07-04", Origin.DATELINE)
    assert dates.claimed == ()


def test_the_page_itself_teaches_the_order_of_day_and_month() -> None:
    teasers = ["A story", "25/08/2023", "A story", "26/08/2023", "A story", "27/08/2023"]
    dates = read("Lantern fair opens", "Published: 04/07/2023", PROSE, MORE, *teasers)
    assert value(dates) == "2023-07-04"
    assert dates.flags == ()


def test_a_day_shown_in_words_elsewhere_tells_the_order_of_the_same_day_in_numbers() -> None:
    lines = ("Lantern fair opens", "02/12/2031", PROSE, MORE)
    assert value(read(*lines, title=0)) == "2031"
    assert value(read(*lines, "Lantern fair opens", "December 2, 2031", title=0)) == "2031-12-02"
    assert value(read(*lines, "Lantern fair opens", "12 February 2031", title=0)) == "2031-02-12"


def test_an_open_order_is_flagged_and_read_no_finer_than_it_shows() -> None:
    dates = read("Lantern fair opens", "04/07/2023", PROSE, MORE)
    assert value(dates) == "2023"
    assert dates.flags == ("date_ambiguous",)


def test_the_country_of_the_address_settles_the_order() -> None:
    assert value(read("Fair opens", "04/07/2023", PROSE, MORE, url="https://news.example.uk/fair")) == "2023-07-04"


def test_headings_of_a_chronicle_stay_in_the_text() -> None:
    story = [line for n in (1, 2, 3, 4) for line in (f"{n} July 2023", PROSE)]
    dates = read("Four days in July", "6 July 2023 18:05", MORE, *story, MORE)
    assert value(dates) == "2023-07-06T18:05"
    assert dates.claimed == (1,)


def test_a_declared_date_that_the_page_shows_too_is_surer_and_keeps_its_offset() -> None:
    traits = ("meta published", "meta article:published_time")
    declared = Candidate("2023-07-04T18:05:00+02:00", Precision.SECOND, "…", Origin.META, Role.PUBLISHED, traits=traits)
    shown = read("Lantern fair opens", "4 July 2023", PROSE, MORE, declared=(declared,)).published
    alone = read("Lantern fair opens", PROSE, MORE, declared=(declared,)).published
    assert shown is not None
    assert alone is not None
    assert shown.value == alone.value == declared.value
    assert shown.score > alone.score


def test_declared_dates_that_contradict_the_page_are_flagged() -> None:
    declared = Candidate("2022-01-03", Precision.DAY, "2022-01-03", Origin.META, Role.PUBLISHED)
    dates = read("Lantern fair opens", "Published: 4 July 2023 18:05", PROSE, MORE, declared=(declared,))
    assert "date_conflict" in dates.flags


def test_a_day_in_the_address_supports_the_day_on_the_page() -> None:
    lines = ("Lantern fair opens", "4 July 2023 18:05", PROSE, MORE)
    dates = read(*lines, url="https://example.org/2023/07/04/fair")
    assert value(dates) == "2023-07-04T18:05"
    assert value(read("Lantern fair opens", PROSE, MORE, url="https://example.org/2023/07/04/fair")) == "2023-07-04"


def test_a_relative_phrase_above_the_text_is_resolved_only_with_the_instant_of_fetching() -> None:
    lines = ("Lantern fair opens", "Posted 3 hours ago", PROSE, MORE)
    assert read(*lines).published is None
    dates = read(*lines, fetched_at="2023-07-05T10:40:00+04:00")
    assert dates.published is not None
    assert (dates.published.value, dates.published.precision) == ("2023-07-05T07:00:00+04:00", Precision.HOUR)
    assert dates.published.score < 0.8


def test_a_relative_phrase_in_the_text_or_below_it_is_left_alone() -> None:
    below = read("Lantern fair opens", PROSE, MORE, "3 hours ago", fetched_at="2023-07-05T10:40:00Z")
    inside = read("Lantern fair opens", "3 hours ago the boats left. " + MORE, MORE, fetched_at="2023-07-05T10:40:00Z")
    assert below.published is None
    assert inside.published is None


def test_a_relative_line_right_above_the_text_is_claimed_even_where_it_cannot_be_resolved() -> None:
    assert read("Lantern fair opens", "3 hours ago", PROSE, MORE).claimed == (1,)
    assert read("Lantern fair opens", "The boats left 3 hours ago", PROSE, MORE).claimed == ()


def test_a_month_without_a_day_right_above_the_text_is_the_date_where_no_day_is_shown() -> None:
    month = read("Lantern fair opens", "July 2023", PROSE, MORE)
    assert month.published is not None
    assert (month.published.value, month.published.precision) == ("2023-07", Precision.MONTH)
    assert month.claimed == (1,)
    assert value(read("July 2023", "Lantern fair opens", "4 July 2023", PROSE, MORE)) == "2023-07-04"
