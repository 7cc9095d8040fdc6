"""A page's own mark of its author is believed, and nothing else that stands in such places."""

import pytest

from cleaners.fields.body import body_of
from cleaners.fields.byline import read_byline
from cleaners.html import split_html
from tests.cleaners.fields.pages import PARAGRAPHS, TITLE

TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def names_of(before: str, behind: str = "", head: str = "") -> tuple[str, ...]:
    page = split_html(f"<html><head>{head}</head><body><h1>{TITLE}</h1>{before}{TEXT}{behind}</body></html>", None).page
    kept = [len(block.text) >= 80 for block in page.blocks]
    title_block = next(index for index, block in enumerate(page.blocks) if block.text == TITLE)
    reading = read_byline(page, body_of(page, kept), title_block)
    return reading.value if reading else ()


@pytest.mark.parametrize(
    ("markup", "names"),
    {
        "a name alone": ('<div class="author-name">Ida Holt</div>', ("Ida Holt",)),
        "a name with its role": ('<div class="byline">Ida Holt, Staff Writer</div>', ("Ida Holt",)),
        "a sentence about it": ('<div class="post-author">This story was written by Ida Holt</div>', ("Ida Holt",)),
        "a name before a date": ('<span class="byline">By Ida Holt on Friday</span>', ("Ida Holt",)),
        "a pen name behind 'by'": ('<div class="meta"><i class="author">by tidewatcher</i></div>', ("tidewatcher",)),
        "a newsroom": ('<div class="article__author">The Harbour Desk</div>', ("The Harbour Desk",)),
        "a name that begins as a word for other work does": ('<p class="author">Edith Holt</p>', ("Edith Holt",)),
        "a mark in another language": ('<div class="autor">Ida Holt</div>', ("Ida Holt",)),
        "a Japanese name": ('<div class="author">長谷川健太郎</div>', ("長谷川健太郎",)),
        "an icon": ('<li><i class="fa fa-user"></i> Ida Holt</li>', ("Ida Holt",)),
        "two cards of one kind": (
            '<p class="author">Ida Holt</p><p class="author">Bo Lind</p>',
            ("Ida Holt", "Bo Lind"),
        ),
    }.values(),
)  # fmt: skip
def test_the_marked_author_is_read(markup: str, names: tuple[str, ...]) -> None:
    assert names_of(markup) == names


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="author-bio">Ida Holt</div>',
        '<div class="author">About the author</div>',
        '<div class="byline">12 March 2024</div>',
        '<div class="byline">By Feb 12</div>',
        '<div class="author">Fact-checked by Ida Holt</div>',
        '<div class="author">Edited by Ida Holt</div>',
        '<div class="author">责任编辑</div>',
        '<div class="autorenvertrag">Ida Holt</div>',
        '<div class="authority">Harbour Board</div>',
        '<div class="comment-author">Ida Holt</div>',
    ],
)
def test_what_is_no_author_is_not_read(markup: str) -> None:
    assert names_of(markup) == ()


def test_an_author_below_the_text_is_found() -> None:
    assert names_of("", '<div class="author-name">Ida Holt</div>') == ("Ida Holt",)


def test_a_page_that_shows_more_authors_than_it_declares_is_believed() -> None:
    shown = '<p class="author">Ida Holt</p><p class="author">Bo Lind</p>'
    assert names_of(shown, head='<meta name="author" content="Bo Lind">') == ("Ida Holt", "Bo Lind")
    assert names_of(shown, head='<meta name="author" content="Cy Dahl">') == ("Cy Dahl",)


def test_all_declared_newsrooms_are_named_but_the_site_itself() -> None:
    head = '<meta property="og:site_name" content="Harbour Post">'
    head += '<meta name="author" content="dockdesk; tides; Harbour Post">'
    assert names_of("", head=head) == ("dockdesk", "tides")


def test_who_made_the_picture_is_no_author() -> None:
    head = '<meta name="author" content="Image: Quay Pictures"><meta name="author" content="Ida Holt">'
    assert names_of("", head=head) == ("Ida Holt",)
