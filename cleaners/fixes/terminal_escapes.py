"""terminal escapes: colours and cursor movements that a terminal left in its output."""

import re

__all__ = ["fix_terminal_escapes"]

# Linear: each alternative stops at the next escape character or line break at the latest.
_ESCAPE = re.compile(
    r"""
    \x1b (?:
        \[ [0-?]* [ -/]* [@-~]?              # control sequence: colours, cursor
      | [\]PX^_] [^\x07\x1b\n]* (?:\x07|\x1b\\)?   # titles, links, device strings
      | [ -/]+ [0-~]?                        # character sets
      | [0-Z\\`-~]?                          # two-character escapes
    )
    """,
    re.VERBOSE,
)


def fix_terminal_escapes(text: str) -> str:
    r"""Return the text without terminal escape sequences.

    >>> fix_terminal_escapes("\x1b[1;31mHarbour\x1b[0m opens")
    'Harbour opens'
    """
    return _ESCAPE.sub("", text) if "\x1b" in text else text
