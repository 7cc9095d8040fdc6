"""Markdown of other extractors: its marks go, its words stay, and what is no Markdown is left alone."""

import pytest

from cleaners.split import split_text

MARKED = """* [Home](/)
* [News](https://paper.example/news)

![](/lead.jpg)

# Ferry to run **twice** a day

*By Ida Holt*

The board of [Oldhaven](/oldhaven "The town") said so on its page. It cost 5 \\* 3 crowns.

## Related
"""


def texts(dump: str) -> list[str]:
    return [block.text for block in split_text(dump).blocks]


def test_links_headings_emphasis_and_escapes_are_read() -> None:
    assert texts(MARKED) == [
        *("Home", "News", "![](/lead.jpg)", "Ferry to run twice a day", "By Ida Holt"),
        *("The board of Oldhaven said so on its page. It cost 5 * 3 crowns.", "Related"),
    ]


def test_a_page_read_from_markdown_says_so() -> None:
    assert "markdown" in split_text(MARKED).fixes


@pytest.mark.parametrize(
    "dump",
    [
        "The board [sic] said so (see above).\nIt cost 5 * 3 * 2 crowns.",
        "# 1 of the charts\n*Applause*",
        "He said [the board](sic) was glad.\nThen [they](all) left, [said](so) Bo.",
    ],
)
def test_brackets_and_stars_of_other_texts_stay(dump: str) -> None:
    assert texts(dump) == dump.split("\n")
