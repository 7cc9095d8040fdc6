"""Drill 2: each call to the disk fails in turn. The run says so in one line, its units verify, a rerun ends it."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.verify import verify_run
from schemas.errors import RunError
from tests.fire.faulty import CALLS, FAULTS, Fault, failing
from tests.fire.scene import clean, fast_folder, files, make_dump, whole

__all__ = ["drill", "tiny_disks"]


def drill(*, documents: int = 24, every_fault: bool = False) -> str:
    """Fail every call once, with one fault each (in turn) or with every fault. Return what was done."""
    fired = survived = 0
    with fast_folder() as folder:
        dump = make_dump(folder, documents)
        clean(dump, folder / "whole")
        expected = files(folder / "whole")
        for call in CALLS:
            faults = [how for how in FAULTS if how != "short" or call == "write"]
            for turn in range(len(faults) if every_fault else 1):
                number = 0
                while True:
                    number += 1
                    how = faults[turn if every_fault else number % len(faults)]
                    fault, failed = _once(Fault(call, number, how), dump, folder / "out", expected)
                    if not fault.fired:
                        break
                    fired += 1
                    survived += not failed
    assert fired > len(CALLS)
    return f"{fired} faults: {fired - survived} ended the run in one line, {survived} did no harm; every rerun is whole"


def _once(fault: Fault, dump: Path, out: Path, expected: dict[str, bytes]) -> tuple[Fault, bool]:
    shutil.rmtree(out, ignore_errors=True)
    failed = False
    with failing(fault):
        try:
            clean(dump, out)
        except RunError as error:
            failed = True
            _one_line(error)
    if out.exists():
        _sound(out)
    clean(dump, out)
    whole(out, expected)
    return fault, failed


def _one_line(error: RunError) -> None:
    message = str(error)
    assert "\n" not in message
    assert "/" in message, f"names no path: {message}"
    assert ": " in message, f"names no cause: {message}"


def _sound(out: Path) -> None:
    """Assert that whatever was committed verifies: a finished run, or the units of an unfinished one."""
    if (out / "manifest.json").exists() or (out / ".dechaff" / "ledger.sqlite").exists():
        assert verify_run(out).problems == []


def tiny_disks(sizes_kb: tuple[int, ...], documents: int = 400) -> str:
    """Run on real disks of so many kilobytes, made full of what a user might have there. Needs the right to mount."""
    full = 0
    with fast_folder() as folder:
        dump = make_dump(folder, documents)
        clean(dump, folder / "whole")
        expected = files(folder / "whole")
        for size in sizes_kb:
            with _mounted(folder / "disk", size) as disk:
                try:
                    clean(dump, disk / "out")
                except RunError as error:
                    full += 1
                    _one_line(error)
                    _sound(disk / "out")
                shutil.copytree(disk / "out", folder / "moved", dirs_exist_ok=True)
            clean(dump, folder / "moved")
            whole(folder / "moved", expected)
            shutil.rmtree(folder / "moved")
    assert full
    sizes = f"{min(sizes_kb)} to {max(sizes_kb)} kB"
    return f"{full} of {len(sizes_kb)} disks of {sizes} were full; every rerun elsewhere is whole"


@contextmanager
def _mounted(path: Path, size_kb: int) -> Iterator[Path]:
    path.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise PermissionError(done.stderr.decode())
    try:
        yield path
    finally:
        subprocess.run(["umount", str(path)], check=True)
