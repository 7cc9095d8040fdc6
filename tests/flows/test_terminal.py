"""What goes to a terminal: straight columns, colour only where it is wanted."""

import io

from rich.text import Text

from flows.terminal import align, console_on


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


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
