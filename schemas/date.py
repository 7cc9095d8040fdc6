"""A date: candidates with their evidence, and the reading that won."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

__all__ = ["Candidate", "Dates", "Origin", "Precision", "Role"]


class Precision(StrEnum):
    """The finest part that the evidence shows, from coarse to fine."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


class Origin(StrEnum):
    """Where a date was found."""

    JSON_LD = "json-ld"
    META = "meta"
    MICRODATA = "microdata"
    TIME = "time"
    ATTRIBUTE = "attribute"
    """An attribute of another element: ``title``, ``data-date``, ``content`` of RDFa."""
    SCRIPT = "script"
    """A field of JSON in a script that is no JSON-LD."""
    URL = "url"
    HEADER = "header"
    """A line of its own (or nearly) above the text."""
    DATELINE = "dateline"
    """The place-and-date opening of the first paragraph."""
    LABEL = "label"
    """Behind a word such as 'Published' or 'Обновлено'."""
    TAIL = "tail"
    """A line of its own below the text."""
    BODY = "body"
    """Inside the running text."""


class Role(StrEnum):
    """What a date is the date of."""

    PUBLISHED = "published"
    MODIFIED = "modified"
    OTHER = "other"
    """Another story, an event, a copyright: known not to be this story's date."""
    UNKNOWN = "unknown"


class Candidate(NamedTuple):
    """A possible date and its evidence."""

    value: str
    """ISO 8601 exactly as precise as the evidence: ``2024``, ``2024-03-29``, ``2024-03-29T12:15``, with
    an offset (and then with seconds, as RFC 3339 asks) only where the evidence has one."""
    precision: Precision
    raw: str
    """The very characters."""
    origin: Origin
    role: Role = Role.UNKNOWN
    block: int | None = None
    """Index of the block that holds it, or None when it was declared elsewhere."""
    start: int = 0
    """Offset of ``raw`` in that block's text."""
    score: float = 0.0
    """Confidence, 0–1, given by the ranking."""
    note: str = ""
    """For people: why it was ranked as it was (``explain --dates`` shows it)."""
    traits: tuple[str, ...] = ()
    """What is known of it and of the place it stands in, by name: the ranking weighs these."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The readings of one document: what was published when, on which evidence."""

    published: Candidate | None = None
    modified: Candidate | None = None
    candidates: tuple[Candidate, ...] = ()
    """All candidates, the best first, the winners among them."""
    claimed: tuple[int, ...] = ()
    """Indexes of blocks that hold nothing but a date (and its label): boilerplate for the text."""
    day_first: bool | None = None
    """The order of day and month in the document's own unambiguous dates: its vote on how its site writes them."""
    flags: tuple[str, ...] = ()
    """``date_conflict``, ``date_ambiguous``, ``date_as_told``."""
