"""Drill 9: a long run. The memory of the process that holds it does not grow, nor do its open files."""

import gc
import os
from pathlib import Path
from typing import Any

from flows.engine.run import clean_paths
from tests.fire.cleaners import tiny
from tests.fire.scene import fast_folder

__all__ = ["drill"]

_MAX_SLOPE_BYTES = 1_000_000
_PER_DOCUMENTS = 10_000
_WARM_UP_DOCUMENTS = 20_000
"""Until then the ledger's page cache (2 MB) fills, and the heap finds its size."""
_UNIT_BYTES = 20_000
"""About 320 documents: workers are replaced several times."""


class _Gauge:
    """Takes the measure of this process as units are done."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self.documents = 0
        self.points: list[tuple[int, int, int, int]] = []

    def advance(self, weight: int, documents: int) -> None:
        self.documents += documents
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        temporary = len(list(self._out.rglob("*.tmp")))
        handles = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
        self.points.append((self.documents, pages * os.sysconf("SC_PAGE_SIZE"), handles, temporary))

    def close(self) -> None:
        """Do nothing."""


def drill(*, documents: int = 100_000, workers: int = 1) -> str:
    """Clean that many documents and look at what grows."""
    with fast_folder() as folder:
        path = folder / "a.jsonl"
        with path.open("w", encoding="utf-8") as handle:
            for number in range(documents):
                handle.write(f'{{"id": {number}, "text": "Ferry {number} sailed at noon.\\n- share"}}\n')
        gauge = _Gauge(folder / "out")
        options: Any = {"cleaner": tiny, "workers": workers, "unit_bytes": _UNIT_BYTES, "progress": gauge}
        gc.freeze()  # what is there already is not looked through each time
        clean_paths([str(path)], folder / "out", **options)
        gc.unfreeze()
    warm = [point for point in gauge.points if point[0] > _WARM_UP_DOCUMENTS]
    slope = _slope([(point[0], point[1]) for point in warm]) * _PER_DOCUMENTS
    handles, temporary = ({point[at] for point in warm} for at in (2, 3))
    assert slope < _MAX_SLOPE_BYTES, f"{slope:,.0f} bytes more for each {_PER_DOCUMENTS:,} documents"
    assert len(handles) <= 2, f"open files: {sorted(handles)}"
    assert max(temporary) <= workers * 4, f"temporary files: {sorted(temporary)}"
    return (
        f"{gauge.documents:,} documents: {slope / 1e6:+.2f} MB for each {_PER_DOCUMENTS:,}, at {warm[-1][1] / 1e6:.0f} "
        f"MB; {max(handles)} open files, {max(temporary)} temporary files at most"
    )


def _slope(points: list[tuple[int, int]]) -> float:
    """Return the slope of the straight line through the points, by least squares."""
    count = len(points)
    mean_x, mean_y = (sum(point[at] for point in points) / count for at in (0, 1))
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0
