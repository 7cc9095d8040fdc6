"""The one Prefect server of the whole test session."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.error import URLError

import pytest

__all__ = ["Server", "prefect_server"]

START_S: Final = 90
"""How long the server may take to answer; it takes some six seconds on an idle machine."""


class Server(NamedTuple):
    """A running server and the environment in which flows talk to it."""

    api: str
    environment: dict[str, str]

    def ask(self, what: str, **wanted: object) -> list[dict[str, Any]]:
        """Return the entries of a kind: ``flow_runs``, ``task_runs``, ``artifacts``, oldest first, at most 200."""
        request = urllib.request.Request(  # noqa: S310 - the server's own address
            f"{self.api}/{what}/filter", json.dumps(wanted).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            entries: list[dict[str, Any]] = json.load(answer)
        return sorted(entries, key=lambda entry: str(entry["created"]))


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Start a Prefect server on a free port of the loopback, with a home of its own, and stop it at the end."""
    home = tmp_path_factory.mktemp("prefect")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    environment |= {
        "PREFECT_HOME": str(home),
        "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_ENABLED": "false",
        "DO_NOT_TRACK": "1",
    }
    # what ``prefect server start`` starts, without the ten seconds that it takes for itself
    command = [sys.executable, "-m", "uvicorn", "--factory", "prefect.server.api.server:create_app"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--log-level", "warning"]
    with (home / "server.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        server = Server(environment["PREFECT_API_URL"], environment)
        _await(server, process, home / "server.log")
        yield server
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _await(server: Server, process: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.api}/health", timeout=5):  # noqa: S310
                return
        except (URLError, OSError):
            time.sleep(0.1)
    pytest.fail(f"the Prefect server did not start:\n{log.read_text(encoding='utf-8', errors='replace')[-2000:]}")
