"""The text can show what the HTML said about its paragraphs; a text without HTML stays what it is."""

import pytest

from cleaners.markdown import to_markdown
from cleaners.paragraphs import join_paragraphs
from cleaners.pipeline import clean
from schemas.block import Block, Dom
from schemas.document import Document
from schemas.outcome import Cleaned
from schemas.settings import DEFAULT_SETTINGS, Settings

PARAGRAPH = (
    "The harbour council of Wexcombe voted on Tuesday to replace the old swing bridge, ending nine years of debate."
)


def _dom(tag: str, path: str = "body/article", *, heading: int = 0, quote: bool = False) -> Dom:
    return Dom(tag, path, 0.0, "", 0, None, heading=heading, quote=quote)


def _markdown(text: str, dom: Dom | None = None) -> str:
    blocks = [Block(0, 1, 0, 0, text, 0, 0, dom)]
    return to_markdown(join_paragraphs(blocks), blocks)[0]


@pytest.mark.parametrize(
    ("dom", "expected"),
    {
        "a heading": (_dom("h3", heading=3), "### Tides"),
        "an item": (_dom("li", "body/article/ul"), "- Tides"),
        "a numbered item": (_dom("li", "body/article/ol"), "1. Tides"),
        "a quotation": (_dom("p", quote=True), "> Tides"),
        "a paragraph": (_dom("p"), "Tides"),
        "a line of a dump": (None, "Tides"),
    }.values(),
)
def test_the_structure_of_the_page_is_marked(dom: Dom | None, expected: str) -> None:
    assert _markdown("Tides", dom) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        "a star": ("2 * 3 is six", "2 \\* 3 is six"),
        "a number with a full stop": ("1066. The year", "1066\\. The year"),
        "a number": ("1066 was the year", "1066 was the year"),
        "a hash": ("# is a key", "\\# is a key"),
        "a dash": ("- said the mayor", "\\- said the mayor"),
        "a tag": ("the <b> tag", "the \\<b> tag"),
    }.values(),
)
def test_what_only_looks_like_markdown_is_escaped(text: str, expected: str) -> None:
    assert _markdown(text) == expected


def test_the_format_changes_the_text_and_the_hash_of_the_settings_and_no_other_field_of_the_story() -> None:
    html = f"<body><article><h1>A wider bridge for Wexcombe</h1><p>{PARAGRAPH}</p><h2>What comes next</h2>"
    html += f"<p>{PARAGRAPH.replace('Tuesday', 'Friday')}</p><p>{PARAGRAPH.replace('nine', 'six')}</p></article></body>"
    document = Document(html, "html", "bridge.html")
    plain, marked = clean(document), clean(document, Settings(format="markdown"))
    assert isinstance(plain, Cleaned)
    assert isinstance(marked, Cleaned)
    lines = zip(plain.record.text.split("\n"), marked.record.text.split("\n"), strict=True)
    assert [new for old, new in lines if new != old] == ["## What comes next"]
    assert marked.record.settings_sha256 != plain.record.settings_sha256 == DEFAULT_SETTINGS.sha256
    assert (marked.record.title, marked.removals) == (plain.record.title, plain.removals)
