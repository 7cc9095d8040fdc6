"""The walls of the project: which package may import what, and what no tracked file may hold."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent
OURS: Final = ("schemas", "cleaners", "flows")
MAY_IMPORT: Final = {
    "schemas": {"schemas"},
    "cleaners": {"schemas", "cleaners"},
    "flows": {"schemas", "cleaners", "flows"},
}

IN_MEMORY: Final = frozenset({"io.BytesIO"})
"""Parts of those that reach nothing outside."""
WORLD: Final = frozenset(
    {
        "asyncio",
        "concurrent",
        "ctypes",
        "fcntl",
        "fileinput",
        "ftplib",
        "getpass",
        "glob",
        "http",
        "httpx",
        "importlib.metadata",
        "io",
        "locale",
        "logging",
        "mmap",
        "multiprocessing",
        "os",
        "pathlib",
        "pickle",
        "platform",
        "prefect",
        "random",
        "requests",
        "resource",
        "secrets",
        "select",
        "shelve",
        "shutil",
        "signal",
        "smtplib",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib.request",
        "urllib3",
        "uuid",
        "warnings",
        "zoneinfo",
    }
)
"""Modules through which the world comes in: files, network, clock, environment, chance, other processes."""

CLOCK_CALLS: Final = frozenset({"now", "today", "utcnow", "getenv"})
"""Attributes that read the clock, the local zone or the environment, whatever they are called on."""

BUILT_INS_OF_THE_WORLD: Final = frozenset({"open", "print", "input", "exec", "eval", "breakpoint", "__import__"})

MAX_LINES: Final = 400
VAGUE_NAMES: Final = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "manager", "data", "process"})

INDEX_HOST: Final = re.compile(
    r"--(?:extra-)?index-url|--find-links|--trusted-host"
    r"|https?://[^\s\"'<>)\]]+/(?:simple|packages)/"
    r"|(?:pypi|pythonhosted)\.(?:org|io|python\.org)"
    r"|file:///",
    re.IGNORECASE,
)


@cache
def _tracked_files() -> tuple[Path, ...]:
    """Files that git tracks or would track; outside a checkout, the files of the known folders."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        folders = [*OURS, "tests", "seeds", "docs", "benchmarks", ".ci"]
        paths = [*ROOT.glob("*.*"), *(path for folder in folders for path in (ROOT / folder).rglob("*"))]
    return tuple(sorted(path for path in paths if path.is_file() and "__pycache__" not in path.parts))


def _sources(package: str) -> list[Path]:
    return [path for path in _tracked_files() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] == package]


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def _imports(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted name of everything imported, at the top or inside a function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _reaches(imported: str, modules: frozenset[str] | set[str]) -> bool:
    return any(imported == module or imported.startswith(f"{module}.") for module in modules)


def _where(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("package", OURS)
def test_imports_follow_the_arrow(package: str) -> None:
    """Schemas import nothing of ours, cleaners only schemas, flows both; and nothing imports the tests."""
    paths = _sources(package)
    assert paths
    forbidden = ({*OURS, "tests", "benchmarks"}) - MAY_IMPORT[package]
    against = [(_where(path), name) for path in paths for name in _imports(_tree(path)) if _reaches(name, forbidden)]
    assert against == []


@pytest.mark.parametrize("package", ["schemas", "cleaners"])
def test_the_pure_packages_import_no_part_of_the_world(package: str) -> None:
    """No file, network, clock, environment, log or chance comes into schemas or cleaners by an import."""
    worldly = [
        (_where(path), name) for path in _sources(package) for name in _imports(_tree(path)) if _reaches(name, WORLD)
    ]
    assert [found for found in worldly if found[1] not in IN_MEMORY] == []


def _worldly_calls(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Name(id=name) if name in BUILT_INS_OF_THE_WORLD:
                yield node.lineno, name
            case ast.Attribute(attr=name) if name in CLOCK_CALLS or (name == "fromtimestamp" and not _has_zone(node)):
                yield node.lineno, name


def _has_zone(call: ast.Call) -> bool:
    return len(call.args) > 1 or any(keyword.arg == "tz" for keyword in call.keywords)


@pytest.mark.parametrize("package", ["schemas", "cleaners"])
def test_the_pure_packages_call_nothing_that_reads_the_world(package: str) -> None:
    """Schemas and cleaners neither open a file nor ask what time it is."""
    calls = [(_where(path), *call) for path in _sources(package) for call in _worldly_calls(_tree(path))]
    assert calls == []


def _declared_dependencies() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    return {_canonical(re.split(r"[<>=!~;\[ ]", line, maxsplit=1)[0]) for line in declared}


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_package_that_is_imported_is_declared() -> None:
    """An installation from pyproject.toml has all that the project imports, not only what others happen to bring."""
    distributions = packages_distributions()
    packages = {name.partition(".")[0] for ours in OURS for path in _sources(ours) for name in _imports(_tree(path))}
    foreign = packages - set(OURS) - set(sys.stdlib_module_names)
    assert foreign
    declared = _declared_dependencies()
    undeclared = {
        package
        for package in foreign
        if not declared & {_canonical(distribution) for distribution in distributions.get(package, [package])}
    }
    assert undeclared == set()


def _module_state_changes(tree: ast.AST) -> Iterator[int]:
    return (node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global))


def test_cleaners_change_no_module_state() -> None:
    """No function of the cleaners rebinds a name of its module."""
    changes = [(_where(path), line) for path in _sources("cleaners") for line in _module_state_changes(_tree(path))]
    assert changes == []


def test_no_tracked_file_names_a_package_index() -> None:
    """A checkout installs from the index of the machine it is on: no file sends it elsewhere."""
    found = []
    for path in _tracked_files():
        if path == Path(__file__):
            continue
        text = path.read_bytes().decode("utf-8", errors="replace")
        found += [(_where(path), match.group()) for match in INDEX_HOST.finditer(text)]
    assert found == []


def test_no_source_file_is_two_subjects_long() -> None:
    """A Python file has at most 400 lines."""
    lengths = {
        _where(path): path.read_text(encoding="utf-8").count("\n") for path in _tracked_files() if path.suffix == ".py"
    }
    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


def test_every_name_says_what_is_in_the_room() -> None:
    """No module or package is called by a word that fits anything."""
    python = [path.relative_to(ROOT) for path in _tracked_files() if path.suffix == ".py"]
    vague = [path.as_posix() for path in python if VAGUE_NAMES & {path.stem, *path.parts[:-1]}]
    assert vague == []


@pytest.mark.parametrize("package", OURS)
def test_every_module_says_in_its_first_line_what_it_is(package: str) -> None:
    """Each module of the project opens with a docstring."""
    assert [_where(path) for path in _sources(package) if ast.get_docstring(_tree(path)) is None] == []


def test_no_tracked_file_is_heavy() -> None:
    """Samples, tables and models stay small enough for a source repository: 2 MiB each."""
    assert [_where(path) for path in _tracked_files() if path.stat().st_size > 2 * 1024 * 1024] == []
