"""``dechaff serve``: the scheduled flows, on a Prefect server."""

import argparse
from pathlib import Path

from flows.cli import EXIT_OK, Subparsers, say
from flows.cli.scrape import add_places
from schemas.errors import UsageError

__all__ = ["add_parser"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the parser of ``serve``."""
    parser = subparsers.add_parser(
        "serve",
        description="Scrape each source by its schedule, and clean what arrives in the inbox, on the Prefect server "
        "that PREFECT_API_URL names, or else on one of this machine, which is started where none runs.",
    )
    add_places(parser)
    parser.add_argument("--inbox", metavar="DIR", help="folder to watch: what arrives there is cleaned")
    parser.add_argument(
        "--workers", type=int, default=1, metavar="N", help="processes that clean, of each run (default: 1)"
    )
    parser.add_argument("--at-once", type=int, default=8, metavar="N", help="runs at the same time (default: 8)")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    for name in ("workers", "at_once"):
        if getattr(args, name) < 1:
            raise UsageError(f"--{name.replace('_', '-')} {getattr(args, name)}: at least 1 is needed")
    from flows.prefect_server import serving_server
    from flows.scrape.sources_file import load_sources

    settings = load_sources(args.sources)
    with serving_server() as api:
        page = api.removesuffix("/api")
        say(f"{len(settings.sources)} sources by their schedules; look at them on {page}")
        _serve(args)
    return EXIT_OK


def _serve(args: argparse.Namespace) -> None:
    from flows.serve import Plan, serve_all  # imports Prefect, which reads the server's address only then

    plan = Plan(
        Path(args.sources),
        Path(args.out),
        args.state,
        Path(args.inbox) if args.inbox else None,
        args.workers,
        args.at_once,
    )
    serve_all(plan)
