"""decode: bytes to str. UTF-8 and the byte-order mark first, then what was declared, then what is detected."""

import re
from typing import NamedTuple

from cleaners.charsets.binary import binary_kind, control_share
from cleaners.charsets.detect import detect, likelihood
from cleaners.charsets.labels import codec_of, declared_in_html
from cleaners.charsets.wide import escaped_codec, wide_codec
from cleaners.fixes.newlines import fix_newlines
from cleaners.fixes.surrogates import fix_surrogates
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

__all__ = ["Decoded", "decode"]


class Decoded(NamedTuple):
    r"""A document's text: ``\n`` is its only line break, and it holds no lone surrogate."""

    text: str
    charset: str
    """Name of the Python codec that read it; ``str`` when the container had decoded it already."""
    flags: tuple[str, ...] = ()
    """``encoding_guessed``: nobody declared it, or the declaration was plainly wrong.
    ``encoding_repaired``: some bytes (or lone surrogates) became U+FFFD."""


_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_GUESSED = "encoding_guessed"
_REPAIRED = "encoding_repaired"
_MAX_CONTROL_SHARE = 0.02
"""Control bytes / bytes, above which it is no text. Dumps with stray NULs stay far below."""
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_MIN_SOUND_PER_BROKEN = 2
"""Well-formed UTF-8 sequences for each broken one, from which it is UTF-8 with damage. Old encodings stay below 0.3."""
_MIN_SENSE = -5.5
"""Score (see ``detect``) below which an encoding does not explain the bytes."""
_TRUST = 1.5
"""How much better (same unit) a guess must be to overrule a declaration."""
_MAX_UNEXPLAINED_SHARE = 0.1
"""Bytes beyond ASCII / bytes, above which bytes that no encoding explains are no text."""
_FALLBACK = "cp1252"


def decode(document: Document) -> Decoded:
    """Return the document's text and how it was read.

    Raises DocumentError (undecodable) when the bytes are no text in any encoding.
    """
    raw = document.raw
    if isinstance(raw, str):
        text = fix_surrogates(raw.removeprefix("\ufeff"))
        repaired = text.count("\ufffd") > raw.count("\ufffd")
        return Decoded(fix_newlines(text), "str", (_REPAIRED,) if repaired else ())
    for bom, codec in _BOMS:
        if raw.startswith(bom):
            return _read(raw[len(bom) :], codec)
    guessed = wide_codec(raw) or escaped_codec(raw)
    if guessed:
        return _read(raw, guessed, _GUESSED)
    _refuse_binary(raw)
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return _decode_legacy(document, raw)
    # a byte is found many times faster in bytes than in wide characters
    return Decoded(fix_newlines(text) if b"\r" in raw else text, "utf-8")


def _refuse_binary(raw: bytes) -> None:
    kind = binary_kind(raw)
    if kind:
        raise _undecodable(f"the bytes are {kind}")
    if control_share(raw) > _MAX_CONTROL_SHARE:
        raise _undecodable("binary content: too many control characters")


def _decode_legacy(document: Document, raw: bytes) -> Decoded:
    if _is_damaged_utf8(raw):
        return _read(raw, "utf-8")
    declared = codec_of(document.charset)
    if document.markup == "html" and declared is None:
        declared = codec_of(declared_in_html(raw))
    guess = detect(raw)
    if declared and declared != "utf-8":
        known = likelihood(raw, declared)
        # an encoding that the tables do not know is believed as long as it can be decoded at all
        sound = _decodes(raw, declared) if known is None else known + _TRUST >= guess.score
        if sound:
            return _read(raw, declared)
    if guess.score >= _MIN_SENSE:
        return _read(raw, guess.codec, _GUESSED)
    beyond_ascii = len(raw) - len(raw.decode("ascii", "ignore"))
    if beyond_ascii > _MAX_UNEXPLAINED_SHARE * len(raw):
        raise _undecodable("no encoding makes sense of the bytes")
    return _read(raw, _FALLBACK, _GUESSED)


def _is_damaged_utf8(raw: bytes) -> bool:
    sound = len(_UTF8_SEQUENCE.findall(raw))
    broken = raw.decode("utf-8", "replace").count("\ufffd")
    return sound >= _MIN_SOUND_PER_BROKEN * broken


def _decodes(raw: bytes, codec: str) -> bool:
    try:
        raw.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _read(raw: bytes, codec: str, *flags: str) -> Decoded:
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError:
        text = raw.decode(codec, "replace")
        flags = (*flags, _REPAIRED)
    return Decoded(fix_newlines(fix_surrogates(text)), codec, flags)


def _undecodable(detail: str) -> DocumentError:
    return DocumentError(QuarantineReason.UNDECODABLE, Stage.DECODE, detail)
