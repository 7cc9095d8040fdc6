"""An HTML page becomes the blocks that a reader sees, with what the DOM says about each."""

import pytest

from cleaners.html.blocks import Piece, split_tree
from cleaners.html.parse import parse_html


def split(html: str) -> list[Piece]:
    root = parse_html(html)
    assert root is not None
    return split_tree(root)


CASES = {
    "inline elements do not part a sentence": (
        "<p>The <b>old</b> bridge at <a href=/x>Varlo</a>mere is <i>open</i>.</p>",
        ["The old bridge at Varlomere is open."],
    ),
    "white space collapses as in a browser": ("<p>  One\n\t two&nbsp; three </p>", ["One two three"]),
    "block-level elements part blocks": (
        "<div>One<p>Two</p>Three<section>Four</section></div>",
        ["One", "Two", "Three", "Four"],
    ),
    "code, styles, templates and drawings are not text": (
        "<p>Seen</p><script>a='<p>no</p>'</script><style>p{}</style><template>no</template><svg><text>no</text></svg>",
        ["Seen"],
    ),
    "text behind an unseen element is seen": ("<p>One <script>no</script>two</p>", ["One two"]),
    "a line break parts a byline from a date": (
        "<p>By Ada Example<br>12 March 2031</p>",
        ["By Ada Example", "12 March 2031"],
    ),
    "a line break inside a sentence joins": (
        "<p>The council met on Monday and<br>voted for it.</p>",
        ["The council met on Monday and voted for it."],
    ),
    "two line breaks always part": (
        "<p>The council met on Monday and<br> <br>voted for it.</p>",
        ["The council met on Monday and", "voted for it."],
    ),
    "a line break in a headline joins": ("<h1>Bridge Opens<br>After Ten Years</h1>", ["Bridge Opens After Ten Years"]),
    "a row of short cells is one block": (
        "<table><tr><th>Town</th><th>Votes</th></tr><tr><td>Varlo</td><td><p>1,204</p></td></tr></table>",
        ["Town | Votes", "Varlo | 1,204"],
    ),
    "cells that hold several paragraphs stay apart": (
        "<table><tr><td><p>One</p><p>Two</p></td><td>Three</td></tr></table>",
        ["One", "Two", "Three"],
    ),
    "paragraphs in a cell of a page's layout are apart": (
        "<table><tr><td><b>Headline</b><br>Ada Example<br><br>One.<br><br>Two.</td><td>Three</td></tr></table>",
        ["Headline", "Ada Example", "One.", "Two.", "Three"],
    ),
    "lines of a short cell are one phrase": (
        "<table><tr><td>Varlo<br>North</td><td>1,204</td></tr></table>",
        ["Varlo North | 1,204"],
    ),
    "links below each other in a cell are apart": (
        "<table><tr><td><a href=/a>Home</a><br><a href=/b>World</a></td></tr></table>",
        ["Home", "World"],
    ),
    "custom elements that no text touches are parts of the page": (
        "<div><x-para><span>ชาวเกาะดีใจ</span></x-para><x-para><span>เรือกลับมา</span></x-para></div>",
        ["ชาวเกาะดีใจ", "เรือกลับมา"],
    ),
    "a custom element in a sentence is a part of it": (
        "<div>The <x-term>bridge</x-term> is open.</div>",
        ["The bridge is open."],
    ),
    "facts of a line are apart in scripts without capitals": (
        "<div><span>लेखक: रमेश वर्मा</span><span>प्रकाशित: आज</span></div>",
        ["लेखक: रमेश वर्मा", "प्रकाशित: आज"],
    ),
    "a word in pieces is whole in scripts without capitals": (
        "<div><span>한</span><span>국</span></div>",
        ["한국"],
    ),
    "an item of a list is a block": ("<ul><li>One<li>Two<ul><li>Three</ul></ul>", ["One", "Two", "Three"]),
    "menu links that touch are apart": ("<div><a href=/a>Home</a><a href=/b>World</a></div>", ["Home", "World"]),
    "a word that is split over two elements stays whole": (
        "<p><span>Var</span><span>lo</span> and <b>Mc</b><i>Example</i></p>",
        ["Varlo and McExample"],
    ),
    "an author and a date that touch are apart": (
        "<div><span>By Ada Example</span><span>12 March</span></div>",
        ["By Ada Example", "12 March"],
    ),
    "an index stays with its letter": ("<div><i>CO</i><sub>2</sub> falls</div>", ["CO2 falls"]),
    "words for screen readers inside a sentence are not seen": (
        "<p>Read <span class='sr-only'>opens in a new window</span>this.</p>",
        ["Read this."],
    ),
    "a page that opens with an element of HTML 5 and no body is read": ("<article><p>One</p></article>", ["One"]),
    "text without any element is read": ("Only text &amp; nothing else", ["Only text & nothing else"]),
    "ruby keeps the reading in its parentheses": (
        "<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です</p>",
        ["漢字(かんじ)です"],
    ),
    "a link around a card parts what is in it": ("<a href=/x><h3>Title</h3><p>Teaser</p></a>", ["Title", "Teaser"]),
}


@pytest.mark.parametrize(("html", "expected"), CASES.values(), ids=CASES.keys())
def test_the_blocks_are_what_a_reader_sees(html: str, expected: list[str]) -> None:
    assert [piece.text for piece in split(html)] == expected


def test_a_block_knows_its_place_in_the_dom() -> None:
    (piece,) = split(
        '<body><main id=Story><ul class="List a"><li role=note>One <a href=/x>two</a></li></ul></main></body>'
    )
    assert piece.dom.tag == "li"
    assert piece.dom.path == "body/main/ul"
    assert piece.dom.names == "story list a note"
    assert piece.dom.list_depth == 1
    assert piece.dom.landmark == "main"
    assert piece.dom.link_density == pytest.approx(0.5)
    assert piece.dom.extracted is None


def test_a_block_knows_figure_quote_heading_and_hiding() -> None:
    figure, quote, heading, hidden, noscript = split(
        "<figure><figcaption>A boat</figcaption></figure><blockquote><p>Yes</p></blockquote><h3>Why</h3>"
        "<div style='display: none'><p>Menu</p></div><noscript><p>Turn it on</p></noscript>"
    )
    assert figure.dom.figure
    assert quote.dom.quote
    assert heading.dom.heading == 3
    assert hidden.dom.hidden
    assert noscript.dom.hidden
    assert not figure.dom.hidden


def test_a_card_among_cards_is_told_by_its_siblings() -> None:
    pieces = split("<div>" + "<div class=card><h4><a href=/x>Story</a></h4></div>" * 5 + "</div><p>Alone</p>")
    assert [piece.dom.ancestor_siblings for piece in pieces] == [5, 5, 5, 5, 5, 1]
    assert pieces[0].dom.siblings == 1


def test_bold_and_inline_names_are_evidence() -> None:
    (piece,) = split("<p><b>Lead</b><span class=Date-Line>done</span></p>")
    assert piece.dom.strong_density == pytest.approx(0.5)
    assert piece.dom.inner == "date-line"


def test_a_block_starts_on_the_line_of_its_first_word() -> None:
    pieces = split("<html>\n<body>\n<p>\n\n  One\n</p><p>Two</p>\n tail</body></html>")
    assert [(piece.line, piece.text) for piece in pieces] == [(5, "One"), (6, "Two"), (7, "tail")]
