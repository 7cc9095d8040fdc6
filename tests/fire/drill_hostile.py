"""Drill 4: files that were made to hurt, between as many good ones. Each ends as a record or with a reason.

The good ones' records are those of a run without the others, no worker takes more than 512 MB, and nothing takes
longer than the limits allow.
"""

import json
import os
import random
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Final, Self

from flows.engine.run import clean_paths
from flows.verify import verify_run
from schemas.settings import Settings
from tests.fire.hostile import CATEGORIES
from tests.fire.scene import fast_folder

__all__ = ["drill"]

_MAX_WORKER_BYTES: Final = 512 * 1024 * 1024
_STORY = "The ferry number {number} of Vessel Bay will sail again on Monday, the harbour board said, and {more}."
_SILENT: Final = frozenset({"empty gzip"})
"""Categories whose files may hold no input at all, and so need no reason."""


def drill(*, variants: int = 10, workers: int = 2, max_cpu_s: float = 10.0, seed: int = 4) -> str:
    """Clean all categories in that many variants."""
    settings = Settings(max_cpu_s=max_cpu_s)
    with fast_folder() as folder:
        names = _write(folder, variants, seed)
        started = time.monotonic()
        clean_paths([str(folder / "good")], folder / "clean", settings, workers=workers)
        good_s = time.monotonic() - started
        with _MemoryWatch() as memory:
            started = time.monotonic()
            clean_paths([str(folder / "mixed")], folder / "out", settings, workers=workers)
            mixed_s = time.monotonic() - started
        out = folder / "out"
        assert verify_run(out).problems == []
        fates = _fates(out)
        silent = {name for name in names if not fates[name]}
        assert silent <= {name for name in silent if name.partition("-")[2].rpartition("-")[0] in _SILENT}, silent
        good = set((folder / "clean" / "articles.jsonl").read_bytes().splitlines())
        assert good <= set((out / "articles.jsonl").read_bytes().splitlines()), "a good record is another"
        assert all(row["text"].strip() for row in _rows(out, "articles.jsonl")), "an empty record"
        assert mixed_s <= good_s + len(names) * (settings.max_cpu_s + settings.max_wall_s)
        assert memory.peak <= _MAX_WORKER_BYTES, f"a worker took {memory.peak:,} bytes"
    reasons = Counter(row["reason"] for row in _rows_of(fates))
    told = ", ".join(f"{count} {reason}" for reason, count in reasons.most_common())
    return (
        f"{len(CATEGORIES)} categories x {variants} between {len(good)} good ones, in {mixed_s:.0f} s (good alone "
        f"{good_s:.0f} s), {memory.peak / 2**20:.0f} MB at most: {told}"
    )


def _write(folder: Path, variants: int, seed: int) -> set[str]:
    names = set()
    for part in ("good", "mixed"):
        (folder / part).mkdir()
    number = 0
    for variant in range(variants):
        for category, (suffix, make) in CATEGORIES.items():
            chance = random.Random(f"{seed} {category} {variant}")
            name = f"{number:05d}-{category}-{variant}{suffix}"
            (folder / "mixed" / name).write_bytes(make(chance))
            names.add(name)
            story = "\n".join(_STORY.format(number=number, more=f"a {at}th bridge is to follow") for at in range(5))
            for part in ("good", "mixed"):
                (folder / part / f"{number:05d}-good.txt").write_text(story, encoding="utf-8")
            number += 1
    return names


def _rows(out: Path, name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (out / name).read_bytes().splitlines()]


def _fates(out: Path) -> dict[str, list[dict[str, str]]]:
    """Return the rows of each input file; those of records have ``record`` for a reason."""
    found: dict[str, list[dict[str, str]]] = {path.name: [] for path in (out.parent / "mixed").iterdir()}
    for name in ("articles.jsonl", "rejected.jsonl", "quarantine.jsonl"):
        for row in _rows(out, name):
            # a member of an archive is below it
            found[row["source_path"].partition("/")[0]].append({"reason": "record", **row})
    return found


def _rows_of(fates: dict[str, list[dict[str, str]]]) -> list[dict[str, str]]:
    return [row for name, rows in fates.items() if not name.endswith("-good.txt") for row in rows]


class _MemoryWatch:
    """Looks at the peak memory of all processes below this one."""

    def __init__(self) -> None:
        self.peak = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(0.05):
            for pid in _descendants(os.getpid()):
                try:
                    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8", errors="replace")
                    self.peak = max(self.peak, int(status.partition("VmHWM:")[2].split()[0]) * 1024)
                except (OSError, IndexError):
                    continue


def _descendants(pid: int) -> list[int]:
    found: list[int] = []
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                found += [int(child), *_descendants(int(child))]
    except OSError:
        return found
    return found
