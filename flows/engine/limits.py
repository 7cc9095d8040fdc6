"""The limits of one document, held by the kernel: a worker that passes them is ended by a signal, also inside C code.

Wall and processor time are timers whose signal ends the process, since Python's own handlers would wait for C code to
return. Memory is a limit on address space, which lets allocations fail.
"""

import math
import resource
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage
from schemas.settings import Settings

__all__ = ["arm", "disarm", "limit_memory", "verdict_of"]

_SPARE_CPU_S: Final = 2
"""The coarse limit (whole seconds) stands so far behind the fine one: it holds where something resets the timer."""

_REASONS: Final = {
    -signal.SIGALRM: QuarantineReason.WALL_LIMIT,
    -signal.SIGPROF: QuarantineReason.CPU_LIMIT,
    -signal.SIGXCPU: QuarantineReason.CPU_LIMIT,
}


def arm(settings: Settings) -> None:
    """Give the calling process the limits of time of one document, from now on."""
    signal.setitimer(signal.ITIMER_REAL, settings.max_wall_s)
    signal.setitimer(signal.ITIMER_PROF, settings.max_cpu_s)
    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = math.ceil(used.ru_utime + used.ru_stime + settings.max_cpu_s) + _SPARE_CPU_S
    _set_soft(resource.RLIMIT_CPU, allowed)


def disarm() -> None:
    """Take the limits of time away: the process waits for work."""
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.setitimer(signal.ITIMER_PROF, 0)


def limit_memory(settings: Settings) -> None:
    """Let the calling process take ``max_memory_bytes`` more than it has now, and write no core file when it dies."""
    for name in (signal.SIGALRM, signal.SIGPROF, signal.SIGXCPU):
        signal.signal(name, signal.SIG_DFL)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, ValueError, IndexError):
            pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
            _set_soft(resource.RLIMIT_AS, pages * resource.getpagesize() + settings.max_memory_bytes)


def verdict_of(exitcode: int | None, stage: Stage) -> DocumentError | None:
    """Return the limit that ended a worker with this exit code, or None where it died of something else."""
    reason = _REASONS.get(exitcode or 0)
    if reason is None:
        return None
    what = "by the clock" if reason is QuarantineReason.WALL_LIMIT else "of processor time"
    return DocumentError(reason, stage, f"took too long {what}")


def _set_soft(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    with suppress(OSError, ValueError):
        resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))
