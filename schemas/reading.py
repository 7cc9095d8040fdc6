"""A reading: the value of one field, and the blocks that hold nothing else; a sign: what the whole document is."""

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from schemas.verdict import Reason

__all__ = ["Claim", "Reading", "Sign"]

T_co = TypeVar("T_co", covariant=True)


class Claim(NamedTuple):
    """A block that is one field and nothing else: boilerplate for the text, gold for the field."""

    block: int
    reason: Reason
    rule: str


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """What a field's reader found."""

    value: T_co
    claims: tuple[Claim, ...] = ()
    flags: tuple[str, ...] = ()
    """For the record: ``mixed_script_fixed``, …"""


class Sign(NamedTuple):
    """Evidence that the document as a whole is something that users want to know: a stub, cut off, a live blog."""

    flag: str
    """The record's flag: ``paywall``, ``truncated``, ``live_blog``."""
    block: int
    """The block that shows it."""
