"""Golden cases: whole documents, before and after. How to read and add one stands in tests/golden/README.md."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

import pytest

from cleaners.pipeline import clean
from schemas.document import Document
from schemas.outcome import Cleaned, Outcome, Rejected

ROOT: Final = Path(__file__).parent.parent
GOLDEN: Final = ROOT / "tests" / "golden"
SAMPLES: Final = ROOT / "seeds" / "samples"
GOLD: Final = ROOT / "seeds" / "gold.jsonl"
CASES: Final = tuple(sorted(folder.name for folder in GOLDEN.iterdir() if folder.is_dir()))

Part = Literal["text", "fields", "removed", "again"]

KNOWN_FAILURES: Final[dict[tuple[str, Part], str]] = {}
"""What is not right yet, and why. Strict: a case that comes right must leave this table."""


def _expected_fields(case: str) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads((GOLDEN / case / "expected.json").read_text(encoding="utf-8"))
    return fields


def _is_article(case: str) -> bool:
    return "rejected" not in _expected_fields(case)


def _params(part: Part) -> list[Any]:
    return [
        pytest.param(
            case,
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN_FAILURES[case, part])]
            if (case, part) in KNOWN_FAILURES
            else [],
        )
        for case in CASES
        if part == "fields" or _is_article(case)
    ]


def _input_path(case: str) -> Path:
    own = sorted((GOLDEN / case).glob("input.*"))
    found = own or sorted(SAMPLES.glob(f"{case}.*"))
    assert len(found) == 1, f"case {case} has {len(found)} inputs"
    return found[0]


@cache
def _outcome(case: str) -> Outcome:
    path = _input_path(case)
    return clean(Document(path.read_bytes(), "html" if path.suffix == ".html" else "text", path.name))


def _cleaned(case: str) -> Cleaned:
    outcome = _outcome(case)
    assert isinstance(outcome, Cleaned), outcome
    return outcome


def _removed_lines(outcome: Cleaned) -> str:
    return "".join(f"{removal.line}\t{removal.reason}\t{removal.text}\n" for removal in outcome.removals)


def _compare(path: Path, actual: str, config: pytest.Config) -> None:
    if config.getoption("--update-golden"):
        path.write_text(actual, encoding="utf-8")
    assert actual == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", _params("text"))
def test_text_is_the_article_and_only_it(case: str, pytestconfig: pytest.Config) -> None:
    """The record's text is, character for character, the text that belongs to the article."""
    _compare(GOLDEN / case / "expected.txt", _cleaned(case).record.text + "\n", pytestconfig)


@pytest.mark.parametrize("case", _params("fields"))
def test_fields_are_what_the_document_shows(case: str, pytestconfig: pytest.Config) -> None:
    """Title, byline, date and the other fields that the case names are read, and not invented where absent."""
    outcome = _outcome(case)
    expected = _expected_fields(case)
    actual: dict[str, Any]
    if isinstance(outcome, Cleaned):
        record = outcome.record.model_dump(mode="json")
        actual = {name: record[name] for name in expected if name in record}
    else:
        assert isinstance(outcome, Rejected)
        actual = {"rejected": outcome.reason.value}
    _compare(GOLDEN / case / "expected.json", json.dumps(actual, ensure_ascii=False, indent=2) + "\n", pytestconfig)


@pytest.mark.parametrize("case", _params("removed"))
def test_every_removal_is_on_record_with_its_reason(case: str, pytestconfig: pytest.Config) -> None:
    """The ledger of removed blocks names each line, its reason and its text."""
    _compare(GOLDEN / case / "removed.txt", _removed_lines(_cleaned(case)), pytestconfig)


@pytest.mark.parametrize("case", _params("again"))
def test_cleaning_the_expected_text_again_changes_nothing(case: str) -> None:
    """What came out of the cleaning goes through it unharmed."""
    text = (GOLDEN / case / "expected.txt").read_text(encoding="utf-8")
    outcome = clean(Document(text, "text", case))
    assert isinstance(outcome, Cleaned)
    assert outcome.record.text + "\n" == text


@pytest.mark.parametrize("case", [case for case in CASES if case.startswith("clean-")])
def test_a_negative_case_expects_its_input_unchanged(case: str) -> None:
    """A case named clean-… expects every line of its input, so that it can only pass when nothing is removed."""
    lines = _input_path(case).read_text(encoding="utf-8").split("\n")
    paragraphs = (GOLDEN / case / "expected.txt").read_text(encoding="utf-8").split("\n")
    assert [line for line in paragraphs if line] == [line for line in lines if line]


def _samples() -> list[str]:
    return sorted(path.stem for path in SAMPLES.iterdir() if path.suffix in {".txt", ".html"})


def test_every_sample_has_a_golden_case() -> None:
    """What the README's first command cleans is checked here, document by document."""
    assert _samples()
    assert set(_samples()) <= set(CASES)


def _gold_line(case: str) -> str:
    fields = _expected_fields(case)
    text = (GOLDEN / case / "expected.txt").read_text(encoding="utf-8").removesuffix("\n")
    day = (fields["published_at"] or "")[: len("2024-03-29")]
    page = {"id": case, "text": text, "title": fields["title"], "date": day or None, "language": fields["language"]}
    return json.dumps({name: value for name, value in page.items() if value is not None}, ensure_ascii=False) + "\n"


def test_the_gold_set_of_the_samples_says_what_their_golden_cases_say(pytestconfig: pytest.Config) -> None:
    """Scores against seeds/gold.jsonl are scores against the reviewed cases."""
    _compare(GOLD, "".join(_gold_line(case) for case in _samples() if _is_article(case)), pytestconfig)


def test_known_failures_name_existing_cases() -> None:
    """The table of known failures holds no case that is gone."""
    assert {case for case, _ in KNOWN_FAILURES} <= set(CASES)
