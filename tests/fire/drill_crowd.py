"""Drill 6: several runs into one folder at once. One proceeds; the others leave at once and say who holds it."""

import os
import time
from pathlib import Path

from flows.engine.run import clean_paths
from schemas.document import Document
from schemas.errors import LockedError
from schemas.outcome import Outcome
from schemas.settings import Settings
from tests.fire.cleaners import tiny
from tests.fire.scene import UNIT_BYTES, clean, fast_folder, files, make_dump, whole

__all__ = ["drill", "slow"]

_PROCEEDED, _REFUSED, _LATE, _WRONG = 0, 4, 5, 1


def slow(document: Document, settings: Settings) -> Outcome:
    """Do what ``tiny`` does, and let others come meanwhile."""
    time.sleep(0.02)
    return tiny(document, settings)


def drill(*, crowds: tuple[int, ...] = (2, 4), documents: int = 60) -> str:
    """Start that many runs at once, for each crowd."""
    with fast_folder() as folder:
        dump = make_dump(folder, documents)
        clean(dump, folder / "whole")
        expected = files(folder / "whole")
        for crowd in crowds:
            out = folder / f"out{crowd}"
            go = time.monotonic() + 0.3
            children = [_start(dump, out, go) for _ in range(crowd)]
            codes = sorted(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children)
            assert codes == [_PROCEEDED, *[_REFUSED] * (crowd - 1)], codes
            whole(out, expected)
    return f"of {', '.join(map(str, crowds))} runs at once one proceeded, the others left in under a second"


def _start(dump: Path, out: Path, go: float) -> int:
    child = os.fork()
    if child:
        return child
    code = _WRONG
    try:
        time.sleep(max(0.0, go - time.monotonic()))
        started = time.process_time()
        try:
            clean_paths([str(dump)], out, unit_bytes=UNIT_BYTES, cleaner=slow, workers=0)
            code = _PROCEEDED
        except LockedError as error:
            # of this process's own time: others may hold the processor
            in_time = time.process_time() - started < 1
            code = _REFUSED if in_time and "in use by another run (process " in str(error) else _LATE
    finally:
        os._exit(code)
