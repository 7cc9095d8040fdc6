"""Serving: the flows as deployments of a Prefect server, each source by its schedule, and a watch on the inbox."""

import threading
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import flows.prefect_environment  # noqa: F401 - before Prefect

# isort: split
from prefect import serve
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.deployments import run_deployment
from prefect.deployments.runner import RunnerDeployment
from prefect.types.entrypoint import EntrypointType

from flows.clean_dump import clean_dump
from flows.clean_inbox import clean_arrivals
from flows.cli import say
from flows.inbox import list_arrivals
from flows.reclean import reclean
from flows.scrape.sources_file import load_sources
from flows.scrape_sources import scrape_sources

__all__ = ["Plan", "deployments", "serve_all"]

_LOOK_S: Final = 2.0
"""How often the inbox is looked into."""
_BY_MODULE: Final = EntrypointType.MODULE_PATH
"""Runs find the flows where they are installed, from whatever folder they are served."""
_ONE_AT_A_TIME: Final = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be served."""

    sources: Path
    out: Path
    state: str | None = None
    inbox: Path | None = None
    workers: int = 1
    runs_at_once: int = 8


def deployments(plan: Plan) -> list[RunnerDeployment]:
    """Return the deployments: a scrape for each source by its schedule, and the other flows to be started by hand.

    Raises UsageError for a file of sources that is not in order.
    """
    shared = {"sources": str(plan.sources.resolve()), "out": str(plan.out.resolve()), "state": plan.state}
    made: list[Any] = [
        scrape_sources.to_deployment(
            name=name,
            description=f"Scrapes {source.name}.",
            cron=source.schedule,
            interval=timedelta(minutes=source.interval_minutes) if source.interval_minutes else None,
            parameters={**shared, "only": [name], "workers": plan.workers},
            concurrency_limit=_ONE_AT_A_TIME,
            tags=["scrape"],
            entrypoint_type=_BY_MODULE,
        )
        for name, source in load_sources(plan.sources).sources.items()
    ]
    told = {**shared, "workers": plan.workers}
    made.append(
        reclean.to_deployment(
            name="raw-store",
            parameters=told,
            concurrency_limit=_ONE_AT_A_TIME,
            entrypoint_type=_BY_MODULE,
        )
    )
    made.append(clean_dump.to_deployment(name="dump", parameters={"workers": plan.workers}, entrypoint_type=_BY_MODULE))
    if plan.inbox is not None:
        arriving = {
            "inbox": str(plan.inbox.resolve()),
            "out": str(plan.out.resolve() / "inbox"),
            "workers": plan.workers,
        }
        made.append(clean_arrivals.to_deployment(name="inbox", parameters=arriving, entrypoint_type=_BY_MODULE))
    return made


def serve_all(plan: Plan) -> None:
    """Serve until interrupted. The server must be there: see ``flows.prefect_server``."""
    stopped = threading.Event()
    if plan.inbox is not None:
        plan.inbox.mkdir(parents=True, exist_ok=True)
        threading.Thread(target=_watch, args=(plan.inbox, stopped), name="inbox", daemon=True).start()
    try:
        serve(*deployments(plan), limit=plan.runs_at_once)
    finally:
        stopped.set()


def _watch(inbox: Path, stopped: threading.Event) -> None:
    """Start a run when something has arrived, one after the other."""
    while not stopped.wait(_LOOK_S):
        try:
            if list_arrivals(inbox):
                run_deployment("clean-inbox/inbox", timeout=None, poll_interval=_LOOK_S, as_subflow=False)
        except Exception as error:  # noqa: BLE001 - the watch goes on, whatever the server says
            say(f"dechaff: inbox: {error}")
            stopped.wait(30)
