"""Mixed script: a word in two scripts is repaired where one of them is only a disguise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.fixes.mixed_script import fix_mixed_script


@pytest.mark.parametrize(
    ("mixed", "pure"),
    [
        ("Harbour \u0441hief resigns", "Harbour chief resigns"),
        ("М\u006fст откроют весной", "Мост откроют весной"),
        ("\u0397arbour \u03bdote", "Harbour vote"),
        ("\u0570arbour", "harbour"),
        ("\u0441o-chair of the board", "co-chair of the board"),
        ("q\u04d9hr\u04d9man", "qəhrəman"),
    ],
)
def test_a_disguised_letter_gets_the_script_of_its_word(mixed: str, pure: str) -> None:
    assert fix_mixed_script(mixed) == pure


@pytest.mark.parametrize(
    "text",
    [
        "Harbour chief resigns",
        "Рост COVIDа в городе",  # an ending, not a disguise
        "IT-компания и ПК iPad",
        "αβγtest",  # α, β and γ look like nothing Latin
        "日本語 Tokyo",
        "x х",  # single letters tell nothing
    ],
)
def test_words_that_are_meant_stay(text: str) -> None:
    assert fix_mixed_script(text) == text


@given(st.text(alphabet="aceopxАВСаеорсуxкш αοΑօսzt-", max_size=30))
def test_the_repair_keeps_the_length_and_is_done_once(text: str) -> None:
    fixed = fix_mixed_script(text)
    assert len(fixed) == len(text)
    assert fix_mixed_script(fixed) == fixed
