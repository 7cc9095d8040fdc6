"""Messages: newsletters and web pages saved as mail (EML, MHTML).

The HTML part of a message is read rather than the plain one: newsletters are made as HTML, and their plain part is
often a mere note that there is one, or has lost its links. Subject and date are what the container declares.
"""

import email
import re
from collections.abc import Iterator
from email.errors import CloseBoundaryNotFoundDefect, MessageDefect, StartBoundaryNotFoundDefect
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Final

from flows.sources.failures import corrupt, no_text, truncated
from flows.sources.markup import markup_of_bytes
from flows.sources.source import Item, Limits, Piece, Source, Unread
from flows.sources.stream import ByteStream, InputFile
from flows.sources.whole import cut_whole
from schemas.document import Document
from schemas.errors import DocumentError

__all__ = ["SOURCE", "document_of_message", "looks_like_message"]

_KIND: Final = "mail"
_HEADER: Final = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_TELLING: Final = re.compile(
    rb"^(?:mime-version:|message-id:|received:|return-path:|delivered-to:|snapshot-content-location:|x-mailer:)",
    re.IGNORECASE | re.MULTILINE,
)
_MIN_TELLING: Final = 2
_MAX_PARTS: Final = 1_000
_MAX_HEADER_CHARS: Final = 2_000
_TORN: Final = (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect)


def looks_like_message(head: bytes) -> bool:
    """Say whether content begins with the header of a message, beyond doubt: a text may begin with 'From:' too."""
    header = _HEADER.match(head)
    return header is not None and len(_TELLING.findall(header[0])) >= _MIN_TELLING


def document_of_message(content: bytes, source_path: str, kind: str, locator: str) -> Document:
    """Return the document that a message holds. Raises DocumentError where it holds none, or is torn or damaged."""
    try:
        message = email.message_from_bytes(content)
        part = _text_part(message)
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except DocumentError:
        raise
    except Exception as error:  # the library raises all sorts of errors on messages that break the rules
        raise corrupt(f"the message cannot be taken apart: {type(error).__name__}") from error
    _refuse_torn([*message.defects, *part.defects])
    if not isinstance(payload, bytes):
        raise no_text("the message has no text")
    raw, markup = (payload, "html") if part.get_content_type() == "text/html" else markup_of_bytes(payload)
    return Document(
        raw,
        "html" if markup == "html" else "text",
        source_path,
        kind,
        locator=locator,
        source_id=_header(message, "Message-ID").strip("<>") or None,
        url=_address(message, part),
        charset=charset,
        declared=tuple(_declared(message)),
    )


def _text_part(message: Message) -> Message:
    """Return the best part: the first HTML that holds anything, else the first plain text that does."""
    parts = []
    for count, part in enumerate(message.walk()):
        if count >= _MAX_PARTS:
            raise corrupt(f"more than {_MAX_PARTS} parts")
        if part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment":
            parts.append(part)
    for wanted in ("text/html", "text/plain"):
        for part in parts:
            payload = part.get_payload(decode=True) if part.get_content_type() == wanted else None
            if isinstance(payload, bytes) and payload.strip():
                return part
    if message.is_multipart() and not parts:
        _refuse_torn(message.defects)
        raise no_text("no part of the message is text")
    return parts[0] if parts else message


def _refuse_torn(defects: list[MessageDefect]) -> None:
    for defect in defects:
        if isinstance(defect, _TORN):
            raise truncated("the message ends inside a part")
        if "Base64" in type(defect).__name__:
            raise corrupt(f"broken encoding of a part: {type(defect).__name__}")


def _declared(message: Message) -> Iterator[tuple[str, str]]:
    subject = _header(message, "Subject")
    if subject:
        yield "title", subject
    date = _header(message, "Date")
    if date:
        try:
            yield "date", parsedate_to_datetime(date).isoformat()
        except (ValueError, TypeError):
            yield "date", date


def _header(message: Message, name: str) -> str:
    value = message.get(name)
    if value is None:
        return ""
    try:
        text = str(make_header(decode_header(value)))
    except (ValueError, LookupError):
        text = str(value)
    return " ".join(text[:_MAX_HEADER_CHARS].split())


def _address(message: Message, part: Message) -> str | None:
    named = [
        _header(message, "Snapshot-Content-Location"),
        _header(part, "Content-Location"),
        _header(message, "Archived-At").strip("<>"),
    ]
    return next((url for url in named if url.startswith(("http://", "https://"))), None)


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    return cut_whole(file, stream, limits, _KIND)


def _read(piece: Piece, content: bytes, _limits: Limits) -> Iterator[Item]:
    try:
        if piece.error is not None:
            raise piece.error
        yield document_of_message(content, piece.source_path, _KIND, "")
    except DocumentError as error:
        yield Unread(Document(content, "text", piece.source_path, _KIND), error)


SOURCE: Final = Source(_KIND, (".eml", ".mhtml", ".mht"), _cut, _read, looks_like_message)
