"""``sources.toml``: read and checked, with errors that name the file, the key and the remedy."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from flows.scrape.source_settings import SourcesFile
from schemas.errors import UsageError

__all__ = ["DEFAULT_SOURCES", "load_sources", "parse_sources"]

DEFAULT_SOURCES: Final = "seeds/sources.toml"
_MAX_SHOWN: Final = 5
_MAX_CHARS: Final = 80


def load_sources(path: str | Path) -> SourcesFile:
    """Return what the file at ``path`` says. Raises UsageError, one line for each thing that is wrong."""
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        remedy = f"name a file of sources, like {DEFAULT_SOURCES}"
        raise UsageError(f"{path}: {error.strerror or error}; {remedy}") from error
    return parse_sources(content, str(path))


def parse_sources(content: bytes, name: str) -> SourcesFile:
    """Return what the file's content says; ``name`` is for errors. Raises UsageError."""
    try:
        tables = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{name}: byte {error.start} is no UTF-8; save the file as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{name}: no TOML: {error}; see https://toml.io for how it is written") from error
    try:
        return SourcesFile.model_validate(tables)
    except ValidationError as error:
        found = [f"{name}: {_line(details, tables)}" for details in error.errors()]
        more = [f"{name}: and {len(found) - _MAX_SHOWN} more"] if len(found) > _MAX_SHOWN else []
        raise UsageError(*found[:_MAX_SHOWN], *more) from error


def _line(details: Mapping[str, Any], tables: dict[str, Any]) -> str:
    key = _key(details["loc"])
    match details["type"]:
        case "missing" if details["loc"] == ("sources",):
            return "sources: missing: add a table [sources.NAME] with name, domain and feeds"
        case "missing":
            return f"{key}: missing: add it"
        case "extra_forbidden":
            return f"{key}: unknown key: {_known_keys(details['loc'], tables)}"
        case "value_error":
            return f"{key}: {details['msg'].removeprefix('Value error, ')}"
        case "string_pattern_mismatch":
            return f"{key}: {_shown(details['input'])} does not fit the pattern {details['ctx']['pattern']}"
        case _:
            return f"{key}: {_shown(details['input'])}: {details['msg'].lower()}"


def _key(place: tuple[int | str, ...]) -> str:
    words = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in place if part != "[key]"]
    return "".join(words).removeprefix(".") or "the file"


def _known_keys(place: tuple[int | str, ...], tables: dict[str, Any]) -> str:
    model: Any = SourcesFile
    for part in place[:-1]:
        fields = getattr(model, "model_fields", {})
        model = fields[part].annotation if part in fields else model
        if part == "sources":
            model = SourcesFile.model_fields["sources"].annotation.__args__[1]  # type: ignore[union-attr]
    misplaced = "; names of sources stand in tables [sources.NAME]" if len(place) == 1 and tables else ""
    return f"take it out; known here are {', '.join(model.model_fields)}{misplaced}"


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _MAX_CHARS else f"{text[: _MAX_CHARS - 1]}…"
