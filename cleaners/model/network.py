"""The network: a small convolutional model over the blocks of a document, in arithmetic that is exact.

Weights, inputs and activations are whole multiples of a power of two and bounded, so that every product and sum
fits a double without rounding. The result is then the same to the last bit on every machine, whatever order its
linear algebra adds in.

Layers: features -> width d; residual depthwise convolutions over blocks with
growing dilation; after some of them, the running means from the start, to the end, and of the whole document;
one logit a block.
"""

from functools import lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.model.features import Lexicon

__all__ = ["Weights", "load_weights", "probabilities"]

Array = NDArray[np.float64]

_ACTIVATION_STEP: Final = 2.0**-8
_ACTIVATION_LIMIT: Final = 127.0
_WEIGHT_STEP: Final = 2.0**-10
_LOGIT_STEPS: Final = 64
"""The table of probabilities has this many entries for one unit of logit."""


class Weights(NamedTuple):
    """The trained arrays, d wide, g narrow. Matrices map rows of inputs from the left: ``inputs @ matrix``."""

    lexicon_short: Array
    lexicon_long: Array
    """See ``features.Lexicon``; both of shape (2**LEXICON_BITS,)."""
    input_matrix: Array
    """Shape (features, d)."""
    input_bias: Array
    filters: Array
    """Shape (layers, 3, d): one depthwise filter over the block before, the block and the block after."""
    filter_bias: Array
    mixers: Array
    """Shape (layers, 2 d, d): mixes the filtered and the unfiltered columns."""
    mixer_bias: Array
    dilations: Array
    """Shape (layers,): how many blocks away 'before' and 'after' are."""
    context_after: Array
    """Shape (1,): behind which layer the document's means come in."""
    narrow_matrix: Array
    """Shape (d, g)."""
    narrow_bias: Array
    context_matrix: Array
    """Shape (3 g, d)."""
    context_bias: Array
    hidden_matrix: Array
    hidden_bias: Array
    output_matrix: Array
    output_bias: Array
    calibration: Array
    """Probability for each step of logit, centred: shape (2 m + 1,)."""

    @property
    def lexicon(self) -> Lexicon:
        """The part that the features need."""
        return Lexicon(self.lexicon_short, self.lexicon_long)


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """Load the weights of the package, once per process."""
    with files("cleaners.model").joinpath("weights.npz").open("rb") as file, np.load(file) as arrays:
        return Weights(**{name: _restore(arrays[name]) for name in Weights._fields})


def probabilities(features: Array, weights: Weights) -> Array:
    """Return, for each of n blocks, the calibrated probability that it belongs to the article: shape (n,)."""
    inputs = np.rint(features / _ACTIVATION_STEP) * _ACTIVATION_STEP
    hidden = _dense(inputs, weights.input_matrix, weights.input_bias)
    for layer in range(weights.dilations.size):
        hidden = _snap(hidden + _layer(hidden, weights, layer))
        if layer == weights.context_after[0]:
            hidden = _snap(hidden + _context(hidden, weights))
    hidden = _dense(hidden, weights.hidden_matrix, weights.hidden_bias)
    logits = hidden @ weights.output_matrix[:, 0] + weights.output_bias[0]
    middle = weights.calibration.size // 2
    steps = np.clip(np.rint(logits * _LOGIT_STEPS), -middle, middle).astype(np.int64)
    return np.asarray(weights.calibration[steps + middle])


def _restore(array: NDArray[np.generic]) -> Array:
    """Return a stored array as doubles; weights are stored as 16-bit counts of their step."""
    step = _WEIGHT_STEP if array.dtype == np.int16 else 1.0
    return np.asarray(array.astype(np.float64) * step)


def _layer(hidden: Array, weights: Weights, layer: int) -> Array:
    before, centre, after = weights.filters[layer]
    reach = int(weights.dilations[layer])
    filtered = hidden * centre + weights.filter_bias[layer]
    if reach < hidden.shape[0]:
        filtered[reach:] += hidden[:-reach] * before
        filtered[:-reach] += hidden[reach:] * after
    filtered = np.clip(np.rint(filtered / _ACTIVATION_STEP) * _ACTIVATION_STEP, -_ACTIVATION_LIMIT, _ACTIVATION_LIMIT)
    return _dense(np.concatenate((filtered, hidden), axis=1), weights.mixers[layer], weights.mixer_bias[layer])


def _context(hidden: Array, weights: Weights) -> Array:
    narrow = _dense(hidden, weights.narrow_matrix, weights.narrow_bias)
    running = np.cumsum(narrow, axis=0)
    count = np.arange(1.0, hidden.shape[0] + 1)[:, None]
    whole = running[-1:]
    means = np.concatenate(
        (
            running / count,
            (whole - running + narrow) / count[::-1],
            np.repeat(whole / hidden.shape[0], hidden.shape[0], axis=0),
        ),
        axis=1,
    )
    means = np.rint(means / _ACTIVATION_STEP) * _ACTIVATION_STEP
    return _dense(means, weights.context_matrix, weights.context_bias)


def _dense(inputs: Array, matrix: Array, bias: Array) -> Array:
    return _snap(np.maximum(inputs @ matrix + bias, 0.0))


def _snap(values: Array) -> Array:
    """Round to the grid of activations and bound them, so that what follows stays exact."""
    return np.asarray(np.minimum(np.rint(values / _ACTIVATION_STEP) * _ACTIVATION_STEP, _ACTIVATION_LIMIT))
