"""``dechaff clean PATH...``: files, folders and dumps to records."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from flows.cli import EXIT_OK, EXIT_QUARANTINED, Subparsers
from flows.cli.reading import add_reading_options, reading_settings
from schemas.errors import UsageError

if TYPE_CHECKING:
    from flows.engine.run import Summary
    from flows.sources.source import Note
    from schemas.settings import Settings

__all__ = ["add_parser"]

_DEFAULT_OUT: Final = "output"
_STDIN: Final = "-"
_COPY_BYTES: Final = 1 << 20


def add_parser(subparsers: Subparsers) -> None:
    """Add the parser of ``clean``."""
    parser = subparsers.add_parser(
        "clean",
        help="clean files, folders and dumps",
        description="Clean text files, HTML pages, tables, dumps and archives of any supported kind. Folders are read "
        "recursively; "
        "- reads standard input and writes the records to standard output. Running again resumes what was interrupted.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    parser.add_argument("-o", "--out", metavar="DIR", help=f"output folder (default: {_DEFAULT_OUT})")
    parser.add_argument("--workers", type=int, metavar="N", help="processes (default: one for each processor)")
    parser.add_argument("--force", action="store_true", help="replace an earlier run in the output folder")
    parser.add_argument("--strict", action="store_true", help="exit with 3 when an input was quarantined")
    parser.add_argument("--drop-duplicates", action="store_true", help="move duplicates to duplicates.jsonl")
    parser.add_argument("--min-chars", type=int, metavar="N", help="characters of text below which it is no article")
    parser.add_argument("--keep-probability", type=float, metavar="P", help="from 0 to 1; higher keeps less")
    parser.add_argument("--max-document-bytes", type=int, metavar="N", help="larger documents are quarantined unread")
    add_reading_options(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    settings = _settings(args)
    workers = _workers(args.workers)
    if args.paths.count(_STDIN) > 1:
        raise UsageError("standard input (-) can be read only once")
    started = time.monotonic()
    with _out_folder(args) as out:
        summary = _clean(args, out, settings, workers)
        if _writes_to_stdout(args):
            _copy_to_stdout(out / "articles.jsonl")
        print(_report(summary, args, time.monotonic() - started), file=sys.stderr)
    return EXIT_QUARANTINED if args.strict and summary.counts["quarantined"] else EXIT_OK


def _clean(args: argparse.Namespace, out: Path, settings: "Settings", workers: int) -> "Summary":
    from flows.engine.progress import progress_for
    from flows.engine.run import clean_paths
    from flows.sources.discover import find_files

    total = sum(file.size for file in find_files(args.paths, exclude=out)) if sys.stderr.isatty() else 0
    progress = progress_for(0 if _STDIN in args.paths else total)
    try:
        return clean_paths(
            args.paths,
            out,
            settings,
            workers=workers,
            force=args.force,
            drop_duplicates=args.drop_duplicates,
            progress=progress,
            tell=_tell,
        )
    finally:
        progress.close()


def _tell(source_path: str, note: "Note") -> None:
    """Say what was guessed, at once: who sees that it is wrong can stop the run."""
    from flows.terminal import neutralise

    if note.what == "guessed":
        print(f"dechaff: {neutralise(source_path)}: guessed {neutralise(note.text)}", file=sys.stderr)


def _settings(args: argparse.Namespace) -> "Settings":
    from pydantic import ValidationError

    from schemas.settings import Settings

    names = ("min_chars", "keep_probability", "max_document_bytes")
    given = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
    given |= reading_settings(args)
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        option = "--" + str(first["loc"][0]).replace("_", "-")
        raise UsageError(f"{option} {first['input']}: {first['msg'].lower()}") from error


def _workers(asked: int | None) -> int:
    if asked is not None and asked < 1:
        raise UsageError(f"--workers {asked}: at least 1 is needed")
    return asked or len(os.sched_getaffinity(0))


def _writes_to_stdout(args: argparse.Namespace) -> bool:
    return _STDIN in args.paths and args.out is None


@contextmanager
def _out_folder(args: argparse.Namespace) -> Iterator[Path]:
    """Give the folder that the run writes to: one that is thrown away when records go to standard output."""
    if _writes_to_stdout(args):
        with tempfile.TemporaryDirectory(prefix="dechaff-") as folder:
            yield Path(folder)
    else:
        yield Path(args.out or _DEFAULT_OUT)


def _copy_to_stdout(path: Path) -> None:
    with path.open("rb") as handle:
        while chunk := handle.read(_COPY_BYTES):
            sys.stdout.buffer.write(chunk)
    sys.stdout.buffer.flush()


def _report(summary: "Summary", args: argparse.Namespace, seconds: float) -> str:
    counts = summary.counts
    where = "standard output" if _writes_to_stdout(args) else str(summary.out)
    if summary.was_finished:
        return f"{where} holds this run already, finished: {counts['inputs']:,} inputs; nothing to do"
    fates = ", ".join(f"{counts[fate]:,} {fate}" for fate in ("records", "rejected", "duplicates", "quarantined"))
    return f"{counts['inputs']:,} inputs: {fates}; {seconds:.1f} s; {where}"
