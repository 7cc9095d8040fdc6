"""Documents a second on bare text: our road, jusText on the same lines, and the floor; and where our time goes.

    python -m benchmarks.text_speed SET... [--style blocks] [--rounds 3]

The floor reads each line of JSON, splits its text into lines and writes it back (orjson). Time is that of the
processor. The stages are the functions that ``cleaners.pipeline`` calls; the model's arithmetic is timed inside them.
"""

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import orjson

from benchmarks.environments import cache_folder
from benchmarks.gold import read_contents, read_gold_set
from benchmarks.race import Runner
from benchmarks.roster import PEERS
from cleaners import judge as judging
from cleaners import pipeline
from flows.engine.rows import record_line, removed_lines
from schemas.document import Document
from schemas.outcome import Cleaned

__all__ = ["main", "stage_times", "timed_stages"]

Timer = Callable[[], float]
_ARITHMETIC = "run_network"


@contextmanager
def timed_stages(timer: Timer = time.process_time) -> Iterator[Counter[str]]:
    """Time every function of another module that the pipeline calls, and the network, while the context is open."""
    spent: Counter[str] = Counter()
    places: list[tuple[ModuleType, str]] = [
        (pipeline, name)
        for name, value in vars(pipeline).items()
        if isinstance(value, FunctionType) and value.__module__ != pipeline.__name__ and name != "dataclass"
    ]
    places.append((judging, _ARITHMETIC))
    whole = {(module, name): getattr(module, name) for module, name in places}
    try:
        for (module, name), function in whole.items():
            setattr(module, name, _timed(function, name, spent, timer))
        yield spent
    finally:
        for (module, name), function in whole.items():
            setattr(module, name, function)


def _timed(function: Callable[..., Any], name: str, spent: Counter[str], timer: Timer) -> Callable[..., Any]:
    @wraps(function)
    def measured(*args: Any, **options: Any) -> Any:
        started = timer()
        try:
            return function(*args, **options)
        finally:
            spent[name] += timer() - started  # type: ignore[assignment]

    return measured


def stage_times(lines: Sequence[bytes]) -> tuple[float, Counter[str]]:
    """Return the seconds that our whole road takes over lines of JSON, and those of its stages."""
    with timed_stages() as spent:
        started = time.process_time()
        for line in lines:
            row = orjson.loads(line)
            outcome = pipeline.clean(Document(row["text"], "text", "dump.jsonl", "jsonl", source_id=row["id"]))
            if isinstance(outcome, Cleaned):
                record_line(outcome)
                b"".join(removed_lines(outcome))
        return time.process_time() - started, spent


def _floor(lines: Sequence[bytes]) -> float:
    started = time.process_time()
    for line in lines:
        row = orjson.loads(line)
        row["text"] = "\n".join(row["text"].split("\n"))
        orjson.dumps(row)
    return time.process_time() - started


def _justext(lines: Sequence[bytes], cache: Path) -> float:
    peer = next(peer for peer in PEERS if peer.name == "justext-lines")
    with Runner(peer, cache) as runner:
        runner.warm_up()
        return float(sum(runner.answer(orjson.loads(line)["text"], None)["cpu_s"] for line in lines))


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure all three in turn, some rounds, and print the best of each with our stages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="+", metavar="SET", help="folder of a gold set")
    parser.add_argument("--style", default="blocks")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cache", type=Path, default=cache_folder(), help="where environments are kept")
    args = parser.parse_args(arguments)
    lines = [
        orjson.dumps({"id": page_id, "text": text})
        for folder in args.sets
        for page_id, text in read_contents(folder, args.style, [each.page.id for each in read_gold_set(folder)])
    ]
    stage_times(lines[:5])  # imports and tables belong to nobody's speed
    rounds = [(_floor(lines), stage_times(lines), _justext(lines, args.cache)) for _ in range(args.rounds)]
    floor, justext = min(row[0] for row in rounds), min(row[2] for row in rounds)
    ours, spent = min((row[1] for row in rounds), key=lambda timed: timed[0])
    kilobytes = sum(map(len, lines)) / len(lines) / 1_000
    print(f"{len(lines)} documents of {kilobytes:.1f} kB, {args.style}; documents a second of one core")
    for name, seconds in (("floor", floor), ("dechaff", ours), ("jusText", justext)):
        print(f"  {name:8} {len(lines) / seconds:>10,.0f}   {1e3 * seconds / len(lines):.3f} ms")
    arithmetic = spent.pop(_ARITHMETIC)
    print(f"  {justext / ours:.1f} times jusText; {ours / (floor + arithmetic):.1f} times floor and arithmetic")
    rest = ours - sum(spent.values())
    for name, seconds in [*spent.most_common(), ("JSON and the rest", rest), ("(the model's arithmetic)", arithmetic)]:
        print(f"  {seconds / ours:>6.1%}  {1e3 * seconds / len(lines):.3f} ms  {name}")


if __name__ == "__main__":
    main()
