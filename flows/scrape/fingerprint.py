"""The fingerprint of the cleaning: it changes when a rule, the model, a lexicon or a setting does."""

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from schemas.settings import Settings

__all__ = ["cleaning_fingerprint"]

_PACKAGES: Final = ("cleaners", "schemas")


def cleaning_fingerprint(settings: Settings) -> str:
    """Return a hash of all that decides what a page is cleaned to: the pure packages' files, and the settings."""
    return hashlib.sha256(f"{_packages()} {settings.sha256}".encode()).hexdigest()


@cache
def _packages() -> str:
    digest = hashlib.sha256()
    for package in _PACKAGES:
        _add(digest, files(package), package)
    return digest.hexdigest()


def _add(digest: "hashlib._Hash", entry: Traversable, path: str) -> None:
    if entry.is_dir():
        for child in sorted(entry.iterdir(), key=lambda each: each.name):
            if not child.name.startswith((".", "__pycache__")):
                _add(digest, child, f"{path}/{child.name}")
    else:
        digest.update(f"{path}\n".encode())
        digest.update(hashlib.sha256(entry.read_bytes()).digest())
