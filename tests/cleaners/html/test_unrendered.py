"""A story that a page holds only for its scripts is read as if they had shown it."""

import json

import pytest

from cleaners.html import split_html
from cleaners.pipeline import clean
from schemas.document import Document
from schemas.outcome import Cleaned
from tests.cleaners.test_repeats import FIRST, SECOND, THIRD
from tests.cleaners.timely import ends_within

TITLE = "A bridge at last for Wexcombe"
STORY = [FIRST, SECOND, THIRD]
HEAD = f"<title>{TITLE}</title><meta property='og:title' content='{TITLE}'>"
MENU = "<ul><li><a href=/a>Home</a></li><li><a href=/b>Weather</a></li></ul>"


def declared(body: str) -> str:
    node = {"@type": "NewsArticle", "headline": TITLE, "articleBody": body}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def texts(head: str, body: str) -> list[str]:
    page = split_html(f"<html><head>{HEAD}{head}</head><body>{body}</body></html>", None).page
    return [block.text for block in page.blocks]


def scripted(value: object) -> str:
    return f"<script id='__NEXT_DATA__' type='application/json'>{json.dumps(value)}</script>"


@pytest.mark.parametrize(
    "body", ["\n".join(STORY), "".join(f"&lt;p&gt;{text}&lt;/p&gt;" for text in STORY)], ids=["lines", "markup"]
)
def test_a_declared_body_that_the_page_does_not_show_stands_below_its_heading(body: str) -> None:
    found = texts(
        declared(body), f"{MENU}<main><h1>{TITLE}</h1><div class=spinner></div></main><footer>Imprint</footer>"
    )
    assert found == ["Home", "Weather", TITLE, *STORY, "Imprint"]


def test_the_record_holds_the_story_and_says_where_it_was() -> None:
    page = f"<html><head>{HEAD}{declared(chr(10).join(STORY))}</head><body><div id=root></div></body></html>"
    outcome = clean(Document(page, "html", "a.html", "html"))
    assert isinstance(outcome, Cleaned)
    assert outcome.record.text.split("\n\n") == STORY
    assert "unrendered" in outcome.record.flags


@pytest.mark.parametrize(
    "value",
    [
        {"post": {"title": TITLE, "content": "".join(f"<p>{text}</p>" for text in STORY)}},
        {"story": {"headlines": {"basic": TITLE}, "parts": [{"type": "text", "content": text} for text in STORY]}},
        {
            "story": {
                "headline": TITLE,
                "body": [
                    {"type": "p", "children": [{"type": "text", "data": text[:40]}, {"type": "a", "data": text[40:]}]}
                    for text in STORY
                ],
            }
        },
    ],
    ids=["one string", "a list of parts", "parts of parts"],
)
def test_the_story_of_a_page_without_text_is_found_in_its_scripts(value: object) -> None:
    assert texts("", f"<div id=__next></div>{scripted(value)}") == STORY
    assert texts("", f"<div></div><script>window.app = {json.dumps(value)};</script>") == STORY


def test_other_stories_in_the_scripts_are_not_the_pages() -> None:
    other = {"title": "No bread in June", "content": "\n".join(STORY)}
    for value in ({"latest": [other]}, {"title": TITLE, "related": [other]}, {"a": {"title": TITLE}, "b": other}):
        assert texts("", f"<p>Loading</p>{scripted(value)}") == ["Loading"]


@pytest.mark.parametrize("shown", [f"<p>{FIRST}</p><p>{SECOND}</p>", f"<p>{FIRST[:120]}</p>"], ids=["most", "a stub"])
def test_a_page_that_shows_its_story_or_how_it_begins_stays_as_it_is(shown: str) -> None:
    assert texts(declared("\n".join(STORY)), f"<h1>{TITLE}</h1>{shown}")[-1] != THIRD


def test_a_summary_is_no_story() -> None:
    assert texts(declared("A bridge is coming. It took long."), "<p>Loading</p>") == ["Loading"]


def test_data_nested_in_itself_ends_in_time(limit_s: float) -> None:
    """Each object around a text is one in which it could be the page's; each list around it could be the story."""
    value: object = [[{"text": "Rain fell on the county for the first time since May. "}] * 10 for _ in range(2_500)]
    for _ in range(60):
        value = {"title": TITLE, "rows": [value, [["word"] * 300]]}
    ends_within(limit_s, lambda: texts(scripted(value), MENU))
