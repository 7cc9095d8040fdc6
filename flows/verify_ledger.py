"""verify's part on the ledger: that of a finished run, and that of a run which has not come to its end.

It shares no code with what wrote them, and touches neither: an unfinished ledger is read from a copy, for opening it
would change it.
"""

import hashlib
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

__all__ = ["check_finished", "check_unfinished"]


def check_finished(path: Path, manifest: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a finished run's ledger, held against the manifest."""
    facts = manifest.get("ledger") or {}
    try:
        content = path.read_bytes()
    except OSError as error:
        yield str(error.strerror or error)
        return
    for name, counted in (("bytes", len(content)), ("sha256", hashlib.sha256(content).hexdigest())):
        if facts.get(name) != counted:
            yield f"{name} {facts.get(name)} in the manifest, counted {counted}"
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as ledger:
            rows = ledger.execute("SELECT name, bytes, lines, sha256 FROM files")
            listed = {name: {"bytes": size, "lines": lines, "sha256": digest} for name, size, lines, digest in rows}
            (documents,) = ledger.execute("SELECT count(*) FROM documents").fetchone()
    except sqlite3.Error as error:
        yield str(error)
        return
    if listed != manifest["files"]:
        yield "other files than in the manifest"
    if documents != manifest["counts"].get("inputs"):
        yield f"{documents} documents, {manifest['counts'].get('inputs')} inputs in the manifest"


def check_unfinished(path: Path, complain: Callable[[str], object]) -> dict[str, int]:
    """Hold what an unfinished run has committed against its ledger; return how much that is."""
    try:
        units, documents = _committed(path)
    except (sqlite3.Error, OSError) as error:
        complain(f"{path.name}: {error}")
        return {}
    for number, parts in units:
        for part, (size, _, digest) in parts.items():
            for problem in _check_part(path.with_name(f"unit-{number:08d}.{part}.jsonl"), size, digest):
                complain(problem)
    return {"units": len(units), "inputs": documents}


def _committed(path: Path) -> tuple[list[tuple[int, dict[str, Any]]], int]:
    with tempfile.TemporaryDirectory(prefix="dechaff-verify-") as folder:
        copy = Path(folder) / path.name
        for suffix in ("", "-wal"):
            if path.with_name(path.name + suffix).exists():
                shutil.copyfile(path.with_name(path.name + suffix), copy.with_name(copy.name + suffix))
        with closing(sqlite3.connect(copy)) as ledger:
            tables = {name for (name,) in ledger.execute("SELECT name FROM sqlite_master")}
            if not {"units", "documents"} <= tables:
                return [], 0  # the run ended before its ledger was set up
            rows = ledger.execute("SELECT number, parts FROM units ORDER BY number")
            units = [(int(number), json.loads(parts)) for number, parts in rows]
            (documents,) = ledger.execute("SELECT count(*) FROM documents").fetchone()
            return units, int(documents)


def _check_part(path: Path, size: int, digest: str) -> Iterator[str]:
    try:
        with path.open("rb") as handle:
            counted = hashlib.file_digest(handle, "sha256").hexdigest()
        if path.stat().st_size != size or counted != digest:
            yield f"{path.name}: sha256 {digest} in the ledger, counted {counted}"
    except OSError as error:
        yield f"{path.name}: {error.strerror or error}"
