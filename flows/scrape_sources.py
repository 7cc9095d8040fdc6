"""``scrape-sources``: a scrape behind a Prefect flow, with a history, retries for fetching, and a page for each run.

Start it with ``python -m flows.scrape_sources SOURCES.toml -o DIR``; ``dechaff serve`` runs it by the schedules of the
sources. It does what ``dechaff scrape`` does. A flow that was killed is simply run again: the state store knows what
is done. Only fetching is retried, since cleaning what failed once fails again.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import flows.prefect_environment  # noqa: F401 - before Prefect

# isort: split
from prefect import flow, runtime, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.orchestration import get_client
from prefect.concurrency.sync import concurrency
from prefect.tasks import exponential_backoff

from flows.cli import EXIT_OK, exit_code
from flows.cli.scrape import add_places
from flows.scrape.clean_shard import ShardReport, clean_pending
from flows.scrape.folders import ScrapeFolders
from flows.scrape.run import Scrape, SourceReport
from flows.scrape.source_settings import SourcesFile
from flows.scrape.sources_file import DEFAULT_SOURCES, load_sources
from flows.state.store import open_state
from schemas.errors import RunError, UsageError

__all__ = ["main", "run_name", "scrape_sources"]

_SLOT_S: Final = 60
"""How long a killed run keeps others from its hosts."""
_FATES: Final = ("stored", "updated", "unchanged", "folded", "gone", "failed", "held")
_MAX_PROBLEMS: Final = 20


def run_name() -> str:
    """Return what a run is called: what it scrapes."""
    told = runtime.flow_run.parameters
    names = told.get("only") or []
    return f"scrape {', '.join(names)}" if names else f"scrape all of {Path(str(told.get('sources'))).name}"


@flow(name="scrape-sources", flow_run_name=run_name, retries=0, persist_result=False)
def scrape_sources(
    sources: str = DEFAULT_SOURCES,
    out: str = "output/scrape",
    only: list[str] | None = None,
    state: str | None = None,
    workers: int = 1,
) -> dict[str, int]:
    """Scrape sources of a file into the folder ``out`` and clean what is new. Return the sum of all counts.

    ``state`` is the state store: a file, or a postgresql:// address; it is in ``out`` where none is named. Raises
    UsageError for a file of sources that is not in order, RunError where nothing can be stored.
    """
    settings = load_sources(sources)
    names = _names(settings, only)
    reports = fetch(
        sources, out, names, state, ", ".join(names) if len(names) <= len(_FATES) else f"{len(names)} sources"
    )
    shards = clean(sources, out, state, workers)
    _tell(reports, shards)
    return _sum(report["counts"] for report in reports)


@task(
    name="fetch",
    task_run_name="fetch {shown}",
    retries=2,
    retry_delay_seconds=exponential_backoff(backoff_factor=10),
    retry_jitter_factor=0.5,
    retry_condition_fn=lambda _task, _run, state: isinstance(state.result(raise_on_failure=False), RunError),
    persist_result=False,
    cache_policy=NO_CACHE,
)
def fetch(sources: str, out: str, names: list[str], state: str | None, shown: str) -> list[dict[str, Any]]:
    """Fetch and store what sources list, while no other run asks their hosts."""
    del shown
    settings = load_sources(sources)
    folders = ScrapeFolders(Path(out))
    limits = _host_limits(settings, names)
    with (
        concurrency(limits, occupy=1, lease_duration=_SLOT_S),
        open_state(state or folders.state) as store,
        Scrape(settings, folders, store) as scrape,
    ):
        return [_row(report) for report in scrape.run(names)]


@task(name="clean", task_run_name="clean what is new", retries=0, persist_result=False, cache_policy=NO_CACHE)
def clean(sources: str, out: str, state: str | None, workers: int) -> list[dict[str, Any]]:
    """Clean the shards that have no records yet, each as its source is said to write."""
    said, folders = load_sources(sources).sources, ScrapeFolders(Path(out))
    with open_state(state or folders.state) as store:
        shards = clean_pending(folders, store, sources=said, workers=workers)
    return [_shard_row(shard) for shard in shards if shard.counts]


def _names(settings: SourcesFile, only: list[str] | None) -> list[str]:
    unknown = [name for name in only or [] if name not in settings.sources]
    if unknown:
        raise UsageError(f"{unknown[0]}: no such source; there are {', '.join(settings.sources)}")
    return only or list(settings.sources)


def _host_limits(settings: SourcesFile, names: list[str]) -> list[str]:
    """Return the names of the hosts' limits, each of one run at a time, and see that the server has them."""
    hosts: set[str] = set()
    for name in names:
        source = settings.sources[name]
        listed = (*source.feeds, *source.sitemaps, *source.url_lists, *source.front_pages, *source.pages)
        hosts |= {source.domain, *(urlsplit(url).hostname or "" for url in listed)}
    limits = sorted(f"host-{host.replace(':', '-')}" for host in hosts if host)
    with get_client(sync_client=True) as client:
        for limit in limits:
            client.upsert_global_concurrency_limit_by_name(limit, 1)
    return limits


def _row(report: SourceReport) -> dict[str, Any]:
    return {"source": report.source, "counts": dict(report.counts), "problems": list(report.problems)}


def _shard_row(shard: ShardReport) -> dict[str, Any]:
    return {"shard": shard.shard, "out": str(shard.out), "counts": dict(shard.counts)}


def _tell(reports: list[dict[str, Any]], shards: list[dict[str, Any]]) -> None:
    """Leave a table with a row for each source, and a summary with the new shards and the problems."""
    table = [{"source": row["source"], **{fate: row["counts"].get(fate, 0) for fate in _FATES}} for row in reports]
    create_table_artifact(table, key="scrape-sources", description="Pages of each source")
    total = _sum(row["counts"] for row in reports)
    lines = [
        f"**{total.get('stored', 0)} new pages, {total.get('updated', 0)} changed, {total.get('failed', 0)} failed**"
    ]
    lines += [
        f"- `{shard['out']}`: {shard['counts']['records']} records of {shard['counts']['inputs']} pages"
        for shard in shards
    ]
    problems = [f"- {row['source']}: {problem}" for row in reports for problem in row["problems"]]
    lines += ["", "Problems:", *problems[:_MAX_PROBLEMS]] if problems else []
    create_markdown_artifact("\n".join(lines), key="scrape-summary", description="What this run came to")


def _sum(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return dict(total)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the flow once and return the exit code of ``dechaff scrape``."""
    parser = argparse.ArgumentParser(prog="python -m flows.scrape_sources", description="Scrape as a Prefect flow.")
    add_places(parser)
    parser.add_argument("--only", action="append", metavar="NAME", help="only this source; may be repeated")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that clean")
    args = parser.parse_args(arguments)

    def run() -> int:
        scrape_sources(**vars(args))
        return EXIT_OK

    return exit_code(parser.prog, run)


if __name__ == "__main__":
    sys.exit(main())
