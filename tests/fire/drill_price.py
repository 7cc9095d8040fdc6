"""Drill 10: what ledger, limits and syncs cost, against a bare pool that cleans the same and cares for nothing.

Both ways are under way at the same time, on the same disk, so whatever else the machine does slows both alike. What is
compared is the time that each took by the clock and of the processor, of all its processes, start and end included.
"""

import ctypes
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

import orjson

__all__ = ["drill"]

_ROOT: Final = Path(__file__).parent.parent.parent
_UNIT_BYTES: Final = 500_000
_SUBREAPER: Final = 36  # PR_SET_CHILD_SUBREAPER of prctl(2)


class _Cost(NamedTuple):
    wall_s: float
    cpu_s: float


def drill(*, documents: int = 3_000, turns: int = 4, floor: float = 0.9) -> str:
    """Clean both ways, that often. The price is the quotient of the sums."""
    # here and not above: what is measured imports this module, too, and should load no more than it needs
    from benchmarks.throughput import write_dump

    spent: dict[str, list[_Cost]] = {"bare": [], "engine": []}
    # a disk that has to be synced, not one in memory
    with tempfile.TemporaryDirectory(prefix="dechaff-fire-") as name:
        folder = Path(name)
        path = folder / "a.jsonl"
        write_dump(path, documents)
        for turn in range(turns):
            ways = sorted(spent, reverse=bool(turn % 2))
            processes = {way: _start(way, path, folder / f"{way}{turn}") for way in ways}
            for way, process in processes.items():
                spent[way].append(_cost(process))
    bare, engine = (_Cost(*map(sum, zip(*costs, strict=True))) for costs in spent.values())
    shares = _Cost(bare.wall_s / engine.wall_s, bare.cpu_s / engine.cpu_s)
    total = documents * turns
    told = (
        f"{shares.wall_s:.3f} of the bare pool by the clock, {shares.cpu_s:.3f} by processor time: "
        f"{total / engine.cpu_s:,.0f} against {total / bare.cpu_s:,.0f} documents for each second of it "
        f"({turns} times {documents:,} documents, a worker each)"
    )
    assert min(shares) >= floor, told
    return told


def _start(way: str, path: Path, out: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.fire.drill_price", way, str(path), str(out)]
    return subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True)


def _cost(process: "subprocess.Popen[str]") -> _Cost:
    with process:
        told = process.communicate()[0]
    assert process.returncode == 0
    return _Cost(*map(float, told.split()))


def _bare(path: Path, out: Path) -> None:
    """Clean with a pool of the standard library and write the lines as they come."""
    out.mkdir()
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["flows.engine.warm"])
    with context.Pool(1) as pool, (out / "articles.jsonl").open("wb") as handle:
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


def _engine(path: Path, out: Path) -> None:
    from flows.engine.run import clean_paths

    clean_paths([str(path)], out, workers=1, unit_bytes=_UNIT_BYTES)


def _main(way: str, path: str, out: str) -> None:
    # orphans come to this process, so that the server which forks the workers is counted when it has ended
    ctypes.CDLL(None).prctl(_SUBREAPER, 1)
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        {"bare": _bare, "engine": _engine}[way](Path(path), Path(out))
        # not os._exit: the child's own way out ends its server
        sys.exit(0)
    _, status = os.waitpid(child, 0)
    wall_s = time.monotonic() - started
    assert status == 0, status
    with suppress(ChildProcessError):
        while True:
            os.wait()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(wall_s, used.ru_utime + used.ru_stime)


if __name__ == "__main__":
    _main(*sys.argv[1:])
