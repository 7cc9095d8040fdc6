"""Settings: one frozen object, passed down. Every threshold has its unit, its range and its origin."""

import hashlib
from functools import cached_property

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["DEFAULT_SETTINGS", "Settings"]


class Settings(BaseModel):
    """All that changes what comes out. Two runs with equal settings and inputs write equal bytes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    min_chars: int = Field(
        60,
        ge=0,
        le=100_000,
        description="Characters of text below which a document is rejected as too short. "
        "Shorter than the shortest agency notice seen (82 characters).",
    )
    keep_probability: float = Field(
        0.5, ge=0.0, le=1.0, description="A block is kept when the model's probability is at least this."
    )
    max_document_bytes: int = Field(
        20_000_000,
        ge=1_000,
        le=1_000_000_000,
        description="Larger documents are quarantined unread. The largest article page seen has 6 MB.",
    )
    quarantine_bytes: int = Field(
        2_000, ge=0, le=1_000_000, description="How much raw content a quarantine entry keeps."
    )
    text_field: str | None = Field(None, description="The field of rows that holds the text; null to guess.")
    html_field: str | None = Field(None, description="The field of rows that holds the page; null to guess.")
    url_field: str | None = Field(None, description="The field of rows that holds the address; null to guess.")
    id_field: str | None = Field(None, description="The field of rows that holds the id; null to guess.")
    date_field: str | None = Field(
        None, description="The field of rows that says when it was published; null to guess."
    )
    title_field: str | None = Field(None, description="The field of rows that holds the headline; null to guess.")
    author_field: str | None = Field(None, description="The field of rows that names the authors; null to guess.")
    separator: str | None = Field(
        None,
        description="The line that stands between the articles of one text file; "
        "null to guess, 'none' where there is no such line.",
    )

    @cached_property
    def sha256(self) -> str:
        """Hash of all settings, in canonical JSON (keys sorted)."""
        fields = self.model_dump_json().encode()
        return hashlib.sha256(fields).hexdigest()


DEFAULT_SETTINGS = Settings()
