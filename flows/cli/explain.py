"""``dechaff explain``: one document with its kept and removed lines and why, and where the date came from."""

import argparse
import sys
from itertools import islice
from typing import TYPE_CHECKING, Final

from flows.cli import Subparsers, say
from flows.cli.reading import add_reading_options, checked_settings, reading_settings
from schemas.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flows.sources.source import Item

__all__ = ["add_parser"]

_MAX_COUNTED: Final = 10_000
"""Documents beyond this are not counted: a dump may hold millions."""


def add_parser(subparsers: Subparsers) -> None:
    """Add ``explain`` to the command line."""
    parser = subparsers.add_parser(
        "explain",
        description="Show a document with its kept and removed lines and why, and where the date came from.",
    )
    parser.add_argument("file", metavar="FILE", help="a file of any supported kind, or - for standard input")
    parser.add_argument(
        "--id",
        metavar="ID",
        help="in a file of many documents: the one with this id of its own, else with this record id, "
        "else on this line (item, row, offset; default: the first)",
    )
    parser.add_argument("--dates", action="store_true", help="show all candidates for the publication date")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    add_reading_options(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    from flows.explanation import explain, render, render_json
    from flows.sources.documents import read_items
    from flows.terminal import console_on

    settings = checked_settings(reading_settings(args))
    items = read_items([args.file], settings)
    item = _first(items, args.file) if args.id is None else _pick(items, args.id, args.file)
    explanation = explain(item, settings)
    if args.json:
        print(render_json(explanation))
    else:
        # written by ourselves: the console would end the process where its reader has seen enough
        console = console_on(sys.stdout)
        with console.capture() as shown:
            for line in render(explanation, dates=args.dates):
                console.print(line)
        sys.stdout.write(shown.get())
    return 0


def _first(items: "Iterator[Item]", path: str) -> "Item":
    first = next(items, None)
    if first is None:
        raise UsageError(f"{path}: no document in it")
    others = sum(1 for _ in islice(items, _MAX_COUNTED))
    if others:
        count = str(others + 1) if others < _MAX_COUNTED else f"more than {_MAX_COUNTED}"
        say(f"dechaff: {path} holds {count} documents; this is the first, --id picks another")
    return first


def _pick(items: "Iterable[Item]", wanted: str, path: str) -> "Item":
    """Return the item with this source id, else the first with this record id, else the first at this place."""
    from cleaners.identity import document_id
    from schemas.document import Document

    record_id, _, _ = wanted.partition("-")  # a repeated input has its number behind the id
    by_record_id = by_line = None
    for item in items:
        document = item if isinstance(item, Document) else item.document
        if document.source_id == wanted:
            return item
        if by_record_id is None and document_id(document) == record_id:
            by_record_id = item
        if by_line is None and wanted in {document.locator, document.locator.rpartition(" ")[2]}:
            by_line = item
    found = by_record_id or by_line
    if found is None:
        raise UsageError(f"{path}: no document with the id or at the place {wanted!r}")
    return found
