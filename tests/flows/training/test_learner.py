"""The learner's gradients are those of its loss, and what it learned the inference runs alike."""

import numpy as np
import pytest
from numpy.typing import NDArray

from cleaners.model.network import ACTIVATION_STEP
from flows.training.learner import Array, Batch, Learner, Taught, make_batch, new_parameters, rates

FEATURES = 7


def parameters() -> dict[str, Array]:
    generator = np.random.default_rng(3)
    found = new_parameters(FEATURES, 6, 4, generator, groupings=2)
    return {
        name: value + generator.normal(size=value.shape, scale=0.1).astype(np.float32) * name.endswith("bias")
        for name, value in found.items()
    }


def batch(sizes: tuple[int, ...] = (1, 5, 40)) -> Batch:
    generator = np.random.default_rng(5)

    def column(size: int) -> NDArray[np.float32]:
        return generator.random(size, np.float32)

    return make_batch(
        [
            Taught(
                generator.normal(size=(size, FEATURES)).astype(np.float32),
                column(size),
                column(size),
                generator.integers(0, 4, (2, size)),
            )
            for size in sizes
        ]
    )


def loss(values: dict[str, Array]) -> float:
    return Learner(values, drop=0.0, chance=None).gradients(batch())[0]


@pytest.mark.parametrize("name", sorted(parameters()))
def test_a_gradient_is_what_the_loss_changes_by(name: str) -> None:
    values = {key: value.astype(np.float64) for key, value in parameters().items()}
    _, gradients = Learner(values, drop=0.0, chance=None).gradients(batch())  # type: ignore[arg-type]
    steepest = np.unravel_index(np.abs(gradients[name]).argmax(), gradients[name].shape)
    step = 1e-4
    losses = []
    for side in (step, -step):
        moved = {key: value.copy() for key, value in values.items()}
        moved[name][steepest] += side
        losses.append(loss(moved))  # type: ignore[arg-type]
    assert (losses[0] - losses[1]) / (2 * step) == pytest.approx(float(gradients[name][steepest]), rel=0.02)


def test_documents_of_one_batch_know_nothing_of_each_other() -> None:
    values = parameters()
    together = Learner(values, drop=0.0, chance=None).logits(batch())
    whole = batch()
    alone = [
        Learner(values, drop=0.0, chance=None).logits(
            make_batch([Taught(whole.inputs[one], whole.labels[one], whole.weights[one], whole.groups[:, one])])
        )
        for one in (slice(a, a + n) for a, n in zip(whole.starts.tolist(), whole.sizes.tolist(), strict=True))
    ]
    assert np.abs(together - np.concatenate(alone)).max() < ACTIVATION_STEP


def test_the_rate_rises_to_its_peak_and_falls_to_nothing() -> None:
    steps = list(rates(100, 0.5))
    assert max(steps) == steps[15] == 0.5
    assert steps[0] < 0.05
    assert steps[-1] < 0.001
