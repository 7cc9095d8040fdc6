"""``dechaff scrape [SOURCES]``: pulls what is new, stores it raw, and cleans it."""

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from flows.cli import EXIT_FAILED, EXIT_OK, Subparsers, say
from schemas.errors import UsageError

if TYPE_CHECKING:
    from flows.scrape.run import SourceReport

__all__ = ["add_parser", "add_places", "add_state"]

_DEFAULT_SOURCES: Final = "seeds/sources.toml"
_DEFAULT_OUT: Final = "output/scrape"
_STATE_VARIABLE: Final = "DECHAFF_STATE"
_PAGES: Final = (
    "stored",
    "updated",
    "unchanged",
    "folded",
    "other",
    "gone",
    "robots",
    "refused",
    "failed",
    "held",
    "left",
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the parser of ``scrape``."""
    parser = subparsers.add_parser(
        "scrape",
        description="Pull what the sources list and is not known yet, store every raw page, and clean what is new into "
        "a shard of its own. Running again fetches only what is new or has changed.",
    )
    add_places(parser)
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="only this source; may be repeated")
    parser.add_argument(
        "--workers", type=int, metavar="N", help="processes that clean (default: one for each processor)"
    )
    parser.add_argument("--no-clean", action="store_true", help="only fetch and store")
    parser.add_argument("--check", action="store_true", help="only check the file of sources")
    parser.set_defaults(run=_run)


def add_places(parser: argparse.ArgumentParser) -> None:
    """Add what a scrape reads and where it writes: ``sources``, ``out`` and ``state``."""
    parser.add_argument(
        "sources",
        nargs="?",
        default=_DEFAULT_SOURCES,
        metavar="SOURCES.toml",
        help="the sources and how they are fetched (default: %(default)s)",
    )
    parser.add_argument(
        "-o", "--out", default=_DEFAULT_OUT, metavar="DIR", help="raw pages and records (default: %(default)s)"
    )
    add_state(parser)


def add_state(parser: argparse.ArgumentParser) -> None:
    """Add where the state store is: ``state``."""
    parser.add_argument(
        "--state",
        default=os.environ.get(_STATE_VARIABLE),
        metavar="FILE|URL",
        help=f"state store: a file, or postgresql://… (default: ${_STATE_VARIABLE}, else DIR/state.sqlite)",
    )


def _run(args: argparse.Namespace) -> int:
    from flows.scrape.clean_shard import clean_pending
    from flows.scrape.folders import ScrapeFolders
    from flows.scrape.run import Scrape
    from flows.scrape.sources_file import load_sources
    from flows.state.store import open_state

    if args.workers is not None and args.workers < 1:
        raise UsageError(f"--workers {args.workers}: at least 1 is needed")
    settings = load_sources(args.sources)
    unknown = [name for name in args.only if name not in settings.sources]
    if unknown:
        raise UsageError(f"--only {unknown[0]}: no such source; {args.sources} has {', '.join(settings.sources)}")
    if args.check:
        say(f"{args.sources}: {len(settings.sources)} sources, all well")
        return EXIT_OK
    folders = ScrapeFolders(Path(args.out))
    with open_state(args.state or folders.state) as state:
        with Scrape(settings, folders, state) as scrape:
            reports = scrape.run(args.only or list(settings.sources), _tell)
        if not args.no_clean:
            workers = args.workers or len(os.sched_getaffinity(0))
            for shard in clean_pending(folders, state, sources=settings.sources, workers=workers):
                if shard.counts:
                    say(f"{shard.out}: {_listed(shard.counts, tuple(shard.counts)[:5])}")
    unread = [report for report in reports if report.counts.get("listings_failed") and not _asked(report)]
    return EXIT_FAILED if len(unread) == len(reports) else EXIT_OK


def _tell(report: "SourceReport") -> None:
    for problem in report.problems:
        say(f"{report.source}: {problem}")
    say(f"{report.source}: {_listed(report.counts, _PAGES) or 'nothing new'}")


def _listed(counts: Mapping[str, int], names: Sequence[str]) -> str:
    return ", ".join(f"{counts.get(name)} {name}" for name in names if counts.get(name))


def _asked(report: "SourceReport") -> bool:
    return any(report.counts.get(name) for name in (*_PAGES, "listings_read", "listings_unchanged"))
