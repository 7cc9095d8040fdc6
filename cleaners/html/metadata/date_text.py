"""date_text: the date that a declared value holds."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from cleaners.dates.read import read_date, read_iso
from schemas.date import Precision

__all__ = ["DeclaredDate", "read_declared"]

_MAX_RAW_CHARS: Final = 100


class DeclaredDate(NamedTuple):
    """What a declared value says, exactly as precise as it was written."""

    value: str
    precision: Precision
    raw: str


def read_declared(raw: object, languages: Sequence[str]) -> DeclaredDate | None:
    """Return the date that a value of structured data, a meta element or an attribute holds, or None."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        raw = str(raw)
    if not isinstance(raw, str) or not raw.strip() or len(raw) > _MAX_RAW_CHARS:
        return None
    text = raw.strip()
    read = read_iso(text) or read_date(text, languages=languages)
    return None if read is None else DeclaredDate(read[0], read[1], text)
