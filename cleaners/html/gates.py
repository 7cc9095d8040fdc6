"""gates: what is cheap to see before the parser runs and dear to meet inside it."""

import re
from typing import Final

__all__ = ["HOSTILE_NOTES", "open_gate"]

HOSTILE_NOTES: Final = ("attributes_dropped", "linear_html", "crowded", "extractor_skipped")
"""What had to be done to a page that changes how it is read: flags of its record."""

_MAX_ATTRIBUTES: Final = 250
"""A tag with more loses all of them. The largest of a thousand real pages has 59. libxml2 is quadratic in them: 40,000
on one tag take 10 s, and so do a few thousand tags with 1,000 each."""
_MAX_TAG_CHARS: Final = 2 * _MAX_ATTRIBUTES
"""Tags up to this length cannot hold more attributes: each has a character and a blank."""
_MIN_URI_CHARS: Final = 256
"""Shorter data: URIs are not worth the copy."""

# Each alternative runs to its end or to the end of the page and gives nothing back (possessive): all of it is linear.
_TAG: Final = re.compile(r"""<[a-zA-Z][^"'>]*+(?:"[^"]*+(?:"|\Z)[^"'>]*+|'[^']*+(?:'|\Z)[^"'>]*+)*+""")
_ATTRIBUTE: Final = r"""[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>]*+))?"""
_RAW: Final = "(?:script|style|textarea|title|xmp)"
_TOKEN: Final = re.compile(
    rf"""
    <!--[^-]*+(?:-(?!->)[^-]*+)*+                          # a comment
    | <{_RAW}\b[^<]*+(?:<(?!/{_RAW})[^<]*+)*+              # no tags inside
    | <(?P<name>[a-zA-Z][^\s/>]*+)(?:[\s/=]++|{_ATTRIBUTE})*+(?:>|\Z)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ONE_ATTRIBUTE: Final = re.compile(_ATTRIBUTE)
_BASE64: Final = ";base64,"
_FILE: Final = re.compile(rf"[A-Za-z0-9+/=%\s]{{{_MIN_URI_CHARS},}}")


def open_gate(html: str) -> tuple[str, bool]:
    """Return the page as the parser may see it, and whether attributes had to be dropped.

    Removes embedded base64 files, and all attributes of tags that have more than 250. Line breaks stay, so that line
    numbers stay those of the source. Linear.

    >>> open_gate('<p class="a">text</p>')
    ('<p class="a">text</p>', False)
    """
    if _BASE64 in html:
        html = _without_files(html)
    long = [tag for tag in _TAG.findall(html) if len(tag) > _MAX_TAG_CHARS]
    if not any(_is_overloaded(tag, 0) for tag in long):
        return html, False
    # the quick look does not know scripts and comments; now look closely
    bare, dropped = [], False
    position = 0
    for token in _TOKEN.finditer(html):
        name = token["name"]
        if name is None or token.end() - token.start() <= _MAX_TAG_CHARS or not _is_overloaded(token[0], len(name)):
            continue
        bare += [html[position : token.start()], "<", name, "\n" * token[0].count("\n"), ">"]
        position = token.end()
        dropped = True
    return ("".join(bare) + html[position:] if dropped else html), dropped


def _without_files(html: str) -> str:
    parts = html.split(_BASE64)
    for number, part in enumerate(parts[1:], start=1):
        file = _FILE.match(part)
        if file is not None:
            parts[number] = "\n" * file[0].count("\n") + part[file.end() :]
    return _BASE64.join(parts)


def _is_overloaded(tag: str, name_chars: int) -> bool:
    found = _ONE_ATTRIBUTE.finditer(tag, 1 + name_chars)
    return any(count > _MAX_ATTRIBUTES for count, _ in enumerate(found, start=1))
