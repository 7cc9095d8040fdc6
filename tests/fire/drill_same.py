"""Drill 7: the same bytes whatever the seed of hashes, the number of workers, the time zone and the order of inputs."""

import hashlib
import itertools
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from flows.engine.job import PARTS
from tests.fire.scene import fast_folder, files

__all__ = ["drill"]

_ROOT = Path(__file__).parent.parent.parent
_RUN = """
import sys
from pathlib import Path
from flows.engine.run import clean_paths
clean_paths(sys.argv[3:], Path(sys.argv[1]), workers=int(sys.argv[2]), unit_bytes=20_000)
"""
_ZONES = ("UTC", "Asia/Kathmandu", "America/St_Johns")


def drill(*, full: bool = False) -> str:
    """Clean the samples with the real cleaner in many ways: all of them, or three that differ in everything."""
    ways = list(itertools.product(("0", "1", "4711"), (1, 2, 4), _ZONES, (False, True)))
    if not full:
        ways = [ways[0], ways[len(ways) // 2 + 2], ways[-1]]
    samples = sorted(path.name for path in (_ROOT / "seeds" / "samples").iterdir() if path.is_file())
    shards: dict[bool, set[str]] = {False: set(), True: set()}
    contents: set[str] = set()
    with fast_folder() as folder:
        for number, (seed, workers, zone, backwards) in enumerate(ways):
            out = folder / str(number)
            names = samples[::-1] if backwards else samples
            environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(_ROOT)}
            command = [sys.executable, "-c", _RUN, str(out), str(workers), *names]
            subprocess.run(command, env=environment, cwd=_ROOT / "seeds" / "samples", check=True)
            found = files(out)
            shards[backwards].add(_hash(found[name] for name in sorted(found)))
            lines = [sorted(found[f"{part}.jsonl"].splitlines()) for part in PARTS]
            contents.add(_hash(line for part in lines for line in part))
    assert all(len(hashes) <= 1 for hashes in shards.values()), "the same order of inputs gave other files"
    assert len(contents) == 1, "another order of inputs gave other lines"
    return f"{len(ways)} ways, one hash for each order of the inputs, and the same lines in both"


def _hash(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()
