"""``dechaff clean PATH...``: files, folders and dumps to records."""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from flows.cli import EXIT_OK, EXIT_QUARANTINED, Subparsers, say
from flows.cli.reading import add_reading_options, checked_settings, option_of, reading_settings
from schemas.errors import UsageError

if TYPE_CHECKING:
    from flows.engine.replay import Selection
    from flows.engine.run import Summary
    from flows.sources.source import Note
    from schemas.settings import Settings

__all__ = ["add_parser"]

_DEFAULT_OUT: Final = "output"
_LIMITS: Final = {
    "max_document_bytes": "larger documents are not read",
    "max_wall_s": "seconds by the clock",
    "max_cpu_s": "seconds of processor time",
    "max_memory_bytes": "memory beyond that of an idle worker",
    "max_output_bytes": "what it makes in the run's files",
}
_SETTINGS: Final = ("min_chars", "keep_probability", "format", *_LIMITS)
"""Settings that have an option of their name."""
_STDIN: Final = "-"
_STDOUT: Final = "-"
_COPY_BYTES: Final = 1 << 20
_MAX_LOSSES: Final = 3
"""Of each kind, where they are told one by one."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the parser of ``clean``."""
    from schemas.settings import DEFAULT_SETTINGS

    usual = {name: f"(default: {getattr(DEFAULT_SETTINGS, name)})" for name in _SETTINGS}
    parser = subparsers.add_parser(
        "clean",
        description="Clean text files, HTML pages, tables, dumps and archives of any supported kind. Folders are read "
        "recursively; "
        "- reads standard input and writes the records to standard output. Running again resumes what was interrupted.",
    )
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a file, a folder, a pattern in quotes, or - for standard input"
    )
    parser.add_argument(
        "-o",
        "--out",
        metavar="DIR",
        help=f"output folder, or - for the records on standard output (default: {_DEFAULT_OUT})",
    )
    parser.add_argument("--workers", type=int, metavar="N", help="processes (default: one for each processor)")
    parser.add_argument("--force", action="store_true", help="replace an earlier run in the output folder")
    parser.add_argument("--repair", action="store_true", help="make again what is damaged in a finished run")
    parser.add_argument(
        "--replay",
        metavar="QUARANTINE",
        help="clean again what a finished run (its folder or its quarantine.jsonl) had quarantined, and nothing else, "
        "into DIR (default: a folder beside the run's, with -replay)",
    )
    parser.add_argument("--reason", action="append", metavar="R", help="with --replay: only what has this reason")
    parser.add_argument("--strict", action="store_true", help="exit with 3 when an input was quarantined")
    parser.add_argument("--drop-duplicates", action="store_true", help="move duplicates to duplicates.jsonl")
    parser.add_argument(
        "--min-chars",
        type=int,
        metavar="N",
        help=f"characters of text below which it is no article {usual['min_chars']}",
    )
    parser.add_argument(
        "--keep-probability",
        type=float,
        metavar="P",
        help=f"from 0 to 1; higher keeps less {usual['keep_probability']}",
    )
    parser.add_argument(
        "--format", choices=("text", "markdown"), help="of the text: plain (default), or with headings, lists, quotes"
    )
    limits = parser.add_argument_group("limits of one document", "where one is hit, the document is quarantined")
    for name, what in _LIMITS.items():
        unit, kind = ("S", float) if name.endswith("_s") else ("N", int)
        limits.add_argument(option_of(name), type=kind, metavar=unit, help=f"{what} {usual[name]}")
    add_reading_options(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    settings = _settings(args)
    workers = _workers(args.workers)
    selection = _selection(args)
    if not args.paths:
        raise UsageError("the following arguments are required: PATH")
    if args.paths.count(_STDIN) > 1:
        raise UsageError("standard input (-) can be read only once")
    if args.repair:
        return _repair(args, settings, workers)
    started = time.monotonic()
    with _out_folder(args) as out:
        summary = _clean(args, out, settings, workers, selection)
        if _writes_to_stdout(args):
            _copy_to_stdout(out / "articles.jsonl")
            _tell_losses(out)
        say(_report(summary, args, time.monotonic() - started))
    return EXIT_QUARANTINED if args.strict and summary.counts["quarantined"] else EXIT_OK


def _selection(args: argparse.Namespace) -> "Selection | None":
    """Return what is to be replayed, and set the paths and the output folder that go with it."""
    if args.replay is None:
        if args.reason:
            raise UsageError("--reason goes with --replay")
        return None
    from flows.engine.replay import read_origin, select
    from schemas.outcome import QuarantineReason

    unknown = set(args.reason or ()) - {reason.value for reason in QuarantineReason}
    if unknown:
        raise UsageError(f"--reason {min(unknown)}: known are {', '.join(QuarantineReason)}")
    quarantine = Path(args.replay).resolve()
    if not quarantine.exists():
        raise UsageError(f"{args.replay}: no such file or folder")
    selection = select(quarantine, args.reason or ())
    if args.out != _STDOUT:
        args.out = str(Path(args.out or f"{selection.run}-replay").resolve())
    if not args.paths:
        origin = read_origin(quarantine)
        args.paths = origin.paths
        # paths are what the user named them then, and so are the names in the records
        os.chdir(origin.folder)
    return selection


def _clean(
    args: argparse.Namespace, out: Path, settings: "Settings", workers: int, selection: "Selection | None"
) -> "Summary":
    from flows.engine.progress import progress_for
    from flows.engine.run import clean_paths
    from flows.sources.discover import find_files

    def total_bytes() -> int:
        return 0 if _STDIN in args.paths else sum(file.size for file in find_files(args.paths, exclude=out))

    progress = progress_for(total_bytes)
    try:
        return clean_paths(
            args.paths,
            out,
            settings,
            workers=workers,
            force=args.force,
            drop_duplicates=args.drop_duplicates,
            progress=progress,
            selection=selection,
            tell=_tell,
        )
    finally:
        progress.close()


def _repair(args: argparse.Namespace, settings: "Settings", workers: int) -> int:
    from flows.engine.repair import repair_paths

    if _STDIN in args.paths or args.force:
        raise UsageError("--repair reads the files of the run again: it goes neither with standard input nor --force")
    out = Path(args.out or _DEFAULT_OUT)
    if not out.is_dir():
        raise UsageError(f"{out}: no such folder")
    found = repair_paths(args.paths, out, settings, workers=workers, drop_duplicates=args.drop_duplicates)
    what = f"repaired {', '.join(found.files)} ({found.units:,} units cleaned again)" if found.files else "all is whole"
    say(f"{what}; {out}")
    return EXIT_OK


def _tell(source_path: str, note: "Note") -> None:
    """Say what was guessed, at once: who sees that it is wrong can stop the run."""
    if note.what == "guessed":
        say(f"dechaff: {source_path}: guessed {note.text}")


def _settings(args: argparse.Namespace) -> "Settings":
    given = {name: getattr(args, name) for name in _SETTINGS if getattr(args, name) is not None}
    return checked_settings(given | reading_settings(args))


def _workers(asked: int | None) -> int:
    if asked is not None and asked < 1:
        raise UsageError(f"--workers {asked}: at least 1 is needed")
    return asked or len(os.sched_getaffinity(0))


def _writes_to_stdout(args: argparse.Namespace) -> bool:
    return args.out == _STDOUT or (args.out is None and _STDIN in args.paths)


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


def _tell_losses(out: Path) -> None:
    """Say what became no record, and why: the folder that tells it goes away."""
    for name in ("rejected", "quarantine"):
        with (out / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for row in map(json.loads, islice(lines, _MAX_LOSSES)):
                say(f"dechaff: {name}: {row['source_path']}: {row['reason']}: {row['detail']}")


def _report(summary: "Summary", args: argparse.Namespace, seconds: float) -> str:
    counts = summary.counts
    where = "standard output" if _writes_to_stdout(args) else str(summary.out)
    if summary.was_finished:
        return f"{where} holds this run already, finished: {counts['inputs']:,} inputs; nothing to do"
    fates = ", ".join(f"{counts[fate]:,} {fate}" for fate in ("records", "rejected", "duplicates", "quarantined"))
    told = f"{counts['inputs']:,} inputs: {fates}; {seconds:.1f} s; {where}"
    if counts["quarantined"] and not _writes_to_stdout(args):
        told += " (quarantine.jsonl in it says why)"
    return told
