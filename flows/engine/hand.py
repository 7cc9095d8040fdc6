"""What a worker has in hand, and what it sends: the little that both ends of its pipe must know."""

from enum import IntEnum
from typing import NamedTuple

from flows.engine.job import Done

__all__ = ["EXIT_OUT_OF_MEMORY", "HAND_SIZE", "Hand", "Message", "Phase"]

EXIT_OUT_OF_MEMORY = 77
"""Exit code of a worker in which memory ran out, and which was not fresh: the document is tried in a fresh one."""


class Phase(IntEnum):
    """What a worker is at."""

    IDLE = 0
    READING = 1
    CLEANING = 2


class Hand(NamedTuple):
    """What a worker has in hand; whole numbers in memory that both ends see."""

    phase: int
    piece: int
    """Number of the piece in its unit."""
    items: int
    """Documents that the piece has given before."""
    place: int
    """Place of the document in its unit."""
    since_ms: int
    """By the monotonic clock, which is one for all processes."""


HAND_SIZE = len(Hand._fields)


class Message(NamedTuple):
    """What a worker sends."""

    done: list[Done]
    digest: str | None = None
    """Of the whole unit; given with its last documents."""
    failure: str | None = None
    """Why the run cannot go on."""
