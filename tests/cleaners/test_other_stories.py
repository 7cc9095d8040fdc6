"""Of a page that holds several stories in full, the first is kept: the one that the page is about."""

from cleaners.pipeline import trace
from schemas.document import Document
from schemas.outcome import Cleaned
from tests.cleaners.test_repeats import FIRST, SECOND, THIRD
from tests.cleaners.timely import ends_within

OTHER = (
    (
        "Bakers on the southern bank will close their shops for a day in June, since flour has become dearer for "
        "the third year and the county has let the subsidy run out, their guild said after a long night of talks."
    ),
    (
        "Most of the forty shops had to let an apprentice go this winter, and two of the oldest in the lane by the"
        " market have put up the shutters for good, although both had baked for the hospital since before the war."
    ),
    (
        "A spokesman of the county said that nobody had been told of a strike, and that the subsidy had been meant"
        " for a single winter, which was long enough for anybody to learn how to keep books."
    ),
)
TITLE = "A bridge at last"


def kept(body: str, title: str = TITLE) -> list[str]:
    head = f"<head><title>{title}</title><meta property='og:title' content='{title}'></head>"
    outcome = trace(Document(f"<html>{head}<body><main>{body}</main></body></html>", "html", "a.html", "html")).outcome
    assert isinstance(outcome, Cleaned)
    return outcome.record.text.split("\n\n")


def story(title: str, *texts: str) -> str:
    return f"<article><h1>{title}</h1>{''.join(f'<p>{text}</p>' for text in texts)}</article>"


def test_the_next_story_below_is_not_the_pages() -> None:
    assert kept(story(TITLE, FIRST, SECOND, THIRD) + story("No bread in June", *OTHER)) == [FIRST, SECOND, THIRD]


def test_entries_inside_the_pages_own_story_stay() -> None:
    entries = f"<article><h3>14:05</h3><p>{SECOND}</p></article><article><h3>13:40</h3><p>{THIRD}</p></article>"
    found = kept(f"<article><h1>{TITLE}</h1><p>{FIRST}</p>{entries}</article>")
    assert [text for text in found if len(text) > 20] == [FIRST, SECOND, THIRD]


def test_parts_of_a_story_that_are_elements_of_their_own_stay() -> None:
    parts = "".join(f"<article><h2>{name}</h2><p>{text}</p></article>" for name, text in zip("ABC", OTHER, strict=True))
    found = kept(f"<article><h1>{TITLE}</h1><p>Three designs are on the table.</p></article>{parts}")
    assert [text for text in found if len(text) > 40] == list(OTHER)


def section(title: str, date: str, *texts: str) -> str:
    return f"<div class=post><h1>{title}</h1><p>{date}</p>{''.join(f'<p>{text}</p>' for text in texts)}</div>"


def test_the_next_story_in_an_element_of_the_same_kind_is_not_the_pages() -> None:
    own = section(TITLE, "Ida Holt, 12 March 2024", FIRST, SECOND, THIRD)
    assert kept(own + section("No bread in June", "Bo Lind, 10 March 2024", *OTHER)) == [FIRST, SECOND, THIRD]


def test_undated_parts_with_titles_of_the_first_level_stay() -> None:
    own = section(TITLE, "Ida Holt, 12 March 2024", FIRST, SECOND, THIRD)
    found = kept(own + section("What it costs", "The county pays half of it.", *OTHER))
    assert set(OTHER) <= set(found)


def test_thousands_of_elements_of_the_same_kind_end_in_time(limit_s: float) -> None:
    entries = (section(f"Week {week}", "12 March 2024", "Rain.") for week in range(4_000))
    body = section(TITLE, "Ida Holt, 12 March 2024", FIRST, SECOND, THIRD) + "".join(entries)
    assert FIRST in ends_within(limit_s, lambda: kept(body))
