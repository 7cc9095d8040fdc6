"""Drill 10: what ledger, limits and syncs cost, against a bare pool that cleans the same and cares for nothing.

Both ways are measured in one run, in turns, by the processor time of all their processes: the clock on the wall says
more about what else the machine does.
"""

import ctypes
import multiprocessing
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import orjson

__all__ = ["drill"]

_ROOT: Final = Path(__file__).parent.parent.parent
_UNIT_BYTES: Final = 500_000
_SUBREAPER: Final = 36  # PR_SET_CHILD_SUBREAPER of prctl(2)


def drill(*, documents: int = 2_000, turns: int = 3, workers: int = 2, floor: float = 0.9) -> str:
    """Measure both ways that often. The price is the quotient of the least times."""
    # here and not above: what is measured imports this module, too, and should load no more than it needs
    from benchmarks.throughput import write_dump
    from tests.fire.scene import fast_folder

    with fast_folder() as folder:
        path = folder / "a.jsonl"
        write_dump(path, documents)
        spent: dict[str, list[float]] = {"bare": [], "engine": []}
        for turn in range(turns):
            for way, times in spent.items():
                times.append(_measure(way, path, folder / f"{way}{turn}", workers))
    bare, engine = (min(times) for times in spent.values())
    share = bare / engine
    assert share >= floor, f"{share:.3f} of the bare pool ({bare:.1f} s against {engine:.1f} s)"
    return (
        f"{share:.3f} of the bare pool: {documents / engine:,.0f} against {documents / bare:,.0f} documents for each "
        f"second of processor time ({documents:,} documents, {workers} workers, best of {turns})"
    )


def _measure(way: str, path: Path, out: Path, workers: int) -> float:
    """Return the processor time that a process and all below it took, with what it had to load."""
    command = [sys.executable, "-m", "tests.fire.drill_price", way, str(path), str(out), str(workers)]
    return float(subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True).stdout.split()[-1])


def _bare(path: Path, out: Path, workers: int) -> None:
    """Clean with a pool of the standard library and write the lines as they come."""
    out.mkdir()
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["flows.engine.warm"])
    with context.Pool(workers) as pool, (out / "articles.jsonl").open("wb") as handle:
        for lines in pool.imap_unordered(_clean_lines, _portions(path)):
            handle.writelines(lines)
        pool.close()
        pool.join()


def _portions(path: Path) -> Iterator[list[bytes]]:
    with path.open("rb") as handle:
        while lines := handle.readlines(_UNIT_BYTES):
            yield lines


def _clean_lines(lines: list[bytes]) -> list[bytes]:
    from cleaners.pipeline import clean
    from schemas.document import Document
    from schemas.outcome import Cleaned

    found = []
    for line in lines:
        row = orjson.loads(line)
        outcome = clean(Document(row["text"], "text", "a.jsonl", "jsonl", source_id=str(row["id"])))
        assert isinstance(outcome, Cleaned), "an article is not taken for one: the drill needs another"
        found.append(orjson.dumps(vars(outcome.record), option=orjson.OPT_APPEND_NEWLINE))
        found += [orjson.dumps(removal._asdict(), option=orjson.OPT_APPEND_NEWLINE) for removal in outcome.removals]
    return found


def _engine(path: Path, out: Path, workers: int) -> None:
    from flows.engine.run import clean_paths

    clean_paths([str(path)], out, workers=workers, unit_bytes=_UNIT_BYTES)


def _main(way: str, path: str, out: str, workers: str) -> None:
    # orphans come to this process, so that the server which forks the workers is counted when it has ended
    ctypes.CDLL(None).prctl(_SUBREAPER, 1)
    child = os.fork()
    if child == 0:
        {"bare": _bare, "engine": _engine}[way](Path(path), Path(out), int(workers))
        sys.stdout.flush()
        # not os._exit: the child's own way out ends its server
        sys.exit(0)
    with suppress(ChildProcessError):
        while True:
            _, status = os.wait()
            assert status == 0 or os.WIFSIGNALED(status), status
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(used.ru_utime + used.ru_stime)
    time.sleep(0)


if __name__ == "__main__":
    _main(*sys.argv[1:])
