"""Archives: files of files, read as folders are, member by member, and never extracted.

A member's ``source_path`` is the archive's with the member's name behind it, so its id is that of the file outside.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple, TypeAlias

from flows.sources.entries import Entry, cut_entries
from flows.sources.failures import failure
from flows.sources.source import Limits, Note, Piece
from flows.sources.stream import STDIN, ByteStream, InputFile, readable
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason

__all__ = ["Archive", "CutMember", "Found", "Member", "cut_archive", "refusal"]


class Member(NamedTuple):
    """A file in an archive."""

    name: str
    """With ``/``, as the archive names it."""
    chunks: Iterator[bytes]
    """Its content, to be taken before the next member is asked for. May raise DocumentError."""
    weight: int | None = None
    """Bytes that it takes of the archive, None where that is what was read of it meanwhile."""


Found: TypeAlias = Member | Entry | Note
"""What an archive gives: a member, a member that is not read and why, or a note."""


@dataclass(frozen=True, slots=True)
class Archive:
    """A kind of archive. Add one by writing its file and its line in the registry."""

    name: str
    suffixes: tuple[str, ...]
    members: Callable[[InputFile, ByteStream, Limits], Iterator[Found]]
    """The members in their order, streaming. May raise DocumentError where the archive cannot be read on."""
    is_sure: Callable[[bytes], bool]
    """Whether content that begins like this is such an archive."""


CutMember: TypeAlias = Callable[[InputFile, ByteStream], Iterator[Piece]]
"""Cuts a member into pieces, whatever it is."""

_MANY: Final = 1_000
_DRIVE: Final = re.compile(r"[A-Za-z]:")
_HIDDEN: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})


def refusal(name: str) -> DocumentError | None:
    """Return why a member of this name is not read, or None.

    >>> refusal("news/a.txt") is None, str(refusal("../../etc/passwd"))
    (True, 'read: unsafe_member: the name leads out of the archive')
    """
    parts = re.split(r"[/\\]", name)
    if name.startswith(("/", "\\")) or _DRIVE.match(name) or ".." in parts or "\0" in name:
        return failure(QuarantineReason.UNSAFE_MEMBER, "the name leads out of the archive")
    return None


def cut_archive(
    archive: Archive, file: InputFile, stream: ByteStream, limits: Limits, cut_member: CutMember
) -> Iterator[Piece]:
    """Yield the pieces of all members, each cut as the file that it is, and what of the archive cannot be read.

    Hidden members and those of unknown kinds are passed over, as in a folder, and noted.
    """
    weighed = 0
    aside: list[Entry | Note] = []
    try:
        for found in archive.members(file, stream, limits):
            if not isinstance(found, Member):
                aside.append(found)
            elif _is_hidden(found.name):
                aside.append(Note("passed_over", f"{archive.name}: hidden member"))
            else:
                member = InputFile(STDIN, f"{file.source_path}/{readable(found.name)}", 0)
                weight = stream.consumed - weighed if found.weight is None else found.weight
                for piece in cut_member(member, ByteStream(member, found.chunks)):
                    yield replace(piece, weight=weight)
                    weight = 0
                weighed = stream.consumed
            if len(aside) >= _MANY:
                yield from cut_entries(file, stream, limits, archive.name, aside)
                aside = []
    except DocumentError as error:
        aside.append(Entry("", b"", error))
    yield from (replace(piece, weight=0) for piece in cut_entries(file, stream, limits, archive.name, aside))


def _is_hidden(name: str) -> bool:
    return any(part in _HIDDEN or (part.startswith(".") and part != ".") for part in name.split("/"))
