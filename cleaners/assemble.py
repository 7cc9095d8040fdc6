"""assemble: verdicts and fields to a record with its removals, or to a rejection with a reason."""

import hashlib
from collections.abc import Sequence
from urllib.parse import urlsplit

from cleaners.article import NOT_ARTICLE_LIKE, judge_article
from cleaners.fields.read import Fields
from cleaners.identity import document_id
from cleaners.markdown import to_markdown
from cleaners.paragraphs import join_paragraphs
from cleaners.quality import expected_f1
from cleaners.words import count_letters, count_words
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
    document: Document, decoded: str, page: Page, verdicts: Sequence[Verdict], fields: Fields, *, settings: Settings
) -> Outcome:
    """Return the record that the final verdicts and the fields make, or why there is none."""
    kept = [block for block, verdict in zip(page.blocks, verdicts, strict=True) if verdict.keep]
    paragraphs = join_paragraphs(kept)
    is_markdown = settings.format == "markdown"
    text = "\n\n".join(to_markdown(paragraphs, kept) if is_markdown else [part.text for part in paragraphs])
    if not page.blocks:
        return _reject(document, RejectReason.EMPTY, "no text")
    if not text:
        return _reject(document, RejectReason.NO_MAIN_CONTENT, f"none of {len(page.blocks)} blocks was kept")
    if count_letters(text) < settings.min_chars:
        return _reject(document, RejectReason.TOO_SHORT, f"{len(text)} characters of text")
    article = judge_article(page, verdicts, fields)
    if article.rejected:
        detail = f"an article with probability {article.probability:.4f}, mostly for {article.evidence}"
        return _reject(document, RejectReason.NO_MAIN_CONTENT, detail)
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
        image=page.metadata.image,
        agency=fields.agency,
        dateline_place=fields.dateline_place,
        language=fields.language,
        modified_at=fields.dates.modified.value if fields.dates.modified else None,
        text=text,
        word_count=count_words(text),
        paragraph_count=len(paragraphs),
        block_count=len(page.blocks),
        kept_block_count=len(kept),
        kept_ratio=round(min(1.0, len(text) / max(1, len(decoded))), 4),
        quality=round(expected_f1(page, verdicts), 4),
        article_probability=round(article.probability, 4),
        flags=tuple(dict.fromkeys((*fields.flags, *((NOT_ARTICLE_LIKE,) if article.doubted else ())))),
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        extractor="trafilatura+rules+model" if _was_asked(page) else "rules+model",
        settings_sha256=settings.sha256,
        **_published(fields.dates.published),
    )
    removals = tuple(
        Removal(block.line, block.text, verdict.reason, verdict.rule, verdict.score, verdict.features)
        for block, verdict in zip(page.blocks, verdicts, strict=True)
        if verdict.reason is not None
    )
    return Cleaned(record, removals)


def _was_asked(page: Page) -> bool:
    dom = page.blocks[0].dom
    return dom is not None and dom.extracted is not None


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
