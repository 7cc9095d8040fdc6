"""What the user should know of the input beside its documents: fields that were guessed, things passed over."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from flows.engine.harmless import written_out
from flows.engine.units import Unit
from flows.sources.source import Note

__all__ = ["NoteBook", "Tell", "tell_nobody"]

Tell: TypeAlias = Callable[[str, Note], None]
"""Is told of each note when it is met first, with the ``source_path`` of the file that it is about."""

_MAX_KINDS: Final = 200
"""Notes beyond this many different ones are counted as one."""


def tell_nobody(_source_path: str, _note: Note) -> None:
    """Do nothing."""


class NoteBook:
    """All notes of a run, each once with how often it was met and an example."""

    def __init__(self) -> None:
        self._times: dict[tuple[str, str], int] = {}
        self._examples: dict[tuple[str, str], str] = {}

    def take(self, unit: Unit, tell: Tell = tell_nobody) -> None:
        """Take the notes of a unit."""
        for piece in unit.pieces:
            for note in piece.notes:
                key = (note.what, note.text)
                if key not in self._times and len(self._times) >= _MAX_KINDS:
                    key = (note.what, "others")
                if key not in self._times:
                    tell(piece.source_path, note)
                self._examples[key] = min(self._examples.get(key, piece.source_path), piece.source_path)
                self._times[key] = self._times.get(key, 0) + note.times

    def rows(self) -> list[dict[str, Any]]:
        """Return them for the manifest, in an order that does not depend on that of the input."""
        return [
            {
                "what": what,
                "text": written_out(text),
                "times": self._times[what, text],
                "example": written_out(self._examples[what, text]),
            }
            for what, text in sorted(self._times)
        ]
