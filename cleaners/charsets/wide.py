"""wide: encodings that show by their form: UTF-16 and UTF-32 without a byte-order mark, and ISO-2022-JP."""

import unicodedata

__all__ = ["escaped_codec", "wide_codec"]

_SAMPLE_BYTES = 4_096
_MIN_BYTES = 8
_MIN_ZERO_SHARE = 0.05
"""Zero bytes in one column / characters: blanks and line breaks alone give more in any language with blanks."""
_MIN_TEXT_SHARE = 0.95
_TEXT_CATEGORIES = frozenset("LMNPZS")


def wide_codec(raw: bytes) -> str | None:
    """Return ``utf-16-le``, ``utf-16-be``, ``utf-32-le`` or ``utf-32-be``, or None.

    Zero bytes in one column and none in the other are what ASCII looks like in wide characters. Ideographs without
    any blank, digit or line break are left to the declaration.
    """
    sample = raw[: _SAMPLE_BYTES - _SAMPLE_BYTES % 4]
    if len(sample) < _MIN_BYTES or b"\0" not in sample:
        return None
    columns = [sample[offset::4].count(0) / (len(sample) / 4) for offset in range(4)]
    even, odd = (columns[0] + columns[2]) / 2, (columns[1] + columns[3]) / 2
    if min(columns[2:]) == 1.0 and columns[0] < _MIN_ZERO_SHARE:
        codec = "utf-32-le"
    elif min(columns[:2]) == 1.0 and columns[3] < _MIN_ZERO_SHARE:
        codec = "utf-32-be"
    elif odd >= _MIN_ZERO_SHARE and even <= odd / 10:
        codec = "utf-16-le"
    elif even >= _MIN_ZERO_SHARE and odd <= even / 10:
        codec = "utf-16-be"
    else:
        return None
    return codec if _reads_as_text(sample, codec) else None


def escaped_codec(raw: bytes) -> str | None:
    """Return ``iso2022-jp`` where its escapes to Japanese and back stand in pure ASCII, or None."""
    # the escape alone is looked for first: one byte is found twenty times faster than three
    if b"\x1b" in raw and b"\x1b$B" in raw and (b"\x1b(B" in raw or b"\x1b(J" in raw) and raw.isascii():
        return "iso2022-jp"
    return None


def _reads_as_text(sample: bytes, codec: str) -> bool:
    text = sample[: len(sample) - len(sample) % 4].decode(codec, "replace")
    good = sum(
        1 for character in text if character in "\t\r\n" or unicodedata.category(character)[0] in _TEXT_CATEGORIES
    )
    return good - text.count("\ufffd") >= _MIN_TEXT_SHARE * len(text)
