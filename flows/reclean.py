"""``reclean``: the raw store cleaned anew behind a Prefect flow, where rules, model or settings have changed.

Start it with ``python -m flows.reclean DIR``. Nothing is fetched, and what a change does not touch is left alone.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import flows.prefect_environment  # noqa: F401 - before Prefect

# isort: split
from prefect import flow, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE

from flows.cli import EXIT_OK, exit_code
from flows.cli.scrape import add_state
from flows.scrape.folders import ScrapeFolders
from flows.scrape.reclean import RecleanReport, outdated_shards, reclean_shard, report_text, write_report
from flows.state.shards import ShardRow
from flows.state.store import open_state
from schemas.errors import UsageError

__all__ = ["main", "reclean"]


@flow(name="reclean", flow_run_name="clean {out} anew", retries=0, persist_result=False)
def reclean(out: str = "output/scrape", state: str | None = None, workers: int = 1) -> dict[str, int]:
    """Clean the outdated shards of a scrape anew and report what changed. Raises UsageError, RunError."""
    folders = ScrapeFolders(Path(out))
    if not folders.root.is_dir():
        raise UsageError(f"{out}: no such folder")
    with open_state(state or folders.state) as store:
        outdated = outdated_shards(store)
    total = RecleanReport()
    for shard in outdated:
        total.add(reclean_one(out, state, shard, shard.name, workers))
    write_report(folders, total)
    counts = {
        "shards": total.shards,
        "records": total.records,
        "changed": total.changed,
        "gained": total.gained,
        "lost": total.lost,
    }
    create_table_artifact([{"what": name, "how many": count} for name, count in counts.items()], key="reclean")
    create_markdown_artifact(report_text(total), key="reclean-summary", description="Changed records side by side")
    return counts


@task(name="reclean-shard", task_run_name="clean {name} anew", retries=0, persist_result=False, cache_policy=NO_CACHE)
def reclean_one(out: str, state: str | None, shard: ShardRow, name: str, workers: int) -> RecleanReport:
    """Clean one shard anew."""
    del name
    folders = ScrapeFolders(Path(out))
    with open_state(state or folders.state) as store:
        return reclean_shard(folders, store, shard, workers=workers)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the flow once and return an exit code, as those of ``dechaff``."""
    parser = argparse.ArgumentParser(prog="python -m flows.reclean", description="Clean a scrape's raw pages anew.")
    parser.add_argument("out", nargs="?", default="output/scrape", metavar="DIR", help="folder of the scrape")
    add_state(parser)
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that clean")
    args = parser.parse_args(arguments)

    def run() -> int:
        reclean(**vars(args))
        return EXIT_OK

    return exit_code(parser.prog, run)


if __name__ == "__main__":
    sys.exit(main())
