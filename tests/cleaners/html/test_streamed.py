"""Pages are read as a browser shows them, not as they were sent."""

import pytest

from cleaners.html import split_html

STORY = "<p>The council voted on Tuesday.</p><p>The bridge opens in spring.</p>"


def texts(html: str) -> list[str]:
    return [block.text for block in split_html(html, None).page.blocks]


def test_what_stands_behind_an_early_end_of_the_page_is_read() -> None:
    html = f"<html><body><ul><li>Home</li></ul></body></html><div>{STORY}</div><footer>Imprint</footer>"
    assert texts(html) == ["Home", "The council voted on Tuesday.", "The bridge opens in spring.", "Imprint"]


def test_a_second_page_behind_the_first_is_read_without_its_head() -> None:
    html = f"<html><body><p>Menu</p></body></html><html><head><title>Two</title></head><body>{STORY}</body></html>"
    assert texts(html)[0] == "Menu"
    assert texts(html)[1:] == ["The council voted on Tuesday.", "The bridge opens in spring."]


@pytest.mark.parametrize(
    "call", ['$RC("B:0","S:0")', "$RC('B:0', 'S:0')", '$RS("S:0","B:0")', 'x=1;$RC("B:0","S:0");$RX("B:1")']
)
def test_a_streamed_segment_stands_where_its_script_puts_it(call: str) -> None:
    html = (
        '<body><main><h1>A bridge</h1><template id="B:0"></template><p>Read more</p></main><footer>Imprint</footer>'
        f'<div hidden id="S:0">{STORY}</div><script>{call}</script></body>'
    )
    found = texts(html)
    assert found == ["A bridge", "The council voted on Tuesday.", "The bridge opens in spring.", "Read more", "Imprint"]
    assert not any(block.dom and block.dom.hidden for block in split_html(html, None).page.blocks)


@pytest.mark.parametrize("call", ['$RC("S:0","S:0")', '$RC("P:9","S:0")', '$RS("S:0","inside")', "$RC("])
def test_calls_that_lead_nowhere_leave_the_page_as_it_is(call: str) -> None:
    html = f'<body><p>A bridge</p><div hidden id="S:0">{STORY}<template id="inside"></template></div>'
    html += f"<script>{call}</script></body>"
    assert [text for text in texts(html) if text == "A bridge"] == ["A bridge"]
