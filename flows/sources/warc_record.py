"""One WARC record: its header, and what of it is a document."""

import re
from typing import Final, NamedTuple

from flows.sources.compression import codec_of, decompress
from flows.sources.failures import corrupt, no_text, too_large, truncated
from flows.sources.markup import markup_of_bytes
from schemas.document import Document

__all__ = ["Facts", "Header", "body_of_record", "document_of_record", "facts_of", "header_end", "is_text"]
__all__ += ["read_header"]

_BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")
_STATUS: Final = re.compile(rb"http/\d(?:\.\d)? (\d{3})")
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]+)")
_SUCCESS: Final = 2
"""The first digit of the status."""
_LOOKED_AT_BYTES: Final = 4_000
_CHUNK_SIZE: Final = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")
_TEXT_TYPES: Final = frozenset({b"text/html", b"application/xhtml+xml", b"text/plain"})
_PLAIN: Final = "text/plain"
_MAX_HTTP_HEADER: Final = 1 << 17
_KNOWN_ENCODINGS: Final = ("gzip", "x-gzip", "zstd")


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


class Header(NamedTuple):
    """What of a record's header matters."""

    kind: bytes
    media_type: bytes
    length: int
    """-1 where it is not said."""
    url: str | None
    date: str | None
    id: str | None
    digest: str | None


def read_header(head: bytes) -> Header:
    """Return what a header says. Names may be in any case, the order is free."""
    lowered = head.lower()
    length = _field(lowered, b"content-length")
    return Header(
        _field(lowered, b"warc-type"),
        _field(lowered, b"content-type").partition(b";")[0].strip(),
        int(length) if length.isdigit() else -1,
        _value(head, lowered, b"warc-target-uri"),
        _moment(_value(head, lowered, b"warc-date")),
        _value(head, lowered, b"warc-record-id"),
        _value(head, lowered, b"warc-block-digest"),
    )


def _value(head: bytes, lowered: bytes, name: bytes) -> str | None:
    at = lowered.find(b"\n" + name + b":")
    if at < 0:
        return None
    at += len(name) + len(b"\n:")
    return head[at : head.find(b"\n", at)].decode("utf-8", "replace").strip().strip("<>") or None


def _moment(date: str | None) -> str | None:
    """Return the date, which has to be in UTC, with its offset written as everywhere else."""
    return f"{date[:-1]}+00:00" if date is not None and date.endswith("Z") else date


class Facts(NamedTuple):
    """What is needed to read a record."""

    url: str | None
    date: str | None
    id: str | None
    digest: str | None
    block: int
    """Where the block begins in the record."""
    body: int
    """Where the body begins: behind the header of HTTP, where there is one."""
    end: int
    """Where it ends."""
    media_type: str = "text/plain"
    charset: str | None = None
    content_encoding: str = ""
    transfer_encoding: str = ""


def facts_of(header: Header, content: bytes, start: int) -> Facts | str:
    """Return what is needed to read a record whose block begins at ``start``; where it is no document, its kind."""
    kind, media_type = header.kind, header.media_type
    if kind == b"response":
        return _facts_of_response(header, content, start)
    if kind == b"conversion":
        is_document = media_type.startswith(b"text/") or not media_type
        media_type = _PLAIN.encode()
    elif kind == b"resource":
        is_document = not (header.url or "").startswith("metadata:") and is_text(media_type, content, start)
    else:
        return _shown(kind)
    if not is_document:
        return f"{kind.decode()} of type {_shown(header.media_type)}"
    return Facts(
        header.url,
        header.date,
        header.id,
        header.digest,
        start,
        start,
        start + header.length,
        media_type.decode("latin-1"),
    )


def _facts_of_response(header: Header, content: bytes, start: int) -> Facts | str:
    if header.media_type not in {b"application/http", b""}:
        return f"response of another protocol: {_shown(header.media_type)}"
    http = _http_of(content, start)
    if http.status is not None and http.status // 100 != _SUCCESS:
        return f"response with status {http.status}"
    if not is_text(http.media_type, content, http.start):
        return f"response of type {_shown(http.media_type)}"
    return Facts(
        header.url,
        header.date,
        header.id,
        header.digest,
        start,
        http.start,
        start + header.length,
        http.media_type.decode("latin-1"),
        http.charset,
        http.content_encoding.decode("latin-1"),
        http.transfer_encoding.decode("latin-1"),
    )


def body_of_record(record: memoryview, facts: Facts, longest: int) -> bytes:
    """Return the content of a record as it was meant. Raises DocumentError where it cannot be read."""
    body = bytes(record[facts.body : facts.end])
    if "chunked" in facts.transfer_encoding and _CHUNK_SIZE.match(body):
        body = _unchunked(body)
    if facts.content_encoding not in {"", "identity"}:
        body = _decoded(body, facts.content_encoding, longest)
    if not body or body.isspace():
        raise no_text("a record without a body")
    return body


def document_of_record(body: bytes, facts: Facts, source_path: str, kind: str, locator: str) -> Document:
    """Return the document that a record holds."""
    raw, markup = markup_of_bytes(body) if facts.media_type == _PLAIN else (body, "html")
    return Document(
        raw,
        "html" if markup == "html" else "text",
        source_path,
        kind,
        locator=locator,
        source_id=facts.id,
        url=facts.url,
        fetched_at=facts.date,
        charset=facts.charset,
    )


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


def is_text(media_type: bytes, content: bytes, start: int = 0) -> bool:
    """Say whether content is a page or plain text: by its type in lower case, else by how it begins at ``start``."""
    if media_type:
        return media_type in _TEXT_TYPES
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


def _decoded(body: bytes, encoding: str, max_bytes: int) -> bytes:
    codec = codec_of(body)
    if codec is None:
        if encoding in _KNOWN_ENCODINGS or markup_of_bytes(body)[1] == "html":
            return body  # stored as decoded, with the header as it was sent
        raise corrupt(f"the content encoding {encoding[:60]!r} is not read")
    parts: list[bytes] = []
    size = 0
    for part in decompress(iter([body]), codec):
        size += len(part)
        if size > max_bytes:
            raise too_large(None, max_bytes)
        parts.append(part)
    return b"".join(parts)
