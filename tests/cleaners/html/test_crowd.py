"""A crowd of tiny blocks is joined, word for word; an ordinary page is left alone."""

from cleaners.html.crowd import Located, join_crowd
from schemas.block import Dom

CELL = Dom("td", "body/table", 0.0, "", 0, None)
ITEM = CELL._replace(tag="li")
SENTENCE = "The mayor said on Friday that the bridge would open again before the winter."


def test_a_page_of_ten_thousand_blocks_stays_as_it_is() -> None:
    pieces: list[Located] = [(line, "1", CELL) for line in range(10_000)]
    assert join_crowd(pieces) == pieces


def test_every_word_of_a_crowd_stays_in_its_order() -> None:
    pieces: list[Located] = [(line, f"w{line}", CELL) for line in range(20_000)]
    words = " ".join(text for _, text, _ in join_crowd(pieces)).split()
    assert words == [text for _, text, _ in pieces]


def test_a_sentence_in_a_crowd_is_joined_to_nothing() -> None:
    pieces: list[Located] = [*((n, "1", CELL) for n in range(9_000)), (9_000, SENTENCE, CELL)]
    pieces += [(n, "2", CELL) for n in range(9_001, 20_000)]
    assert (9_000, SENTENCE, CELL) in join_crowd(pieces)


def test_unlike_elements_are_not_joined_and_lines_are_those_of_the_first() -> None:
    pieces: list[Located] = [(n, "1", CELL) for n in range(13_000)]
    pieces += [(n, "2", ITEM) for n in range(13_000, 13_002)]
    last = join_crowd(pieces)[-1]
    assert last == (13_000, "2 2", ITEM)


def test_a_crowd_without_dom_evidence_is_joined_too() -> None:
    pieces: list[Located] = [(n, "1", None) for n in range(20_000)]
    assert len(join_crowd(pieces)) < 200
