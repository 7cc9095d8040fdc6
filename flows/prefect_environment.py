"""What Prefect is told by the environment, before it is imported: import this first.

It would call out to its makers; and its own limit for starting the server that it brings along where none is
configured (20 s) is too short for a busy machine.
"""

import os

__all__: list[str] = []

os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")
