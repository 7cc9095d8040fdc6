"""What is calibrated comes true as often as it says."""

import numpy as np
import pytest

from flows.training.calibration import LOGIT_LIMIT, LOGIT_STEPS, bins_of, calibrate, error_of


def test_probabilities_become_right_where_the_logits_were_too_sure() -> None:
    generator = np.random.default_rng(1)
    logits = generator.normal(size=20_000, scale=3.0)
    labels = (generator.random(20_000) < 1 / (1 + np.exp(-logits / 2))).astype(np.float64)
    weights = np.ones(20_000)
    table = calibrate(logits, labels, weights)
    middle = LOGIT_LIMIT * LOGIT_STEPS
    said = table[np.rint(logits * LOGIT_STEPS).astype(int) + middle]
    assert error_of(bins_of(1 / (1 + np.exp(-logits)), labels, weights)) > 0.08
    assert error_of(bins_of(said, labels, weights)) < 0.01
    assert table[middle + 2 * LOGIT_STEPS] == pytest.approx(1 / (1 + np.exp(-1)), abs=0.03)


def test_the_table_rises_and_covers_all_logits() -> None:
    logits = np.array([-2.0, -1.0, 0.0, 1.0, 2.0] * 50)
    labels = np.array([0.0, 1.0, 0.0, 1.0, 1.0] * 50)
    table = calibrate(logits, labels, np.ones(250))
    assert table.shape == (2 * LOGIT_LIMIT * LOGIT_STEPS + 1,)
    assert (np.diff(table) >= 0).all()
    assert 0 < table[0] < table[-1] < 1


def test_blocks_count_by_their_weight() -> None:
    said = np.array([0.2, 0.8])
    labels = np.array([1.0, 0.8])
    assert error_of(bins_of(said, labels, np.array([0.0, 5.0]))) == pytest.approx(0)
    assert error_of(bins_of(said, labels, np.array([5.0, 0.0]))) == pytest.approx(0.8)
