"""fitting: lessons to the parameters of a learner."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.model.dom import DOM_NAMES, measure_page
from cleaners.model.features import FEATURE_NAMES, measure
from cleaners.model.groups import group, no_groups
from cleaners.rules import mark
from flows.training.leanings import Leanings
from flows.training.learner import AdamW, Array, Learner, Parameters, Taught, make_batch, new_parameters, rates
from flows.training.lessons import Lesson

__all__ = ["Example", "Plan", "fit", "measure_lessons"]

_GOLD_WORDS_SMOOTHED: Final = 60
"""A page's blocks weigh by their words, as shares of the gold text and so many more."""
_MOST_WEIGHT: Final = 3.0
"""A page's blocks weigh at most so much together: a short text under much boilerplate would drown the others."""
_VOTE: Final = ("extracted", "extractor_asked")
_BODY: Final = ("in_body", "body_declared")
_NAMES: Final = tuple(f"{kind}_lean_{which}" for kind in ("names", "inner") for which in ("mean", "low", "high"))


class Example(NamedTuple):
    """A lesson in numbers."""

    lesson: Lesson
    inputs: Array
    """Shape (n, features)."""
    weights: Array
    """Shape (n,): what a mistake costs."""
    groups: NDArray[np.int64]
    """Shape (k, n): of each of k groupings the number of a block's group."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to fit."""

    seed: int = 1
    width: int = 48
    narrow: int = 16
    passes: int = 5
    batch: int = 16
    """Documents at a time."""
    rate: float = 3e-3
    decay: float = 0.03
    drop: float = 0.05
    max_blocks: int = 1200
    """Longer documents are taught by a window."""


def measure_lessons(lessons: Sequence[Lesson], leanings: Leanings) -> Iterator[Example]:
    """Yield the lessons in numbers, in the order of their sites. How words lean is told without a page's own site."""
    site: str | None = None
    lexicon, names = leanings.lexicon(), leanings.names()
    for lesson in sorted(lessons, key=lambda lesson: lesson.site):
        if lesson.site != site:
            site = lesson.site
            lexicon, names = leanings.lexicon(site), leanings.names(site)
        marks = mark(lesson.blocks)
        if lesson.blocks[0].dom is None:
            features, groups = measure(lesson.blocks, marks, lexicon), no_groups(len(lesson.blocks))
        else:
            features = measure_page(lesson.blocks, marks, lesson.metadata, lexicon, names)
            groups = group(lesson.blocks)
        yield Example(lesson, features.astype(np.float32), _weights(lesson), groups)


def fit(examples: Sequence[Example], plan: Plan) -> Parameters:
    """Fit a learner to examples and return the average of its parameters over the last steps."""
    generator = np.random.default_rng(plan.seed)
    chance = random.Random(plan.seed)  # noqa: S311 - nothing secret
    groupings = len(examples[0].groups)
    parameters = new_parameters(examples[0].inputs.shape[1], plan.width, plan.narrow, generator, groupings)
    optimizer = AdamW(parameters, plan.decay)
    order = list(range(len(examples)))
    steps = plan.passes * -(-len(order) // plan.batch)
    schedule = rates(steps, plan.rate)
    for _ in range(plan.passes):
        for chosen in _batches(order, plan.batch, chance):
            batch = make_batch([_taught(examples[index], plan, generator) for index in chosen])
            _, gradients = Learner(parameters, drop=plan.drop, chance=generator).gradients(batch)
            scale = np.float32(1.0 / len(chosen))
            optimizer.step({name: value * scale for name, value in gradients.items()}, next(schedule))
    return optimizer.average


def _weights(lesson: Lesson) -> Array:
    weights = (lesson.labels.words + 1.0) / (lesson.labels.gold_words + _GOLD_WORDS_SMOOTHED)
    weights[lesson.labels.share < 0.0] = 0.0
    total = float(weights.sum())
    if total > _MOST_WEIGHT:
        weights *= _MOST_WEIGHT / total
    return np.asarray(weights * lesson.weight, np.float32)


def _batches(order: list[int], size: int, chance: random.Random) -> Iterator[Sequence[int]]:
    """Yield each example once, in batches, in a new order."""
    chance.shuffle(order)
    for start in range(0, len(order), size):
        yield order[start : start + size]


def _taught(example: Example, plan: Plan, generator: np.random.Generator) -> Taught:
    """Return what is taught of an example: a window of it where it is long; of a page not always all its evidence."""
    count = len(example.weights)
    first = int(generator.integers(0, max(1, count - plan.max_blocks + 1)))
    window = slice(first, first + plan.max_blocks)
    inputs, labels = example.inputs[window], np.maximum(example.lesson.labels.share[window], 0.0)
    if inputs.shape[1] > len(FEATURE_NAMES):
        inputs = _without(inputs, _VOTE, 0.5, generator)
        inputs = _without(inputs, _NAMES, 0.15, generator)
        inputs = _without(inputs, _BODY, 0.5, generator)
    return Taught(inputs, labels, example.weights[window], example.groups[:, window])


def _without(inputs: Array, names: Sequence[str], share: float, generator: np.random.Generator) -> Array:
    if generator.random() >= share:
        return inputs
    columns = [len(FEATURE_NAMES) + DOM_NAMES.index(name) for name in names]
    inputs = inputs.copy()
    inputs[:, columns] = 0.0
    return inputs
