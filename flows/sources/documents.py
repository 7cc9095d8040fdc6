"""All documents behind some paths, one after the other, without units or workers."""

from collections.abc import Iterator, Sequence
from typing import Final

from flows.sources.columns import Columns
from flows.sources.discover import find_files
from flows.sources.registry import cut_file, load_piece, read_piece
from flows.sources.source import Item, Limits, Unread
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.settings import DEFAULT_SETTINGS, Settings

__all__ = ["DEFAULT_UNIT_BYTES", "limits_of", "read_documents", "read_items"]

DEFAULT_UNIT_BYTES: Final = 8_000_000
"""Some seconds of work for one worker, and little enough to hold in memory."""


def limits_of(settings: Settings, unit_bytes: int = DEFAULT_UNIT_BYTES) -> Limits:
    """Return the limits of cutting and reading that the settings ask for."""
    asked = Columns(
        settings.text_field,
        settings.html_field,
        settings.url_field,
        settings.id_field,
        settings.date_field,
        settings.title_field,
        settings.author_field,
    )
    return Limits(unit_bytes, settings.max_document_bytes, settings.quarantine_bytes, asked, settings.separator)


def read_items(paths: Sequence[str], settings: Settings = DEFAULT_SETTINGS) -> Iterator[Item]:
    """Yield every input behind ``paths``: a document, or what could not be read and why. Streams.

    Raises UsageError for a path that does not exist or is of no known kind.
    """
    limits = limits_of(settings)
    for file in find_files(paths):
        for piece in cut_file(file, limits):
            try:
                content = load_piece(piece) if isinstance(piece.content, bytes | None) else b""
            except DocumentError as error:
                yield Unread(Document(b"", "text", piece.source_path, piece.kind), error)
            else:
                yield from read_piece(piece, content, limits)


def read_documents(paths: Sequence[str], settings: Settings = DEFAULT_SETTINGS) -> Iterator[Document]:
    """Yield the documents behind ``paths``, and raise DocumentError for the first that cannot be read."""
    for item in read_items(paths, settings):
        if isinstance(item, Unread):
            raise item.error
        yield item
