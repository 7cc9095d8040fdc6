"""What the drills work on: a small mixed dump, a run over it with the tiny cleaner, and what must hold of a folder."""

import gzip
import json
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flows.engine.run import Run, Summary, clean_paths, open_run
from flows.verify import verify_run
from tests.fire.cleaners import tiny

__all__ = ["clean", "fast_folder", "files", "leftovers", "make_dump", "sessions", "whole"]

UNIT_BYTES = 1_500


@contextmanager
def fast_folder() -> Iterator[Path]:
    """Give a temporary folder in memory, where the system has such: the drills sync many thousand times."""
    memory = Path("/dev/shm")  # noqa: S108 - made by tempfile in it
    with tempfile.TemporaryDirectory(prefix="dechaff-fire-", dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def make_dump(folder: Path, documents: int, seed: int = 0) -> Path:
    """Write a dump of mixed files: text and JSONL, plain and compressed, good and bad, with repetitions."""
    chance = random.Random(seed)
    dump = folder / "dump"
    (dump / "deep").mkdir(parents=True)
    texts = [_text(number, chance) for number in range(documents)]
    single = documents // 20
    for number, text in enumerate(texts[:single]):
        (dump / "deep" / f"{number:05d}.txt").write_text(text, encoding="utf-8")
    rows = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts[single:])]
    rows += ['{"text": NaN}', "no json", '{"body": 1}', rows[0], rows[-1]]
    half = len(rows) // 2
    (dump / "a.jsonl").write_text("\n".join(rows[:half]) + "\n", encoding="utf-8")
    (dump / "b.jsonl.gz").write_bytes(gzip.compress(("\n".join(rows[half:]) + "\n").encode(), mtime=0))
    return dump


def _text(number: int, chance: random.Random) -> str:
    kind = chance.randrange(20)
    if kind == 0:
        return f"menu {number}"
    if kind == 1:
        return f"binary {number}"
    if kind == 2:
        return "The same ferry sailed again."
    lines = [f"Ferry {number} sailed at {chance.randrange(24)}." for _ in range(chance.randrange(1, 6))]
    return "\n".join([*lines, *(f"- share {at}" for at in range(chance.randrange(3)))])


def clean(dump: Path, out: Path, **options: Any) -> Summary:
    """Clean the dump with the tiny cleaner, in this process where nothing else is asked for."""
    return clean_paths([str(dump)], out, **{"unit_bytes": UNIT_BYTES, "cleaner": tiny, "workers": 0, **options})


@contextmanager
def sessions(dump: Path, out: Path, **options: Any) -> Iterator[Run | Summary]:
    """Open a run as ``clean`` does."""
    with open_run([str(dump)], out, **{"unit_bytes": UNIT_BYTES, "cleaner": tiny, **options}) as run:
        yield run


def files(out: Path) -> dict[str, bytes]:
    """Return all that stands in a folder, by relative path."""
    return {str(path.relative_to(out)): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def leftovers(out: Path) -> list[str]:
    """Return what a finished run should not have left: temporary files, part files, the work folder."""
    return [str(path) for path in out.rglob("*") if path.suffix == ".tmp" or ".dechaff" in path.parts]


def whole(out: Path, expected: dict[str, bytes]) -> None:
    """Assert that the folder holds the finished run, byte by byte, and nothing besides."""
    found = files(out)
    assert found.keys() == expected.keys()
    for name, content in expected.items():
        assert found[name] == content, f"{name} is another"
    assert leftovers(out) == []
    assert verify_run(out).problems == []
