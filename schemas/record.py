"""The record: one clean, dated, explained article, flat for analytics. The contract with downstream users."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from schemas.date import Precision
from schemas.version import PIPELINE_VERSION, SCHEMA_VERSION

__all__ = ["Record"]

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Count = Annotated[int, Field(ge=0)]


class Record(BaseModel):
    """One line of ``articles.jsonl``. Fields are written in this order, absent ones as null."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal["1.0"] = Field(SCHEMA_VERSION, description="Version of these fields and their meaning.")
    id: str = Field(description="Deterministic: hash of the source's name, the input's own id and the raw content.")
    source_id: str | None = Field(None, description="The id that the input gave it (a JSONL field, a WARC record id).")
    source_path: str = Field(description="The file it came from, as the user named it.")
    source_kind: str = Field(description="The container that held it: text, html, jsonl, …")
    url: str | None = Field(None, description="The page's address, from the input or declared by the page.")
    domain: str | None = Field(None, description="Host name of the url.")
    site_name: str | None = Field(None, description="The publisher's name as the input writes it.")
    fetched_at: str | None = Field(None, description="ISO 8601, from the input; never the clock of the cleaning.")
    title: str | None = Field(None, description="Null where the input has none; never invented from the text.")
    byline: tuple[str, ...] = Field((), description="People or agencies, without 'By'.")
    section: str | None = Field(None, description="The part of the site under which it was published: Sport.")
    tags: tuple[str, ...] = Field((), description="Key words that the input declares.")
    image: str | None = Field(None, description="Address of the picture that the page declares for the story.")
    agency: str | None = Field(None, description="The news agency whose wire copy it is.")
    dateline_place: str | None = Field(None, description="The place of the dateline: BAKU, Paris.")
    language: str | None = Field(None, description="BCP 47.")
    published_at: str | None = Field(None, description="ISO 8601, as precise as the evidence and no more.")
    published_date: str | None = Field(
        None,
        pattern=r"^\d{4}-\d{2}-\d{2}$",
        description="The calendar day as written; null where the precision is coarser than a day.",
    )
    published_precision: Precision | None = Field(None, description="The finest part that published_at has.")
    published_raw: str | None = Field(None, description="The very characters that were read as the date.")
    published_from: str | None = Field(None, description="Where they stood: meta, json-ld, url, header, dateline, …")
    published_confidence: Share | None = Field(
        None, description="Calibrated, 0–1: of those with 0.9, nine in ten are right."
    )
    modified_at: str | None = Field(None, description="ISO 8601: the last change that the input declares.")
    text: str = Field(
        description="Paragraphs separated by one blank line; NFC; no control characters. "
        "Markdown where the settings say so."
    )
    word_count: Count = Field(description="Words of the text, separated by white space.")
    paragraph_count: Count = Field(description="Paragraphs of the text.")
    block_count: Count = Field(description="Blocks of the input: kept ones plus those in removed.jsonl.")
    kept_block_count: Count = Field(description="Blocks that went into the text.")
    kept_ratio: Share = Field(description="Kept characters / input characters.")
    quality: Share = Field(description="Confidence that the text is the article and only it.")
    article_probability: Share = Field(description="That the document is an article and no list, shop or forum.")
    flags: tuple[str, ...] = Field(
        (),
        description="paywall (a stub), truncated, live_blog, mixed_script_fixed, date_conflict, "
        "not_article_like (a list, shop or forum, more likely), …",
    )
    duplicate_of: str | None = Field(None, description="The id of the earliest copy of the same text.")
    cluster_id: str | None = Field(
        None, description="The group of near-identical stories; null, for none are looked for yet."
    )
    text_sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256 of the text in UTF-8.")
    extractor: str = Field(description="Who judged: rules+model, or trafilatura+rules+model.")
    pipeline_version: str = Field(PIPELINE_VERSION, description="Version of the code that made it.")
    settings_sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="SHA-256 of the settings that made it.")
