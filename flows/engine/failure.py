"""An exception on the road to the reason for which a document is quarantined. The one place where that is decided."""

import traceback
from pathlib import Path

from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

__all__ = ["failure_of"]


def failure_of(error: Exception) -> DocumentError:
    """Return the error itself where the cleaners raised it on purpose, else the internal error that it shows."""
    if isinstance(error, DocumentError):
        return error
    return DocumentError(QuarantineReason.INTERNAL_ERROR, Stage.ASSEMBLE, _describe(error))


def _describe(error: Exception) -> str:
    """Name the exception, where it was raised and where our code was, in words that are the same in every run."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno}" for frame in frames]
    ours = [place for place, frame in zip(places, frames, strict=True) if "site-packages" not in frame.filename]
    return f"{type(error).__name__} at {' by way of '.join(dict.fromkeys([*places[-1:], *ours[-1:]]))}"
