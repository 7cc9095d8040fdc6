"""Rows of the files beside ``articles.jsonl``: what was removed, rejected and quarantined."""

from pydantic import BaseModel, ConfigDict, Field

from schemas.outcome import QuarantineReason, RejectReason, Stage
from schemas.verdict import Reason

__all__ = ["QuarantinedRow", "RejectedRow", "RemovedRow"]


class RemovedRow(BaseModel):
    """One line of ``removed.jsonl``: a removed block."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(description="The id of the record from which it was removed.")
    line: int = Field(ge=1, description="Line of the decoded source, from 1.")
    text: str = Field(description="The block as it stood, after fixes.")
    reason: Reason = Field(description="Why it is not part of the text.")
    rule: str = Field(description="Name of the rule, model or field that decided.")
    score: float | None = Field(
        None, description="Probability that it belongs to the article, 0–1, where a model spoke."
    )
    features: tuple[str, ...] = Field(
        (), description="Where the model decided: up to three features that spoke strongest against it."
    )


class RejectedRow(BaseModel):
    """One line of ``rejected.jsonl``: an input that is not an article."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(description="Deterministic: hash of the source's name, the input's own id and the raw content.")
    source_path: str = Field(description="The file it came from, as the user named it.")
    source_id: str | None = Field(None, description="The id that the input gave it.")
    reason: RejectReason = Field(description="Why it is not an article.")
    detail: str = Field(description="The same for people, with numbers.")


class QuarantinedRow(BaseModel):
    """One line of ``quarantine.jsonl``: an input that could not be handled."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(description="Deterministic: hash of the source's name, the input's own id and the raw content.")
    source_path: str = Field(description="The file it came from, as the user named it.")
    source_id: str | None = Field(None, description="The id that the input gave it.")
    reason: QuarantineReason = Field(description="Why it could not be handled.")
    stage: Stage = Field(description="The step of the road at which it stopped.")
    limit: str | None = Field(None, description="Where a limit was hit: the name of the setting that sets it.")
    detail: str = Field(description="The same for people, with the error's message.")
    raw_head: str = Field(description="First characters of the raw content; bytes as backslash escapes.")
