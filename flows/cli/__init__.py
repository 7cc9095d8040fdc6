"""The command line. One module a command, imported only when it is asked for, so that each starts fast.

A command module offers ``add_parser(subparsers)``: it adds its parser and sets ``run=function(args) -> int`` as
the parser's default. What is heavy (pydantic, the cleaners, Prefect) is imported inside ``run``.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Final, TypeAlias

from schemas.errors import DechaffError, UsageError
from schemas.version import PIPELINE_VERSION

__all__ = ["COMMANDS", "EXIT_FAILED", "EXIT_INTERRUPTED", "EXIT_OK", "EXIT_QUARANTINED", "EXIT_USAGE", "main"]

# argparse gives the type no public name
Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001
"""What ``add_parser`` of a command module receives."""

EXIT_OK: Final = 0
EXIT_FAILED: Final = 1
EXIT_USAGE: Final = 2
EXIT_QUARANTINED: Final = 3
"""The run finished and some inputs were quarantined (``--strict`` only)."""
EXIT_INTERRUPTED: Final = 130

COMMANDS: Final = {
    "clean": "clean files, folders and dumps of any supported kind",
    "explain": "show a document with its kept and removed lines, and why",
    "verify": "re-count a run from its files alone",
    "eval": "score against a gold set",
    "schema": "print the record's JSON Schema",
}
"""Commands in the order of the help, with the line it shows."""

_MODULES: Final = {
    "clean": "flows.cli.clean",
    "explain": "flows.cli.explain",
    "verify": "flows.cli.verify",
    "eval": "flows.cli.evaluate",
    "schema": "flows.cli.schema",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Errors of the project become one line on standard error."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = _parser(arguments)
    args = parser.parse_args(arguments)
    try:
        code = int(args.run(args))
        sys.stdout.flush()
    except UsageError as error:
        return _complain(str(error), EXIT_USAGE)
    except DechaffError as error:
        return _complain(str(error), EXIT_FAILED)
    except KeyboardInterrupt:
        return _complain("interrupted", EXIT_INTERRUPTED)
    except BrokenPipeError:
        # the reader of a pipe has seen enough; what is still buffered has nowhere to go
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_OK
    return code


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dechaff", description="Turns raw scraped news into clean, dated, explained records."
    )
    parser.add_argument("--version", action="version", version=f"dechaff {PIPELINE_VERSION}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    named = next((argument for argument in arguments if not argument.startswith("-")), None)
    if named in _MODULES:
        importlib.import_module(_MODULES[named]).add_parser(subparsers)
    else:
        for name, line in COMMANDS.items():
            subparsers.add_parser(name, help=line)
    return parser


def _complain(message: str, code: int) -> int:
    print(f"dechaff: {message}", file=sys.stderr)
    return code
