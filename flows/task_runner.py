"""Where the portions of a flow run: one after the other on this machine, or at once on a cluster of Dask or Ray.

One setting says it, the environment variable DECHAFF_TASK_RUNNER: ``threads``, ``dask`` or ``ray``, for a cluster that
runs already with its address behind it, like ``dask=tcp://10.0.0.5:8786``. Without an address, a cluster of this
machine's processors is made for each run. All machines must see the same folders under the same names.
"""

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final

from schemas.errors import UsageError

__all__ = ["VARIABLE", "configured_runner"]

VARIABLE: Final = "DECHAFF_TASK_RUNNER"


def configured_runner(environment: Mapping[str, str] = os.environ) -> Any:
    """Return the task runner that the environment names. Raises UsageError for one that is unknown or not installed."""
    kind, _, address = environment.get(VARIABLE, "threads").partition("=")
    make = _RUNNERS.get(kind)
    if make is None or (kind == "threads" and address):
        raise UsageError(f"{VARIABLE}: {kind!r} is none of {', '.join(_RUNNERS)}")
    try:
        return make(address)
    except ImportError as error:
        raise UsageError(f"{VARIABLE}: {kind} is an extra: pip install 'dechaff[{kind}]' ({error})") from error


def _threads(_address: str) -> Any:
    # a portion has a pool of processes of its own
    return import_module("prefect.task_runners").ThreadPoolTaskRunner(max_workers=1)


def _dask(address: str) -> Any:
    runner = import_module("prefect_dask").DaskTaskRunner
    if address:
        return runner(address=address)
    # a daemon may have no processes of its own, and each portion has some
    import_module("dask").config.set({"distributed.worker.daemon": False})
    return runner(cluster_kwargs={"threads_per_worker": 1, "dashboard_address": None})


def _ray(address: str) -> Any:
    return import_module("prefect_ray").RayTaskRunner(address=address or None)


_RUNNERS: Final[Mapping[str, Callable[[str], Any]]] = {"threads": _threads, "dask": _dask, "ray": _ray}
