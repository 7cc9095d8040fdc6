"""Invented documents for the tests of what the place of a line says."""

from collections.abc import Sequence

from cleaners.rules import Mark, mark
from cleaners.split import split_text

BODY = tuple(
    """
The harbour council of Wexcombe voted on Tuesday to replace the old swing bridge with a wider one, ending nine years \
of debate.
“We have waited long enough for this bridge,” said the council’s chair, Ida Holt, after the vote in the hall above the \
fish market.
Work is to begin in spring, when the ferry that now serves the harbour will run at night. It will cost no more than by \
day.
Residents near the quay asked for a wall against the noise, which the council promised to consider at its \
meeting in June.
""".strip().split("\n")
)


def marks_of(lines: Sequence[str]) -> list[Mark | None]:
    return mark(split_text("\n".join(lines)).blocks)


def rules_of(lines: Sequence[str]) -> list[str | None]:
    return [found.rule if found else None for found in marks_of(lines)]


def kept_of(lines: Sequence[str]) -> list[str]:
    return [line for line, found in zip(lines, marks_of(lines), strict=True) if found is None]
