"""Settings: one frozen object, passed down. Every threshold has its unit, its range and its origin."""

import hashlib
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["DEFAULT_SETTINGS", "LANGUAGE", "Model", "Settings"]

LANGUAGE: Final = r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
"""A BCP 47 language tag, as far as it is checked."""
_ZONE: Final = r"^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}$"


class Model(BaseModel):
    """A model of the judge that ``dechaff train`` wrote. It is told by its hash; what it holds is not written out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sha256: str
    content: bytes = Field(b"", exclude=True, repr=False)
    """The file; empty where a manifest tells of the model, which nothing can be judged by then."""


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
    max_wall_s: float = Field(
        60.0,
        ge=0.05,
        le=86_400.0,
        description="Seconds by the clock after which a document is given up and quarantined. The slowest real page "
        "seen takes 3 s; a busy machine may take ten times as long.",
    )
    max_cpu_s: float = Field(
        20.0,
        ge=0.05,
        le=86_400.0,
        description="Seconds of processor time after which a document is given up and quarantined.",
    )
    max_memory_bytes: int = Field(
        350_000_000,
        ge=16_000_000,
        le=1_000_000_000_000,
        description="Memory that a document may take beyond what its worker takes by itself (about 110 MB), so that a "
        "worker stays below 512 MB. Where the system enforces no such limit, it has no effect.",
    )
    max_output_bytes: int = Field(
        100_000_000,
        ge=1_000,
        le=10_000_000_000,
        description="Bytes that a document may make in the run's files. Five times the largest document that is read.",
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

    language: str | None = Field(
        None,
        pattern=LANGUAGE,
        description="BCP 47: what the source is usually written in. It counts where a document does not say so itself.",
    )
    time_zone: str | None = Field(
        None,
        pattern=_ZONE,
        description="Where the source's clocks stand, as Europe/Lisbon. It says which CST or IST is meant; "
        "no clock is given a zone by it.",
    )
    day_first: bool | None = Field(
        None, description="Whether 03/04 is the third of April; it counts where the page itself does not tell."
    )

    format: Literal["text", "markdown"] = Field(
        "text", description="Whether the text shows headings, lists and quotations as Markdown does."
    )

    text_model: Model | None = Field(None, description="The judge's model for text; null for the package's own.")
    html_model: Model | None = Field(None, description="The judge's model for pages; null for the package's own.")

    @cached_property
    def sha256(self) -> str:
        """Hash of all settings, in canonical JSON (keys sorted)."""
        fields = self.model_dump_json().encode()
        return hashlib.sha256(fields).hexdigest()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with the fields of ``update`` changed; they are not checked, as pydantic has it."""
        copy = super().model_copy(update=update, deep=deep)
        copy.__dict__.pop("sha256", None)  # it is of the settings before they were changed
        return copy


DEFAULT_SETTINGS = Settings()
