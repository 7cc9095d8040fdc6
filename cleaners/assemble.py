"""assemble: verdicts and fields to a record with its removals, or to a rejection with a reason."""

import hashlib
from collections.abc import Sequence
from urllib.parse import urlsplit

from cleaners.fields.read import Fields
from cleaners.identity import document_id
from schemas.block import Page
from schemas.date import Candidate, Precision
from schemas.document import Document
from schemas.outcome import Cleaned, Outcome, Rejected, RejectReason
from schemas.record import Record
from schemas.settings import Settings
from schemas.verdict import Removal, Verdict

__all__ = ["assemble"]

_COARSER_THAN_DAY = {Precision.YEAR, Precision.MONTH}
_DAY_CHARS = len("2024-03-29")


def assemble(
    document: Document, decoded: str, page: Page, verdicts: Sequence[Verdict], fields: Fields, settings: Settings
) -> tuple[tuple[Verdict, ...], Outcome]:
    """Return the final verdicts (those of the judge, overruled by the fields' claims) and the outcome."""
    final = _overrule(verdicts, fields)
    kept = [block.text for block, verdict in zip(page.blocks, final, strict=True) if verdict.keep]
    text = "\n\n".join(kept)
    if not page.blocks:
        return final, _reject(document, RejectReason.EMPTY, "no text")
    if not text:
        return final, _reject(document, RejectReason.NO_MAIN_CONTENT, f"none of {len(page.blocks)} blocks was kept")
    if len(text) < settings.min_chars:
        return final, _reject(document, RejectReason.TOO_SHORT, f"{len(text)} characters of text")
    record = Record(
        id=document_id(document),
        source_id=document.source_id,
        source_path=document.source_path,
        source_kind=document.source_kind,
        url=document.url or page.metadata.url,
        domain=_domain(document.url or page.metadata.url),
        site_name=fields.site_name,
        fetched_at=document.fetched_at,
        title=fields.title,
        byline=fields.byline,
        section=fields.section,
        tags=page.metadata.tags,
        agency=fields.agency,
        dateline_place=fields.dateline_place,
        language=fields.language,
        modified_at=fields.dates.modified.value if fields.dates.modified else None,
        text=text,
        word_count=len(text.split()),
        paragraph_count=len(kept),
        block_count=len(page.blocks),
        kept_block_count=len(kept),
        kept_ratio=round(min(1.0, len(text) / max(1, len(decoded))), 4),
        quality=0.5,
        flags=tuple(dict.fromkeys(fields.flags)),
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        extractor="trafilatura" if document.markup == "html" else "rules",
        settings_sha256=settings.sha256,
        **_published(fields.dates.published),
    )
    removals = tuple(
        Removal(block.line, block.text, verdict.reason, verdict.rule, verdict.score)
        for block, verdict in zip(page.blocks, final, strict=True)
        if verdict.reason is not None
    )
    return final, Cleaned(record, removals)


def _overrule(verdicts: Sequence[Verdict], fields: Fields) -> tuple[Verdict, ...]:
    final = list(verdicts)
    for claim in fields.claims:
        final[claim.block] = Verdict(False, claim.reason, claim.rule, verdicts[claim.block].score)
    return tuple(final)


def _reject(document: Document, reason: RejectReason, detail: str) -> Rejected:
    return Rejected(document_id(document), document.source_path, document.source_id, reason, detail)


def _published(date: Candidate | None) -> dict[str, object]:
    if date is None:
        return {}
    return {
        "published_at": date.value,
        "published_date": None if date.precision in _COARSER_THAN_DAY else date.value[:_DAY_CHARS],
        "published_precision": date.precision,
        "published_raw": date.raw,
        "published_from": date.origin.value,
        "published_confidence": round(date.score, 3),
    }


def _domain(url: str | None) -> str | None:
    if url is None:
        return None
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
