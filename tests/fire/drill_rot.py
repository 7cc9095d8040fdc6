"""Drill 5: one bit is flipped somewhere in a finished run. ``verify`` names the file, ``--repair`` makes it whole."""

import random
from pathlib import Path

from flows.engine.repair import repair_paths
from flows.verify import verify_run
from tests.fire.cleaners import tiny
from tests.fire.scene import UNIT_BYTES, clean, fast_folder, files, make_dump, whole

__all__ = ["drill"]


def drill(*, flips: int = 60, repair_every: int = 6, documents: int = 60, seed: int = 5) -> str:
    """Flip that many bits, one at a time, over shards, manifest and ledger."""
    chance = random.Random(seed)
    repaired = 0
    with fast_folder() as folder:
        dump = make_dump(folder, documents)
        out = folder / "out"
        clean(dump, out)
        expected = files(out)
        names = [name for name, content in expected.items() if content and name != "origin.json"]
        for flip in range(flips):
            name = names[flip % len(names)]
            damaged = bytearray(expected[name])
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
            (out / name).write_bytes(damaged)
            problems = verify_run(out).problems
            assert any(problem.startswith(f"{name}:") for problem in problems), f"{name}: {problems}"
            if flip % repair_every == 0 or flip < len(names):
                repaired += 1
                _repair(dump, out, name)
                whole(out, expected)
            (out / name).write_bytes(expected[name])
    return f"{flips} flips over {len(names)} files, each named; {repaired} repaired to the very bytes"


def _repair(dump: Path, out: Path, name: str) -> None:
    found = repair_paths([str(dump)], out, unit_bytes=UNIT_BYTES, cleaner=tiny, workers=0)
    assert found.files == (name,)
    if name != "ledger.sqlite":
        assert found.units == (0 if name == "manifest.json" else 1)
