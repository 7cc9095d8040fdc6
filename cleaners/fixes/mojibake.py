"""mojibake: UTF-8 that was once read as something else ('cafÃ©', 'donâ€™t', 'РїСЂРё')."""

import re

import ftfy

__all__ = ["fix_mojibake", "may_be_mojibake"]

# What the first two bytes of a UTF-8 sequence look like when read as latin-1, windows-1252 or windows-1251: a letter
# and then, nearly always, something that does not follow it in any language. ftfy has the last word on each line
# that holds such a pair. It starts with one character class, so that sound text costs one scan; é, è and ç, which
# would mark Chinese, are left out of it for the sake of French (Chinese has å and æ as well).
_TRACE = re.compile(
    "[ÂÃÄÅÎÏÐÑØÙ×âãäåæïðРСв]"
    "(?:[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹Œ™š›œžŸŽ˜•‘’“”–—ЃѓЉЊЌЋЏђљњќћџЎЈҐЄЇІґєјЅѕіўї]"
    # a closing quote or dash behind a whole word ('IRMÃ”', 'là…', «в») is just that
    "(?<![âв][‘’“”…–—»])(?<![A-ZÀ-Ü„“‘‚«][ÂÃÄÅ][‘’“”…–—])"
    "|(?<=Ã) (?=[a-z]))"
)
# ftfy's own guesses at quotes and widths are not wanted: only the decoding is repaired.
_CONFIG = ftfy.TextFixerConfig(
    restore_byte_a0=True, replace_lossy_sequences=True, decode_inconsistent_utf8=True, fix_c1_controls=True
)
# ftfy takes some milliseconds for a long line: longer ones are left as they are.
_MAX_LINE_CHARS = 1_000_000


def may_be_mojibake(text: str) -> bool:
    """Whether it is worth while to look closer."""
    return not text.isascii() and _TRACE.search(text) is not None


def fix_mojibake(text: str) -> str:
    r"""Return the text with mis-decoded lines decoded again. Sound lines, quotes and dashes stay as they are.

    >>> fix_mojibake("The cafÃ© â€œReadâ€\x9d")
    'The café “Read”'
    """
    if not may_be_mojibake(text):
        return text
    return "\n".join(_fix_line(line) if may_be_mojibake(line) else line for line in text.split("\n"))


def _fix_line(line: str) -> str:
    if len(line) > _MAX_LINE_CHARS:
        return line
    fixed = ftfy.fix_encoding(line, config=_CONFIG)
    # bytes below 128 survive any decoding, so a line break cannot appear; were it to, lines would move
    return line if "\n" in fixed else fixed
