"""cross validation: what the judge is worth on sites it was not fitted on."""

import hashlib
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.judge import decide
from cleaners.paragraphs import join_paragraphs
from cleaners.quality import expected_f1
from cleaners.rules import mark
from flows.score import Answer, GoldPage, Summary, score_pages, summarise
from flows.training.calibration import LOGIT_STEPS, Bin, bins_of, calibrate
from flows.training.fitting import Example, Plan, fit
from flows.training.learner import run
from flows.training.lessons import Lesson
from schemas.block import Page
from schemas.settings import DEFAULT_SETTINGS
from schemas.verdict import Verdict

__all__ = [
    "Foretold",
    "calibration_of",
    "columns_of",
    "cross_validate",
    "fold_of",
    "probabilities_of",
    "promises_of",
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
    inputs: NDArray[np.float32]
    """Shape (n, features)."""


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
                share = np.clip(run(parameters, example.inputs, example.groups).astype(np.float64), _LEAST, 1 - _LEAST)
                logits = np.log(share / (1.0 - share))
                weights = example.weights.astype(np.float64)
                foretold.append(Foretold(example.lesson, logits, weights, example.inputs))
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


def promises_of(foretold: Sequence[Foretold]) -> dict[str, list[Bin]]:
    """Return what was promised and what was so: of blocks their probability, of pages ``quality`` and their word F1.

    Each half of the sites is looked up in the table of the other half.
    """
    blocks: list[tuple[NDArray[np.float64], ...]] = []
    pages: list[tuple[float, float]] = []
    halves = [[each for each in foretold if fold_of(each.lesson.site, 2) == half] for half in (0, 1)]
    for own, other in (halves, halves[::-1]):
        table = calibration_of(other)
        logits, labels, weights = columns_of(own)
        blocks.append((probabilities_of(logits, table), labels, weights))
        pages += [_promise(each, table) for each in own if each.lesson.weight == 1.0]
    said, so = np.array(pages).reshape(-1, 2).T
    return {
        "block": bins_of(*(np.concatenate(column) for column in zip(*blocks, strict=True))),
        "quality": bins_of(said, so, np.ones(said.size)),
    }


def _promise(each: Foretold, table: NDArray[np.float64]) -> tuple[float, float]:
    lesson = each.lesson
    verdicts = _verdicts(each, table)
    summary = _summary([(lesson, _text(lesson, verdicts))])
    return expected_f1(Page(lesson.blocks, lesson.metadata), verdicts), summary.word_f1


def score_foretold(foretold: Sequence[Foretold], table: NDArray[np.float64]) -> dict[tuple[str, str], Summary]:
    """Score the texts that the judge would keep, for each set and style.

    The fields' claims and the second round of judging, which take more away, have no part in it.
    """
    groups: dict[tuple[str, str], list[tuple[Lesson, str]]] = {}
    for each in foretold:
        if each.lesson.weight < 1.0:
            continue
        text = _text(each.lesson, _verdicts(each, table))
        groups.setdefault((each.lesson.set, each.lesson.style), []).append((each.lesson, text))
    return {key: _summary(pages) for key, pages in sorted(groups.items())}


def probabilities_of(logits: NDArray[np.float64], table: NDArray[np.float64]) -> NDArray[np.float64]:
    """Look the logits up in a table of probabilities."""
    middle = table.size // 2
    steps = np.clip(np.rint(logits * LOGIT_STEPS), -middle, middle).astype(np.int64)
    return np.asarray(table[steps + middle])


def _verdicts(each: Foretold, table: NDArray[np.float64]) -> list[Verdict]:
    page = Page(each.lesson.blocks, each.lesson.metadata)
    scores = probabilities_of(each.logits, table).tolist()
    return decide(page, mark(page.blocks), scores, each.inputs, DEFAULT_SETTINGS)


def _text(lesson: Lesson, verdicts: Sequence[Verdict]) -> str:
    kept = [block for block, verdict in zip(lesson.blocks, verdicts, strict=True) if verdict.keep]
    return "\n\n".join(paragraph.text for paragraph in join_paragraphs(kept))


def _summary(pages: Sequence[tuple[Lesson, str]]) -> Summary:
    gold = [GoldPage(lesson.id, lesson.gold) for lesson, _ in pages]
    return summarise(score_pages(gold, [Answer(lesson.id, text) for lesson, text in pages]))
