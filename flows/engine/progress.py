"""Progress on standard error, and only on a terminal: documents, speed, and the time left by bytes done."""

import sys
import time
from collections.abc import Callable
from functools import cached_property
from typing import Final, Protocol

__all__ = ["Progress", "Silent", "TerminalProgress", "progress_for"]

_SECONDS_BETWEEN: Final = 0.2


class Progress(Protocol):
    """What a run tells while it works."""

    def advance(self, weight: int, documents: int) -> None:
        """Take note of a finished unit: bytes of input files and documents."""

    def close(self) -> None:
        """Clear what was shown."""


class Silent:
    """Shows nothing."""

    def advance(self, weight: int, documents: int) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class TerminalProgress:
    """One line, rewritten in place."""

    def __init__(self, total_bytes: Callable[[], int]) -> None:
        self._total_bytes = total_bytes
        self._done = self._documents = 0
        self._started = time.monotonic()
        self._shown = 0.0

    def advance(self, weight: int, documents: int) -> None:
        """Take note of a finished unit and show the new state, a few times a second at most."""
        self._done += weight
        self._documents += documents
        now = time.monotonic()
        if now - self._shown >= _SECONDS_BETWEEN:
            self._shown = now
            sys.stderr.write(f"\r\x1b[K{self.line(now - self._started)}")
            sys.stderr.flush()

    @cached_property
    def _total(self) -> int:
        """Counted when it is first needed: a run that cannot begin need not wait for it."""
        return self._total_bytes()

    def line(self, elapsed_s: float) -> str:
        """Return what is shown after ``elapsed_s`` seconds."""
        speed = self._documents / elapsed_s if elapsed_s > 0 else 0.0
        line = f"{self._documents:,} documents, {speed:,.0f}/s"
        if self._done and self._total:
            share = min(1.0, self._done / self._total)
            left_s = round(elapsed_s / share * (1 - share))
            line += f", {share:.0%}, {left_s // 60}:{left_s % 60:02d} left"
        return line

    def close(self) -> None:
        """Clear the line."""
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def progress_for(total_bytes: Callable[[], int]) -> Progress:
    """Return what suits standard error. ``total_bytes`` tells the size of all input files, 0 where it is unknown."""
    return TerminalProgress(total_bytes) if sys.stderr.isatty() else Silent()
