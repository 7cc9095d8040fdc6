"""entities: HTML character references that were left in bare text, however often they were escaped."""

import re
from html.entities import html5
from typing import Final

__all__ = ["fix_entities"]

# '&amp;amp;nbsp;' was escaped twice: the run of ampersands is taken at once, so the time stays linear.
_AMPERSAND = r"&(?:(?:amp|AMP|\#0{0,4}38|\#[xX]0{0,4}26);)*"
_REFERENCE = re.compile(
    rf"{_AMPERSAND}(?:\#(?P<decimal>[0-9]{{1,7}})|\#[xX](?P<hex>[0-9a-fA-F]{{1,6}})|(?P<name>[A-Za-z][A-Za-z0-9]{{1,31}}));"
    rf"|&(?:(?:amp|AMP|\#0{{0,4}}38|\#[xX]0{{0,4}}26);)+"
)
_LAST_CODE_POINT = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
# Browsers read the references 128 to 159 as windows-1252, as the writers meant them (&#146; is an apostrophe).
_C1: Final = range(0x80, 0xA0)
# A line break would move the lines of the source.
_LINE_BREAKS = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")
# Decoding these could spell another reference; nobody escapes plain letters and digits by accident.
_SPELLING = re.compile("[A-Za-z0-9#;]")


def fix_entities(text: str) -> str:
    r"""Return the text with character references decoded. Line breaks are decoded to spaces.

    Unknown names stay as they are, and so do references without a semicolon ('AT&T', '?a=1&copy=2').

    >>> fix_entities("Smith &amp;amp; Sons&#8217; &quot;harbour&quot;, R&D; AT&T")
    'Smith & Sons’ "harbour", R&D; AT&T'
    """
    return _REFERENCE.sub(_decode, text) if "&" in text else text


def _decode(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.group("decimal", "hex", "name")
    if name:
        decoded = html5.get(f"{name};", "")
    elif decimal:
        decoded = _character(int(decimal))
    elif hexadecimal:
        decoded = _character(int(hexadecimal, 16))
    else:
        return "&"
    if not decoded or _SPELLING.search(decoded):
        # the outer escapes go, the unknown reference stays
        return "&" + match.group().rpartition("&")[2].rpartition(";")[0].rpartition(";")[2] + ";"
    return "".join(" " if character in _LINE_BREAKS else character for character in decoded)


def _character(code: int) -> str:
    if code in _C1:
        return bytes([code]).decode("cp1252", "replace")
    if code > _LAST_CODE_POINT or code in _SURROGATES or not code:
        return "\ufffd"
    return chr(code)
