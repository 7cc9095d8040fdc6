"""environments: a Python environment for each peer, made once and kept in a cache folder.

Peers pin old dependencies of each other, so no two share one. The versions stand in ``environments.toml``.
"""

import hashlib
import json
import os
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import Final

from benchmarks.roster import OURS

__all__ = ["cache_folder", "python_of", "versions"]

_PINS: Final = Path(__file__).with_name("environments.toml")
_READY: Final = "ready"


def cache_folder() -> Path:
    """Return where environments are kept: ``dechaff-benchmarks`` in the user's cache folder."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "dechaff-benchmarks"


def versions(environment: str) -> list[str]:
    """Return the pinned packages of an environment (``name==version``). Raises KeyError for an unknown one."""
    packages: list[str] = tomllib.loads(_PINS.read_text(encoding="utf-8"))[environment]["packages"]
    return packages


def python_of(environment: str, cache: Path) -> str:
    """Return the interpreter of an environment, making the environment first where it is not there yet.

    The folder's name holds a hash of pins and interpreter, so a change of either makes a new one. Raises
    CalledProcessError when a package cannot be installed.
    """
    if environment == OURS:
        return sys.executable
    pins = versions(environment)
    key = hashlib.sha256(json.dumps([sys.version, pins]).encode()).hexdigest()[:12]
    folder = cache / f"{environment}-{key}"
    python = folder / "bin" / "python"
    if not (folder / _READY).exists():
        print(f"making {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        subprocess.run([*install, *pins], check=True)
        (folder / _READY).touch()
    return str(python)
