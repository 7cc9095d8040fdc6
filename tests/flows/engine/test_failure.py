"""A failure is called by the step at which it happened."""

import pytest

from cleaners.pipeline import clean
from flows.engine.failure import failure_of
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

PAGE = Document(
    "The ferry between Oldhaven and the islands runs twice a day from Monday on, the board said.", "text", "x"
)


@pytest.mark.parametrize(
    ("place", "stage"),
    [
        ("cleaners.decode.fix_newlines", Stage.DECODE),
        ("cleaners.split.fix_text", Stage.SPLIT),
        ("cleaners.model.layout.classify", Stage.MEASURE),
        ("cleaners.judge.mark", Stage.JUDGE),
        ("cleaners.fields.read.read_language", Stage.FIELDS),
        ("cleaners.assemble.count_words", Stage.ASSEMBLE),
    ],
)
def test_a_defect_is_found_at_its_step(monkeypatch: pytest.MonkeyPatch, place: str, stage: Stage) -> None:
    def defective(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(place, defective)
    with pytest.raises(ZeroDivisionError) as caught:
        clean(PAGE)
    failure = failure_of(caught.value)
    assert (failure.reason, failure.stage) == (QuarantineReason.INTERNAL_ERROR, stage)


def test_what_was_raised_on_purpose_stays_as_it_is() -> None:
    error = DocumentError(QuarantineReason.UNDECODABLE, Stage.DECODE, "no text")
    assert failure_of(error) is error
