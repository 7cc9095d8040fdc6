"""The extractor votes on each block, leaves the tree as it was, and remembers nothing from page to page."""

from lxml import etree

from cleaners.html.blocks import split_tree
from cleaners.html.extractor import vote
from cleaners.html.parse import count_elements, parse_html

STORY = [
    "The old bridge at Varlomere is open again, ten years after the flood that closed it.",
    "Ada Example, who walked over it first, said that nothing in town had been missed so much.",
    "The council had voted for the repair in March, by a majority of one, after a long night.",
]
PAGE = (
    "<html><body><nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>"
    "<article><h1>Bridge opens</h1>"
    + "".join(f"<p>{sentence}</p>" for sentence in STORY)
    + "</article><footer><p>Copyright Varlo Times. All rights reserved.</p></footer></body></html>"
)


def shares(html: str, elements: int | None = None) -> dict[str, float] | None:
    root = parse_html(html)
    assert root is not None
    before = etree.tostring(root)
    texts = [piece.text for piece in split_tree(root)]
    votes = vote(root, texts, count_elements(root) if elements is None else elements)
    assert etree.tostring(root) == before
    return None if votes is None else dict(zip(texts, votes, strict=True))


def test_the_story_is_voted_for_and_the_chrome_is_not() -> None:
    votes = shares(PAGE)
    assert votes is not None
    assert all(votes[sentence] == 1 for sentence in STORY)
    assert votes["Home"] == votes["World"] == votes["Copyright Varlo Times. All rights reserved."] == 0


def test_the_same_page_gets_the_same_vote_every_time() -> None:
    assert shares(PAGE) == shares(PAGE) == shares(PAGE)


def test_a_page_too_large_is_not_put_to_the_vote() -> None:
    assert shares(PAGE, elements=1_000_000) is None
