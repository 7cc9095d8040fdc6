"""learner: the network of ``cleaners.model.network`` in plain floats, with its gradients, fitted by AdamW.

Documents of a batch lie one behind the other in rows; nothing is padded. The layers, the bounds of the activations
and the order of everything are those of the inference, so that rounding the result changes next to nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.model.network import ACTIVATION_LIMIT

__all__ = [
    "CONTEXT_AFTER",
    "DILATIONS",
    "AdamW",
    "Batch",
    "Learner",
    "Taught",
    "make_batch",
    "new_parameters",
    "rates",
    "run",
]

Array = NDArray[np.float32]
Doubles = NDArray[np.float64]
Parameters = dict[str, Array]

DILATIONS: Final = (1, 2, 4, 8, 16, 1)
CONTEXT_AFTER: Final = 2
"""Behind which layer the document's means come in."""
_BETAS: Final = (0.9, 0.999)
_EPSILON: Final = 1e-8
_MAX_NORM: Final = 1.0
"""Gradients are scaled down to this norm."""


class Batch(NamedTuple):
    """Documents one behind the other, n rows in all."""

    inputs: Array
    """Shape (n, features)."""
    labels: Array
    weights: Array
    starts: NDArray[np.int64]
    """Row at which each document begins."""
    sizes: NDArray[np.int64]
    groups: NDArray[np.int64]
    """Shape (k, n): of each of k groupings the number of a row's group; no group spans two documents."""


class Taught(NamedTuple):
    """A document, or a window of it, as the learner takes it."""

    inputs: Array
    labels: Array
    weights: Array
    groups: NDArray[np.int64]
    """Shape (k, n): see ``cleaners.model.groups``."""


def make_batch(documents: Sequence[Taught]) -> Batch:
    """Put documents into one batch."""
    sizes = np.array([document.labels.size for document in documents], np.int64)
    inputs, labels, weights = (np.concatenate(column) for column in list(zip(*documents, strict=True))[:3])
    shifted, most = [], 0
    for document in documents:
        shifted.append(document.groups + most)
        most += int(document.groups.max(initial=-1)) + 1
    return Batch(inputs, labels, weights, np.cumsum(sizes) - sizes, sizes, np.concatenate(shifted, axis=1))


def new_parameters(
    features: int, width: int, narrow: int, chance: np.random.Generator, groupings: int = 0
) -> Parameters:
    """Return parameters at random, scaled by the number of inputs (uniform, as by He's rule for rectifiers)."""

    def matrix(*shape: int) -> Array:
        bound = 1.0 / np.sqrt(shape[-2])
        return chance.uniform(-bound, bound, shape).astype(np.float32)

    layers = len(DILATIONS)
    parameters = {
        "input_matrix": matrix(features, width),
        "filters": matrix(layers, 3, width),
        "mixers": matrix(layers, 2 * width, width),
        "narrow_matrix": matrix(width, narrow),
        "context_matrix": matrix((3 + groupings) * narrow, width),
        "hidden_matrix": matrix(width, 32),
        "output_matrix": matrix(32, 1),
    }
    biases = {"input_bias": width, "narrow_bias": narrow, "context_bias": width, "hidden_bias": 32, "output_bias": 1}
    parameters.update({name: np.zeros(size, np.float32) for name, size in biases.items()})
    parameters["filter_bias"] = np.zeros((layers, width), np.float32)
    parameters["mixer_bias"] = np.zeros((layers, width), np.float32)
    return parameters


class _Neighbours(NamedTuple):
    """Rows of the blocks so far before and behind; a row behind the last stands for none."""

    before: NDArray[np.int64]
    after: NDArray[np.int64]


class _Trail(NamedTuple):
    """What the way back needs of a layer."""

    hidden: Array
    filtered: Array
    update: Array
    dropped: Array | None


class Learner:
    """Forward and backward through one batch."""

    def __init__(self, parameters: Mapping[str, Array], *, drop: float, chance: np.random.Generator | None) -> None:
        """Take parameters; ``drop`` is the share of a layer's units left out, ``chance`` None turns that off."""
        self._p = parameters
        self._drop = drop if chance is not None else 0.0
        self._chance = chance

    def logits(self, batch: Batch) -> Array:
        """Return one logit a row."""
        p = self._p
        self._entered = _rectify(batch.inputs @ p["input_matrix"] + p["input_bias"])
        self._neighbours = {reach: _neighbours(batch, reach) for reach in set(DILATIONS)}
        hidden = self._entered
        self._trails: list[_Trail] = []
        for layer, reach in enumerate(DILATIONS):
            hidden = self._layer(hidden, layer, self._neighbours[reach])
            if layer == CONTEXT_AFTER:
                hidden = self._add_context(hidden, batch)
        self._last = hidden
        self._top = _rectify(hidden @ p["hidden_matrix"] + p["hidden_bias"])
        return np.asarray(self._top @ p["output_matrix"][:, 0] + p["output_bias"][0])

    def gradients(self, batch: Batch) -> tuple[float, Parameters]:
        """Return the loss (weighted cross-entropy, summed) and its gradient for every parameter."""
        p = self._p
        logits = self.logits(batch)
        slope = batch.weights * (_sigmoid(logits) - batch.labels)
        entropy = np.logaddexp(0.0, logits) - batch.labels * logits
        g: Parameters = {}
        g["output_matrix"] = (self._top.T @ slope)[:, None]
        g["output_bias"] = slope.sum(keepdims=True)
        back = _through(slope[:, None] * p["output_matrix"][:, 0], self._top)
        g["hidden_matrix"], g["hidden_bias"] = self._last.T @ back, back.sum(0)
        back = back @ p["hidden_matrix"].T
        for name in ("filters", "filter_bias", "mixers", "mixer_bias"):
            g[name] = np.zeros_like(p[name])
        for layer in reversed(range(len(DILATIONS))):
            if layer == CONTEXT_AFTER:
                back = self._back_context(back, batch, g)
            back = self._back_layer(back, layer, self._neighbours[DILATIONS[layer]], g)
        back = _through(back, self._entered)
        g["input_matrix"], g["input_bias"] = batch.inputs.T @ back, back.sum(0)
        return float((entropy * batch.weights).sum()), g

    def _layer(self, hidden: Array, layer: int, near: _Neighbours) -> Array:
        p = self._p
        width = hidden.shape[1]
        before, centre, after = p["filters"][layer]
        padded = np.concatenate((hidden, np.zeros((1, width), np.float32)))
        filtered = hidden * centre
        filtered += padded[near.before] * before
        filtered += padded[near.after] * after
        filtered += p["filter_bias"][layer]
        mixer = p["mixers"][layer]
        update = _rectify(filtered @ mixer[:width] + hidden @ mixer[width:] + p["mixer_bias"][layer])
        dropped: Array | None = None
        if self._drop and self._chance is not None:
            kept = self._chance.random(update.shape, np.float32) >= self._drop
            dropped = kept.astype(np.float32) / np.float32(1.0 - self._drop)
        self._trails.append(_Trail(hidden, filtered, update, dropped))
        return hidden + (update if dropped is None else update * dropped)

    def _back_layer(self, back: Array, layer: int, near: _Neighbours, g: Parameters) -> Array:
        p, trail = self._p, self._trails[layer]
        width = back.shape[1]
        mixer = p["mixers"][layer]
        inner = _through(back if trail.dropped is None else back * trail.dropped, trail.update)
        g["mixers"][layer][:width] = trail.filtered.T @ inner
        g["mixers"][layer][width:] = trail.hidden.T @ inner
        g["mixer_bias"][layer] = inner.sum(0)
        of_filtered = inner @ mixer[:width].T
        before, centre, after = p["filters"][layer]
        zeros = np.zeros((1, width), np.float32)
        padded = np.concatenate((trail.hidden, zeros))
        g["filters"][layer][0] = (padded[near.before] * of_filtered).sum(0)
        g["filters"][layer][1] = (trail.hidden * of_filtered).sum(0)
        g["filters"][layer][2] = (padded[near.after] * of_filtered).sum(0)
        g["filter_bias"][layer] = of_filtered.sum(0)
        padded_back = np.concatenate((of_filtered, zeros))
        back = back + of_filtered * centre + inner @ mixer[width:].T
        # the block before reached this one as its block behind, and the other way round
        back += padded_back[near.after] * before
        back += padded_back[near.before] * after
        return back

    def _add_context(self, hidden: Array, batch: Batch) -> Array:
        p = self._p
        self._narrow = _rectify(hidden @ p["narrow_matrix"] + p["narrow_bias"])
        self._before_context = hidden
        self._means = _means(self._narrow, batch)
        self._context = _rectify(self._means @ p["context_matrix"] + p["context_bias"])
        return hidden + self._context

    def _back_context(self, back: Array, batch: Batch, g: Parameters) -> Array:
        p = self._p
        inner = _through(back, self._context)
        g["context_matrix"], g["context_bias"] = self._means.T @ inner, inner.sum(0)
        of_narrow = _through(_back_means(inner @ p["context_matrix"].T, batch), self._narrow)
        g["narrow_matrix"], g["narrow_bias"] = self._before_context.T @ of_narrow, of_narrow.sum(0)
        return np.asarray(back + of_narrow @ p["narrow_matrix"].T)


class AdamW:
    """Adam with decoupled weight decay (Loshchilov and Hutter, 2019), and an average of what it passed through."""

    def __init__(self, parameters: Parameters, decay: float) -> None:
        """Take parameters, which are changed in place by every step."""
        self.parameters = parameters
        self.average = {name: value.copy() for name, value in parameters.items()}
        self._decay = decay
        self._first = {name: np.zeros_like(value) for name, value in parameters.items()}
        self._second = {name: np.zeros_like(value) for name, value in parameters.items()}
        self._steps = 0

    def step(self, gradients: Parameters, rate: float) -> None:
        """Move every parameter against its gradient."""
        self._steps += 1
        norm = float(np.sqrt(sum(float((value * value).sum()) for value in gradients.values())))
        scale = np.float32(min(1.0, _MAX_NORM / (norm + 1e-6)))
        first_bias, second_bias = (1.0 - beta**self._steps for beta in _BETAS)
        keep = np.float32(min(0.998, (1.0 + self._steps) / (10.0 + self._steps)))
        for name, value in self.parameters.items():
            gradient = gradients[name] * scale
            first, second = self._first[name], self._second[name]
            first += np.float32(1.0 - _BETAS[0]) * (gradient - first)
            second += np.float32(1.0 - _BETAS[1]) * (gradient * gradient - second)
            move = (first / np.float32(first_bias)) / (np.sqrt(second / np.float32(second_bias)) + np.float32(_EPSILON))
            np.subtract(value, np.float32(rate) * (move + np.float32(self._decay) * value), out=value)
            self.average[name] += (np.float32(1.0) - keep) * (value - self.average[name])


def run(parameters: Mapping[str, Array], inputs: Array, groups: NDArray[np.int64]) -> Array:
    """Return the probability of each block of one document, before calibration: shape (n,)."""
    nothing = np.zeros(len(inputs), np.float32)
    batch = make_batch([Taught(inputs, nothing, nothing, groups)])
    return _sigmoid(Learner(parameters, drop=0.0, chance=None).logits(batch))


def rates(steps: int, peak: float, warm: float = 0.15) -> Iterator[float]:
    """Yield the learning rate of every step: up from a twenty-fifth over the first part, then down to nothing."""
    rise = max(1, int(steps * warm))
    for step in range(steps):
        if step < rise:
            low, high, part = peak / 25.0, peak, step / rise
        else:
            low, high, part = 0.0, peak, 1.0 - (step - rise) / max(1, steps - rise)
        yield low + (high - low) * (1.0 - float(np.cos(np.pi * part))) / 2.0


def _neighbours(batch: Batch, reach: int) -> _Neighbours:
    count = batch.labels.size
    rows = np.arange(count)
    first = np.repeat(batch.starts, batch.sizes)
    last = first + np.repeat(batch.sizes, batch.sizes)
    return _Neighbours(
        np.where(rows - reach >= first, rows - reach, count), np.where(rows + reach < last, rows + reach, count)
    )


def _means(narrow: Array, batch: Batch) -> Array:
    """Return the means of each document from its start, to its end, as a whole, and of each group: (n, (3 + k) g)."""
    rows, (before, total, ordinal, size) = narrow.astype(np.float64), _sums(narrow, batch)
    running = np.cumsum(rows, axis=0) - before
    behind = (total - running + rows) / (size - ordinal + 1.0)
    of_groups = [_group_means(rows, groups) for groups in batch.groups]
    return np.concatenate((running / ordinal, behind, total / size, *of_groups), axis=1).astype(np.float32)


def _group_means(rows: Doubles, groups: NDArray[np.int64]) -> Doubles:
    """Return for each row the mean of its group: its own gradient too, the operation being symmetric."""
    order = np.argsort(groups, kind="stable")
    ordered = groups[order]
    first = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    counts = np.diff(np.append(first, ordered.size))
    means = np.add.reduceat(rows[order], first, axis=0) / counts[:, None]
    spread = np.empty_like(rows)
    spread[order] = np.repeat(means, counts, axis=0)
    return spread


def _back_means(back: Array, batch: Batch) -> Array:
    width = back.shape[1] // (3 + len(batch.groups))
    rows = back.astype(np.float64)
    _, _, ordinal, size = _sums(back[:, :width], batch)
    of_start = rows[:, :width] / ordinal
    of_end = rows[:, width : 2 * width] / (size - ordinal + 1.0)
    of_whole = rows[:, 2 * width : 3 * width] / size
    before, total, *_ = _sums(of_start, batch)
    start = total - (np.cumsum(of_start, axis=0) - before) + of_start
    before, *_ = _sums(of_end, batch)
    end = np.cumsum(of_end, axis=0) - before
    _, whole, *_ = _sums(of_whole, batch)
    total_back = start + end + whole
    for place, groups in enumerate(batch.groups, start=3):
        total_back += _group_means(rows[:, place * width : (place + 1) * width], groups)
    return np.asarray(total_back, np.float32)


def _sums(values: NDArray[Any], batch: Batch) -> tuple[Doubles, Doubles, Doubles, Doubles]:
    """Return for each row the sum before its document, that of its document, its ordinal there, and the size."""
    running = np.concatenate((np.zeros((1, values.shape[1])), np.cumsum(values, axis=0, dtype=np.float64)))
    before = running[batch.starts]
    total = running[batch.starts + batch.sizes] - before
    ordinal = (np.arange(values.shape[0]) - np.repeat(batch.starts, batch.sizes) + 1).astype(np.float64)
    size = np.repeat(batch.sizes, batch.sizes).astype(np.float64)
    rows: list[Doubles] = [np.repeat(before, batch.sizes, axis=0), np.repeat(total, batch.sizes, axis=0)]
    return rows[0], rows[1], ordinal[:, None], size[:, None]


def _rectify(values: Array) -> Array:
    return np.clip(values, np.float32(0.0), np.float32(ACTIVATION_LIMIT), out=values)


def _through(back: Array, activation: Array) -> Array:
    """Return the gradient before a rectifier: none where it was bounded."""
    return np.asarray(back * ((activation > 0.0) & (activation < ACTIVATION_LIMIT)))


def _sigmoid(logits: Array) -> Array:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits, -60.0, 60.0))), np.float32)
