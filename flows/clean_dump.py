"""``clean-dump``: the engine behind a Prefect flow, which adds scheduling, a history and a page for each run.

Start it with ``python -m flows.clean_dump PATH... -o DIR``, or serve and deploy ``clean_dump`` as any other flow.
It writes the very bytes that ``dechaff clean`` writes. The flow holds the run; its tasks clean portions of it, on this
machine or on a cluster (see ``task_runner``), and share nothing with it but the output folder. So a flow that was
stopped is simply run again, nothing is retried (cleaning is deterministic: what failed once fails again), and Prefect
stores no result.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import Any, Final, TypedDict

import flows.prefect_environment  # noqa: F401 - before Prefect

# isort: split
from prefect import flow, task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE

from flows.cli import EXIT_OK, exit_code
from flows.engine.apart import clean_apart
from flows.engine.run import Run, clean_paths, open_run
from flows.sources.documents import DEFAULT_UNIT_BYTES
from flows.sources.stream import STDIN
from flows.task_runner import configured_runner
from schemas.errors import UsageError
from schemas.settings import DEFAULT_SETTINGS, Settings

__all__ = ["clean_dump", "main"]

_MAX_PORTIONS: Final = 8
"""Every portion reads again what was done before it, to be sure that it is still the same input."""
_UNITS_PER_WORKER: Final = 2
"""A portion is worth at least so many units, each some seconds of work, for every worker."""


class Order(TypedDict):
    """What the tasks are told."""

    paths: list[str]
    out: str
    settings: Settings
    drop_duplicates: bool
    unit_bytes: int


@flow(
    name="clean-dump",
    flow_run_name="clean into {out}",
    retries=0,
    persist_result=False,
    task_runner=configured_runner(),
)
def clean_dump(
    paths: list[str],
    out: str,
    workers: int = 1,
    settings: Settings = DEFAULT_SETTINGS,
    *,
    force: bool = False,
    drop_duplicates: bool = False,
    unit_bytes: int = DEFAULT_UNIT_BYTES,
) -> dict[str, int]:
    """Clean everything behind ``paths`` into the folder ``out`` and return the counts of the manifest.

    Raises UsageError for paths that cannot be read, RunError when the run cannot go on or the folder holds another.
    """
    if STDIN in paths:
        raise UsageError("a flow has no standard input: name files or folders")
    if workers < 1:
        raise UsageError(f"{workers} workers: at least 1 is needed")
    order = Order(paths=paths, out=out, settings=settings, drop_duplicates=drop_duplicates, unit_bytes=unit_bytes)
    with open_run(**_arguments(order), force=force) as run:
        if isinstance(run, Run):
            portions = _portions([unit.number for unit in run.pending()], workers)
            jobs = [clean_portion.submit(order, numbers, len(numbers), workers) for numbers in portions]
            for job in jobs:
                job.result()
    counts = merge(order, workers)
    create_table_artifact(_table(counts), key="clean-dump", description=f"What became of the inputs, in `{out}`")
    return counts


@task(name="clean-portion", task_run_name="clean {units} units", retries=0, persist_result=False, cache_policy=NO_CACHE)
def clean_portion(order: Order, numbers: list[int], units: int, workers: int) -> None:
    """Clean some units of work, in a pool of workers of its own."""
    del units
    told = _arguments(order)
    del told["drop_duplicates"]
    clean_apart(**told, numbers=frozenset(numbers), workers=workers)


@task(name="merge", task_run_name="merge", retries=0, persist_result=False, cache_policy=NO_CACHE)
def merge(order: Order, workers: int) -> dict[str, int]:
    """Write the run's files and its manifest, and return its counts."""
    return dict(clean_paths(**_arguments(order), workers=workers).counts)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the flow once and return the exit code of ``dechaff clean``."""
    parser = argparse.ArgumentParser(prog="python -m flows.clean_dump", description="Clean a dump as a Prefect flow.")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder")
    parser.add_argument("-o", "--out", required=True, metavar="DIR", help="output folder")
    parser.add_argument("--workers", type=int, metavar="N", help="processes (default: one for each processor)")
    parser.add_argument("--force", action="store_true", help="replace an earlier run in the output folder")
    parser.add_argument("--drop-duplicates", action="store_true", help="move duplicates to duplicates.jsonl")
    parser.add_argument(
        "--unit-bytes", type=int, default=DEFAULT_UNIT_BYTES, metavar="N", help="size of a unit of work"
    )
    args = vars(parser.parse_args(arguments))
    args["workers"] = args["workers"] or len(os.sched_getaffinity(0))

    def run() -> int:
        clean_dump(**args)
        return EXIT_OK

    return exit_code(parser.prog, run)


def _portions(numbers: list[int], workers: int) -> list[list[int]]:
    size = max(workers * _UNITS_PER_WORKER, ceil(len(numbers) / _MAX_PORTIONS))
    return [numbers[first : first + size] for first in range(0, len(numbers), size)]


def _arguments(order: Order) -> dict[str, Any]:
    return {**order, "out": Path(order["out"])}


def _table(counts: dict[str, int]) -> list[dict[str, Any]]:
    return [{"what": name.replace("_", " "), "how many": count} for name, count in counts.items()]


if __name__ == "__main__":
    sys.exit(main())
