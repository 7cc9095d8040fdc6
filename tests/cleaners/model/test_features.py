"""Features: the columns say of each block what their names say."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cleaners.model.features import FEATURE_NAMES, Lexicon, measure
from cleaners.rules import mark
from cleaners.split import split_text

EMPTY = Lexicon(np.zeros(2**16), np.zeros(2**16))
PARAGRAPH = "The ferry between Oldhaven and the islands will run twice a day from Monday, the harbour board said. " * 2


def columns(text: str) -> dict[str, list[float]]:
    blocks = split_text(text).blocks
    table = measure(blocks, [None] * len(blocks), EMPTY)
    return {name: table[:, number].tolist() for number, name in enumerate(FEATURE_NAMES)}


def test_shares_are_shares_of_a_blocks_own_characters() -> None:
    found = columns("AB12 cd?\nxyz")
    assert found["share_upper"] == [0.25, 0.0]
    assert found["share_digit"] == [0.25, 0.0]
    assert found["share_stop"] == [0.125, 0.0]
    assert found["share_space"] == [0.125, 0.0]
    assert found["share_lower"] == [0.25, 1.0]


def test_edges_are_the_classes_of_the_first_and_last_character() -> None:
    found = columns("Menu\n- item 3\nWhy?")
    assert found["first_upper"] == [1.0, 0.0, 1.0]
    assert found["last_digit"] == [0.0, 1.0, 0.0]
    assert found["last_stop"] == [0.0, 0.0, 1.0]


def test_running_text_is_long_and_what_stands_between_is_known() -> None:
    found = columns(f"Home\n{PARAGRAPH}\nHe said.\n{PARAGRAPH}\nShare")
    assert found["is_long"] == [0.0, 1.0, 0.0, 1.0, 0.0]
    assert found["between_long"] == [0.0, 1.0, 1.0, 1.0, 0.0]


def test_repeats_are_found_though_their_digits_differ() -> None:
    found = columns("Views: 12\nFerry timetable\nViews: 98")
    assert found["is_later_repeat"] == [0.0, 0.0, 1.0]
    assert found["repeats"][0] == found["repeats"][2] > found["repeats"][1] == 0.0


def test_cohesion_is_shared_with_other_long_blocks_only() -> None:
    found = columns(f"Harbour ferry\nWeather today\n{PARAGRAPH}")
    assert found["cohesion_long"][0] == 1.0
    assert found["cohesion_long"][1] == 0.0


@given(st.text(min_size=1))
def test_any_text_has_finite_features(text: str) -> None:
    blocks = split_text(text).blocks
    if blocks:
        table = measure(blocks, mark(blocks), EMPTY)
        assert table.shape == (len(blocks), len(FEATURE_NAMES))
        assert np.isfinite(table).all()
        assert (table >= 0).all()
        assert (table <= 16).all()
