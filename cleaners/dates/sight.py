"""sight: every written date of a page with the place it stands in: its block, its label and what is beside it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from cleaners.dates.labels import role_of_label, without_labels
from cleaners.dates.scan import Found, scan
from cleaners.words import FULL_STOPS
from schemas.block import Block
from schemas.date import Role

__all__ = ["MAX_SHORT_CHARS", "Sighting", "sight"]

MAX_SHORT_CHARS = 90
"""Characters beside the date up to which a line is a header or tail line rather than running text."""
_MAX_LABEL_CHARS = 60
_MAX_LABEL_LINE = 40
_MAX_SIGHTINGS = 400
_MIN_SENTENCE_CHARS = 25
_STOPS = tuple(FULL_STOPS + "…")
# 'Dieser Beitrag wurde am … veröffentlicht': the verb that would be the label comes too late to be looked for.
_IMPRINT = re.compile(
    r"\b(?:dieser|diese|this|cet|cette|quest[oa]|est[ea])\b.{0,40}"
    r"\b(?:wurde|was|a été|è stat[oa]|fue|foi)\b.{0,20}?\b(?:am|on|le|il|el|em)\s*$",
    re.IGNORECASE,
)
_IMPRINT_VERB = re.compile(r".{0,60}\b(?:veröffentlicht|gepostet|publiziert|geschrieben|erstellt)\b")
_GERMAN_IMPRINT = re.compile(r"\bwurde\s(?:am|von.{1,30}am)\s$")
# '— Ann Penfield (@annpenfield) March 4, 2031': a post of somebody else, quoted with its own date.
_QUOTED_POST = re.compile(r"\(@\w{2,30}\)\W")
# 'In this March 4, 2031, file photo, …': the caption of an agency's old picture.
_FILE_PHOTO = re.compile(r",? file (?:photo|picture|image)\b")
# In parentheses it says what a number in the text is as of.
_AS_OF = re.compile(r"(?<![\w(])stand\s?:?\s{0,2}(?:vom\s|am\s)?(?:\w{2,10},\s)?$", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:\bhttps?://|\bwww\.)\S*$")
_MAX_ADDRESS = 200
_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_BEHIND_DIGITS = re.compile(r"^.*\d")
_MACHINE_HEADER = re.compile(r"^\W{0,3}date\s{1,4}(?:19|20)\d\d-\d\d-\d\d(?:\s|$)", re.IGNORECASE)
_MACHINE_REST = re.compile(r"[\s\W]*\d{0,3}\s*")


class Sighting(NamedTuple):
    """A date and its surroundings."""

    found: Found
    """With offsets in the block's text."""
    block: int
    role: Role
    """What the label says; unknown where there is none."""
    label_block: int | None
    """Index of the block before it, where that is the label and nothing else."""
    rest: int
    """Characters of its block that belong to neither a date nor a label."""
    alone: bool
    """Whether its block holds dates and labels and nothing else."""
    machine: bool
    """Whether its block is a header that a program wrote: ``date 2024-03-29 …``."""
    raw: str
    imprint: bool = False
    """Whether a sentence such as 'This entry was posted on …' says it."""
    sentence: bool = False
    """Whether its block ends like a sentence rather than like a line that bears a date."""
    as_of: bool = False
    """Whether its label says, as German pages do, what the whole page is as of: 'Stand: 4. Juli 2023'."""


def sight(blocks: Sequence[Block], languages: tuple[str, ...], time_zone: str | None = None) -> list[Sighting]:
    """Return the dates of all blocks in order, at most some hundreds; ``time_zone`` as for ``scan``."""
    texts = [block.text for block in blocks]
    text = "\n".join(texts)
    starts = list(accumulate([len(each) + 1 for each in texts], initial=0))
    by_block: dict[int, list[Found]] = {}
    for found in scan(text, languages, _MAX_SIGHTINGS, time_zone):
        index = bisect_right(starts, found.start) - 1
        shifted = found._replace(start=found.start - starts[index], end=found.end - starts[index])
        by_block.setdefault(index, []).append(shifted)
    return [sighting for index, dates in by_block.items() for sighting in _in_block(blocks, index, dates)]


def _in_block(blocks: Sequence[Block], index: int, dates: list[Found]) -> list[Sighting]:
    text = blocks[index].text
    machine = _MACHINE_HEADER.match(text) is not None
    rest = _rest(text, dates, machine=machine)
    alone = not rest
    sentence = len(rest) >= _MIN_SENTENCE_CHARS and text.endswith(_STOPS) and dates[-1].end < len(text)
    sightings = []
    behind = 0
    for found in dates:
        before = text[max(behind, found.start - _MAX_LABEL_CHARS) : found.start]
        role = role_of_label(before) if found.start > behind else None
        label_block = None
        imprint = role is None and _is_imprint(before, text[found.end : found.end + _MAX_LABEL_CHARS])
        if imprint:
            role = Role.PUBLISHED
        if (
            _QUOTED_POST.search(text, behind, found.start)
            or _FILE_PHOTO.match(text, found.end)
            or _is_in_address(text[max(0, found.start - _MAX_ADDRESS) : found.start])
        ):
            role = Role.OTHER
        if role is None and not before.strip(" \u00a0|·•-–—/,"):
            role, label_block = _label_above(blocks, index) if behind == 0 else (None, None)
        if role is None and rest and len(rest) <= MAX_SHORT_CHARS:
            role = _label_behind(text[found.end :]) or (Role.OTHER if _COPYRIGHT.search(text) else None)
        sightings.append(
            Sighting(
                found,
                index,
                role or Role.UNKNOWN,
                label_block,
                len(rest),
                alone,
                machine,
                text[found.start : found.end].strip(),
                imprint,
                sentence,
                role is Role.MODIFIED and _AS_OF.search(before or _text_above(blocks, label_block)) is not None,
            )
        )
        behind = found.end
    return sightings


def _text_above(blocks: Sequence[Block], label_block: int | None) -> str:
    return "" if label_block is None else blocks[label_block].text


def _is_in_address(before: str) -> bool:
    return ("://" in before or "www." in before) and _ADDRESS.search(before) is not None


def _is_imprint(before: str, behind: str) -> bool:
    if _IMPRINT.search(before):
        return True
    return _GERMAN_IMPRINT.search(before) is not None and _IMPRINT_VERB.match(behind) is not None


def _rest(text: str, dates: list[Found], *, machine: bool) -> str:
    """Return what a block says beside its dates and labels; in long blocks that is not worth knowing exactly."""
    pieces = []
    behind = 0
    for found in dates:
        pieces.append(text[behind : found.start])
        behind = found.end
    pieces.append(text[behind:])
    left = "\n".join(pieces)
    if len(left) > 3 * MAX_SHORT_CHARS:
        return left
    if machine and _MACHINE_REST.fullmatch(pieces[-1]) and all(map(_is_machine_rest, pieces[1:-1])):
        return ""
    if any(map(str.isdigit, left)):
        return left.strip()
    return without_labels(left)


def _is_machine_rest(piece: str) -> bool:
    return _MACHINE_REST.fullmatch(piece) is not None


def _label_above(blocks: Sequence[Block], index: int) -> tuple[Role | None, int | None]:
    if index == 0 or len(blocks[index - 1].text) > _MAX_LABEL_LINE:
        return None, None
    above = blocks[index - 1].text
    if any(map(str.isdigit, above)):
        # '9 February 2031 Updated on', and the date of the update on the next line.
        return (Role.MODIFIED if role_of_label(_BEHIND_DIGITS.sub("", above)) is Role.MODIFIED else None), None
    role = role_of_label(above)
    if role is None or role is Role.OTHER:
        return role, None
    return role, None if without_labels(above) else index - 1


def _label_behind(after: str) -> Role | None:
    """Return the role of a label such as '(updated)' right behind the date."""
    match = re.match(r"\s?\((\w+)\)", after[:_MAX_LABEL_LINE])
    return role_of_label(match[1]) if match else None
