"""An exception on the road to the reason for which a document is quarantined. The one place where that is decided."""

import traceback
from pathlib import Path
from typing import Final

from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

__all__ = ["failure_of", "reading_failure_of"]

_STAGES: Final = {
    "decode": Stage.DECODE,
    "split_text": Stage.SPLIT,
    "split_html": Stage.SPLIT,
    "measure": Stage.MEASURE,
    "judge": Stage.JUDGE,
    "read_fields": Stage.FIELDS,
    "read_claims": Stage.FIELDS,
    "assemble": Stage.ASSEMBLE,
}
"""The functions of the road (``cleaners/pipeline.py``) and the steps that they are."""


def failure_of(error: Exception) -> DocumentError:
    """Return the error itself where the cleaners raised it on purpose, else the internal error that it shows."""
    if isinstance(error, DocumentError):
        return error
    if isinstance(error, MemoryError):
        # where it ran out is chance
        return DocumentError(QuarantineReason.MEMORY_LIMIT, Stage.CLEAN, "no memory was left")
    return DocumentError(QuarantineReason.INTERNAL_ERROR, _stage_of(error), _describe(error))


def reading_failure_of(error: Exception) -> DocumentError:
    """Return the same for what was raised while an input was read, or a file was cut."""
    failure = failure_of(error)
    return DocumentError(failure.reason, Stage.READ, failure.detail)


def _stage_of(error: Exception) -> Stage:
    """Return the innermost step of the road that was under way; what stands between the steps counts to the last."""
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    return next((_STAGES[name] for name in reversed(names) if name in _STAGES), Stage.ASSEMBLE)


def _describe(error: Exception) -> str:
    """Name the exception, where it was raised and where our code was, in words that are the same in every run."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno}" for frame in frames]
    ours = [place for place, frame in zip(places, frames, strict=True) if "site-packages" not in frame.filename]
    return f"{type(error).__name__} at {' by way of '.join(dict.fromkeys([*places[-1:], *ours[-1:]]))}"
