"""The manifest: what a finished run did. Equal runs have equal manifests: no clock, machine, folder or worker count."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from schemas.settings import Settings
from schemas.version import PIPELINE_VERSION, SCHEMA_VERSION

__all__ = ["Counts", "Input", "LedgerFile", "Manifest", "WrittenFile"]

Count = Annotated[int, Field(ge=0)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Input(BaseModel):
    """What was read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    units: Count = Field(description="Units of work into which the input was cut.")
    sha256: Sha256 = Field(description="SHA-256 over the names and contents of all units.")


class Counts(BaseModel):
    """How many there were: inputs = records + rejected + duplicates + quarantined."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    inputs: Count = Field(description="Documents that were found.")
    records: Count = Field(description="Records that are no duplicate of another.")
    rejected: Count = Field(description="Inputs that are no article.")
    duplicates: Count = Field(description="Records with the same text as another, marked by duplicate_of.")
    quarantined: Count = Field(description="Inputs that could not be handled.")
    blocks: Count = Field(description="Blocks of all records' inputs.")
    kept_blocks: Count = Field(description="Blocks that went into a text.")
    removed_blocks: Count = Field(description="Blocks in removed.jsonl.")


class WrittenFile(BaseModel):
    """One file of the run."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bytes: Count = Field(description="Its size.")
    lines: Count = Field(description="Its lines, each with a line break at its end.")
    sha256: Sha256 = Field(description="SHA-256 of its content.")


class LedgerFile(BaseModel):
    """The ledger of the finished run, an SQLite file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bytes: Count = Field(description="Its size.")
    sha256: Sha256 = Field(description="SHA-256 of its content.")


class Manifest(BaseModel):
    """``manifest.json``: written last, so a folder that has one holds a whole run."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal["1.0"] = Field(SCHEMA_VERSION, description="Version of the records' fields.")
    pipeline_version: str = Field(PIPELINE_VERSION, description="Version of the code that made them.")
    settings: Settings = Field(description="All settings that change what comes out.")
    settings_sha256: Sha256 = Field(description="SHA-256 of the settings.")
    drop_duplicates: bool = Field(description="Whether duplicates went to a file of their own.")
    unit_bytes: Count = Field(description="Size at which the input was cut into units.")
    input: Input = Field(description="The input: how many units of work, and their hash.")
    counts: Counts = Field(description="What became of it.")
    files: dict[str, WrittenFile] = Field(description="The run's files of lines, by name.")
    ledger: LedgerFile = Field(description="ledger.sqlite: what became of each unit and document, and where it stands.")
    manifest_sha256: Sha256 = Field(description="SHA-256 of this file with zeros in place of this hash.")
