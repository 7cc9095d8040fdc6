"""What goes into a run's files, made harmless for those who look at them: no field can act on a terminal or an editor.

The text fixes of the cleaners see to the text itself. This is the wall behind them, for every field of every kind of
input: names of files, ids that inputs give themselves, addresses, metadata.
"""

import re
from collections.abc import Iterable
from typing import Any, Final

__all__ = ["is_harmless", "strip", "strip_all", "written_out"]

_SEQUENCE: Final = re.compile(
    "\x1b\\[[0-9;:?<=>]{0,64}[ -/]{0,8}[@-~]"  # CSI: colours, cursor
    "|\x1b\\][^\x07\x1b\n]{0,512}(?:\x07|\x1b\\\\)"  # OSC: titles, links
)
"""Escape sequences of terminals, of bounded length: linear on any input."""
_PARTING: Final = re.compile("[\x0b\x0c\x0d\x1c-\x1f\x85\u2028\u2029]")
_ACTIVE: Final = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ANY: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def is_harmless(texts: Iterable[str]) -> bool:
    """Say whether none of the texts holds anything to be stripped."""
    whole = "".join(texts)
    # isprintable is a hundred times faster than the pattern, and false for more than is looked for
    return whole.replace("\n", "").isprintable() or _ANY.search(whole) is None


def strip(text: str) -> str:
    r"""Return the text without control characters, escape sequences and controls that reorder bidirectional text.

    ``\t`` and ``\n`` stay; what parts words or lines becomes a blank.

    >>> strip("The \x1b[31mred\x1b[0m ferry\u202e\x07")
    'The red ferry'
    """
    return _ACTIVE.sub("", _PARTING.sub(" ", _SEQUENCE.sub("", text)))


def strip_all(value: Any) -> Any:
    """Return the value with every text in it stripped, down to the lists and tuples in it."""
    if isinstance(value, str):
        return strip(value)
    if isinstance(value, tuple | list):
        return tuple(map(strip_all, value))
    return value


def written_out(text: str) -> str:
    r"""Return the text with everything that ``strip`` would take away as a visible escape: nothing is lost.

    >>> written_out("a\x1b[31mb")
    'a\\x1b[31mb'
    """
    return _ANY.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode()
