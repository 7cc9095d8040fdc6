"""An explanation: what became of one document, block by block, and on which evidence. For people, and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from rich.text import Text

from cleaners.fields.read import Fields
from cleaners.identity import document_id
from cleaners.pipeline import Trace, trace
from flows.engine.failure import failure_of
from flows.sources.source import Item, Unread
from flows.terminal import align
from schemas.date import Candidate
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.neutralise import neutralise
from schemas.outcome import Cleaned, Outcome
from schemas.settings import DEFAULT_SETTINGS, Settings
from schemas.verdict import Verdict

__all__ = ["Explanation", "explain", "render", "render_json"]

_RAW_CHARS: Final = 60
"""How many characters of a candidate's evidence the table shows."""
_RAW_HEAD: Final = 500
"""How many characters (or bytes) of a document that cannot be handled are shown."""
_LABEL_CELLS: Final = 12
_KEPT: Final = "green"
_REMOVED: Final = "red"
_FAINT: Final = "dim"


@dataclass(frozen=True, slots=True)
class Explanation:
    """A document and what became of it."""

    document: Document
    result: Trace | DocumentError
    """What was found on the road; or why the document cannot be handled, for which a run quarantines it."""


def explain(item: Item, settings: Settings = DEFAULT_SETTINGS) -> Explanation:
    """Clean one input as a run does, and keep what was found on the road. Never raises for a bad document."""
    if isinstance(item, Unread):
        return Explanation(item.document, item.error)
    try:
        return Explanation(item, trace(item, settings))
    except Exception as error:  # noqa: BLE001 - a defect is shown as what it is to a run
        return Explanation(item, failure_of(error))


def render(explanation: Explanation, *, dates: bool = False) -> Iterator[Text]:
    """Yield the lines to show a person, with styles; content in them is harmless to a terminal.

    ``dates`` adds a table of all candidates for the publication date, the best first.
    """
    found = explanation.result
    yield from _outcome_lines(explanation)
    if isinstance(found, DocumentError):
        return
    yield from _field_lines(found)
    yield Text()
    yield from _block_lines(found)
    if dates:
        yield Text()
        yield from _date_lines(found)


def render_json(explanation: Explanation) -> str:
    """Return the whole explanation as indented JSON, without a line break at its end."""
    document, found = explanation.document, explanation.result
    told: dict[str, Any] = {
        "id": document_id(document),
        "source_path": document.source_path,
        "locator": document.locator or None,
        "source_id": document.source_id,
    }
    if isinstance(found, DocumentError):
        told |= {"outcome": "quarantined", "reason": found.reason, "stage": found.stage, "detail": found.detail}
        told |= {"raw_head": _raw_head(document)}
    else:
        told |= _ending(found.outcome)
        told["fields"] = _fields(found.fields)
        told["signs"] = [{"flag": sign.flag, "line": found.page.blocks[sign.block].line} for sign in found.signs]
        told["dates"] = [_candidate(found, each) for each in found.fields.dates.candidates]
        told["blocks"] = _blocks(found)
    lines = json.dumps(told, ensure_ascii=False, indent=2).split("\n")
    return "\n".join(map(neutralise, lines))


def _ending(outcome: Outcome) -> dict[str, Any]:
    if isinstance(outcome, Cleaned):
        return {"outcome": "record", "record": outcome.record.model_dump(mode="json")}
    return {"outcome": "rejected", "reason": outcome.reason, "detail": outcome.detail}


def _raw_head(document: Document) -> str:
    head = document.raw[:_RAW_HEAD]
    return head.decode("utf-8", "backslashreplace") if isinstance(head, bytes) else head


def _fields(fields: Fields) -> dict[str, Any]:
    published, modified = fields.dates.published, fields.dates.modified
    return {
        "title": fields.title,
        "byline": fields.byline,
        "site_name": fields.site_name,
        "section": fields.section,
        "agency": fields.agency,
        "dateline_place": fields.dateline_place,
        "language": fields.language,
        "published": None if published is None else published._asdict(),
        "modified": None if modified is None else modified._asdict(),
        "flags": fields.flags,
    }


def _candidate(trace: Trace, candidate: Candidate) -> dict[str, Any]:
    return {
        **candidate._asdict(),
        "line": _line_of(trace, candidate),
        "published": _is_winner(candidate, trace.fields.dates.published),
        "modified": _is_winner(candidate, trace.fields.dates.modified),
    }


def _blocks(trace: Trace) -> list[dict[str, Any]]:
    return [
        {"line": block.line, **verdict._asdict(), "text": block.text}
        for block, verdict in zip(trace.page.blocks, trace.verdicts, strict=True)
    ]


def _line_of(trace: Trace, candidate: Candidate) -> int | None:
    return None if candidate.block is None else trace.page.blocks[candidate.block].line


def _evidence(candidate: Candidate) -> tuple[object, ...]:
    return candidate.value, candidate.raw, candidate.origin, candidate.block, candidate.start


def _is_winner(candidate: Candidate, winner: Candidate | None) -> bool:
    """Compare by the evidence: what won may have got another score when it was settled."""
    return winner is not None and _evidence(candidate) == _evidence(winner)


def _labelled(label: str, value: str | None, style: str = "") -> Text:
    shown = (neutralise(value), style) if value else ("none", _FAINT)
    return Text.assemble((f"{label:<{_LABEL_CELLS}}", "bold"), shown)


def _quoted(raw: str) -> str:
    shown = raw if len(raw) <= _RAW_CHARS else raw[:_RAW_CHARS] + "…"
    return f'"{shown}"'


def _outcome_lines(explanation: Explanation) -> Iterator[Text]:
    document, found = explanation.document, explanation.result
    yield _labelled("document", " ".join(part for part in (document.source_path, document.locator) if part))
    yield _labelled("id", document_id(document))
    if document.source_id is not None:
        yield _labelled("source id", document.source_id)
    if isinstance(found, DocumentError):
        yield _labelled("outcome", f"quarantined at {found.stage}, {found.reason}: {found.detail}", _REMOVED)
        yield _labelled("raw", _raw_head(document))
    elif isinstance(found.outcome, Cleaned):
        record = found.outcome.record
        told = f"record, {record.kept_block_count} of {record.block_count} blocks kept, quality {record.quality:.2f}"
        yield _labelled("outcome", told, _KEPT)
    else:
        yield _labelled("outcome", f"rejected, {found.outcome.reason}: {found.outcome.detail}", _REMOVED)


def _field_lines(trace: Trace) -> Iterator[Text]:
    fields = trace.fields
    yield _labelled("title", fields.title)
    yield _labelled("byline", ", ".join(fields.byline))
    yield _labelled("site name", fields.site_name)
    for label, value in (("section", fields.section), ("agency", fields.agency), ("place", fields.dateline_place)):
        if value is not None:
            yield _labelled(label, value)
    yield _labelled("language", fields.language)
    yield _date_line(trace, "published", fields.dates.published)
    if fields.dates.modified is not None:
        yield _date_line(trace, "modified", fields.dates.modified)
    yield _labelled("flags", ", ".join(fields.flags))
    for sign in trace.signs:
        block = trace.page.blocks[sign.block]
        yield _labelled("", f"{sign.flag} for line {block.line}: {_quoted(block.text)}")


def _date_line(trace: Trace, label: str, candidate: Candidate | None) -> Text:
    if candidate is None:
        return _labelled(label, None)
    line = _line_of(trace, candidate)
    where = candidate.origin.value if line is None else f"{candidate.origin.value}, line {line}"
    evidence = f"{candidate.precision} from {where}: {_quoted(candidate.raw)}, confidence {candidate.score:.2f}"
    return Text.assemble(_labelled(label, candidate.value), f"  ({neutralise(evidence)})")


def _block_lines(trace: Trace) -> Iterator[Text]:
    judged = list(zip(trace.page.blocks, trace.verdicts, strict=True))
    rows = [["+" if verdict.keep else "-", str(block.line), _why(verdict), "|"] for block, verdict in judged]
    for head, (block, verdict) in zip(align(rows, right=(1,)), judged, strict=True):
        told = f"  ({', '.join(verdict.features)})" if verdict.features else ""
        yield Text.assemble((head, _KEPT if verdict.keep else _REMOVED), " ", neutralise(block.text), (told, _FAINT))


def _why(verdict: Verdict) -> str:
    score = "" if verdict.score is None else f" {verdict.score:.2f}"
    return f"{verdict.rule}{score}" if verdict.reason is None else f"{verdict.reason}: {verdict.rule}{score}"


def _date_lines(trace: Trace) -> Iterator[Text]:
    dates = trace.fields.dates
    if not dates.candidates:
        yield Text("no date was found", style=_FAINT)
        return
    rows = [["", "date", "precision", "origin", "role", "score", "line", "raw", "note"]]
    for each in dates.candidates:
        mark = "*" if _is_winner(each, dates.published) else "m" if _is_winner(each, dates.modified) else ""
        line = _line_of(trace, each)
        shown = [each.value, each.precision, each.origin, each.role, f"{each.score:.2f}", str(line or "-")]
        rows.append([mark, *shown, _quoted(each.raw), each.note])
    head, *lines = align([[neutralise(cell) for cell in row] for row in rows], right=(5, 6))
    yield Text(head, style="bold")
    yield from map(Text, lines)
