"""``reclean``: the raw store cleaned anew behind a Prefect flow, where rules, model or settings have changed.

Start it with ``python -m flows.reclean DIR``. Nothing is fetched, and what a change does not touch is left alone. With
``--sources``, what the file says of a source's language, zone and order of day and month is heeded as it is now;
without it, what the records were made with.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
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
from flows.scrape.shard_settings import NO_SOURCES
from flows.scrape.source_settings import Source
from flows.scrape.sources_file import load_sources
from flows.state.shards import ShardRow
from flows.state.store import open_state
from schemas.errors import UsageError

__all__ = ["main", "reclean"]


@flow(name="reclean", flow_run_name="clean {out} anew", retries=0, persist_result=False)
def reclean(
    out: str = "output/scrape", state: str | None = None, workers: int = 1, sources: str | None = None
) -> dict[str, int]:
    """Clean the outdated shards of a scrape anew and report what changed. Raises UsageError, RunError."""
    folders = ScrapeFolders(Path(out))
    if not folders.root.is_dir():
        raise UsageError(f"{out}: no such folder")
    with open_state(state or folders.state) as store:
        outdated = outdated_shards(folders, store, sources=_said(sources))
    total = RecleanReport()
    for shard in outdated:
        total.add(reclean_one(out, state, shard, workers, sources))
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


@task(
    name="reclean-shard",
    task_run_name="clean {shard.name} anew",
    retries=0,
    persist_result=False,
    cache_policy=NO_CACHE,
)
def reclean_one(out: str, state: str | None, shard: ShardRow, workers: int, sources: str | None) -> RecleanReport:
    """Clean one shard anew."""
    folders = ScrapeFolders(Path(out))
    with open_state(state or folders.state) as store:
        return reclean_shard(folders, store, shard, sources=_said(sources), workers=workers)


def _said(sources: str | None) -> Mapping[str, Source]:
    return NO_SOURCES if sources is None else load_sources(sources).sources


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the flow once and return an exit code, as those of ``dechaff``."""
    parser = argparse.ArgumentParser(prog="python -m flows.reclean", description="Clean a scrape's raw pages anew.")
    parser.add_argument("out", nargs="?", default="output/scrape", metavar="DIR", help="folder of the scrape")
    add_state(parser)
    parser.add_argument("--sources", metavar="SOURCES.toml", help="what is said of the sources now")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that clean")
    args = parser.parse_args(arguments)

    def run() -> int:
        reclean(**vars(args))
        return EXIT_OK

    return exit_code(parser.prog, run)


if __name__ == "__main__":
    sys.exit(main())
