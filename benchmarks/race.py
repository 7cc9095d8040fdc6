"""race: every peer over the same documents, one document after the other, so that all share the machine's moods.

Each peer is a process that stays. For every document they answer one by one, never two at once, and the peer that
begins moves on by one with each document.
"""

import json
import select
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from benchmarks.environments import python_of
from benchmarks.roster import Peer

__all__ = ["Runner", "race"]

_ROOT: Final = Path(__file__).parent.parent
_LIMIT_S: Final = 300.0
"""Wall time after which a peer is stopped on a document."""
_WARM_UP: Final = (
    "<html><head><title>Warm-up</title></head><body><article>"
    + "<p>The ferry will run all year, the harbour master said on Friday in the assembly of the islands.</p>" * 8
    + "</article></body></html>"
)
"""A document that is not counted: imports and tables that are made at the first call belong to nobody's speed."""


class Runner:
    """A peer's process, started again where it died or had to be stopped."""

    def __init__(self, peer: Peer, cache: Path, limit_s: float = _LIMIT_S) -> None:
        self.peer = peer
        self._limit_s = limit_s
        python = python_of(peer.environment, cache)
        self._command = [python, "-m", "benchmarks.peers.serve", peer.module, peer.name]
        self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def answer(self, content: str, url: str | None) -> dict[str, Any]:
        """Return the peer's answer; an empty one with its ``error`` where it died or did not answer in time."""
        pipe_in, pipe_out = self._process.stdin, self._process.stdout
        assert pipe_in is not None and pipe_out is not None  # noqa: PT018  both or neither
        try:
            pipe_in.write(json.dumps({"content": content, "url": url}).encode() + b"\n")
            pipe_in.flush()
            ready, _, _ = select.select([pipe_out], [], [], self._limit_s)
            line = pipe_out.readline() if ready else b""
        except BrokenPipeError:
            line = b""
        if line:
            answer: dict[str, Any] = json.loads(line)
            return answer
        self._process.kill()
        self._process.communicate()
        self._start()
        return {
            "text": "", "title": None, "authors": None, "date": None,
            "error": "stopped", "cpu_s": self._limit_s, "peak_kb": 0,
        }  # fmt: skip

    def _start(self) -> None:
        self._process = subprocess.Popen(
            self._command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def warm_up(self) -> None:
        """Let the peer import what it needs. Raises SystemExit where its process does not come up."""
        error = self.answer(_WARM_UP, None)["error"]
        if error == "stopped":
            raise SystemExit(f"{self.peer.name} does not start: {' '.join(self._command)}")


def race(
    runners: Sequence[Runner], documents: Iterable[tuple[str, str]], urls: Mapping[str, str | None]
) -> dict[str, dict[str, dict[str, Any]]]:
    """Return, for each peer's name, its answers by the document's id."""
    answers: dict[str, dict[str, dict[str, Any]]] = {runner.peer.name: {} for runner in runners}
    for number, (page_id, content) in enumerate(documents):
        first = number % len(runners)
        for runner in (*runners[first:], *runners[:first]):
            answers[runner.peer.name][page_id] = runner.answer(content, urls.get(page_id))
    return answers
