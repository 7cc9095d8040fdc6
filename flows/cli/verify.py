"""``dechaff verify RUN``: a run re-counted from its files alone."""

import argparse
from pathlib import Path

from flows.cli import EXIT_FAILED, EXIT_OK, EXIT_UNFINISHED, Subparsers

__all__ = ["add_parser"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the parser of ``verify``."""
    parser = subparsers.add_parser(
        "verify",
        description="Re-count a run from its files alone: every line against its schema, every hash, every input once.",
    )
    parser.add_argument("folder", metavar="RUN", type=Path, help="the output folder of a run")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    from flows.verify import verify_run
    from schemas.neutralise import neutralise

    found = verify_run(args.folder)
    for name, count in found.counts.items():
        print(f"{name:<15}{count:>12,}")
    for problem in found.problems:
        print(f"wrong: {neutralise(problem)}")
    hidden = found.problem_count - len(found.problems)
    if hidden:
        print(f"and {hidden:,} more")
    if found.unfinished and not found.problem_count:
        print("not finished; all that was committed is whole: run again to resume")
        return EXIT_UNFINISHED
    wrong = f"{found.problem_count:,} problem{'s' * (found.problem_count != 1)} in {neutralise(str(args.folder))}"
    print(wrong if found.problem_count else "all well")
    return EXIT_FAILED if found.problem_count else EXIT_OK
