"""Where a scrape keeps what: one folder for everything, so that it can be moved and backed up whole."""

from pathlib import Path

__all__ = ["ScrapeFolders"]


class ScrapeFolders:
    """The folders of a scrape, below one of the user's choice."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.records = root / "records"
        """A run's files for each shard, in a folder of its name."""
        self.superseded = root / "superseded"
        """Records that cleaning anew has replaced."""
        self.reports = root / "reports"

    @property
    def state(self) -> Path:
        """Return where the state store stands, unless it is a database elsewhere."""
        return self.root / "state.sqlite"

    def pages(self, shard: str) -> Path:
        """Return the file of a shard's pages, alone in its folder."""
        return self.root / "raw" / "pages" / shard / f"{shard}.warc.gz"

    def other(self, shard: str) -> Path:
        """Return the file of what else came: feeds, sitemaps, errors, what is no page."""
        return self.root / "raw" / "other" / f"{shard}.warc.gz"
