"""``clean-inbox``: what has arrived in the inbox, cleaned behind a Prefect flow. ``dechaff serve`` starts it."""

from pathlib import Path
from typing import Any

import flows.prefect_environment  # noqa: F401 - before Prefect

# isort: split
from prefect import flow, task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE

from flows.inbox import SETTLE_S, Arrival, clean_inbox

__all__ = ["clean_arrivals"]


@flow(name="clean-inbox", flow_run_name="clean what arrived in {inbox}", retries=0, persist_result=False)
def clean_arrivals(
    inbox: str = "inbox", out: str = "output/inbox", workers: int = 1, settle_s: float = SETTLE_S
) -> dict[str, int]:
    """Clean what has arrived and put it away. Return how many entries were cleaned and refused."""
    arrivals = clean_all(inbox, out, workers, settle_s)
    rows: list[dict[str, Any]] = [
        {
            "arrived": each.name,
            "out": str(each.out or ""),
            "records": each.counts.get("records", 0),
            "problem": each.problem,
        }
        for each in arrivals
    ]
    create_table_artifact(rows, key="clean-inbox", description=f"What arrived in `{inbox}`")
    refused = sum(each.out is None for each in arrivals)
    return {"cleaned": len(arrivals) - refused, "refused": refused}


@task(name="clean", task_run_name="clean into {out}", retries=0, persist_result=False, cache_policy=NO_CACHE)
def clean_all(inbox: str, out: str, workers: int, settle_s: float) -> list[Arrival]:
    """Clean every entry, one after the other."""
    return clean_inbox(Path(inbox), Path(out), workers=workers, settle_s=settle_s)
