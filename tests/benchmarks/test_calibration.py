"""Promises are held against what came true, and the curve counts who is rated above whom."""

from pathlib import Path

import pytest

from benchmarks import article_curve, calibration
from benchmarks.article_curve import roc_area
from benchmarks.calibration import Promise, bins_of, calibration_error
from tests.benchmarks.invented import write_set


def test_promises_that_come_true_as_often_as_they_say_have_no_error() -> None:
    promises = [Promise(0.75, 1.0)] * 3 + [Promise(0.75, 0.0)]
    assert calibration_error(bins_of(promises)) == 0.0


def test_the_error_is_the_mean_distance_weighted_by_how_many_said_so() -> None:
    promises = [Promise(0.95, 1.0)] * 3 + [Promise(0.15, 1.0)]
    assert calibration_error(bins_of(promises)) == pytest.approx((3 * 0.05 + 0.85) / 4)


def test_certainty_has_a_bin_too() -> None:
    assert [each.size for each in bins_of([Promise(1.0, 1.0), Promise(0.0, 0.0)])] == [1, 1]


def test_no_promises_are_no_error() -> None:
    assert calibration_error([]) == 0.0


def test_a_perfect_order_has_the_whole_area_and_a_coin_has_half() -> None:
    assert roc_area([0.9, 0.8], [0.2, 0.1]) == 1.0
    assert roc_area([0.5, 0.5], [0.5]) == 0.5
    assert roc_area([0.1], [0.9]) == 0.0


def test_both_programs_run_over_a_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(write_set(tmp_path / "set"))
    calibration.main([folder, "-o", str(tmp_path)])
    article_curve.main(["--articles", folder, "--others", folder])
    printed = capsys.readouterr().out
    assert "block: expected calibration error" in printed
    assert "area under the ROC curve 0.5000" in printed
    assert (tmp_path / "calibration-quality-blocks.svg").read_text().startswith("<svg")
