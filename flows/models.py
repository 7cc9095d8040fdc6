"""models: files of the judge that users fitted themselves, checked before a run begins."""

import hashlib
import pickle
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

from cleaners.model.dom import DOM_NAMES
from cleaners.model.features import FEATURE_NAMES
from cleaners.model.network import read_weights
from schemas.errors import UsageError
from schemas.settings import Model

__all__ = ["model_settings"]

_SETTINGS: Final = {len(FEATURE_NAMES): "text_model", len(FEATURE_NAMES) + len(DOM_NAMES): "html_model"}
"""A model is told by how many features it takes."""
_NO_MODEL: Final = (ValueError, KeyError, TypeError, EOFError, BadZipFile, pickle.UnpicklingError)


def model_settings(paths: Iterable[str]) -> dict[str, Model]:
    """Return the settings that name the models: at most one of text and one of pages.

    Raises UsageError when a file cannot be read, is no model, or is one of another version's features.
    """
    found: dict[str, Model] = {}
    for path in paths:
        try:
            content = Path(path).read_bytes()
        except OSError as error:
            raise UsageError(f"--model {path}: {error.strerror}") from error
        try:
            features = len(read_weights(BytesIO(content)).input_matrix)
        except _NO_MODEL as error:
            raise UsageError(f"--model {path}: no model; one is made by dechaff train") from error
        if features not in _SETTINGS:
            raise UsageError(f"--model {path}: fitted by another version of dechaff ({features} features); train again")
        name = _SETTINGS[features]
        if name in found:
            raise UsageError(f"--model {path}: there is one of this kind already")
        found[name] = Model(sha256=hashlib.sha256(content).hexdigest(), content=content)
    return found
