"""Likeness and cohesion: lists repeat a shape or an opening, prose goes on with the words of its neighbours."""

import numpy as np

from cleaners.model.features import FEATURE_NAMES, Lexicon, measure
from cleaners.split import split_text

EMPTY = Lexicon(np.zeros(2**16), np.zeros(2**16))


def columns(text: str) -> dict[str, list[float]]:
    blocks = split_text(text).blocks
    table = measure(blocks, [None] * len(blocks), EMPTY)
    return {name: table[:, number].tolist() for number, name in enumerate(FEATURE_NAMES)}


def test_lines_of_a_programme_have_one_shape() -> None:
    found = columns("12 May – Oldhaven\n3 June – Lenna\n19 June – Marrow\nThe board said so, and nobody asked why.")
    assert found["same_shape_1"] == [0.5, 1.0, 0.5, 0.0]
    assert found["same_shape_2"] == [0.5, 0.0, 0.5, 0.0]
    assert found["log_same_shape"][0] == found["log_same_shape"][2] > found["log_same_shape"][3] == 0.0


def test_questions_and_answers_open_alike_at_every_other_line() -> None:
    found = columns("Q: Which boat?\nA: The last one\nQ: Which port\nA: Oldhaven\nQ: Why?")
    assert found["same_opening_1"] == [0.0] * 5
    assert found["same_opening_near"] == [0.25, 0.125, 0.25, 0.125, 0.25]
    assert found["has_question_mark"] == [1.0, 0.0, 0.0, 0.0, 1.0]


def test_blocks_without_a_word_open_like_no_other() -> None:
    assert columns("***\n***\n---")["log_same_opening"] == [0.0, 0.0, 0.0]


def test_a_bullet_and_an_announcing_colon_are_seen() -> None:
    found = columns("The board decided:\n• to buy a boat\n- to sell another\n結論：\nNothing else")
    assert found["starts_with_bullet"] == [0.0, 1.0, 1.0, 0.0, 0.0]
    assert found["ends_in_colon"] == [1.0, 0.0, 0.0, 1.0, 0.0]


def test_lengths_are_alike_up_to_a_factor() -> None:
    found = columns("abcd efgh\nijkl mnop\n" + "a long line of many words " * 5)
    assert found["like_length_1"][0] == 0.5
    assert found["like_length_1"][2] == 0.0


def test_cohesion_looks_at_the_next_blocks_on_both_sides() -> None:
    found = columns("ferry harbour\nferry\nnothing\nnothing\nnothing\nharbour")
    assert found["cohesion_next"] == [0.5, 0.0, 1.0, 1.0, 0.0, 0.0]
    assert found["cohesion_previous"] == [0.0, 1.0, 0.0, 1.0, 1.0, 0.0]
    assert found["cohesion_after"][0] == 0.5
    assert found["cohesion_before"][5] == 0.0
    assert found["cohesion_all"][5] == 1.0


def test_function_words_are_the_short_words_that_long_blocks_share() -> None:
    long = "the {} of it was that the boat and the crew were late on every day of that long and windy autumn, he said"
    dump = "\n".join(long.format(word) + ", twice over and in the open." for word in ("cost", "fate", "name", "talk"))
    found = columns(dump + "\nand of the\nzip zap zop")
    assert found["share_function_words"][-2:] == [1.0, 0.0]


def test_a_passage_that_was_said_before_is_known_wherever_it_stands() -> None:
    found = columns(
        "The board voted on Tuesday to buy a second boat for the islands.\n"
        "Nobody asked where the money was to come from.\n"
        "Again: voted on Tuesday to buy a second boat"
    )
    assert found["said_before"][:2] == [0.0, 0.0]
    assert 0.8 < found["said_before"][2] < 1.0
    assert 0.5 < found["said_later"][0] < 0.8
    assert found["said_later"][1:] == [0.0, 0.0]
    assert columns("one\none")["said_before"] == [0.0, 0.0]
