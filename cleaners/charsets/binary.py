"""binary: bytes that are no text in any encoding."""

from typing import Final

__all__ = ["binary_kind", "control_share"]

_MAGIC: Final = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"\x28\xb5\x2f\xfd", "zstandard data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"OggS\x00", "Ogg media"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"PAR1", "a Parquet file"),
)
_BZIP2_BLOCK = b"1AY&SY"
# ESC belongs to terminal output and to ISO-2022-JP, FF and VT to printed pages.
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\x0b\x0c\r\x1b") + b"\x7f"


def binary_kind(raw: bytes) -> str | None:
    """Return, for people, what kind of binary file it is by its first bytes, or None."""
    for magic, kind in _MAGIC:
        if raw.startswith(magic) and (magic != b"BZh" or raw[4:10] == _BZIP2_BLOCK):
            return kind
    if raw.startswith(b"RIFF") and raw[8:12] in {b"WEBP", b"WAVE", b"AVI "}:
        return "RIFF media"
    return "MPEG-4 media" if raw[4:8] == b"ftyp" else None


def control_share(raw: bytes) -> float:
    """Return control bytes / all bytes, 0-1. Text has none or a stray one; compressed data has one in ten."""
    return (len(raw) - len(raw.translate(None, _CONTROLS))) / max(1, len(raw))
