"""The network: a small convolutional model over the blocks of a document, in arithmetic that is exact.

Weights, inputs and activations are whole multiples of a power of two and bounded, so that every product and sum
fits a single-precision float without rounding. The result is then the same to the last bit on every machine, whatever
order its linear algebra adds in.

Layers: features -> width d; residual depthwise convolutions over blocks with
growing dilation; after some of them, the running means from the start, to the end, of the whole document, and of each
group of a page's blocks that were made alike or stand together; one logit a block.
"""

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from typing import IO, Any, Final, Literal, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from cleaners.model.features import Lexicon
from schemas.settings import Model

__all__ = [
    "ACTIVATION_LIMIT",
    "ACTIVATION_STEP",
    "WEIGHTS_LIMIT",
    "WEIGHT_STEP",
    "Activity",
    "Kind",
    "Weights",
    "load_weights",
    "multiply",
    "probabilities",
    "read_weights",
    "run_network",
]

Array = NDArray[np.float32]
Kind = Literal["text", "html"]
Scalar = TypeVar("Scalar", bound=np.floating[Any])

ACTIVATION_STEP: Final = 2.0**-6
ACTIVATION_LIMIT: Final = 16.0
WEIGHT_STEP: Final = 2.0**-8
WEIGHTS_LIMIT: Final = 64.0
"""The weights of one unit may add up to so much before a sum could need more than a float's 24 bits."""
_PORTION: Final = 2**19 - 1
"""Most multiplications of one product that OpenBLAS leaves to one thread."""
_FILES: Final[dict[Kind, str]] = {"text": "weights.npz", "html": "weights_html.npz"}
_LEXICON_STEP: Final = 2.0**-5
_LOGIT_STEPS: Final = 64
"""The table of probabilities has this many entries for one unit of logit."""


class Weights(NamedTuple):
    """The trained arrays, d wide, g narrow. Matrices map rows of inputs from the left: ``inputs @ matrix``."""

    lexicon_short: NDArray[np.float64]
    lexicon_long: NDArray[np.float64]
    """See ``features.Lexicon``; both of shape (2**LEXICON_BITS,)."""
    lexicon_names: NDArray[np.float64]
    """How classes and ids lean, see ``dom.measure_dom``; empty where the model sees no DOM."""
    input_matrix: Array
    """Shape (features, d)."""
    input_bias: Array
    filters: Array
    """Shape (layers, 3, d): one depthwise filter over the block before, the block and the block after."""
    filter_bias: Array
    mixers: Array
    """Shape (layers, 2 d, d): mixes the filtered and the unfiltered columns."""
    mixer_bias: Array
    dilations: NDArray[np.int64]
    """Shape (layers,): how many blocks away 'before' and 'after' are."""
    context_after: NDArray[np.int64]
    """Shape (1,): behind which layer the document's means come in."""
    narrow_matrix: Array
    """Shape (d, g)."""
    narrow_bias: Array
    context_matrix: Array
    """Shape ((3 + k) g, d), for k groupings."""
    context_bias: Array
    hidden_matrix: Array
    hidden_bias: Array
    output_matrix: Array
    output_bias: Array
    calibration: NDArray[np.float64]
    """Probability for each step of logit, centred: shape (2 m + 1,)."""
    typical_input: Array
    """Shape (features,): the mean block of the training pages, against which a block is explained."""

    @property
    def lexicon(self) -> Lexicon:
        """The part that the features need."""
        return Lexicon(self.lexicon_short, self.lexicon_long)


@lru_cache(maxsize=4)
def load_weights(kind: Kind = "text", model: Model | None = None) -> Weights:
    """Load a model, or the package's own for text dumps or for pages, once per process."""
    if model is not None:
        return read_weights(BytesIO(model.content))
    with files("cleaners.model").joinpath(_FILES[kind]).open("rb") as file:
        return read_weights(file)


def read_weights(file: IO[bytes]) -> Weights:
    """Read a model, as the training writes it. Raises KeyError or ValueError when it is none."""
    with np.load(file) as arrays:
        return Weights(**{name: _restore(name, arrays[name]) for name in Weights._fields})


class Activity(NamedTuple):
    """What one run over a document's n blocks gave, and what explaining it needs."""

    inputs: Array
    """Shape (n, features)."""
    entered: Array
    """Shape (n, d): the inputs mixed."""
    updates: tuple[Array, ...]
    """Of each layer, shape (n, d): what it added."""
    top: Array
    """The last hidden units."""
    probabilities: NDArray[np.float64]
    """Shape (n,), 0-1 and calibrated: whether a block belongs to the article."""


def run_network(features: NDArray[np.float64], weights: Weights, groups: Iterable[NDArray[np.int64]] = ()) -> Activity:
    """Run the network over a document's features, of shape (n, features) with n at least 1.

    ``groups`` are the k groupings that the weights were fitted with, see ``cleaners.model.groups``.
    """
    inputs = _snap(features.astype(np.float32))
    entered = hidden = _dense(inputs, weights.input_matrix, weights.input_bias)
    updates: list[Array] = []
    for layer in range(weights.dilations.size):
        updates.append(_layer(hidden, weights, layer))
        hidden = _bound(hidden + updates[-1])
        if layer == weights.context_after[0]:
            hidden = _bound(hidden + _context(hidden, weights, groups))
    top = _dense(hidden, weights.hidden_matrix, weights.hidden_bias)
    logits = top @ weights.output_matrix[:, 0] + weights.output_bias[0]
    middle = weights.calibration.size // 2
    steps = np.clip(np.rint(logits * _LOGIT_STEPS), -middle, middle).astype(np.int64)
    return Activity(inputs, entered, tuple(updates), top, weights.calibration[steps + middle])


def probabilities(features: NDArray[np.float64], weights: Weights) -> NDArray[np.float64]:
    """Return, for each of n blocks, the calibrated probability that it belongs to the article: shape (n,)."""
    return run_network(features, weights).probabilities


def _restore(name: str, array: NDArray[Any]) -> NDArray[Any]:
    """Return a stored array as it is worked with; weights are stored as 16-bit counts of their step."""
    if array.dtype != np.int16:
        return array
    if name.startswith("lexicon"):
        return array * np.float64(_LEXICON_STEP)
    return array * np.float32(WEIGHT_STEP)


def _layer(hidden: Array, weights: Weights, layer: int) -> Array:
    before, centre, after = weights.filters[layer]
    reach = int(weights.dilations[layer])
    filtered = hidden * centre
    filtered += weights.filter_bias[layer]
    if reach < hidden.shape[0]:
        filtered[reach:] += hidden[:-reach] * before
        filtered[:-reach] += hidden[reach:] * after
    width = hidden.shape[1]
    mixer = weights.mixers[layer]
    mixed = multiply(_snap(filtered), mixer[:width])
    mixed += multiply(hidden, mixer[width:])
    mixed += weights.mixer_bias[layer]
    return _rectify(mixed)


def _context(hidden: Array, weights: Weights, groups: Iterable[NDArray[np.int64]]) -> Array:
    narrow = _dense(hidden, weights.narrow_matrix, weights.narrow_bias)
    # sums over a document of many blocks need more bits than a single-precision float has
    running = np.cumsum(narrow, axis=0, dtype=np.float64)
    count = np.arange(1.0, hidden.shape[0] + 1)[:, None]
    whole = running[-1:]
    means = np.concatenate(
        (
            running / count,
            (whole - running + narrow) / count[::-1],
            np.repeat(whole / hidden.shape[0], hidden.shape[0], axis=0),
            *(_group_means(narrow, grouping) for grouping in groups),
        ),
        axis=1,
    )
    return _dense(_snap(means).astype(np.float32), weights.context_matrix, weights.context_bias)


def _group_means(narrow: Array, grouping: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return for each row the mean of its group."""
    order = np.argsort(grouping, kind="stable")
    first = np.flatnonzero(np.diff(grouping[order], prepend=-1))
    sums = np.add.reduceat(narrow[order], first, axis=0, dtype=np.float64)
    of_group = np.zeros((int(grouping.max()) + 1, narrow.shape[1]))
    of_group[grouping[order[first]]] = sums / np.diff(first, append=order.size)[:, None]
    return of_group[grouping]


def _dense(inputs: Array, matrix: Array, bias: Array) -> Array:
    mixed = multiply(inputs, matrix)
    mixed += bias
    return _rectify(mixed)


def multiply(rows: NDArray[Scalar], matrix: NDArray[Scalar]) -> NDArray[Scalar]:
    """Return ``rows @ matrix``, in portions too small for a linear algebra to share out among threads.

    At these sizes threads cost more than they give, above all while they spin and wait for the next product.
    """
    portion = max(1, _PORTION // matrix.size)
    if rows.shape[0] <= portion:
        return np.asarray(rows @ matrix)
    product = np.empty((rows.shape[0], matrix.shape[1]), rows.dtype)
    for first in range(0, rows.shape[0], portion):
        np.matmul(rows[first : first + portion], matrix, out=product[first : first + portion])
    return product


def _rectify(values: Array) -> Array:
    """Round to the grid of activations and bound, below by 0, so that what follows stays exact. Works in place."""
    values *= 1.0 / ACTIVATION_STEP
    np.rint(values, out=values)
    values *= ACTIVATION_STEP
    return np.clip(values, 0.0, ACTIVATION_LIMIT, out=values)


def _snap(values: NDArray[Any]) -> NDArray[Any]:
    """Do the same for what may be negative. Works in place."""
    values *= 1.0 / ACTIVATION_STEP
    np.rint(values, out=values)
    values *= ACTIVATION_STEP
    return np.clip(values, -ACTIVATION_LIMIT, ACTIVATION_LIMIT, out=values)


def _bound(values: Array) -> Array:
    """Bound sums of activations, which are on their grid. Works in place."""
    return np.minimum(values, ACTIVATION_LIMIT, out=values)
