"""Tokens: words are found and hashed by arrays just as a loop over the text would find them."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cleaners.model.characters import UNSPACED, code_points
from cleaners.model.tokens import classify, tokenize


def words(text: str) -> list[str]:
    codes = code_points(text)
    tokens = tokenize(codes, classify(codes))
    return [text[start : start + length] for start, length in zip(tokens.start, tokens.length, strict=True)]


def hashes(text: str) -> list[int]:
    codes = code_points(text)
    return [int(value) for value in tokenize(codes, classify(codes)).word_hash]


def test_words_are_runs_of_letters_and_digits() -> None:
    assert words("Hello, wide world: 2024!") == ["Hello", "wide", "world", "2024"]


def test_each_character_is_a_word_where_no_blanks_part_words() -> None:
    assert words("東京2024年") == ["東", "京", "2024", "年"]


def test_case_does_not_change_a_hash() -> None:
    assert hashes("SHARE this") == hashes("share THIS")


def test_digits_are_folded_to_one() -> None:
    assert hashes("1987") == hashes("2024")
    assert hashes("1987") != hashes("20245")


def test_the_place_of_a_word_does_not_change_its_hash() -> None:
    assert hashes("alpha beta alpha")[0] == hashes("alpha beta alpha")[2]


def test_the_length_of_the_text_does_not_change_a_hash() -> None:
    assert hashes("word")[0] == hashes("word " * 30_000)[29_999]


def test_different_words_rarely_meet() -> None:
    many = hashes(" ".join(f"{a}{b}{c}" for a in "abcdefghij" for b in "klmnopqrst" for c in "uvwxyzабвг"))
    assert len({value >> 44 for value in many}) > 990


@given(st.text())
def test_any_text_is_tokenized_without_overlap(text: str) -> None:
    codes = code_points(text)
    classes = classify(codes)
    tokens = tokenize(codes, classes)
    assert (tokens.length > 0).all()
    assert (np.diff(tokens.start) >= tokens.length[:-1]).all()
    assert (tokens.length[classes[tokens.start] == UNSPACED] == 1).all()
