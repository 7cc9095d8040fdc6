"""Imported by the server that forks workers, before it forks any: what they share is then loaded once, and shared."""

from cleaners.pipeline import clean
from schemas.document import Document

__all__: list[str] = []

clean(Document("The ferry to the outer islands runs twice a day from Monday on, the harbour board said.", "text", "-"))
