"""Documents a second and peak memory of ``dechaff clean`` over invented articles in one JSONL file.

    python -m benchmarks.throughput [--documents 2000 20000] [--workers 1 2]

Memory is the high-water mark of the resident set, of the parent and of its largest other process. The bare loop
calls the cleaner on the same documents in one process and writes nothing: what the engine costs is the difference.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from cleaners.pipeline import clean
from schemas.document import Document

WORDS = (
    *("river", "bridge", "mayor", "council", "market", "harbour", "school", "winter", "harvest", "road", "budget"),
    *("village", "railway", "factory", "festival", "museum", "library", "theatre", "hospital", "garden", "station"),
    *("forest", "mountain", "valley", "coast", "island", "teacher", "farmer", "engineer"),
)
CHROME_ABOVE = ("Home", "News", "Sport", "Share on Facebook", "12 March 2031, 14:05")
CHROME_BELOW = ("Read also", "Follow us on social media", "© 2031 The Vessel Bay Courier. All rights reserved.")
PARAGRAPHS = 14


def sentence(seed: int) -> str:
    """Return a sentence of 12 words that depends on the seed alone."""
    chosen = (WORDS[(seed * 7919 + place * 104729 + seed // 31) % len(WORDS)] for place in range(12))
    return f"The {' '.join(chosen)} was number {seed} on the list."


def document(number: int) -> str:
    """Return an invented dump of a page: about 4 kB of article between lines of chrome."""
    seeds = range(number * 1_000, number * 1_000 + PARAGRAPHS * 3, 3)
    paragraphs = (" ".join(sentence(seed + offset) for offset in range(3)) for seed in seeds)
    return "\n".join([*CHROME_ABOVE, f"Story {number} of the bay", *paragraphs, *CHROME_BELOW])


def write_dump(path: Path, documents: int) -> None:
    """Write the documents as JSONL."""
    with path.open("w", encoding="utf-8") as handle:
        for number in range(documents):
            handle.write(json.dumps({"id": number, "text": document(number)}) + "\n")


def processes_of(session: int) -> Iterator[tuple[int, int]]:
    """Yield process id and high-water mark (kB) of each process of a session."""
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal():
            continue
        try:
            if os.getsid(int(entry.name)) == session:
                status = (entry / "status").read_text(encoding="ascii", errors="replace")
                yield int(entry.name), int(status.partition("VmHWM:")[2].split()[0])
        except (OSError, IndexError):
            continue  # it has ended meanwhile


def measure(dump: Path, out: Path, workers: int) -> tuple[float, int, int]:
    """Return seconds of wall time, and peak kB of the parent and of the largest worker."""
    command = [sys.executable, "-c", "from flows.cli import main; raise SystemExit(main())", "clean", str(dump)]
    peaks: dict[int, int] = {}
    started = time.monotonic()
    options = ["-o", str(out), "--workers", str(workers)]
    with subprocess.Popen([*command, *options], start_new_session=True, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            peaks.update(processes_of(process.pid))
            time.sleep(0.05)
    seconds = time.monotonic() - started
    if process.returncode:
        raise SystemExit(f"dechaff clean failed with {process.returncode}")
    parent = peaks.pop(process.pid, 0)
    return seconds, parent, max(peaks.values(), default=0)


def bare_loop(documents: int) -> float:
    """Return seconds for cleaning the documents in this process, without reading or writing anything."""
    started = time.monotonic()
    for number in range(documents):
        clean(Document(document(number), "text", "dump.jsonl", "jsonl", source_id=str(number)))
    return time.monotonic() - started


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, nargs="+", default=[2_000, 20_000])
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    args = parser.parse_args()
    sample = min(args.documents)
    print(f"bare loop over {sample:,} documents: {sample / bare_loop(sample):,.0f} documents/s")
    print(f"{'documents':>10} {'workers':>8} {'seconds':>8} {'docs/s':>8} {'parent MB':>10} {'worker MB':>10}")
    with tempfile.TemporaryDirectory(prefix="dechaff-throughput-") as folder:
        for documents in args.documents:
            dump = Path(folder) / f"{documents}.jsonl"
            write_dump(dump, documents)
            for workers in args.workers:
                seconds, parent, worker = measure(dump, Path(folder) / f"{documents}-{workers}", workers)
                row = f"{documents:>10,} {workers:>8} {seconds:>8.1f} {documents / seconds:>8,.0f}"
                print(f"{row} {parent / 1024:>10,.0f} {worker / 1024:>10,.0f}")


if __name__ == "__main__":
    main()
