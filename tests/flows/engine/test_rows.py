"""Lines say what the models of ``schemas`` say, field by field."""

import hashlib
import json
import math

import pytest
from pydantic import BaseModel

from flows.engine.harmless import is_harmless
from flows.engine.rows import quarantined_line, record_line, rejected_line, removed_lines
from schemas.outcome import Cleaned, Quarantined, QuarantineReason, Rejected, RejectReason, Stage
from schemas.record import Record
from schemas.rows import QuarantinedRow, RejectedRow, RemovedRow
from schemas.verdict import Reason, Removal

RECORD = Record(
    id="0" * 32,
    source_path="a.txt",
    source_kind="text",
    byline=("Ilse Tamarind",),
    text="Дождь в Вессель-Бэй.",
    word_count=3,
    paragraph_count=1,
    block_count=2,
    kept_block_count=1,
    kept_ratio=0.1,
    quality=1e-05,
    article_probability=0.9,
    text_sha256="0" * 64,
    extractor="rules",
    settings_sha256="0" * 64,
)
CLEANED = Cleaned(
    RECORD, (Removal(2, "Share", Reason.SHARE, "share", 0.25), Removal(3, "×", Reason.ORNAMENT, "o", None))
)
QUARANTINED = Quarantined("1" * 32, "a.txt", "7", QuarantineReason.BAD_JSON, Stage.READ, None, "torn", "{")


@pytest.mark.parametrize(
    ("line", "model"),
    [
        (record_line(CLEANED), Record),
        (next(removed_lines(CLEANED)), RemovedRow),
        (rejected_line(Rejected("2" * 32, "a.txt", None, RejectReason.EMPTY, "no text")), RejectedRow),
        (quarantined_line(QUARANTINED), QuarantinedRow),
    ],
    ids=["record", "removed", "rejected", "quarantined"],
)
def test_a_line_has_the_fields_of_its_model_in_their_order_and_reads_back(line: bytes, model: type[BaseModel]) -> None:
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert list(json.loads(line)) == list(model.model_fields)
    assert json.loads(model.model_validate_json(line).model_dump_json()) == json.loads(line)


def test_every_removal_has_its_line() -> None:
    rows = [RemovedRow.model_validate_json(line) for line in removed_lines(CLEANED)]
    assert [(row.line, row.text, row.score) for row in rows] == [(2, "Share", 0.25), (3, "×", None)]


def test_a_number_that_is_none_is_written_as_null() -> None:
    removal = Removal(1, "a", Reason.MODEL, "m", math.nan)
    (line,) = removed_lines(Cleaned(RECORD, (removal,)))
    assert json.loads(line)["score"] is None


def test_nothing_that_acts_on_a_terminal_reaches_any_field_of_any_row() -> None:
    active = "a\x1b[31mb\x07\x9b\u202ec\u2028\r"
    record = RECORD.model_copy(
        update={"title": active, "byline": (active,), "text": f"Text {active}.", "source_id": active, "url": active}
    )
    outcome = Cleaned(record, (Removal(2, active, Reason.SHARE, "share", None),))
    quarantined = Quarantined("1" * 32, active, active, QuarantineReason.BAD_JSON, Stage.READ, None, active, active)
    rejected = Rejected("2" * 32, active, active, RejectReason.EMPTY, active)
    for line in (record_line(outcome), *removed_lines(outcome), rejected_line(rejected), quarantined_line(quarantined)):
        for value in json.loads(line).values():
            text = value[0] if isinstance(value, list) and value else value
            assert not isinstance(text, str) or is_harmless([text])
    row = json.loads(record_line(outcome))
    assert (row["title"], row["text"]) == ("abc  ", "Text abc  .")
    assert row["text_sha256"] == hashlib.sha256(b"Text abc  .").hexdigest()
    assert row["source_id"] == "a\\x1b[31mb\\x07\\x9b\\u202ec\\u2028\\r"
