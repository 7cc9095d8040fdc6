"""Drill 1: the run is killed at random moments, and started again until it is done. Nothing is lost, nothing twice.

Each victim leads a process group of its own, and the group is killed. Most are forked from this process and clean by
themselves, which starts in no time; every n-th is a command with workers and the server that forks them.
"""

import math
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from tests.fire.scene import clean, fast_folder, files, make_dump, whole

__all__ = ["drill"]

_VICTIM: Final = """
import sys
from pathlib import Path
from tests.fire.scene import clean
clean(Path(sys.argv[1]), Path(sys.argv[2]), workers=2)
"""


def drill(*, kills: int = 50, documents: int = 300, real_every: int = 10, seed: int = 6) -> str:
    """Kill that often. Whenever a run comes to its end it is looked at, and another is begun."""
    chance = random.Random(seed)
    with fast_folder() as folder:
        dump = make_dump(folder, documents)
        started = time.process_time()
        clean(dump, folder / "whole")
        whole_s = time.process_time() - started
        expected = files(folder / "whole")
        done = finished = alone = 0
        number = 0
        while done < kills:
            out = folder / f"out{number}"
            real = real_every > 0 and done % real_every == real_every - 1
            killed = _kill_real(dump, out, chance) if real else _kill_fork(dump, out, chance.uniform(0, whole_s * 1.1))
            done += killed
            alone += killed and real
            if not killed:
                whole(out, expected)
                finished += 1
                number += 1
        out = folder / f"out{number}"
        clean(dump, out, workers=2)
        whole(out, expected)
    return f"{done} kills ({alone} with workers), {finished + 1} runs came to their end and are whole"


def _kill_fork(dump: Path, out: Path, after_s: float) -> bool:
    """Kill after so much processor time of the victim: so the moment does not depend on what else the machine does."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.setsid()
            clean(dump, out)
            code = 0
        finally:
            os._exit(code)
    while os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None and _used_s(child) < after_s:
        time.sleep(0.001)
    with suppress(ProcessLookupError):  # so early that it leads no group yet
        os.killpg(child, signal.SIGKILL)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, -signal.SIGKILL}, f"a victim ended with {code}"
    return code != 0


def _used_s(process: int) -> float:
    with suppress(OSError):  # it has just ended
        return time.clock_gettime((~process << 3) | 2)  # as clock_getcpuclockid(3)
    return math.inf


def _kill_real(dump: Path, out: Path, chance: random.Random) -> bool:
    command = [sys.executable, "-c", _VICTIM, str(dump), str(out)]
    with subprocess.Popen(command, start_new_session=True, cwd=Path(__file__).parent.parent.parent) as victim:
        # until the folder is in use there is nothing to be hurt
        while not (out / ".dechaff").exists() and victim.poll() is None:
            time.sleep(0.005)
        time.sleep(chance.uniform(0, 3.0))
        with suppress(ProcessLookupError):
            os.killpg(victim.pid, signal.SIGKILL)
        code = victim.wait()
    assert code in {0, -signal.SIGKILL}, f"a victim ended with {code}"
    _nobody_left(victim.pid)
    return code != 0


def _nobody_left(session: int) -> None:
    deadline = time.monotonic() + 5
    while (left := list(_alive(session))) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert left == [], "processes outlived the run that started them"


def _alive(session: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                fields = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == session and fields[0] not in "ZX":
                found.append(int(entry.name))
    return found
