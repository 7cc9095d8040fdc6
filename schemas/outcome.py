"""An outcome: what became of one document. Exactly one of record, rejection or quarantine."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from schemas.verdict import Removal

if TYPE_CHECKING:
    from schemas.record import Record  # importing pydantic takes longer than the rest of a command's start

__all__ = ["LIMITS", "Cleaned", "Outcome", "QuarantineReason", "Quarantined", "RejectReason", "Rejected", "Stage"]


class RejectReason(StrEnum):
    """Why an input is not an article. Part of the contract."""

    EMPTY = "empty"
    """No text at all."""
    TOO_SHORT = "too_short"
    """Less text than ``Settings.min_chars`` is left."""
    NO_MAIN_CONTENT = "no_main_content"
    """Text there is, but none of it reads like an article's, or the document has another shape: menus, lists of links,
    goods or threads, a login or consent wall."""


class QuarantineReason(StrEnum):
    """Why an input could not be handled. Part of the contract."""

    UNDECODABLE = "undecodable"
    """The bytes are no text: binary content, or no encoding fits."""
    BAD_JSON = "bad_json"
    """A line of a JSONL file is no JSON object."""
    NO_TEXT_FIELD = "no_text_field"
    """A row, record or message without text: no field, column or part of it holds any."""
    DUPLICATE_KEY = "duplicate_key"
    """A JSON object has a key twice: which of the two is meant, nobody knows."""
    BAD_ROW = "bad_row"
    """A line of a table does not fit its header, or a quote in it is never closed."""
    TOO_LARGE = "too_large"
    """Larger than ``Settings.max_document_bytes``."""
    UNREADABLE = "unreadable"
    """The system did not give the file: no permission, a broken disk, gone meanwhile."""
    TRUNCATED = "truncated"
    """The file, record or line ends before its end."""
    CORRUPT = "corrupt"
    """A checksum, or the rules of its format or compression, call the content broken."""
    BAD_LENGTH = "bad_length"
    """A record is not as long as it says."""
    BOMB = "bomb"
    """Content that is much more than it seems: by its ratio, its members or its depth. It was not read on."""
    UNSAFE_MEMBER = "unsafe_member"
    """A member of an archive that would leave its folder, or is a link or a device. Nothing is ever extracted."""
    ENCRYPTED = "encrypted"
    """A member of an archive that needs a password."""
    HOSTILE_MARKUP = "hostile_markup"
    """The HTML is nested deeper or has more attributes than the limits allow."""
    WALL_LIMIT = "wall_limit"
    """It took longer than ``Settings.max_wall_s``; its worker was killed and replaced."""
    CPU_LIMIT = "cpu_limit"
    """It took more processor time than ``Settings.max_cpu_s``; its worker was killed and replaced."""
    MEMORY_LIMIT = "memory_limit"
    """It needed more memory than ``Settings.max_memory_bytes``, also in a fresh worker."""
    OUTPUT_LIMIT = "output_limit"
    """It made more output than ``Settings.max_output_bytes``."""
    CRASHED = "crashed"
    """Its worker died on it twice: a defect in a library, or a killer from outside that struck twice."""
    INTERNAL_ERROR = "internal_error"
    """The cleaner failed: a defect. ``detail`` names the exception."""


LIMITS: Final[Mapping[QuarantineReason, str]] = MappingProxyType(
    {
        QuarantineReason.TOO_LARGE: "max_document_bytes",
        QuarantineReason.WALL_LIMIT: "max_wall_s",
        QuarantineReason.CPU_LIMIT: "max_cpu_s",
        QuarantineReason.MEMORY_LIMIT: "max_memory_bytes",
        QuarantineReason.OUTPUT_LIMIT: "max_output_bytes",
    }
)
"""Reasons that are limits, and the settings that set them."""


class Stage(StrEnum):
    """The step of the road at which an input stopped."""

    READ = "read"
    DECODE = "decode"
    SPLIT = "split"
    MEASURE = "measure"
    JUDGE = "judge"
    FIELDS = "fields"
    ASSEMBLE = "assemble"
    WRITE = "write"
    CLEAN = "clean"
    """Somewhere between ``decode`` and ``assemble``: its worker was gone before it could say where."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A record and everything that was removed on the way to it."""

    record: "Record"
    removals: tuple[Removal, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that is not an article."""

    id: str
    source_path: str
    source_id: str | None
    reason: RejectReason
    detail: str


@dataclass(frozen=True, slots=True)
class Quarantined:
    """An input that could not be handled."""

    id: str
    source_path: str
    source_id: str | None
    reason: QuarantineReason
    stage: Stage
    limit: str | None
    """Name of the setting that was hit."""
    detail: str
    raw_head: str
    """The first characters of the raw content (bytes shown as backslash escapes), capped."""


Outcome = Cleaned | Rejected | Quarantined
