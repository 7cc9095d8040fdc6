"""model file: parameters rounded to the steps of the inference, with all that it needs beside them, in one file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.network import WEIGHT_STEP, WEIGHTS_LIMIT
from flows.training.leanings import Leanings
from flows.training.learner import CONTEXT_AFTER, DILATIONS, Array
from schemas.errors import RunError

__all__ = ["write_model"]

_LEXICON_STEPS: Final = 32


def write_model(
    path: Path, parameters: Mapping[str, Array], leanings: Leanings, calibration: NDArray[np.float64], typical: Array
) -> None:
    """Write a model that ``cleaners.model.network`` can read. Raises RunError when a unit's weights are too large."""
    lexicon = leanings.lexicon()
    arrays: dict[str, NDArray[Any]] = {name: _rounded(name, value) for name, value in parameters.items()}
    arrays |= {
        "lexicon_short": _odds(lexicon.short),
        "lexicon_long": _odds(lexicon.long),
        "lexicon_names": _odds(leanings.names()),
        "dilations": np.array(DILATIONS, np.int64),
        "context_after": np.array([CONTEXT_AFTER], np.int64),
        "calibration": calibration,
        "typical_input": np.round(typical * 64.0).astype(np.float32) / np.float32(64.0),
    }
    with path.open("wb") as file:
        np.savez_compressed(file, **arrays)  # type: ignore[arg-type]  # the stub takes an array for a flag


def _rounded(name: str, value: Array) -> NDArray[np.int16]:
    """Return a parameter as counts of the step; the weights of each unit must stay below what a sum can hold."""
    rounded = np.rint(value / WEIGHT_STEP)
    if value.ndim > 1 and name != "filters":
        heaviest = float(np.abs(rounded).sum(axis=-2).max()) * WEIGHT_STEP
        if heaviest > WEIGHTS_LIMIT:
            raise RunError(f"the weights of one unit of {name} add up to {heaviest:.0f}: fit with more decay")
    return np.asarray(rounded, np.int16)


def _odds(values: NDArray[np.float64]) -> NDArray[np.int16]:
    return np.asarray(np.rint(values * _LEXICON_STEPS), np.int16)
