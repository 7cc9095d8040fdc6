"""judge model: gold sets to a model of the block judge, with what it was fitted on and what it is worth beside it."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import orjson

from cleaners.model.network import Kind
from flows.training.calibration import error_of
from flows.training.cross_validation import (
    Foretold,
    calibration_of,
    cross_validate,
    fold_of,
    promises_of,
    score_foretold,
)
from flows.training.fitting import Plan, fit, measure_lessons
from flows.training.gold_set import GoldSet, read_gold_set
from flows.training.leanings import count_leanings
from flows.training.lessons import Lesson, lessons_of_pages, lessons_of_text, vary
from flows.training.model_file import write_model
from schemas.errors import UsageError
from schemas.version import PIPELINE_VERSION

__all__ = ["PLANS", "Report", "train_judge"]

PLANS: Final[dict[Kind, Plan]] = {
    "text": Plan(width=64, passes=10, drop=0.1),
    "html": Plan(width=64, passes=18, drop=0.2),
}
"""How the models of the package were fitted."""

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Report:
    """What a model was fitted on, and its scores on sites that it had not seen."""

    kind: Kind
    facts: dict[str, Any]

    @property
    def scores(self) -> list[dict[str, Any]]:
        """One row for each set and style: F1, precision, recall, word F1."""
        rows: list[dict[str, Any]] = self.facts["cross_validated"]["scores"]
        return rows


def train_judge(paths: Sequence[str], out: Path, *, kind: Kind, plan: Plan, folds: int, tell: Tell) -> Report:
    """Fit the block judge on gold sets, write the model to ``out`` and its report beside it as JSON.

    Raises UsageError when the gold sets have no pages of the kind, or too few sites for the folds.
    """
    sets = [read_gold_set(path) for path in paths]
    lessons = [lesson for gold in sets for lesson in _lessons(gold, kind)]
    tell(f"{len(lessons):,} documents of {len({lesson.site for lesson in lessons}):,} sites")
    if len({fold_of(lesson.site, folds) for lesson in lessons}) < folds:
        raise UsageError(f"too few sites for {folds} folds: {', '.join(paths)}")
    leanings = count_leanings(lessons)
    chance = random.Random(plan.seed)  # noqa: S311 - nothing secret
    varied = [variant for lesson in lessons for variant in vary(lesson, chance)] if kind == "text" else []
    examples = list(measure_lessons([*lessons, *varied], leanings))
    tell(f"measured, {len(varied):,} variants among them; fitting {folds} times without a part of the sites")
    foretold = cross_validate(examples, plan, folds)
    table = calibration_of(foretold)
    tell("fitting on all sites")
    parameters = fit(examples, plan)
    typical = np.concatenate([example.inputs for example in examples]).mean(axis=0, dtype=np.float64)
    write_model(out, parameters, leanings, table, typical.astype(np.float32))
    facts = _facts(sets, lessons, kind, plan) | {"cross_validated": _cross_validated(foretold, folds)}
    out.with_suffix(".json").write_bytes(orjson.dumps(facts, option=orjson.OPT_INDENT_2) + b"\n")
    return Report(kind, facts)


def _lessons(gold: GoldSet, kind: Kind) -> list[Lesson]:
    return list(lessons_of_pages(gold) if kind == "html" else lessons_of_text(gold))


def _facts(sets: Sequence[GoldSet], lessons: Sequence[Lesson], kind: Kind, plan: Plan) -> dict[str, Any]:
    counts: dict[str, dict[str, int]] = {gold.name: {} for gold in sets}
    for lesson in lessons:
        styles = counts[lesson.set]
        styles[lesson.style] = styles.get(lesson.style, 0) + 1
    names = Plan.__dataclass_fields__
    return {
        "kind": kind,
        "pipeline_version": PIPELINE_VERSION,
        "plan": {name: getattr(plan, name) for name in names},
        "documents": counts,
        "sites": len({lesson.site for lesson in lessons}),
    }


def _cross_validated(foretold: Sequence[Foretold], folds: int) -> dict[str, Any]:
    table = calibration_of(foretold)
    rows = [
        {"set": name, "style": style, "pages": summary.pages}
        | {key: round(getattr(summary, key), 4) for key in ("f1", "precision", "recall", "word_f1")}
        for (name, style), summary in score_foretold(foretold, table).items()
    ]
    promises = {
        name: {"error": round(error_of(bins), 4), "bins": [[round(value, 4) for value in each] for each in bins]}
        for name, bins in promises_of(foretold).items()
    }
    return {"folds": folds, "promises": promises, "scores": rows}
