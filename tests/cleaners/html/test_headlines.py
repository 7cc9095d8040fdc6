"""The headline is what readers saw, without the site's name."""

import pytest

from cleaners.html.metadata.headlines import rank_headlines, strip_site

URL = "https://www.varlo-times.example/x"

CASES = {
    "the heading goes before a headline made for search engines": (
        ["Varlo bridge: when, where, why"],
        ["Old bridge at Varlomere opens again"],
        "Varlo bridge: when, where, why",
        "Old bridge at Varlomere opens again",
    ),
    "a heading that is a command is no headline": (
        ["Old bridge opens again"],
        ["Log in"],
        "",
        "Old bridge opens again",
    ),
    "a heading that is the site's name is no headline": (
        ["Old bridge opens again"],
        ["Varlo Times"],
        "Old bridge opens again - Varlo Times",
        "Old bridge opens again",
    ),
    "of several headings the declared one is meant": (
        ["Old bridge opens again"],
        ["Most read this week", "Old bridge opens again", "More from Varlo"],
        "",
        "Old bridge opens again",
    ),
    "a kicker inside the heading is not part of it": (
        ["Old bridge opens again"],
        ["Varlomere: Old bridge opens again"],
        "",
        "Old bridge opens again",
    ),
    "a kicker is one even where another declared headline has it": (
        ["Varlomere - Old bridge opens again", "Old bridge opens again"],
        ["Varlomere - Old bridge opens again"],
        "",
        "Old bridge opens again",
    ),
    "a word that is set off by nothing belongs to the headline": (
        ["Old bridge opens again"],
        ["The old bridge opens again"],
        "",
        "The old bridge opens again",
    ),
    "a heading that the title puts before the headline is the masthead": (
        ["Old bridge opens again"],
        ["Notes from the Quay"],
        "Notes from the Quay: Old bridge opens again",
        "Old bridge opens again",
    ),
    "a heading of two words is a section's": (
        ["Old bridge opens again"],
        ["Bridge news"],
        "Old bridge opens again with bridge news",
        "Old bridge opens again",
    ),
    "a headline that was cut does not go before the whole": (
        ["opens again…"],
        ["Old bridge opens again"],
        "",
        "Old bridge opens again",
    ),
    "a title element alone loses the site's name": ([], [], "Old bridge opens | Varlo Times", "Old bridge opens"),
    "a title element alone loses the name of the host": ([], [], "Old bridge opens - Varlo-Times", "Old bridge opens"),
    "what a shorter title lacks is not part of the headline": (
        ["Old bridge opens - Regional - 3 May"],
        [],
        "Old bridge opens",
        "Old bridge opens",
    ),
    "texts without blanks are compared by characters": (
        ["村の古い橋が再び開通"],
        ["共有", "村の古い橋が再び開通"],
        "",
        "村の古い橋が再び開通",
    ),
}


@pytest.mark.parametrize(("declared", "shown", "title", "expected"), CASES.values(), ids=CASES.keys())
def test_the_most_trusted_headline_comes_first(
    declared: list[str], shown: list[str], title: str, expected: str
) -> None:
    assert rank_headlines(declared, shown, title, ["Varlo Times"], URL)[0] == expected


@pytest.mark.parametrize(
    "title",
    ["Varlo - a town and its bridge", "Who won? The bridge - or the river", "2:1 after all", "A/B tests explained"],
)
def test_a_title_that_merely_has_punctuation_stays_whole(title: str) -> None:
    assert strip_site(title, ["varlo times"]) == title


def test_no_title_is_lost_to_stripping() -> None:
    assert strip_site("Varlo Times", ["varlo times"]) == "Varlo Times"
    assert strip_site(" | ", ["varlo times"]).strip() == "|"
