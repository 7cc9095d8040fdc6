"""Outcomes to lines of JSON. Fields come in the order of the models in ``schemas``.

orjson writes no NaN (it becomes null) and refuses lone surrogates, so neither can reach a file; nor can anything that
acts on a terminal (see ``harmless``).
"""

import hashlib
from collections.abc import Iterator
from typing import Any

import orjson

from cleaners.words import count_words
from flows.engine.harmless import is_harmless, strip, strip_all, written_out
from schemas.outcome import Cleaned, Quarantined, Rejected
from schemas.record import Record

__all__ = ["harmless_record", "quarantined_line", "record_line", "rejected_line", "removed_lines", "writable"]


def harmless_record(record: Record) -> Record:
    """Return the record as it may be written: itself, nearly always."""
    # a model keeps its fields in a dict in their order; model_dump would copy it at three times the cost
    fields = vars(record)
    return record if is_harmless(_texts(fields)) else record.model_copy(update=_harmless(fields))


def record_line(outcome: Cleaned) -> bytes:
    """Return the line of ``articles.jsonl``."""
    return orjson.dumps(vars(harmless_record(outcome.record)), option=orjson.OPT_APPEND_NEWLINE)


def removed_lines(outcome: Cleaned) -> Iterator[bytes]:
    """Yield the lines of ``removed.jsonl``, one a removed block."""
    harmless = is_harmless(removal.text for removal in outcome.removals)
    for removal in outcome.removals:
        row = {
            "id": outcome.record.id,
            "line": removal.line,
            "text": removal.text if harmless else strip(removal.text),
            "reason": removal.reason,
            "rule": removal.rule,
            "score": removal.score,
            "features": removal.features if harmless else strip_all(removal.features),
        }
        yield orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def rejected_line(outcome: Rejected) -> bytes:
    """Return the line of ``rejected.jsonl``."""
    row = {
        "id": outcome.id,
        "source_path": written_out(outcome.source_path),
        "source_id": None if outcome.source_id is None else written_out(outcome.source_id),
        "reason": outcome.reason,
        "detail": written_out(outcome.detail),
    }
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def quarantined_line(outcome: Quarantined) -> bytes:
    """Return the line of ``quarantine.jsonl``."""
    row = {
        "id": outcome.id,
        "source_path": written_out(outcome.source_path),
        "source_id": None if outcome.source_id is None else written_out(outcome.source_id),
        "reason": outcome.reason,
        "stage": outcome.stage,
        "limit": outcome.limit,
        "detail": written_out(outcome.detail),
        "raw_head": written_out(outcome.raw_head),
    }
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def writable(text: str) -> str:
    """Return text that is valid UTF-8: half a surrogate pair becomes its escape."""
    return text.encode("utf-8", "backslashreplace").decode()


def _texts(fields: dict[str, Any]) -> Iterator[str]:
    for value in fields.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from map(str, value)


def _harmless(fields: dict[str, Any]) -> dict[str, Any]:
    """Return a record's fields with nothing active in them, and what is said of the text as it then is."""
    clean = {name: strip_all(value) for name, value in fields.items()}
    # what tells where it came from is kept whole, as the rows of the other files keep it
    for name in ("source_path", "source_id"):
        clean[name] = None if fields[name] is None else written_out(fields[name])
    if clean["text"] != fields["text"]:
        clean["text_sha256"] = hashlib.sha256(clean["text"].encode()).hexdigest()
        clean["word_count"] = count_words(clean["text"])
        clean["paragraph_count"] = len(clean["text"].split("\n\n"))
    return clean
