"""The drills in full: ``python -m tests.fire [NAME...] [--small]``. Each prints what it did, or fails.

With no name, all of them are run, in the order of their numbers. The test suite runs the same drills in small.
"""

import argparse
import os
import sys
import time
import traceback
from collections.abc import Callable
from typing import Final

from tests.fire import (
    drill_crowd,
    drill_fuzz,
    drill_hostile,
    drill_io,
    drill_kill,
    drill_power,
    drill_price,
    drill_rot,
    drill_same,
    drill_soak,
)

__all__ = ["DRILLS", "main"]

Drill = tuple[Callable[[], str], Callable[[], str]]
"""In full, and in small."""


def _io(*, full: bool) -> str:
    report = drill_io.drill(every_fault=full)
    try:
        disks = drill_io.tiny_disks((16, 32, 64, 96, 128, 192, 256) if full else (48, 256))
    except (PermissionError, FileNotFoundError):
        disks = "no real disks: this machine lets us mount nothing"
    return f"{report}; {disks}"


def _power(*, full: bool) -> str:
    report = drill_power.drill(step=1 if full else 13, seeds=3 if full else 1)
    found = 0
    places = drill_power.sites()
    for place in places:
        try:
            drill_power.drill(step=3 if full else 9, without=place)
        except AssertionError:
            found += 1
    assert found == len(places), "a sync may be taken away and nobody notices"
    return f"{report}; without any one of {found} syncs it fails"


DRILLS: Final[dict[str, Drill]] = {
    "kill": (
        lambda: drill_kill.drill(kills=1_000, documents=5_000, real_every=5),
        lambda: drill_kill.drill(kills=50, documents=200, real_every=17),
    ),
    "io": (lambda: _io(full=True), lambda: _io(full=False)),
    "power": (lambda: _power(full=True), lambda: _power(full=False)),
    "hostile": (lambda: drill_hostile.drill(variants=10), lambda: drill_hostile.drill(variants=1, max_cpu_s=5.0)),
    "rot": (lambda: drill_rot.drill(flips=1_000), lambda: drill_rot.drill(flips=48)),
    "crowd": (lambda: drill_crowd.drill(crowds=(2, 4, 8)), lambda: drill_crowd.drill(crowds=(2, 4))),
    "same": (lambda: drill_same.drill(full=True), drill_same.drill),
    "fuzz": (lambda: drill_fuzz.drill(seconds=60), lambda: drill_fuzz.drill(seconds=1)),
    "soak": (drill_soak.drill, lambda: drill_soak.drill(documents=40_000)),
    "price": (drill_price.drill, lambda: drill_price.drill(documents=500, turns=1, floor=0.7)),
}


def main() -> int:
    """Run the drills that were named, one after the other, and return 1 when one of them failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fire", description="The engine under fire.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(DRILLS)} (default: all)")
    parser.add_argument("--small", action="store_true", help="as the test suite runs them")
    args = parser.parse_args()
    unknown = [name for name in args.names if name not in DRILLS]
    if unknown:
        parser.error(f"no drill is called {unknown[0]}")
    failed = 0
    for name in args.names or DRILLS:
        started, cpu = time.monotonic(), os.times()
        try:
            told = DRILLS[name][args.small]()
        except AssertionError:
            failed += 1
            told = f"FAILED\n{traceback.format_exc()}"
        now = os.times()
        spent = now.user + now.system + now.children_user + now.children_system
        spent -= cpu.user + cpu.system + cpu.children_user + cpu.children_system
        print(f"{name}: {told} [{time.monotonic() - started:.0f} s, {spent:.0f} s of processor time]", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
