"""Units that are cleaned apart: the process that holds the run finds them in its folder, whatever happened since."""

from pathlib import Path

import pytest

from flows.engine.apart import clean_apart
from flows.engine.out_folder import work_folder
from flows.engine.run import Run, clean_paths, open_run
from schemas.settings import DEFAULT_SETTINGS, Settings

UNIT_BYTES = 8_000


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def _apart(dump: Path, out: Path, numbers: set[int], settings: Settings = DEFAULT_SETTINGS) -> None:
    clean_apart([str(dump)], out, settings, numbers, workers=0, unit_bytes=UNIT_BYTES)


@pytest.fixture
def expected(dump: Path, tmp_path: Path) -> dict[str, bytes]:
    """Return the files of a run that cleans everything itself."""
    clean_paths([str(dump)], tmp_path / "whole", workers=0, unit_bytes=UNIT_BYTES)
    return _files(tmp_path / "whole")


def test_a_run_takes_in_what_others_have_cleaned(dump: Path, tmp_path: Path, expected: dict[str, bytes]) -> None:
    """Some units apart, in two portions and out of order, the rest by the run: the same bytes, and nothing is left."""
    out = tmp_path / "out"
    with open_run([str(dump)], out, unit_bytes=UNIT_BYTES) as run:
        assert isinstance(run, Run)
        numbers = [unit.number for unit in run.pending()]
        assert len(numbers) > 3
        _apart(dump, out, {numbers[-1], numbers[1]})
        _apart(dump, out, {numbers[0]})
        left = [unit.number for unit in run.pending()]
        assert left == [number for number in numbers if number not in {numbers[0], numbers[1], numbers[-1]}]
        run.work(run.pending(), 0)
        run.finish()
    assert _files(out) == expected


def test_what_was_cleaned_before_a_kill_is_not_cleaned_again(
    dump: Path, tmp_path: Path, expected: dict[str, bytes]
) -> None:
    """The run that held the folder has entered nothing; the next one does, and only the rest is work."""
    out = tmp_path / "out"
    with open_run([str(dump)], out, unit_bytes=UNIT_BYTES):
        _apart(dump, out, {0, 2})
    with open_run([str(dump)], out, unit_bytes=UNIT_BYTES) as run:
        assert isinstance(run, Run)
        assert {0, 2}.isdisjoint(unit.number for unit in run.pending())
    clean_paths([str(dump)], out, workers=0, unit_bytes=UNIT_BYTES)
    assert _files(out) == expected


def test_what_a_forgotten_task_makes_with_other_settings_is_not_taken(
    dump: Path, tmp_path: Path, expected: dict[str, bytes]
) -> None:
    """Its flow was killed, and the folder begun anew: its result is removed, its shard made again."""
    out = tmp_path / "out"
    with open_run([str(dump)], out, unit_bytes=UNIT_BYTES) as run:
        assert isinstance(run, Run)
        _apart(dump, out, {0, 1}, Settings(min_chars=100_000))
        assert {0, 1} <= {unit.number for unit in run.pending()}
        assert not list(work_folder(out).glob("*.result.json"))
        run.work(run.pending(), 0)
        run.finish()
    assert _files(out) == expected
