"""What goes to a terminal: harmless content, straight columns, colour only where it is wanted."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from flows.terminal import align, console_on, neutralise


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


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


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    """An East Asian character counts twice; blanks at line ends are not written."""
    assert align([["a", "1", "x"], ["新聞", "22", ""]], right=[1]) == ["a      1  x", "新聞  22"]
    assert align([]) == []


def test_colour_is_written_to_a_terminal_only() -> None:
    """A pipe gets plain text, and so does a terminal whose user set NO_COLOR."""
    line = Text("removed", style="bold red")
    coloured, unwanted, piped = Terminal(), Terminal(), io.StringIO()
    console_on(coloured, {}).print(line)
    console_on(unwanted, {"NO_COLOR": "1"}).print(line)
    console_on(piped, {"FORCE_COLOR": "1"}).print(line)
    assert "\x1b[" in coloured.getvalue()
    assert unwanted.getvalue() == piped.getvalue() == "removed\n"


def test_long_lines_and_brackets_are_printed_as_they_are() -> None:
    """Nothing is wrapped, cut, or read as mark-up."""
    line = "[bold]word[/bold] " * 100
    stream = io.StringIO()
    console_on(stream, {}).print(Text(line))
    assert stream.getvalue() == line + "\n"
