"""The kind of text that content is, from its first bytes and, where they leave it open, from the file's name."""

import re
from typing import Final

from flows.sources.json_file import is_wrapped
from flows.sources.table_head import is_table

__all__ = ["sniff"]

_BYTE_ORDER_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_TAG: Final = re.compile(
    rb"<(?:!doctype|!--|\?xml|html|head|body|meta|title|div|p|article|section|table|span|h[1-6])\b", re.IGNORECASE
)
_OBJECT_LINE: Final = re.compile(rb"\{[^\n]*\}[ \t\r]*(?:\n\s*(\{)|\s*\Z)")
_OBJECT: Final = re.compile(rb'\{\s*(?:"|\Z)')
_LIST: Final = re.compile(rb"\[\s*(?:\{|\Z)")
_ANY_JSON: Final = re.compile(rb"^\s*[\[{]", re.MULTILINE)
_JSON_KINDS: Final = frozenset({"jsonl", "json"})


def sniff(head: bytes, named: str | None = None) -> str:
    """Return the name of the source kind of text-like content that begins with ``head``.

    ``named`` is the kind that the file's name promises. It decides where the content fits it.

    >>> sniff(b'{"text": "Rain."}'), sniff(b"<!DOCTYPE html><p>Rain."), sniff(b"Rain.")
    ('jsonl', 'html', 'text')
    >>> sniff(b"[{", "text"), sniff(b"Rain.", "jsonl"), sniff(b"<p>Rain.", "csv"), sniff(b"Rain.", "csv")
    ('json', 'text', 'html', 'csv')
    """
    start = _in_ascii(head).lstrip()
    if not start:
        return named or "text"
    return _json_kind(start, named) or _other_kind(start, named)


def _json_kind(start: bytes, named: str | None) -> str | None:
    if named == "jsonl" and start.startswith(b"{") and not start[1:2].isspace() and not is_wrapped(start):
        return named  # its lines may be longer than what was looked at
    if _LIST.match(start):
        return "json"
    if _OBJECT.match(start):
        return _kind_of_objects(start, named)
    return named if named in _JSON_KINDS and _ANY_JSON.search(start) else None


def _other_kind(start: bytes, named: str | None) -> str:
    if named == "html":
        return named
    if _TAG.match(start) and named != "text":
        return "html"  # in a file of text it is found by the reader, so that its kind stays
    if named == "csv" or is_table(start):
        return "csv"
    return "text" if named is None or named in _JSON_KINDS else named


def _kind_of_objects(start: bytes, named: str | None) -> str:
    if is_wrapped(start):
        return "json"
    lines = _OBJECT_LINE.match(start)
    if lines and (named != "json" or lines[1]):
        return "jsonl"
    return "json"


def _in_ascii(head: bytes) -> bytes:
    """Return what begins with a byte-order mark without it, and in bytes that say the same in ASCII."""
    for mark, codec in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            text = head[len(mark) :].decode(codec, "ignore")
            return text.encode("utf-8", "ignore")
    return head
