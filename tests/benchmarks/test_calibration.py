"""Promises are held against what came true, and the curve counts who is rated above whom."""

import json
from pathlib import Path

import pytest

from benchmarks import article_curve, calibration
from benchmarks.article_curve import roc_area
from tests.benchmarks.invented import write_set


def test_a_perfect_order_has_the_whole_area_and_a_coin_has_half() -> None:
    assert roc_area([0.9, 0.8], [0.2, 0.1]) == 1.0
    assert roc_area([0.5, 0.5], [0.5]) == 0.5
    assert roc_area([0.1], [0.9]) == 0.0


def test_pages_of_one_set_cannot_be_told_from_themselves(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(write_set(tmp_path / "set"))
    article_curve.main(["--articles", folder, "--others", folder])
    assert "area under the ROC curve 0.5000" in capsys.readouterr().out


def test_the_promises_of_a_report_are_printed_and_plotted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    promises = {name: {"error": 0.021, "bins": [[0.1, 0.12, 8.0], [0.9, 0.88, 40.0]]} for name in ("block", "quality")}
    (tmp_path / "model.json").write_text(json.dumps({"kind": "text", "cross_validated": {"promises": promises}}))
    calibration.main([str(tmp_path / "model.json"), "-o", str(tmp_path)])
    assert "text, block: expected calibration error 0.0210" in capsys.readouterr().out
    assert (tmp_path / "calibration-quality-text.svg").read_text().count("<circle") == 2
