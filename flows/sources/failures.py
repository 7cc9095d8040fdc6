"""What goes wrong when inputs are read, each as the error that names its reason. The reasons are enumerated."""

from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

__all__ = ["bad_json", "bad_length", "bomb", "corrupt", "failure", "no_text", "too_large", "truncated", "unreadable"]


def failure(reason: QuarantineReason, detail: str) -> DocumentError:
    """Return the error of an input that could not be read for ``reason``."""
    return DocumentError(reason, Stage.READ, detail)


def unreadable(detail: str) -> DocumentError:
    """Return the error for a file that the system does not give."""
    return failure(QuarantineReason.UNREADABLE, detail)


def truncated(detail: str) -> DocumentError:
    """Return the error for content that ends before its end."""
    return failure(QuarantineReason.TRUNCATED, detail)


def corrupt(detail: str) -> DocumentError:
    """Return the error for content that its own checks, or the rules of its format, call broken."""
    return failure(QuarantineReason.CORRUPT, detail)


def bad_length(detail: str) -> DocumentError:
    """Return the error for a record that is not as long as it says."""
    return failure(QuarantineReason.BAD_LENGTH, detail)


def bad_json(detail: str) -> DocumentError:
    """Return the error for what should be a JSON object and is none."""
    return failure(QuarantineReason.BAD_JSON, detail)


def no_text(detail: str) -> DocumentError:
    """Return the error for a row, record or message without any text."""
    return failure(QuarantineReason.NO_TEXT_FIELD, detail)


def bomb(detail: str) -> DocumentError:
    """Return the error for content that is much more than it seems: it is not read any further."""
    return failure(QuarantineReason.BOMB, detail)


def too_large(size: int | None, limit: int) -> DocumentError:
    """Return the error for a document of ``size`` bytes (None where nobody knows) where ``limit`` are allowed."""
    shown = f"more than {limit} bytes" if size is None else f"{size} bytes, at most {limit} are read"
    return failure(QuarantineReason.TOO_LARGE, shown)
