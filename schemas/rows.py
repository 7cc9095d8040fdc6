"""Rows of the files beside ``articles.jsonl``: what was removed, rejected and quarantined."""

from pydantic import BaseModel, ConfigDict, Field

from schemas.outcome import QuarantineReason, RejectReason, Stage
from schemas.verdict import Reason

__all__ = ["QuarantinedRow", "RejectedRow", "RemovedRow"]


class RemovedRow(BaseModel):
    """One line of ``removed.jsonl``: a removed block."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    line: int = Field(ge=1, description="Line of the decoded source, from 1.")
    text: str
    reason: Reason
    rule: str
    score: float | None = None


class RejectedRow(BaseModel):
    """One line of ``rejected.jsonl``: an input that is not an article."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    source_path: str
    source_id: str | None = None
    reason: RejectReason
    detail: str


class QuarantinedRow(BaseModel):
    """One line of ``quarantine.jsonl``: an input that could not be handled."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    source_path: str
    source_id: str | None = None
    reason: QuarantineReason
    stage: Stage
    detail: str
    raw_head: str = Field(description="First characters of the raw content; bytes as backslash escapes.")
