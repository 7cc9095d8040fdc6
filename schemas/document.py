"""A document: one raw input, before anything is known about it."""

from typing import Literal, NamedTuple

__all__ = ["Document", "Markup"]

Markup = Literal["text", "html"]
"""Whether the raw content still has its HTML."""


class Document(NamedTuple):
    """One raw input and where it came from.

    ``raw`` is bytes when the document is a file of its own (its encoding is still to be found) and str when
    a container, such as a JSON line, has already decoded it.
    """

    raw: bytes | str
    markup: Markup
    source_path: str
    """The path as the user named it (or the path below the folder that the user named), with ``/``."""
    source_kind: str = "text"
    """The container that held it: ``text``, ``html``, ``jsonl``, …"""
    locator: str = ""
    """Where inside ``source_path`` it stands (``line 12``); for people, not part of the id."""
    source_id: str | None = None
    url: str | None = None
    fetched_at: str | None = None
    """ISO 8601, as the input gave it; never the clock of the cleaning."""
    charset: str | None = None
    """The encoding that the container declared (an HTTP header, for example)."""
    declared: tuple[tuple[str, str], ...] = ()
    """What the container says of the story beside its text, by role: ``title``, ``date``, ``author``."""
