"""Pages that harm parsers and extractors end in time, and the good text in them is never lost without a word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.html import split_html
from cleaners.html.gates import HOSTILE_NOTES
from cleaners.pipeline import clean
from schemas.document import Document
from schemas.outcome import Cleaned
from tests.cleaners.html.hostile import NOTES, PAGES, SENTENCES, Hostile
from tests.cleaners.timely import ends_within


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_a_hostile_page_ends_in_time_and_keeps_its_good_text(page: Hostile, limit_s: float) -> None:
    html = f"<html><body>{page.build()}</body></html>"
    split = ends_within(limit_s, lambda: split_html(html, "https://news.example/story").ask_extractor())
    assert [block.text for block in split.blocks if block.text in SENTENCES] == SENTENCES
    assert tuple(note for note in split.fixes if note in NOTES) == page.notes


TO_THE_END = ("150,000 tiny paragraphs", "40,000 table rows", "an article nested 256 deep", "a text of 11 MB")


@pytest.mark.parametrize("name", TO_THE_END)
def test_a_hostile_page_becomes_a_record_of_its_good_text(name: str, limit_s: float) -> None:
    html = f"<html><body>{PAGES[name].build()}</body></html>"
    outcome = ends_within(2 * limit_s, lambda: clean(Document(html, "html", "page")))
    assert isinstance(outcome, Cleaned)
    assert [sentence for sentence in SENTENCES if sentence in outcome.record.text] == SENTENCES
    assert [flag for flag in outcome.record.flags if flag in NOTES] == [
        note for note in PAGES[name].notes if note in HOSTILE_NOTES
    ]


def test_a_page_with_no_text_gives_no_blocks() -> None:
    for html in ("", " \n", "<html></html>", "<!-- only this -->", "<script>let a = 1</script>"):
        assert split_html(html, None).page.blocks == ()


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<div class='a b'>",
            "</div>",
            "<br>",
            "<a href='/x'>",
            "</a>",
            "<table><tr><td>",
            "</table>",
            "<script type='application/ld+json'>",
            "</script>",
            "<!--",
            "-->",
            "<time datetime='2031-03-04'>",
            "<h1>",
            '<meta property="og:title" content="',
            '">',
            "<title>",
            "</title>",
            "<li>",
            "<b>",
            "&amp;",
            "&#0;",
            "&#x110000;",
            '{"@type":"NewsArticle","headline":',
            "text ",
            "\x00",
            "\ud800",
            "\u2028",
            "]]>",
            "<?php",
            "<svg>",
            "<noscript>",
            "itemscope itemprop=author",
            "<div itemscope itemtype='http://schema.org/Article'><p itemprop=headline>",
        ]
    )
    | st.text(max_size=20),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(FRAGMENTS)
def test_any_text_gives_a_page_with_numbered_blocks_that_are_not_empty(fragments: list[str]) -> None:
    page = split_html("".join(fragments), "https://news.example/").page
    assert [block.number for block in page.blocks] == list(range(len(page.blocks)))
    assert all(block.text == block.text.strip() != "" and "\n" not in block.text for block in page.blocks)
    assert all(block.line >= 1 for block in page.blocks)
    assert split_html("".join(fragments), "https://news.example/").page == page
