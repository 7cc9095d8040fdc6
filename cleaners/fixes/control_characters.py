"""control characters: what no reader sees and no typesetter meant."""

import re

__all__ = ["fix_control_characters"]

# Vertical tab, form feed, separators, next line, line and paragraph separator: they part words but are no line
# break of a dump (a source's lines end in \n only, see ``newlines``), so they become a space.
_PARTING = re.compile("\r(?!\n)|[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
# The rest holds nothing: C0 and C1 controls, noncharacters, and private use (icon fonts).
_EMPTY = re.compile("[\x00-\x08\x0d-\x1b\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\ue000-\uf8ff\U000f0000-\U0010ffff]")


def fix_control_characters(text: str) -> str:
    r"""Return the text without control characters, noncharacters and private-use characters.

    Those that part words become a space. ``\t`` and ``\n`` stay.

    >>> fix_control_characters("first page\x0csecond\x00 page\x07")
    'first page second page'
    """
    return _EMPTY.sub("", _PARTING.sub(" ", text))
