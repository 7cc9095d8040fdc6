"""serve: the loop of a peer's process. One JSON line in, one JSON line out, the time of the processor beside it.

    python -m benchmarks.peers.serve MODULE PEER

Only the call of the peer is measured: reading the file, the pipe and JSON cost the same for everyone. What a peer
raises is its answer too (an empty one, with the error), and what it prints goes nowhere.
"""

import importlib
import json
import os
import resource
import sys
import time
from typing import Any

from benchmarks.peers.answer import Extract

__all__ = ["answer_to", "main"]


def answer_to(extract: Extract, content: str, url: str | None) -> dict[str, Any]:
    """Return the peer's answer with the seconds of processor time it took, and the error if it failed."""
    row: dict[str, Any] = {"text": "", "title": None, "authors": None, "date": None, "error": None}
    started = time.process_time()
    try:
        row |= extract(content, url)._asdict()
    except Exception as error:  # noqa: BLE001  whatever a peer raises, the race goes on
        row["error"] = f"{type(error).__name__}: {error}"[:200]
    row["cpu_s"] = time.process_time() - started
    return row


def main() -> None:
    """Answer every line of standard input until it ends."""
    module, peer = sys.argv[1:]
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123  a device, not a file
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    extract: Extract = importlib.import_module(f"benchmarks.peers.{module}").PEERS[peer]
    for line in sys.stdin:
        question = json.loads(line)
        row = answer_to(extract, question["content"], question["url"])
        row["peak_kb"] = _peak_kb()
        # ASCII, so that lone surrogates and line separators in a peer's text cannot break the line
        answers.write(json.dumps(row) + "\n")
        answers.flush()


def _peak_kb() -> int:
    """Return the most memory that the process has had. ``getrusage`` would count what it was forked from, too."""
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:  # noqa: PTH123  a device, not a file
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
