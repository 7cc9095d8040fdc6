"""cross validation: what the judge is worth on sites it was not fitted on."""

import hashlib
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.judge import decide
from cleaners.rules import mark
from flows.score import Answer, GoldPage, Summary, score_pages, summarise
from flows.training.calibration import LOGIT_STEPS, calibrate
from flows.training.fitting import Example, Plan, fit
from flows.training.learner import run
from flows.training.lessons import Lesson
from schemas.settings import DEFAULT_SETTINGS

__all__ = [
    "Foretold",
    "calibration_of",
    "columns_of",
    "cross_validate",
    "fold_of",
    "probabilities_of",
    "score_foretold",
]

_LEAST: Final = 1e-6


class Foretold(NamedTuple):
    """A lesson and what a model that had not seen its site said of it."""

    lesson: Lesson
    logits: NDArray[np.float64]
    """Shape (n,): one for each block."""
    weights: NDArray[np.float64]
    """Shape (n,): what a mistake costs."""


def fold_of(site: str, folds: int) -> int:
    """Return which part of the sites a site belongs to: the same on every machine."""
    return int(hashlib.md5(site.encode(), usedforsecurity=False).hexdigest(), 16) % folds


def cross_validate(examples: Sequence[Example], plan: Plan, folds: int) -> list[Foretold]:
    """Fit once for each fold without its sites, and foretell the pages of those sites."""
    foretold: list[Foretold] = []
    for fold in range(folds):
        unseen = [example for example in examples if fold_of(example.lesson.site, folds) == fold]
        seen = [example for example in examples if fold_of(example.lesson.site, folds) != fold]
        if not seen or not unseen:
            continue
        parameters = fit(seen, plan)
        for example in unseen:
            if not example.lesson.varied:
                share = np.clip(run(parameters, example.inputs).astype(np.float64), _LEAST, 1 - _LEAST)
                logits = np.log(share / (1.0 - share))
                foretold.append(Foretold(example.lesson, logits, example.weights.astype(np.float64)))
    return foretold


def calibration_of(foretold: Sequence[Foretold]) -> NDArray[np.float64]:
    """Return the table of probabilities that fits what was foretold."""
    logits, labels, weights = columns_of(foretold)
    return calibrate(logits, labels, weights)


def columns_of(
    foretold: Sequence[Foretold],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the logits, labels (0-1) and weights of all blocks that were foretold."""
    return (
        np.concatenate([each.logits for each in foretold]),
        np.concatenate([np.maximum(each.lesson.labels.share, 0.0) for each in foretold]).astype(np.float64),
        np.concatenate([each.weights for each in foretold]),
    )


def score_foretold(foretold: Sequence[Foretold], table: NDArray[np.float64]) -> dict[tuple[str, str], Summary]:
    """Score the texts that the judge would keep, for each set and style.

    The fields' claims and the second round of judging, which take more away, have no part in it.
    """
    groups: dict[tuple[str, str], list[tuple[Lesson, str]]] = {}
    for each in foretold:
        if each.lesson.weight < 1.0:
            continue
        text = _kept_text(each.lesson, probabilities_of(each.logits, table))
        groups.setdefault((each.lesson.set, each.lesson.style), []).append((each.lesson, text))
    return {key: _summary(pages) for key, pages in sorted(groups.items())}


def probabilities_of(logits: NDArray[np.float64], table: NDArray[np.float64]) -> NDArray[np.float64]:
    """Look the logits up in a table of probabilities."""
    middle = table.size // 2
    steps = np.clip(np.rint(logits * LOGIT_STEPS), -middle, middle).astype(np.int64)
    return np.asarray(table[steps + middle])


def _kept_text(lesson: Lesson, probabilities: NDArray[np.float64]) -> str:
    verdicts = decide(lesson.blocks, mark(lesson.blocks), probabilities.tolist(), DEFAULT_SETTINGS)
    return "\n\n".join(block.text for block, verdict in zip(lesson.blocks, verdicts, strict=True) if verdict.keep)


def _summary(pages: Sequence[tuple[Lesson, str]]) -> Summary:
    gold = [GoldPage(lesson.id, lesson.gold) for lesson, _ in pages]
    return summarise(score_pages(gold, [Answer(lesson.id, text) for lesson, text in pages]))
