"""What the metadata of a page says of its blocks."""

from cleaners.model.declared import DECLARED_NAMES, declared
from cleaners.model.layout import lay_out
from schemas.block import Block, Dom
from schemas.metadata import NO_METADATA, Metadata

TITLE = "Harbour council votes for a wider bridge"
BODY = (
    "The council voted on Tuesday to replace the old swing bridge at the harbour. Residents had asked for a decision "
    "since the flood, and the mayor called the vote the end of nine years of debate about money and stone."
)


def page(*pieces: tuple[str, int, tuple[int, ...]]) -> list[Block]:
    return [
        Block(number, number + 1, 0, 0, text, 0, 0, Dom("p", "body", 0.0, "", 0, None, heading=heading, chain=chain))
        for number, (text, heading, chain) in enumerate(pieces)
    ]


BLOCKS = page(
    ("Home", 0, (0, 1)),
    (TITLE, 1, (0, 2, 3)),
    ("The council voted on Tuesday to replace the old swing bridge at the harbour.", 0, (0, 2, 4)),
    ("Bakers fear a winter of strikes", 0, (0, 5)),
)


def column(name: str, metadata: Metadata) -> list[float]:
    found = declared(BLOCKS, metadata, lay_out([block.text for block in BLOCKS]))
    return [round(value, 2) for value in found[:, DECLARED_NAMES.index(name)].tolist()]


def test_the_headline_is_found_and_blocks_are_counted_from_it() -> None:
    metadata = Metadata(headlines=(TITLE,))
    assert column("headline_in", metadata)[1] == 1.0
    assert column("log_since_headline", metadata)[1:] == [0.0, 0.69, 1.09]
    assert column("of_headline", metadata)[0] == 0.0


def test_steps_from_the_headlines_element_are_few_in_its_container() -> None:
    metadata = Metadata(headlines=(TITLE,))
    assert column("log_up_from_headline", metadata) == [1.09, 0.0, 0.69, 1.09]


def test_a_block_that_the_declared_body_quotes_is_in_it() -> None:
    metadata = Metadata(article_body=BODY)
    inside = column("in_body", metadata)
    assert inside[2] == 1.0
    assert max(inside[0], inside[1], inside[3]) < 0.2
    assert column("body_declared", metadata) == [1.0] * 4


def test_a_page_that_declares_nothing_says_nothing() -> None:
    assert column("in_body", NO_METADATA) == [0.0] * 4
    assert column("of_headline", NO_METADATA) == [0.0] * 4


def test_a_block_that_the_description_quotes_is_in_it() -> None:
    metadata = Metadata(descriptions=(BODY, "Bridges, boats and bread"))
    assert column("in_description", metadata)[2] == 1.0
    assert max(column("in_description", metadata)[0::3]) < 0.2
    assert 0.2 < column("description_in", metadata)[2] < 0.7
    assert column("description_declared", metadata) == [1.0] * 4
    assert column("description_declared", NO_METADATA) == column("in_description", NO_METADATA) == [0.0] * 4
