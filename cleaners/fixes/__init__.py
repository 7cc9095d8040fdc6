"""Fixes: named, idempotent ``str -> str`` repairs of damage that happened before the text reached us."""

__all__ = ["fix_text"]


def fix_text(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the repaired text and the names of the fixes that changed something.

    Never adds, removes or moves a line break, so that line numbers stay those of the source.
    """
    return text, ()
