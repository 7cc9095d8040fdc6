"""The command line. One module a command, imported only when it is asked for, so that each starts fast.

A command module offers ``add_parser(subparsers)``: it adds its parser and sets ``run=function(args) -> int`` as
the parser's default. What is heavy (pydantic, the cleaners, Prefect) is imported inside functions.
"""

import argparse
import importlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Final, TypeAlias

from schemas.errors import DechaffError, LockedError, UsageError
from schemas.neutralise import neutralise
from schemas.version import PIPELINE_VERSION

__all__ = [
    "COMMANDS",
    "EXIT_FAILED",
    "EXIT_INTERRUPTED",
    "EXIT_LOCKED",
    "EXIT_OK",
    "EXIT_QUARANTINED",
    "EXIT_TERMINATED",
    "EXIT_UNFINISHED",
    "EXIT_USAGE",
    "exit_code",
    "main",
    "say",
]

# argparse gives the type no public name
Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001
"""What ``add_parser`` of a command module receives."""

EXIT_OK: Final = 0
EXIT_FAILED: Final = 1
EXIT_USAGE: Final = 2
EXIT_QUARANTINED: Final = 3
"""The run finished and some inputs were quarantined (``--strict`` only)."""
EXIT_LOCKED: Final = 4
"""Another run holds the output folder."""
EXIT_UNFINISHED: Final = 5
"""``verify`` only: the run has not come to its end, and all that it has committed is whole."""
EXIT_INTERRUPTED: Final = 130
"""By Ctrl-C: 128 and the number of the signal, as shells have it."""
EXIT_TERMINATED: Final = 143
"""By SIGTERM."""

_CODES: Final[dict[type[DechaffError], int]] = {
    UsageError: EXIT_USAGE,
    LockedError: EXIT_LOCKED,
    DechaffError: EXIT_FAILED,
}
"""Exit codes of errors; the first kind that an error is of counts."""

COMMANDS: Final = {
    "clean": "clean files, folders and dumps of any supported kind",
    "scrape": "pull feeds, sitemaps and lists, store the raw pages, clean what is new",
    "serve": "run the scheduled flows on a Prefect server",
    "explain": "show a document with its kept and removed lines, and why",
    "verify": "re-count a run from its files alone",
    "eval": "score against a gold set",
    "train": "fit the judge on gold pages, cross-validated by site",
    "schema": "print the record's JSON Schema",
}
"""Commands in the order of the help, with the line it shows."""

_MODULES: Final = {
    "clean": "flows.cli.clean",
    "scrape": "flows.cli.scrape",
    "serve": "flows.cli.serve",
    "explain": "flows.cli.explain",
    "verify": "flows.cli.verify",
    "eval": "flows.cli.evaluate",
    "train": "flows.cli.train",
    "schema": "flows.cli.schema",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)

    def run() -> int:
        with _terminable():
            args = _parser(arguments).parse_args(arguments)
            code = int(args.run(args))
            sys.stdout.flush()
        return code

    return exit_code("dechaff", run)


def exit_code(program: str, run: Callable[[], int]) -> int:
    """Run a program and return its exit code. What ends it is told on standard error, an error a line."""
    _prepare_streams()
    try:
        return run()
    except DechaffError as error:
        for line in str(error).split("\n"):
            say(f"{program}: {line}")
        return next(code for kind, code in _CODES.items() if isinstance(error, kind))
    except KeyboardInterrupt as interruption:
        say(f"{program}: interrupted")
        return EXIT_TERMINATED if isinstance(interruption, _Terminated) else EXIT_INTERRUPTED
    except BrokenPipeError:
        # the reader of a pipe has seen enough
        _leave_stdout()
        return EXIT_OK
    except OSError as error:
        _leave_stdout()
        say(f"{program}: {error.filename or 'cannot go on'}: {error.strerror or error}")
        return EXIT_FAILED


def say(line: str) -> None:
    """Write a line to standard error. Nothing in it, be it the name of a file, acts on a terminal."""
    print(neutralise(line), file=sys.stderr, flush=True)


def _prepare_streams() -> None:
    """Let nothing that is printed fail: not where nobody reads it, nor where the encoding is a narrow one."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # as where whoever started this has closed it
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - as long as the process
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _leave_stdout() -> None:
    """Let go what cannot be written: the interpreter would try again at its end, and complain."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Terminated(KeyboardInterrupt):
    """SIGTERM: to be left by the same way as Ctrl-C."""


@contextmanager
def _terminable() -> Iterator[None]:
    """Let SIGTERM end what is inside as Ctrl-C does, with everything closed on the way out; a second signal at once.

    That holds to the very end of the process: once there was a signal, the system's own way out stays open.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {name: signal.getsignal(name) for name in (signal.SIGINT, signal.SIGTERM)}

    def end(number: int, _frame: object) -> None:
        # whoever asks again does not want to wait for what is closed on the way out
        for name in before:
            signal.signal(name, signal.SIG_DFL)
        before.clear()
        raise _Terminated if number == signal.SIGTERM else KeyboardInterrupt

    for name in before:
        signal.signal(name, end)
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


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
