"""A system whose n-th call fails: stands in for ``os`` in ``flows.engine.disk``."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final
from unittest.mock import patch

from flows.engine import disk

__all__ = ["CALLS", "FAULTS", "Fault", "failing"]

CALLS: Final = ("open", "write", "fsync", "replace", "unlink", "mkdir", "close")
FAULTS: Final = ("ENOSPC", "EIO", "EMFILE", "short")
"""Names of errors; ``short`` lets a write take half of what it is given."""


@dataclass
class Fault:
    """The n-th call of a kind, and how it fails."""

    call: str
    number: int
    how: str
    seen: int = 0
    fired: bool = False

    def strikes(self) -> bool:
        """Count a call, and say whether it is the one."""
        self.seen += 1
        if self.seen == self.number:
            self.fired = True
        return self.seen == self.number


class _FaultyOs:
    def __init__(self, fault: Fault) -> None:
        self._fault = fault

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name != self._fault.call:
            return real

        def call(*arguments: Any, **options: Any) -> Any:
            if not self._fault.strikes():
                return real(*arguments, **options)
            if name == "close":
                real(*arguments)  # a handle is gone also where closing reports an error
            if self._fault.how == "short":
                handle, content = arguments
                return real(handle, content[: len(content) // 2])
            code = getattr(errno, self._fault.how)
            raise OSError(code, os.strerror(code))

        return call


@contextmanager
def failing(fault: Fault) -> Iterator[Fault]:
    """Put the fault under the engine."""
    with patch.object(disk, "os", _FaultyOs(fault)):
        yield fault
