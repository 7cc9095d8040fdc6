"""A block is labelled by the share of its words that the gold text has, each word of it once."""

import pytest

from flows.training.labels import label_blocks


def test_blocks_of_the_gold_are_labelled_one_and_others_zero() -> None:
    blocks = ["Home News Sport", "The ferry will run all winter.", "Even on Sundays it will.", "Share this"]
    labels = label_blocks(blocks, "The ferry will run all winter.\nEven on Sundays it will.")
    assert labels.share.tolist() == [0, 1, 1, 0]
    assert labels.words.tolist() == [3, 6, 5, 2]
    assert labels.gold_words == 11


def test_a_block_that_is_partly_gold_has_the_share_of_its_words() -> None:
    labels = label_blocks(["By Ida Holt The ferry will run all"], "The ferry will run all winter long.")
    assert labels.share[0] == pytest.approx(5 / 8)


def test_what_the_gold_has_once_is_found_once() -> None:
    twice = "The ferry will run all winter."
    assert sorted(label_blocks([twice, "Most read", twice], twice).share.tolist()) == [0, 0, 1]


def test_a_lone_word_that_happens_to_be_in_the_gold_does_not_count() -> None:
    labels = label_blocks(["Weather report of the week", "Winter"], "In winter the ferry runs whatever the weather.")
    assert labels.share[0] == 0


def test_a_block_without_words_has_no_label() -> None:
    assert label_blocks(["***", "word"], "word").share.tolist() == [-1, 1]


def test_scripts_without_blanks_are_counted_by_characters() -> None:
    labels = label_blocks(["渡船今年冬天照常運行", "首頁"], "渡船今年冬天照常運行。")
    assert labels.share.tolist() == [1, 0]
    assert labels.words.tolist() == [10, 2]
