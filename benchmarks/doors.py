"""What the door of Prefect costs: the same dump by ``dechaff clean`` and by the flow ``clean-dump``, in turns.

    python -m benchmarks.doors [--seconds S] [--rounds N] [--workers N]

Makes a dump of invented articles that takes the command about S seconds, cleans it by both doors on a Prefect server
of this machine (one is started where none runs), compares every file, and prints the wall times, the least of all
rounds, and their ratio. The time of the flow has all in it: starting Python, importing Prefect, talking to the server.
Exits with 1 where files differ or the ratio is above 1.1.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import orjson

from flows.prefect_server import serving_server

_MAX_RATIO: Final = 1.1
_TRIED: Final = 300
"""Articles of the dump from which is told how many are needed."""
_COMMAND: Final = "import sys; from flows.cli import main; sys.exit(main())"
_DOORS: Final = {"command": ("-c", _COMMAND, "clean"), "flow": ("-m", "flows.clean_dump")}
_PARAGRAPH: Final = (
    "The harbour of Wexcombe opened lock {number} on Thursday, and its keeper, Orla Fenwick, let the ferry of the "
    "outer islands through it first, with the pupils of the island school on board and a band of {number} on the quay. "
)


def main() -> int:
    """Measure both doors."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60, metavar="S")
    parser.add_argument("--rounds", type=int, default=2, metavar="N")
    parser.add_argument("--workers", type=int, default=1, metavar="N")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dechaff-doors-") as name, serving_server():
        folder = Path(name)
        nothing = _timed("command", _write(folder, 1), folder, args.workers)
        each = (_timed("command", _write(folder, _TRIED), folder, args.workers) - nothing) / _TRIED
        dump = _write(folder, int(args.seconds / each))
        took: dict[str, list[float]] = {door: [] for door in _DOORS}
        for _ in range(args.rounds):
            for door, times in took.items():
                times.append(_timed(door, dump, folder, args.workers))
            if _files(folder / "command") != _files(folder / "flow"):
                print("the doors differ")
                return 1
    command, flow = min(took["command"]), min(took["flow"])
    print(f"command {command:.1f} s  flow {flow:.1f} s  ratio {flow / command:.3f}  (all: {took})")
    return int(flow / command > _MAX_RATIO)


def _write(folder: Path, count: int) -> Path:
    path = folder / f"{count}.jsonl"
    with path.open("wb") as handle:
        for number in range(count):
            text = "\n\n".join(f"Part {part}. {_PARAGRAPH.format(number=number) * 3}" for part in range(8))
            handle.write(orjson.dumps({"id": number, "text": text}, option=orjson.OPT_APPEND_NEWLINE))
    return path


def _timed(door: str, dump: Path, folder: Path, workers: int) -> float:
    command = [sys.executable, *_DOORS[door], str(dump), "-o", str(folder / door), "--force"]
    started = time.monotonic()
    subprocess.run([*command, "--workers", str(workers)], check=True, env=os.environ, capture_output=True)
    return time.monotonic() - started


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


if __name__ == "__main__":
    sys.exit(main())
