"""The explanation of a document: every block with its verdict, every field with its evidence."""

import json

import pytest

from cleaners.fields.read import Fields
from cleaners.identity import document_id
from cleaners.pipeline import Trace, clean
from flows.explanation import Explanation, explain, render, render_json
from flows.sources.source import Unread
from schemas.block import Block, Page
from schemas.date import Candidate, Dates, Origin, Precision, Role
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.metadata import NO_METADATA
from schemas.outcome import Cleaned, QuarantineReason, Rejected, RejectReason, Stage
from schemas.record import Record
from schemas.settings import Settings
from schemas.verdict import Reason, Removal, Verdict

DOCUMENT = Document("…", "text", "harbour.jsonl", "jsonl", "line 7", source_id="h-1")
LINES = ("Home | News\x1b[2J", "Ferry late again", "7 April 2031", "The ferry was late.", "Seen on 06.04.2031")
BLOCKS = tuple(Block(at, 2 * at + 1, 0, len(text), text, 0, 0) for at, text in enumerate(LINES))
VERDICTS = (
    Verdict(False, Reason.NAVIGATION, "nav_bar", None),
    Verdict(False, Reason.HEADLINE, "title", None),
    Verdict(False, Reason.DATE, "date_line", 0.25),
    Verdict(True, None, "model", 0.9),
    Verdict(False, Reason.MODEL, "model", 0.125),
)
HEADER = Candidate("2031-04-07", Precision.DAY, "7 April 2031", Origin.HEADER, Role.PUBLISHED, 2, 0, 0.93, "alone")
TAIL = Candidate("2031-04-06", Precision.DAY, "06.04.2031", Origin.TAIL, Role.OTHER, 4, 8, 0.1, "another story")
META = Candidate("2031-04-08T09:00", Precision.MINUTE, "2031-04-08T09:00", Origin.META, Role.MODIFIED, score=0.5)
REMOVALS = tuple(
    Removal(block.line, block.text, verdict.reason, verdict.rule, verdict.score)
    for block, verdict in zip(BLOCKS, VERDICTS, strict=True)
    if verdict.reason is not None
)
RECORD = Record(
    id="ab" * 16,
    source_id="h-1",
    source_path="harbour.jsonl",
    source_kind="jsonl",
    text="The ferry was late.",
    word_count=4,
    paragraph_count=1,
    block_count=5,
    kept_block_count=1,
    kept_ratio=0.3,
    quality=0.8,
    article_probability=0.9,
    text_sha256="0" * 64,
    extractor="rules",
    settings_sha256="0" * 64,
)


def explanation(outcome: Cleaned | Rejected | None = None, dates: Dates | None = None) -> Explanation:
    found = Fields(
        title="Ferry late again",
        byline=("Ilse Brandow", "Port Wire"),
        site_name="Lerris Post",
        section=None,
        agency=None,
        dateline_place="LERRIS",
        language="en",
        dates=dates or Dates(HEADER, META, (HEADER, META, TAIL), (2,)),
        claims=(),
        flags=("date_conflict",),
    )
    outcome = outcome or Cleaned(RECORD, REMOVALS)
    return Explanation(DOCUMENT, Trace(Page(BLOCKS, NO_METADATA), VERDICTS, found, outcome))


def shown(explained: Explanation, *, dates: bool = False) -> list[str]:
    return [line.plain for line in render(explained, dates=dates)]


def test_every_block_is_shown_in_order_with_its_verdict() -> None:
    """Kept lines have a plus, removed ones a minus with reason, rule and score; hostile content is escaped."""
    assert shown(explanation())[-5:] == [
        "-  1  navigation: nav_bar   | Home | News\\u001b[2J",
        "-  3  headline: title       | Ferry late again",
        "-  5  date: date_line 0.25  | 7 April 2031",
        "+  7  model 0.90            | The ferry was late.",
        "-  9  model: model 0.12     | Seen on 06.04.2031",
    ]


def test_the_fields_are_shown_with_the_evidence_of_the_date() -> None:
    """The date comes with its precision, its origin and line, the very characters and the confidence."""
    assert shown(explanation())[:12] == [
        "document    harbour.jsonl line 7",
        "id          " + document_id(DOCUMENT),
        "source id   h-1",
        "outcome     record, 1 of 5 blocks kept, quality 0.80",
        "title       Ferry late again",
        "byline      Ilse Brandow, Port Wire",
        "site name   Lerris Post",
        "place       LERRIS",
        "language    en",
        'published   2031-04-07  (day from header, line 5: "7 April 2031", confidence 0.93)',
        'modified    2031-04-08T09:00  (minute from meta: "2031-04-08T09:00", confidence 0.50)',
        "flags       date_conflict",
    ]


def test_all_candidates_are_shown_on_demand() -> None:
    """The winners are marked; a candidate that was declared stands on no line."""
    assert shown(explanation(), dates=True)[-4:] == [
        "   date              precision  origin  role       score  line  raw                 note",
        '*  2031-04-07        day        header  published   0.93     5  "7 April 2031"      alone',
        'm  2031-04-08T09:00  minute     meta    modified    0.50     -  "2031-04-08T09:00"',
        '   2031-04-06        day        tail    other       0.10     9  "06.04.2031"        another story',
    ]


def test_a_winner_is_known_by_its_evidence() -> None:
    """The date that won keeps its mark when its confidence was settled after the ranking."""
    settled = HEADER._replace(score=0.5, role=Role.UNKNOWN, note="settled")
    lines = shown(explanation(dates=Dates(settled, None, (HEADER, TAIL))), dates=True)
    assert [line[0] for line in lines[-2:]] == ["*", " "]


def test_a_document_without_any_date_says_so() -> None:
    """Absence is shown, not left out."""
    lines = shown(explanation(dates=Dates()), dates=True)
    assert "published   none" in lines
    assert lines[-1] == "no date was found"


def test_a_rejected_document_is_explained_block_by_block_too() -> None:
    """The reason of the rejection stands beside what every block was taken for."""
    lines = shown(explanation(Rejected("cd", "harbour.jsonl", "h-1", RejectReason.TOO_SHORT, "19 characters of text")))
    assert "outcome     rejected, too_short: 19 characters of text" in lines
    assert "+  7  model 0.90            | The ferry was late." in lines


BROKEN = Document(b"\xff\x1b[31m", "text", "harbour.txt")


def test_a_document_that_cannot_be_handled_is_explained_as_far_as_it_came() -> None:
    """There are no blocks: stage, reason and the head of the raw content are shown, harmless."""
    error = DocumentError(QuarantineReason.UNDECODABLE, Stage.DECODE, "no encoding fits")
    assert shown(Explanation(BROKEN, error), dates=True)[-2:] == [
        "outcome     quarantined at decode, undecodable: no encoding fits",
        "raw         \\xff\\u001b[31m",
    ]


def test_what_could_not_be_read_is_explained_by_its_error() -> None:
    """A line that is no JSON never reaches the cleaners, and still has an explanation."""
    error = DocumentError(QuarantineReason.BAD_JSON, Stage.READ, "not an object")
    told = json.loads(render_json(explain(Unread(BROKEN, error))))
    assert (told["outcome"], told["reason"], told["stage"]) == ("quarantined", "bad_json", "read")
    assert "blocks" not in told


def test_a_defect_is_shown_as_an_internal_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a run, where it costs that document and no other."""

    def defective(_document: Document, _settings: Settings) -> Trace:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("flows.explanation.trace", defective)
    expected = "outcome     quarantined at assemble, internal_error: ZeroDivisionError at "
    assert any(line.startswith(expected) for line in shown(explain(DOCUMENT)))


def test_an_explanation_tells_what_cleaning_does() -> None:
    """Both take the one road: the outcome is the same value."""
    document = Document("Harbour news\n\n" + "The ferry to Port Lerris was late again on Monday. " * 9, "text", "h.txt")
    explained = explain(document)
    assert isinstance(explained.result, Trace)
    assert explained.result.outcome == clean(document)


def test_the_json_holds_all_that_the_lines_show() -> None:
    """Blocks, candidates, fields and the record, for programs."""
    told = json.loads(render_json(explanation()))
    assert told["outcome"] == "record"
    assert told["record"] == RECORD.model_dump(mode="json")
    assert [block["keep"] for block in told["blocks"]] == [False, False, False, True, False]
    assert told["blocks"][0] == {
        "line": 1, "keep": False, "reason": "navigation", "rule": "nav_bar", "score": None, "text": LINES[0],
        "features": [],
    }  # fmt: skip
    assert [date["published"] for date in told["dates"]] == [True, False, False]
    assert [date["line"] for date in told["dates"]] == [5, None, 9]
    assert told["fields"]["published"]["raw"] == "7 April 2031"


def test_the_json_of_a_rejection_holds_the_reason() -> None:
    """Programs read the same names as in ``rejected.jsonl``."""
    told = json.loads(render_json(explanation(Rejected("cd", "h", None, RejectReason.TOO_SHORT, "19 characters"))))
    assert (told["outcome"], told["reason"], told["detail"]) == ("rejected", "too_short", "19 characters")
    assert len(told["blocks"]) == len(LINES)


def test_flags_of_the_whole_document_are_shown_with_the_line_behind_them() -> None:
    cut = "The chair of the board said that the fares would stay what they are, but that…"
    found = explain(
        Document(f"The harbour board of Oldhaven met on Monday to settle the timetable.\n{cut}", "text", "a")
    )
    assert any(f'truncated for line 2: "{cut[:60]}…"' in line for line in shown(found))
    assert json.loads(render_json(found))["signs"] == [{"flag": "truncated", "line": 2}]
