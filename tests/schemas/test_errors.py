"""Errors keep what they say on their way between processes, and say nothing that acts on a terminal."""

import pickle
import traceback

from schemas.errors import DocumentError, UsageError
from schemas.outcome import QuarantineReason, Stage


def test_a_document_error_survives_the_way_to_a_worker_and_back() -> None:
    error = DocumentError(QuarantineReason.TOO_LARGE, Stage.READ, "9 bytes")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (copy.reason, copy.stage, copy.detail, str(copy)) == (error.reason, error.stage, error.detail, str(error))


def test_what_an_error_says_acts_on_no_terminal_whoever_prints_it() -> None:
    """A scheduler's log prints the traceback, in which the name of a hostile file stands."""
    error = UsageError("a\x1b[2J\nb: no such file", "second line")
    printed = "".join(traceback.format_exception(error))
    assert printed.endswith("UsageError: a\\u001b[2J\\u000ab: no such file\nsecond line\n")
