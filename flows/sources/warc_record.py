"""One WARC record: its header, and what of it is a document."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from flows.sources.compression import codec_of, decompress
from flows.sources.failures import corrupt, no_text, too_large, truncated
from flows.sources.markup import markup_of_bytes
from schemas.document import Document, Markup

__all__ = ["cause_to_pass_over", "document_of_record", "header_end", "headers_of"]

_BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")
_STATUS: Final = re.compile(rb"http/\d(?:\.\d)? (\d{3})")
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]+)")
_SUCCESS: Final = 2
"""The first digit of the status."""
_LOOKED_AT_BYTES: Final = 4_000
_CHUNK_SIZE: Final = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")
_HTML_TYPES: Final = frozenset({b"text/html", b"application/xhtml+xml"})
_PLAIN: Final = b"text/plain"
_MAX_HTTP_HEADER: Final = 1 << 16
_KNOWN_ENCODINGS: Final = (b"gzip", b"x-gzip", b"zstd")


class _Http(NamedTuple):
    """What of the header of an HTTP response matters, in lower case."""

    status: int | None
    media_type: bytes
    charset: str | None
    content_encoding: bytes
    transfer_encoding: bytes
    start: int
    """Where the body begins in the record."""


def header_end(content: bytes | bytearray, start: int, end: int | None = None) -> int:
    """Return where what follows the header at ``start`` begins, or -1 where the header has no end before ``end``."""
    found = content.find(b"\r\n\r\n", start, end)
    if found >= 0:
        return found + 4
    match = _BLANK_LINE.search(content, start, len(content) if end is None else end)
    return match.end() if match else -1


def headers_of(head: bytes) -> dict[str, str]:
    """Return the fields of a header by their names in lower case."""
    fields = {}
    for line in head.decode("utf-8", "replace").split("\n")[1:]:
        name, colon, value = line.partition(":")
        if colon:
            fields[name.strip().lower()] = value.strip()
    return fields


def cause_to_pass_over(headers: Mapping[str, str], content: bytes, start: int) -> str | None:
    """Return of which kind a record is that is no document, or None where it is one. Its block begins at ``start``."""
    kind = headers.get("warc-type", "").lower()
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "response":
        return _response_passed_over(media_type, content, start)
    if kind == "conversion":
        return None if media_type.startswith("text/") or not media_type else f"conversion to {media_type[:60]}"
    if kind == "resource":
        is_text = _is_text(media_type.encode(), content, start)
        return None if is_text else f"resource of type {_shown(media_type.encode())}"
    return kind[:40] or "record without a type"


def _response_passed_over(media_type: str, content: bytes, start: int) -> str | None:
    if media_type not in {"application/http", ""}:
        return f"response of another protocol: {media_type[:60]}"
    http = _http_of(content, start)
    if http.status is not None and http.status // 100 != _SUCCESS:
        return f"response with status {http.status}"
    return None if _is_text(http.media_type, content, http.start) else f"response of type {_shown(http.media_type)}"


def document_of_record(content: bytes, source_path: str, kind: str, locator: str, max_bytes: int) -> Document:
    """Return the document that a record holds. Raises DocumentError where its body cannot be read."""
    start = header_end(content, 0)
    headers = headers_of(content[:start])
    raw, markup, charset = _body(headers, content, start, max_bytes)
    return Document(
        raw,
        markup,
        source_path,
        kind,
        locator=locator,
        source_id=headers.get("warc-record-id", "").strip("<>") or None,
        url=headers.get("warc-target-uri", "").strip("<>") or None,
        fetched_at=headers.get("warc-date") or None,
        charset=charset,
    )


def _body(headers: Mapping[str, str], content: bytes, start: int, max_bytes: int) -> tuple[bytes, Markup, str | None]:
    if headers.get("warc-type", "").lower() != "response":
        block = content[start:]
        is_html = any(name.decode() in headers.get("content-type", "").lower() for name in _HTML_TYPES)
        return (block, "html", None) if is_html else (*markup_of_bytes(block), None)
    http = _http_of(content, start)
    body = content[http.start :]
    if b"chunked" in http.transfer_encoding and _CHUNK_SIZE.match(body):
        body = _unchunked(body)
    body = _decoded(body, http.content_encoding, max_bytes)
    if not body or body.isspace():
        raise no_text("a response without a body")
    if http.media_type == _PLAIN:
        return (*markup_of_bytes(body), http.charset)
    return body, "html", http.charset


def _http_of(content: bytes, start: int) -> _Http:
    body = header_end(content, start, start + _MAX_HTTP_HEADER)
    header = content[start : max(body, start)].lower()
    status = _STATUS.match(header)
    if status is None:
        return _Http(None, b"", None, b"", b"", start)  # some writers leave the header out
    media_type = _field(header, b"content-type")
    charset = _CHARSET.search(media_type) if b"charset" in media_type else None
    return _Http(
        int(status[1]),
        media_type.partition(b";")[0].strip(),
        charset[1].decode() if charset else None,
        _field(header, b"content-encoding"),
        _field(header, b"transfer-encoding"),
        body,
    )


def _field(header: bytes, name: bytes) -> bytes:
    at = header.find(b"\n" + name + b":")
    if at < 0:
        return b""
    at += len(name) + len(b"\n:")
    return header[at : header.find(b"\n", at)].strip()


def _is_text(media_type: bytes, content: bytes, start: int) -> bool:
    if media_type:
        return media_type in _HTML_TYPES or media_type == _PLAIN
    return markup_of_bytes(content[start : start + _LOOKED_AT_BYTES])[1] == "html"


def _shown(media_type: bytes) -> str:
    return media_type[:60].decode("ascii", "replace") or "unknown"


def _unchunked(body: bytes) -> bytes:
    parts: list[bytes] = []
    place = 0
    while True:
        size = _CHUNK_SIZE.match(body, place)
        if size is None:
            raise truncated("the chunks of the response end early")
        length = int(size[1], 16)
        if not length:
            return b"".join(parts)
        part = body[size.end() : size.end() + length]
        if len(part) < length:
            raise truncated("the chunks of the response end early")
        parts.append(part)
        place = size.end() + length
        place += 2 if body.startswith(b"\r\n", place) else 1


def _decoded(body: bytes, encoding: bytes, max_bytes: int) -> bytes:
    if encoding in {b"", b"identity"}:
        return body
    codec = codec_of(body)
    if codec is None:
        if encoding in _KNOWN_ENCODINGS or markup_of_bytes(body)[1] == "html":
            return body  # stored as decoded, with the header as it was sent
        raise corrupt(f"the content encoding {_shown(encoding)!r} is not read")
    parts: list[bytes] = []
    size = 0
    for part in decompress(iter([body]), codec):
        size += len(part)
        if size > max_bytes:
            raise too_large(None, max_bytes)
        parts.append(part)
    return b"".join(parts)
