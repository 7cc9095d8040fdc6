"""``dechaff verify`` says what it counted, and fails when something is wrong."""

from pathlib import Path

import pytest

from flows.cli import main
from flows.engine.run import clean_paths


def test_a_good_run_is_shown_as_a_table_and_a_damaged_one_by_its_problems(
    dump: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    clean_paths([str(dump)], out)
    assert main(["verify", str(out)]) == 0
    shown = capsys.readouterr().out
    assert "inputs                   51\n" in shown
    assert shown.endswith("all well\n")
    (out / "rejected.jsonl").write_bytes(b"")
    assert main(["verify", str(out)]) == 1
    assert "wrong: manifest.json: inputs 51, counted 50" in capsys.readouterr().out


def test_a_missing_folder_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(tmp_path / "nowhere")]) == 2
    assert "no such folder" in capsys.readouterr().err
