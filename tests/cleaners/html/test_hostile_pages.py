"""Pages that harm parsers and extractors end in time, and the good text in them is never lost without a word."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.html import split_html

SENTENCES = [f"This is the good paragraph number {number}, which nobody would want to lose." for number in range(12)]
GOOD = "<article>" + "".join(f"<p>{sentence}</p>" for sentence in SENTENCES) + "</article>"
LIMIT_S = 5.0
"""Generous for a busy machine; without the gates each page takes minutes or loses its text."""

PAGES: dict[str, tuple[Callable[[], str], tuple[str, ...]]] = {
    "a tag with thousands of attributes": (
        lambda: f"<p {' '.join(f'a{n}=x' for n in range(20_000))}>{GOOD}",
        ("attributes_dropped",),
    ),
    "elements nested deeper than the parser goes": (lambda: "<div>" * 5_000 + GOOD, ("linear_html",)),
    "formatting nested deeper than the parser goes": (lambda: "<b><i>" * 20_000 + GOOD, ("linear_html",)),
    "elements nested hundreds deep": (lambda: "<div>" * 600 + GOOD, ()),
    "tens of thousands of tiny paragraphs": (lambda: "<p>a</p>" * 30_000 + GOOD, ("extractor_skipped",)),
    "thousands of tiny paragraphs": (lambda: "<p>a</p>" * 6_000 + GOOD, ()),
    "thousands of table rows": (lambda: f"<table>{'<tr><td>a<td>b' * 3_000}</table>{GOOD}", ()),
    "a text node of megabytes": (lambda: f"<p>{'word ' * 500_000}</p>{GOOD}", ()),
    "an embedded file of megabytes": (lambda: f'<img src="data:image/png;base64,{"A" * 4_000_000}">{GOOD}', ()),
    "a word of megabytes": (lambda: f"<p>{'w' * 3_000_000}</p>{GOOD}", ()),
    "angle brackets without tags": (lambda: "<" * 300_000 + GOOD, ()),
    "ampersands without entities": (lambda: "&" * 300_000 + GOOD, ()),
    "a reference to a number of thousands of digits": (lambda: f"<p>&#{'9' * 50_000};</p>{GOOD}", ()),
    "the same where the page is split by its tags": (
        lambda: f"{'<div>' * 3_000}<p>&#{'9' * 50_000};</p>{GOOD}",
        ("linear_html",),
    ),
    "structured data nested thousands deep": (
        lambda: f'<script type="application/ld+json">{"[" * 50_000}</script>{GOOD}',
        (),
    ),
    "structured data with a number of thousands of digits": (
        lambda: f'<script type="application/ld+json">{{"datePublished":{"9" * 50_000}}}</script>{GOOD}',
        (),
    ),
    "a title of nothing but separators": (lambda: f"<title>{' - | ' * 50_000}</title>{GOOD}", ()),
    "an author of thousands of names": (lambda: f'<meta name="author" content="{"and a " * 50_000}">{GOOD}', ()),
    "surrogates and zero bytes": (lambda: f"<p>\ud800 a \udc00 \x00 b</p>{GOOD}", ()),
}


@pytest.mark.parametrize(("build", "notes"), PAGES.values(), ids=PAGES.keys())
def test_a_hostile_page_ends_in_time_and_keeps_its_good_text(build: Callable[[], str], notes: tuple[str, ...]) -> None:
    html = f"<html><body>{build()}</body></html>"
    start = time.monotonic()
    page = split_html(html, "https://news.example/story")
    assert time.monotonic() - start < LIMIT_S
    assert [block.text for block in page.blocks if block.text in SENTENCES] == SENTENCES
    assert (
        tuple(note for note in page.fixes if note in {"attributes_dropped", "linear_html", "extractor_skipped"})
        == notes
    )


def test_a_page_with_no_text_gives_no_blocks() -> None:
    for html in ("", " \n", "<html></html>", "<!-- only this -->", "<script>let a = 1</script>"):
        assert split_html(html, None).blocks == ()


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
    page = split_html("".join(fragments), "https://news.example/")
    assert [block.number for block in page.blocks] == list(range(len(page.blocks)))
    assert all(block.text == block.text.strip() != "" and "\n" not in block.text for block in page.blocks)
    assert all(block.line >= 1 for block in page.blocks)
    assert split_html("".join(fragments), "https://news.example/") == page
