"""Units that are cleaned apart from the process that holds the run: in tasks of a scheduler, perhaps on other machines.

The two share nothing but the folder of the run. Whoever cleans a unit writes its shard there and then a file with what
is known of it; the process that holds the run enters that in the ledger, now or when it is resumed.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Final

from flows.engine import disk
from flows.engine.atomic import FileFacts, write_atomically
from flows.engine.job import DocumentRow, Job
from flows.engine.out_folder import work_folder
from flows.engine.pool import run_jobs
from flows.engine.shard import UnitResult
from flows.engine.units import cut_units
from flows.sources.discover import find_files
from flows.sources.documents import limits_of
from schemas.settings import Settings

__all__ = ["clean_apart", "take_results"]

_SUFFIX: Final = ".result.json"
_MADE_WITH: Final = "settings_sha256"
_FIELDS: Final = tuple(each.name for each in fields(UnitResult))


def clean_apart(
    paths: Sequence[str], out: Path, settings: Settings, numbers: Collection[int], *, workers: int, unit_bytes: int
) -> None:
    """Clean the units of these numbers, in ``workers`` processes, for the run that another process holds in ``out``.

    The input is cut as that run cuts it, so what stands before the units is read again. Raises RunError.
    """
    limits = limits_of(settings, unit_bytes)
    folder = work_folder(out)
    units = cut_units(find_files(paths, exclude=out), limits)
    jobs = (Job(unit, settings, limits, folder) for unit in units if unit.number in numbers)
    with closing(run_jobs(jobs, workers)) as results:
        for result in results:
            told = {name: getattr(result, name) for name in _FIELDS} | {_MADE_WITH: settings.sha256}
            write_atomically(folder / f"unit-{result.number:08d}{_SUFFIX}", json.dumps(told).encode())


def take_results(folder: Path, settings: Settings) -> Iterator[UnitResult]:
    """Yield what was cleaned apart; each is removed when the next one is asked for. Raises RunError.

    What a task that nobody waits for any more has made with other settings is removed only.
    """
    for path in sorted(folder.glob(f"*{_SUFFIX}")):
        told = json.loads(path.read_bytes())
        if told.pop(_MADE_WITH) == settings.sha256:
            told["parts"] = {part: FileFacts(*facts) for part, facts in told["parts"].items()}
            told["documents"] = [DocumentRow(*row) for row in told["documents"]]
            yield UnitResult(**told)
        disk.remove(path)
