"""Content that people are told acts on no terminal."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.neutralise import neutralise


@pytest.mark.parametrize(
    "hostile",
    ["\x1b[2J", "\x9b31m", "\x07", "\r", "\n", "\u202e", "\u2066", "\u2028", "\ud800", "\x00", "\x7f", "\U000e0041"],
)
def test_what_acts_on_a_terminal_is_written_as_an_escape(hostile: str) -> None:
    """Neither cursor movements nor text direction nor unpaired surrogates get through."""
    shown = neutralise(f"before{hostile}after")
    assert shown.isprintable()
    assert shown.startswith("before\\u")
    assert shown.endswith("after")


@pytest.mark.parametrize("harmless", ["Größe", "कार्यक्रम", "می‌روند", "新聞", "👩‍🚒 🇨🇭", "a\u00a0b\u200fc"])
def test_writing_of_any_script_stays_as_it_is(harmless: str) -> None:
    """Joiners, marks and emoji are content."""
    assert neutralise(harmless) == harmless


@given(st.text(st.characters()))
def test_a_neutralised_line_of_json_means_the_same(text: str) -> None:
    """The escapes are those of JSON: a reader gets back the very characters."""
    assert json.loads(neutralise(json.dumps(text, ensure_ascii=False))) == text
