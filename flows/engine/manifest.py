"""The manifest: what a finished run did, with which settings, and the hash of each file. Written last.

It says nothing of the clock, the machine, the folder or the number of workers: equal runs have equal manifests.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import orjson

from flows.engine.atomic import FileFacts, write_atomically
from schemas.errors import RunError, UsageError
from schemas.settings import Settings
from schemas.version import PIPELINE_VERSION, SCHEMA_VERSION

__all__ = ["MANIFEST", "difference", "is_true", "read_manifest", "run_identity", "write_manifest"]

MANIFEST: Final = "manifest.json"
_NO_HASH: Final = "0" * 64
_REMEDY: Final = "--repair mends it, --force replaces the run"
_NEEDED: Final = {"settings", "input", "counts", "files", "ledger"}
_BESIDE_SETTINGS: Final = ("schema_version", "pipeline_version", "drop_duplicates", "unit_bytes")
_MAX_SHOWN: Final = 60


def run_identity(settings: Settings, unit_bytes: int, *, drop_duplicates: bool) -> dict[str, Any]:
    """Return all that, beside the input, decides what a run writes.

    Raises UsageError for settings as a manifest holds them, where they name a model: it is known by its hash alone.
    """
    if any(model is not None and not model.content for model in (settings.text_model, settings.html_model)):
        raise UsageError("the settings name a model by its hash alone: give its file, --model MODEL")
    return {
        "schema_version": SCHEMA_VERSION,
        "pipeline_version": PIPELINE_VERSION,
        "settings": settings.model_dump(mode="json"),
        "settings_sha256": settings.sha256,
        "drop_duplicates": drop_duplicates,
        "unit_bytes": unit_bytes,
    }


def difference(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> str:
    """Say what of ``run_identity`` is another in a run that was found than is wanted; empty where nothing is.

    >>> difference({"settings": {"min_chars": 60}, "unit_bytes": 9}, {"settings": {"min_chars": 80}, "unit_bytes": 9})
    'min_chars 60, not 80'
    """
    before, now = _decisive(found), _decisive(wanted)
    changed = [name for name in dict.fromkeys([*now, *before]) if before.get(name) != now.get(name)]
    return ", ".join(f"{name} {_shown(before.get(name))}, not {_shown(now.get(name))}" for name in changed)


def _decisive(identity: Mapping[str, Any]) -> dict[str, Any]:
    return {**identity.get("settings", {}), **{name: identity.get(name) for name in _BESIDE_SETTINGS}}


def _shown(value: object) -> str:
    return orjson.dumps(value).decode()[:_MAX_SHOWN]


def write_manifest(
    out: Path,
    folder: Path,
    *,
    identity: Mapping[str, Any],
    inputs: Mapping[str, Any],
    counts: Mapping[str, int],
    files: Mapping[str, FileFacts],
    ledger: FileFacts,
) -> dict[str, Any]:
    """Write the manifest into ``out`` by way of ``folder`` and return it.

    Its last field is its own hash, taken with zeros in that field's place: so a damaged manifest is known for one.
    """
    manifest = {
        **identity,
        "input": dict(inputs),
        "counts": dict(counts),
        "files": {name: facts._asdict() for name, facts in sorted(files.items())},
        "ledger": {"bytes": ledger.bytes, "sha256": ledger.sha256},
        "manifest_sha256": _NO_HASH,
    }
    content = orjson.dumps(manifest, option=orjson.OPT_INDENT_2) + b"\n"
    manifest["manifest_sha256"] = hashlib.sha256(content).hexdigest()
    content = orjson.dumps(manifest, option=orjson.OPT_INDENT_2) + b"\n"
    write_atomically(out / MANIFEST, content, folder)
    return manifest


def read_manifest(out: Path) -> dict[str, Any] | None:
    """Return the manifest of a finished run, or None where there is none. Raises RunError when it is damaged."""
    path = out / MANIFEST
    try:
        content = path.read_bytes()
        manifest = orjson.loads(content)
    except FileNotFoundError:
        return None
    except orjson.JSONDecodeError as error:
        raise RunError(f"{path} is damaged: {error}; {_REMEDY}") from error
    except OSError as error:
        raise RunError(f"cannot read {path}: {error.strerror or error}") from error
    if not isinstance(manifest, dict) or not manifest.keys() >= _NEEDED:
        raise RunError(f"{path} is no manifest of a run; {_REMEDY}")
    if not is_true(manifest, content):
        raise RunError(f"{path} is damaged: it is not what its own hash says; {_REMEDY}")
    return manifest


def is_true(manifest: Mapping[str, Any], content: bytes) -> bool:
    """Say whether a manifest with this content is what its own hash says."""
    own = manifest.get("manifest_sha256")
    if not isinstance(own, str):
        return False
    return hashlib.sha256(content.replace(own.encode(), _NO_HASH.encode())).hexdigest() == own
