"""Outcomes to lines of JSON. Fields come in the order of the models in ``schemas``.

orjson writes no NaN (it becomes null) and refuses lone surrogates, so neither can reach a file.
"""

from collections.abc import Iterator

import orjson

from schemas.outcome import Cleaned, Quarantined, Rejected

__all__ = ["quarantined_line", "record_line", "rejected_line", "removed_lines"]


def record_line(outcome: Cleaned) -> bytes:
    """Return the line of ``articles.jsonl``."""
    # a model keeps its fields in a dict in their order; model_dump would copy it at three times the cost
    return orjson.dumps(vars(outcome.record), option=orjson.OPT_APPEND_NEWLINE)


def removed_lines(outcome: Cleaned) -> Iterator[bytes]:
    """Yield the lines of ``removed.jsonl``, one a removed block."""
    for removal in outcome.removals:
        row = {
            "id": outcome.record.id,
            "line": removal.line,
            "text": removal.text,
            "reason": removal.reason,
            "rule": removal.rule,
            "score": removal.score,
            "features": removal.features,
        }
        yield orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def rejected_line(outcome: Rejected) -> bytes:
    """Return the line of ``rejected.jsonl``."""
    row = {
        "id": outcome.id,
        "source_path": outcome.source_path,
        "source_id": outcome.source_id,
        "reason": outcome.reason,
        "detail": outcome.detail,
    }
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def quarantined_line(outcome: Quarantined) -> bytes:
    """Return the line of ``quarantine.jsonl``."""
    row = {
        "id": outcome.id,
        "source_path": outcome.source_path,
        "source_id": outcome.source_id,
        "reason": outcome.reason,
        "stage": outcome.stage,
        "detail": outcome.detail,
        "raw_head": outcome.raw_head,
    }
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
