"""One WARC record: its header, and what of it is a document."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from flows.sources.compression import codec_of, decompress
from flows.sources.failures import corrupt, no_text, too_large, truncated
from flows.sources.markup import markup_of_bytes
from schemas.document import Document

__all__ = ["Facts", "Header", "body_of_record", "document_of_record", "facts_of", "header_end", "is_text"]
__all__ += ["read_header"]

_BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")
_STATUS: Final = re.compile(r"http/\d(?:\.\d)? (\d{3})", re.ASCII)
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.ASCII)
_SUCCESS: Final = "2"
"""The first digit of the status."""
_LOOKED_AT_BYTES: Final = 4_000
_CHUNK_SIZE: Final = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")
_AROUND_VALUES: Final = " \t\r<>"
_PLAIN: Final = "text/plain"
_TEXT_TYPES: Final = frozenset({"text/html", "application/xhtml+xml", _PLAIN})
_MAX_HTTP_HEADER: Final = 1 << 17
_KNOWN_ENCODINGS: Final = ("gzip", "x-gzip", "zstd")


def header_end(content: bytes | bytearray, start: int, end: int | None = None) -> int:
    """Return where what follows the header at ``start`` begins, or -1 where the header has no end before ``end``."""
    found = content.find(b"\r\n\r\n", start, end)
    if found >= 0:
        return found + 4
    match = _BLANK_LINE.search(content, start, len(content) if end is None else end)
    return match.end() if match else -1


class Header(NamedTuple):
    """What of a record's header matters."""

    kind: str
    media_type: str
    length: int
    """-1 where it is not said."""
    url: str | None
    date: str | None
    id: str | None
    digest: str | None


def read_header(head: bytes) -> Header:
    """Return what a header says. Names may be in any case, the order is free."""
    told = _fields(head.decode("utf-8", "replace")).get
    length = told("content-length", "").strip()
    return Header(
        told("warc-type", "").strip().lower(),
        _content_type(told("content-type", ""))[0],
        int(length) if length.isdecimal() and length.isascii() else -1,
        told("warc-target-uri", "").strip(_AROUND_VALUES) or None,
        _moment(told("warc-date", "").strip(_AROUND_VALUES)),
        told("warc-record-id", "").strip(_AROUND_VALUES) or None,
        told("warc-block-digest", "").strip(_AROUND_VALUES) or None,
    )


def _fields(header: str) -> dict[str, str]:
    """Return the fields of a header by their names in lower case; of several of one name, the last."""
    fields = {}
    for line in header.split("\n"):
        name, _, value = line.partition(":")
        fields[name.lower()] = value
    return fields


def _field(header: str, name: str) -> str:
    """Return the first value of a field, named between its line break and its colon; all is in lower case."""
    return header.partition(name)[2].partition("\n")[0].strip()


@lru_cache(maxsize=256)  # a crawl has a handful of them
def _content_type(value: str) -> tuple[str, str | None]:
    """Return the media type and the charset, in lower case."""
    media_type, _, rest = value.lower().partition(";")
    charset = _CHARSET.search(rest)
    return media_type.strip(), charset[1] if charset else None


def _moment(date: str) -> str | None:
    """Return the date, which has to be in UTC, with its offset written as everywhere else."""
    return f"{date[:-1]}+00:00" if date.endswith("Z") else date or None


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
    media_type: str = _PLAIN
    charset: str | None = None
    content_encoding: str = ""
    transfer_encoding: str = ""


def facts_of(header: Header, content: bytes, start: int) -> Facts | str:
    """Return what is needed to read a record whose block begins at ``start``; where it is no document, its kind."""
    kind, media_type = header.kind, header.media_type
    if kind == "response":
        return _facts_of_response(header, content, start)
    if kind == "conversion":
        is_document = media_type.startswith("text/") or not media_type
        media_type = _PLAIN
    elif kind == "resource":
        is_document = not (header.url or "").startswith("metadata:") and is_text(media_type, content, start)
    else:
        return _shown(kind)
    if not is_document:
        return f"{kind} of type {_shown(header.media_type)}"
    return Facts(
        header.url,
        header.date,
        header.id,
        header.digest,
        start,
        start,
        start + header.length,
        media_type,
    )


def _facts_of_response(header: Header, content: bytes, start: int) -> Facts | str:
    if header.media_type not in {"application/http", ""}:
        return f"response of another protocol: {_shown(header.media_type)}"
    body = header_end(content, start, start + _MAX_HTTP_HEADER)
    http = content[start : max(body, start)].lower().decode("latin-1")
    status = _STATUS.match(http)
    if status is None:
        http, body = "", start  # some writers leave the header out
    elif status[1][0] != _SUCCESS:
        return f"response with status {status[1]}"
    media_type, charset = _content_type(_field(http, "\ncontent-type:"))
    if not is_text(media_type, content, body):
        return f"response of type {_shown(media_type)}"
    is_encoded = "-encoding:" in http
    return Facts(
        header.url,
        header.date,
        header.id,
        header.digest,
        start,
        body,
        start + header.length,
        media_type,
        charset,
        _field(http, "\ncontent-encoding:") if is_encoded else "",
        _field(http, "\ntransfer-encoding:") if is_encoded else "",
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


def is_text(media_type: str, content: bytes, start: int = 0) -> bool:
    """Say whether content is a page or plain text: by its type in lower case, else by how it begins at ``start``."""
    if media_type:
        return media_type in _TEXT_TYPES
    return markup_of_bytes(content[start : start + _LOOKED_AT_BYTES])[1] == "html"


def _shown(name: str) -> str:
    return name[:60].encode("ascii", "replace").decode() or "unknown"


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
