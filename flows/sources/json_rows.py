"""JSON to rows, strictly by RFC 8259: what other readers take without a word is an error here."""

import json
import re
from collections.abc import Sequence
from typing import Any, Final

import orjson

from flows.sources.columns import Columns, guess_columns
from flows.sources.failures import bad_json, failure, truncated
from flows.sources.source import Limits, Note
from schemas.outcome import QuarantineReason

__all__ = ["guess_from", "parse_row", "told_of"]

_SPACED_COLON: Final = re.compile(rb'"\s+:')


def parse_row(entry: bytes, *, is_last: bool = False) -> dict[str, Any]:
    """Return the object that ``entry`` holds.

    Raises DocumentError for anything else: NaN, half a surrogate pair, bytes that are no UTF-8, nesting without end
    (bad_json), a key that is there twice (duplicate_key). ``is_last`` says that the file ends here without a line end:
    then what is broken was torn off (truncated).
    """
    try:
        row = orjson.loads(entry)
    except orjson.JSONDecodeError as error:
        if is_last:
            raise truncated(f"torn off at the end of the file: {error.msg}") from error
        raise bad_json(f"{error.msg}, at character {error.pos}") from error
    if not isinstance(row, dict):
        raise bad_json("not an object")
    if entry.count(b'":') != len(row) or _SPACED_COLON.search(entry):
        _refuse_repeated_keys(entry, row)
    return row


def _refuse_repeated_keys(entry: bytes, row: dict[str, Any]) -> None:
    """Look closer where there are more keys than fields: in objects inside the row, in a text, or twice the same."""
    if all(entry.count(orjson.dumps(key)) <= 1 for key in row):
        return
    pairs: list[tuple[str, Any]] = []

    def keep(found: list[tuple[str, Any]]) -> None:
        pairs[:] = found  # the outermost object is finished last

    try:
        json.loads(entry, object_pairs_hook=keep)
    except (ValueError, RecursionError) as error:
        raise bad_json(f"nested too deep: {error}") from error
    if len(pairs) != len(row):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise failure(QuarantineReason.DUPLICATE_KEY, f"the key {twice[:100]!r} is there {names.count(twice)} times")


def guess_from(entries: Sequence[bytes], limits: Limits) -> Columns:
    """Return what the fields of the first entries are. Broken entries say nothing."""
    rows = []
    for entry in entries:
        try:
            row = orjson.loads(entry)
        except orjson.JSONDecodeError:
            continue
        if isinstance(row, dict):
            rows.append(row)
    return guess_columns(rows, limits.asked)


def told_of(columns: Columns, limits: Limits, conventional: Columns, kind: str) -> tuple[Note, ...]:
    """Return the note that tells what was guessed: nothing that was asked for, nor that is the convention."""
    guessed = Columns(
        *(
            None if name in {asked, known} else name
            for name, asked, known in zip(columns, limits.asked, conventional, strict=True)
        )
    )
    told = guessed.told()
    return (Note("guessed", f"{kind}: {told}"),) if told else ()
