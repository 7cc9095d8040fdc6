"""Our own road, whole: decoding, text, fields, dates, the record and its removals as lines of JSON."""

from benchmarks.peers.answer import Answer, Extract
from cleaners.pipeline import clean
from flows.engine.rows import record_line, rejected_line, removed_lines
from schemas.document import Document, Markup
from schemas.outcome import Cleaned, Rejected

__all__ = ["PEERS"]


def _clean(content: str, url: str | None, markup: Markup) -> Answer:
    outcome = clean(Document(content.encode("utf-8", "surrogatepass"), markup, "page", url=url))
    if isinstance(outcome, Cleaned):
        record = outcome.record
        record_line(outcome)
        b"".join(removed_lines(outcome))
        return Answer(record.text, record.title or "", list(record.byline), record.published_at or "")
    if isinstance(outcome, Rejected):
        rejected_line(outcome)
    return Answer("", "", [], "")


def _clean_html(content: str, url: str | None) -> Answer:
    return _clean(content, url, "html")


def _clean_text(content: str, url: str | None) -> Answer:
    return _clean(content, url, "text")


PEERS: dict[str, Extract] = {"dechaff": _clean_html, "dechaff-text": _clean_text}
