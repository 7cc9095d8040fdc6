"""The Prefect server that flows are served on: found, or started on this machine's loopback.

Prefect itself is not imported here: it reads the server's address when it is imported, which must come after this.
"""

import contextlib
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from urllib.error import URLError

import flows.prefect_environment  # noqa: F401 - the server that is started here reads it
from schemas.errors import RunError

__all__ = ["API_VARIABLE", "serving_server"]

API_VARIABLE: Final = "PREFECT_API_URL"
_PORT: Final = 4200
_START_S: Final = 300
"""It takes some fifteen seconds on an idle machine."""


@contextmanager
def serving_server() -> Iterator[str]:
    """Give the address of the Prefect server: the one that PREFECT_API_URL names, one that runs here, or a new one.

    A new one listens on the loopback only, and ends with the context. Raises RunError when none answers.
    """
    named = os.environ.get(API_VARIABLE)
    api = named or f"http://127.0.0.1:{_PORT}/api"
    if _answers(api):
        process = None
    elif named:
        raise RunError(f"no Prefect server answers at {named}; start it, or take {API_VARIABLE} out of the environment")
    else:
        process = _start_server()
    os.environ[API_VARIABLE] = api
    try:
        if process is not None:
            _await_server(api, process)
        yield api
    finally:
        if process is not None:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()


def _start_server() -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(_PORT)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words


def _await_server(api: str, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + _START_S
    while time.monotonic() < until and process.poll() is None:
        if _answers(api):
            return
        time.sleep(0.2)
    raise RunError("the Prefect server did not start; try `prefect server start` to see why")


def _answers(api: str) -> bool:
    try:
        with urllib.request.urlopen(f"{api}/health", timeout=5):  # noqa: S310 - the user's own server
            return True
    except (URLError, OSError, ValueError):
        return False
