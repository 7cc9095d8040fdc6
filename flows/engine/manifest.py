"""The manifest: what a finished run did, with which settings, and the hash of each file. Written last.

It says nothing of the clock, the machine, the folder or the number of workers: equal runs have equal manifests.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import orjson

from flows.engine.atomic import FileFacts, write_atomically
from schemas.errors import RunError
from schemas.settings import Settings
from schemas.version import PIPELINE_VERSION, SCHEMA_VERSION

__all__ = ["MANIFEST", "read_manifest", "run_identity", "write_manifest"]

MANIFEST: Final = "manifest.json"


def run_identity(settings: Settings, unit_bytes: int, *, drop_duplicates: bool) -> dict[str, Any]:
    """Return all that, beside the input, decides what a run writes."""
    return {
        "schema_version": SCHEMA_VERSION,
        "pipeline_version": PIPELINE_VERSION,
        "settings": settings.model_dump(mode="json"),
        "settings_sha256": settings.sha256,
        "drop_duplicates": drop_duplicates,
        "unit_bytes": unit_bytes,
    }


def write_manifest(
    out: Path,
    folder: Path,
    *,
    identity: Mapping[str, Any],
    inputs: Mapping[str, Any],
    counts: Mapping[str, int],
    files: Mapping[str, FileFacts],
) -> dict[str, Any]:
    """Write the manifest into ``out`` by way of ``folder`` and return it."""
    manifest = {
        **identity,
        "input": dict(inputs),
        "counts": dict(counts),
        "files": {name: facts._asdict() for name, facts in files.items()},
    }
    write_atomically(out / MANIFEST, orjson.dumps(manifest, option=orjson.OPT_INDENT_2) + b"\n", folder)
    return manifest


def read_manifest(out: Path) -> dict[str, Any] | None:
    """Return the manifest of a finished run, or None where there is none. Raises RunError when it is damaged."""
    path = out / MANIFEST
    try:
        manifest = orjson.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, orjson.JSONDecodeError) as error:
        raise RunError(f"cannot read {path}: {error}; --force replaces the run") from error
    if not isinstance(manifest, dict) or not {"input", "counts", "files"} <= manifest.keys():
        raise RunError(f"{path} is no manifest of a run; --force replaces it")
    return manifest
