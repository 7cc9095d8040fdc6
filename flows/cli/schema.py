"""``dechaff schema``: the JSON Schema of a run's files. ``schemas/*.schema.json`` is a copy of what the models say."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import schemas
from flows.cli import EXIT_OK, Subparsers, say
from schemas.errors import RunError

if TYPE_CHECKING:
    from pydantic import BaseModel

__all__ = ["SHAPES", "add_parser", "render_schema", "write_schemas"]

SHAPES: Final = ("record", "removed", "rejected", "quarantine", "manifest")
"""What ``--row`` may name: a line of ``articles.jsonl`` and of the files beside it, and the manifest."""

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_HOME: Final = Path(schemas.__file__).parent


def add_parser(subparsers: Subparsers) -> None:
    """Add ``schema`` to the command line."""
    parser = subparsers.add_parser(
        "schema",
        description="Print the JSON Schema of a record, or of another line or file of a run.",
    )
    parser.add_argument("--row", choices=SHAPES, default="record", help="what to describe (default: %(default)s)")
    parser.add_argument(
        "--write",
        nargs="?",
        type=Path,
        const=_HOME,
        metavar="DIR",
        help="write all of them as *.schema.json instead (default: into the package's own schemas folder)",
    )
    parser.set_defaults(run=_run)


def render_schema(shape: str) -> str:
    """Return the JSON Schema of one of ``SHAPES`` as indented JSON with a line break at its end.

    It describes what is written: fields that have a default are required too, because they are always there.
    """
    import orjson

    schema = _model(shape).model_json_schema(mode="serialization")
    for part in (schema, *schema.get("$defs", {}).values()):
        if "properties" in part:
            part["required"] = list(part["properties"])
    return orjson.dumps({"$schema": _DIALECT, **schema}, option=orjson.OPT_INDENT_2).decode() + "\n"


def write_schemas(folder: Path) -> list[Path]:
    """Write the schema of every shape as ``<shape>.schema.json`` and return the paths. Raises RunError."""
    paths = [folder / f"{shape}.schema.json" for shape in SHAPES]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for shape, path in zip(SHAPES, paths, strict=True):
            path.write_text(render_schema(shape), encoding="utf-8")
    except OSError as error:
        raise RunError(f"cannot write the schemas: {error}") from error
    return paths


def _run(args: argparse.Namespace) -> int:
    if args.write is None:
        sys.stdout.write(render_schema(args.row))
    else:
        for path in write_schemas(args.write):
            say(str(path))
    return EXIT_OK


def _model(shape: str) -> "type[BaseModel]":
    from schemas.manifest import Manifest
    from schemas.record import Record
    from schemas.rows import QuarantinedRow, RejectedRow, RemovedRow

    models: dict[str, type[BaseModel]] = {
        "record": Record,
        "removed": RemovedRow,
        "rejected": RejectedRow,
        "quarantine": QuarantinedRow,
        "manifest": Manifest,
    }
    return models[shape]
