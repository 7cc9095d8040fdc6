"""Title: the headline that is there, whole and once; null where there is none."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.fields.title import read_title
from cleaners.pipeline import clean
from schemas.document import Document
from schemas.metadata import Metadata
from schemas.outcome import Cleaned
from schemas.verdict import Reason
from tests.cleaners.fields.pages import PARAGRAPHS, TITLE, kept_of, page_of

MENU = ("Home", "News", "Sport", "Weather", "Search", "Sign in")
TEASERS = (
    "Ferry timetable changes from Monday",
    "Council tax bills go out late again",
    "Lighthouse keeper retires after forty years",
)


def title_of(*lines: str, url: str | None = None) -> str | None:
    page = page_of(lines)
    reading = read_title(page, kept_of(page), url)
    return reading.value if reading else None


@pytest.mark.parametrize(
    "lines",
    {
        "first line": (TITLE, "", *PARAGRAPHS),
        "below a menu": (*MENU, "", TITLE, "", *PARAGRAPHS),
        "above a date and a byline": (*MENU, TITLE, "4 October 2024 13:01", "By Bo Lind", *PARAGRAPHS),
        "below a date": ("Friday 20 November 2020 - 11:44", "", TITLE, "", *PARAGRAPHS),
        "with teasers below": (*MENU, TITLE, "4 October 2024", *PARAGRAPHS, "More stories", *TEASERS),
        "with the site behind it": (f"{TITLE} | Harbour Post", *MENU, TITLE, "4 October 2024", *PARAGRAPHS),
        "only with the site behind it": (f"{TITLE} | Harbour Post", *MENU, *PARAGRAPHS),
        "after the name of the site": (f"Harbour Post - {TITLE}", TITLE, "", *PARAGRAPHS),
        "named by a feed": (*PARAGRAPHS, f"The post {TITLE} appeared first on Harbour Post."),
    }.values(),
)
def test_the_headline_is_found_wherever_it_stands(lines: tuple[str, ...]) -> None:
    assert title_of(*lines) == TITLE


def test_a_text_that_opens_with_its_first_paragraph_has_no_title() -> None:
    assert title_of(*PARAGRAPHS) is None
    assert title_of("date 2024-03-29 29 Mar. 12:15 (UTC+3)", "", *PARAGRAPHS) is None


def test_a_paragraph_is_never_made_a_title() -> None:
    short = "The ferry did not sail today."
    assert title_of(short, *PARAGRAPHS) is None


def test_the_heading_of_a_list_in_a_bare_text_is_not_the_title() -> None:
    page = page_of(("Key points of the bridge vote", "- The old bridge goes", "- The ferry stays", *PARAGRAPHS))
    assert read_title(page, [True] * len(page.blocks)) is None


def test_a_headline_directly_above_the_text_of_a_bare_document_is_the_title() -> None:
    page = page_of((TITLE, *PARAGRAPHS))
    reading = read_title(page, [True] * len(page.blocks))
    assert reading is not None
    assert reading.value == TITLE


def test_a_url_tells_the_headline_from_a_teaser() -> None:
    lines = (*MENU, "Bridge vote: what the harbour council said", TITLE, *PARAGRAPHS)
    assert title_of(*lines, url="https://post.example/2024/10/wexcombe-harbour-votes-for-a-wider-bridge") == TITLE


def test_a_headline_that_is_parted_inside_a_name_is_one_headline() -> None:
    glued = ("That was all.Share the story", "Something wrong?Write to us.Thank you")
    page = page_of((*MENU, "Wexcombe harbour council logs votes with HttpClient", "", *PARAGRAPHS, *glued))
    assert page.blocks[len(MENU) + 1].text == "Client"
    reading = read_title(page, kept_of(page))
    assert reading is not None
    assert reading.value == "Wexcombe harbour council logs votes with HttpClient"
    assert {claim.block for claim in reading.claims} == {len(MENU), len(MENU) + 1}


def test_a_line_that_the_address_spells_is_found_far_above_the_text() -> None:
    teasers = tuple(f"{name} number {count}" for count in range(30) for name in TEASERS)
    lines = (*MENU, TITLE, *teasers, *PARAGRAPHS)
    assert title_of(*lines, url="https://post.example/wexcombe-harbour-votes-for-a-wider-bridge") == TITLE


def test_the_address_proves_the_headline_of_a_document_without_boilerplate() -> None:
    page = page_of(("4 October", "The Harbour Post weekly letter to readers", TITLE, *PARAGRAPHS))
    kept = [True] * len(page.blocks)
    assert read_title(page, kept) is None
    reading = read_title(page, kept, "https://post.example/wexcombe-harbour-votes-for-a-wider-bridge")
    assert reading is not None
    assert reading.value == TITLE


def test_every_line_that_says_only_the_headline_is_claimed_the_first_as_headline() -> None:
    page = page_of((TITLE[:30] + "…", TITLE, f"“{TITLE}”", *PARAGRAPHS, *TEASERS, TITLE.upper()))
    reading = read_title(page, kept_of(page))
    assert reading is not None
    assert {claim.block: claim.reason for claim in reading.claims} == {
        0: Reason.REPEATED,
        1: Reason.HEADLINE,
        2: Reason.REPEATED,
        len(page.blocks) - 1: Reason.REPEATED,
    }


def test_a_paragraph_that_quotes_the_headline_is_not_claimed() -> None:
    page = page_of((TITLE, *PARAGRAPHS, f"{TITLE}, and that is only the beginning of a long story of tides and money."))
    reading = read_title(page, kept_of(page))
    assert reading is not None
    assert [claim.block for claim in reading.claims] == [0]


def test_look_alike_letters_are_repaired_and_flagged() -> None:
    disguised = TITLE.replace("votes", "v\u043etes")
    page = page_of((*MENU, disguised, "", *PARAGRAPHS))
    reading = read_title(page, kept_of(page))
    assert reading is not None
    assert (reading.value, reading.flags) == (TITLE, ("mixed_script_fixed",))
    assert [claim.block for claim in reading.claims] == [len(MENU)]


def test_a_declared_headline_that_the_page_shows_wins_over_one_that_it_does_not() -> None:
    page = page_of((*MENU, TITLE, *PARAGRAPHS))
    declared = Metadata(
        headlines=("Wider bridge: all you need to know", f"{TITLE} | Harbour Post"), site_name="Harbour Post"
    )
    reading = read_title(replace(page, metadata=declared), kept_of(page))
    assert reading is not None
    assert reading.value == TITLE


def test_the_sites_name_in_a_heading_is_no_title_where_a_headline_is_declared() -> None:
    page = page_of(("Harbour Post", *PARAGRAPHS))
    declared = replace(page, metadata=Metadata(headlines=(TITLE, "Harbour Post"), site_name="Harbour Post"))
    reading = read_title(declared, kept_of(declared))
    assert reading is not None
    assert reading.value == TITLE


def test_a_declared_headline_is_believed_where_the_page_shows_none() -> None:
    page = replace(page_of(PARAGRAPHS), metadata=Metadata(headlines=(f"{TITLE} | Harbour Post",)))
    reading = read_title(page, kept_of(page))
    assert reading is not None
    assert (reading.value, reading.claims) == (TITLE, ())


@given(st.lists(st.text(max_size=60), max_size=12))
def test_any_page_is_read_and_the_title_is_never_longer_than_its_lines(lines: list[str]) -> None:
    page = page_of(lines)
    kept = [bool(len(block.text) % 2) for block in page.blocks]
    reading = read_title(page, kept)
    if reading is not None:
        lines_of_title = sum(1 + len(page.blocks[claim.block].text) for claim in reading.claims)
        assert len(reading.value) <= max(lines_of_title, *(len(block.text) for block in page.blocks))
        assert all(0 <= claim.block < len(page.blocks) for claim in reading.claims)


def test_a_headline_ends_where_a_date_is_glued_to_it() -> None:
    dump = (
        "Home\nNews\nFerry to run twice a day12 March 2024, 10:05By Ida Holt\n"
        "The ferry between Oldhaven and the islands will run twice a day from Monday, the harbour board said.Share\n"
        "The crossing takes forty minutes, and the last boat leaves the islands at nine in summer.Read more\n"
    )
    outcome = clean(Document(dump, "text", "page.txt"))
    assert isinstance(outcome, Cleaned)
    assert outcome.record.title == "Ferry to run twice a day"
