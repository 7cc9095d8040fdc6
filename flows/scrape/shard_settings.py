"""The settings by which a shard is cleaned: those of the run, and what is said of the shard's source.

The file of sources says it where there is one; else a shard is cleaned with what its records were made with, which
their manifest tells.
"""

from collections.abc import Mapping
from typing import Final

from flows.engine.manifest import read_manifest
from flows.scrape.folders import ScrapeFolders
from flows.scrape.source_settings import Source
from flows.state.shards import ShardRow
from schemas.settings import Settings

__all__ = ["NO_SOURCES", "settings_of_shard"]

NO_SOURCES: Final[Mapping[str, Source]] = {}
_SAID: Final = ("language", "time_zone", "day_first")


def settings_of_shard(
    folders: ScrapeFolders, shard: ShardRow, settings: Settings, sources: Mapping[str, Source] = NO_SOURCES
) -> Settings:
    """Return ``settings`` with what ``sources`` (by name), or else the shard's records, say of its source.

    Raises RunError when a manifest is damaged.
    """
    source = sources.get(shard.source)
    if source is not None:
        said = {name: getattr(source, name) for name in _SAID}
    else:
        manifest = read_manifest(folders.records / shard.records_folder) if shard.records_folder else None
        known = {} if manifest is None else manifest["settings"]
        said = {name: known[name] for name in _SAID if known.get(name) is not None}
    return settings.model_copy(update=said)
