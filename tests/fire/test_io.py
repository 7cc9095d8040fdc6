"""Any call to the disk may fail: the run says so in one line, what it committed verifies, a rerun makes it whole."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.cli import main
from flows.verify import verify_run
from tests.fire.drill_io import drill, tiny_disks
from tests.fire.scene import clean, files, make_dump, whole


def test_whichever_call_fails_the_run_says_so_and_its_rerun_is_whole() -> None:
    assert "every rerun is whole" in drill()


def test_a_real_disk_that_is_full_does_no_harm() -> None:
    try:
        report = tiny_disks((48, 256))
    except (PermissionError, FileNotFoundError) as error:
        pytest.skip(f"this machine lets us mount nothing: {error}")
    assert "were full" in report


def test_a_full_disk_under_workers_ends_the_run_and_its_workers(tmp_path: Path) -> None:
    from tests.fire.faulty import Fault, failing

    dump = make_dump(tmp_path, 60)
    clean(dump, tmp_path / "whole")
    with failing(Fault("write", 6, "ENOSPC")), pytest.raises(Exception, match=os.strerror(errno.ENOSPC)):
        clean(dump, tmp_path / "out", workers=2)
    assert verify_run(tmp_path / "out").problems == []
    clean(dump, tmp_path / "out", workers=2)
    whole(tmp_path / "out", files(tmp_path / "whole"))


@pytest.mark.skipif(os.getuid() == 0 and not Path("/proc/sys").exists(), reason="nothing here is read-only")
def test_a_read_only_folder_is_named_with_the_cause_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ferry sailed.", encoding="utf-8")
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            "from flows.cli import main; raise SystemExit(main())",
            "clean",
            str(tmp_path / "a.txt"),
            "-o",
            "/proc/sys/out",
        ],
        capture_output=True,
        check=False,
    )
    assert result.returncode == 1
    assert result.stderr.startswith(b"dechaff: cannot write /proc/sys/out/.dechaff: ")
    assert result.stderr.count(b"\n") == 1


def test_an_interrupted_run_verifies_as_far_as_it_came_with_a_code_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from itertools import islice

    from flows.engine.run import Run
    from tests.fire.scene import sessions

    dump = make_dump(tmp_path, 60)
    with sessions(dump, tmp_path / "out") as run:
        assert isinstance(run, Run)
        run.work(islice(run.pending(), 2), 0)
    assert main(["verify", str(tmp_path / "out")]) == 5
    assert "not finished; all that was committed is whole" in capsys.readouterr().out
    part = next((tmp_path / "out" / ".dechaff").glob("unit-*"))
    part.write_bytes(part.read_bytes()[:-1])
    assert main(["verify", str(tmp_path / "out")]) == 1
    assert f"wrong: {part.name}: sha256" in capsys.readouterr().out
