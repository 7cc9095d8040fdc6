"""Bare text that keeps careless patterns busy: one character, one word, one line over and over."""

from typing import Final

__all__ = ["DUMPS", "SENTENCES"]

SENTENCES: Final = [
    f"This is the good paragraph number {number}, which nobody would want to lose, the mayor said on Friday."
    for number in range(12)
]
GOOD: Final = "\n\n".join(SENTENCES)
CHARS: Final = 60_000
LINES: Final = 5_000

CHARACTERS: Final = "-–—.,:;!?…|/*•·#@&%~`'\"“«([{<>=_©01aAéя中अع\u0301\u200b\u00ad\t\u00a0\ufe0f"
REPEATED: Final = (
    *("a ", "1 ", "a. ", "a, ", "a-", "1.", "1:", "12.03.2031 ", "4 March ", "10:30 ", "5 hours ago ", "By Ada "),
    *("aA", "a.B", "a1", "。中", "a|b ", "a@b ", "http://a/", "&amp;", "&amp;amp;", "Ã©", "a\u0301\u0323", "Share "),
    *("\x1b[", "\x1b]", "\r", "word word. ", "Word, ", "1,000 ", "\u200d\u200c", "👩\u200d", "> "),
)
LINE: Final = (
    *("a", "1", "-", "Home", "By Ada Ferro", "4 March 2031", "10:30", "Read more:", "* item", "> quote", "hyphen-"),
    *("The ferry sailed.", "©", "12.03.2031 10:30", "the ferry of the islands sailed with the harbour master and the"),
)


def _numbered(count: int) -> str:
    return "\n".join(f"The ferry number {number} sailed on {number % 28 + 1} March." for number in range(count))


DUMPS: Final[dict[str, str]] = {
    **{f"a line of {char!r}": char * CHARS + "\n" + GOOD for char in CHARACTERS},
    **{f"a line of {text!r}": text * (CHARS // len(text)) + "\n" + GOOD for text in REPEATED},
    **{f"thousands of lines {line!r}": f"{line}\n" * LINES + GOOD for line in LINE},
    "thousands of different lines": _numbered(LINES) + "\n" + GOOD,
    "a letter with a hundred thousand accents": "a" + "\u0301\u0323" * 50_000 + "\n" + GOOD,
    "a line of two million characters": "Share By Ada Ferro 4 March 2031 Rain. " * 55_000 + "\n" + GOOD,
    "nothing but line breaks": "\n" * CHARS + GOOD,
}
