"""Errors keep what they say on their way between processes."""

import pickle

from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage


def test_a_document_error_survives_the_way_to_a_worker_and_back() -> None:
    error = DocumentError(QuarantineReason.TOO_LARGE, Stage.READ, "9 bytes")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (copy.reason, copy.stage, copy.detail, str(copy)) == (error.reason, error.stage, error.detail, str(error))
