"""Text files that hold many articles: exports of news databases (Nexis, Factiva), and files with a separator line.

Where a file is split is told by the user, or guessed from its beginning and said. A single article is not split.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from flows.sources.entries import cut_entries, split_entries, unread
from flows.sources.markup import markup_of_bytes
from flows.sources.source import Item, Limits, Note, Piece, Source
from flows.sources.split_lines import Place, split_at
from flows.sources.stream import ByteStream, InputFile
from schemas.document import Document

__all__ = ["LOOKED_AT_BYTES", "SOURCE", "place_of_parting"]

_KIND: Final = "articles"
LOOKED_AT_BYTES: Final = 1 << 18
"""How much of a file is looked at to see whether it is parted."""
_NEXIS_END: Final = re.compile(rb"^[ \t]*End of Document[ \t]*\r?$", re.MULTILINE)
_NEXIS_COUNT: Final = re.compile(rb"^[ \t]*(?:Document )?\d{1,6} of \d{1,6}(?: DOCUMENTS)?[ \t]*\r?$", re.MULTILINE)
_LOAD_DATE: Final = re.compile(rb"^[ \t]*Load-Date:", re.MULTILINE | re.IGNORECASE)
_FACTIVA_END: Final = re.compile(
    rb"^[ \t]*(?:Document|Dokument|Documento) [A-Z0-9]{6,}\d{8}[a-z0-9]{6,}[ \t]*\r?$", re.MULTILINE
)
_RULE: Final = re.compile(rb"^(?:={10,}|#{10,}|-{20,}|\*{20,}|_{20,}|~{10,}|<{10,}|>{10,})\r?$", re.MULTILINE)
_MIN_PARTS: Final = 3
_MIN_PART_BYTES: Final = 300
"""Median of the parts between separators: what is shorter is no article."""
_NONE: Final = "none"


def place_of_parting(head: bytes, limits: Limits) -> tuple[Place, str] | None:
    """Return how a text file is parted, and what to say of it, or None where it is one document."""
    wanted = limits.separator
    if wanted == _NONE:
        return None
    if wanted is not None:
        return _at_line(wanted.encode()), ""
    for pattern, told in ((_FACTIVA_END, "Factiva's document codes"), (_NEXIS_END, "the lines 'End of Document'")):
        if pattern.search(head) and (pattern is _FACTIVA_END or _LOAD_DATE.search(head)):
            return _behind(pattern), f"articles end at {told}"
    if len(_LOAD_DATE.findall(head)) > 1:
        if len(_NEXIS_COUNT.findall(head)) > 1:
            return _before(_NEXIS_COUNT), "articles begin at the lines '1 of …'"
        return _behind_load_date(), "articles end at the lines 'Load-Date:'"
    rule = _rule_between(head)
    return None if rule is None else (_at_line(rule), f"articles are parted by the line {rule[:20].decode()!r}")


def _rule_between(head: bytes) -> bytes | None:
    """Return the line of dashes or the like that stands between long parts, the same each time."""
    counts: Counter[bytes] = Counter(line.strip() for line in _RULE.findall(head))
    for rule, _ in counts.most_common(1):
        parts = sorted(len(part.strip()) for part in re.split(rb"(?m)^" + re.escape(rule) + rb"\r?$", head))
        parts = [size for size in parts if size]
        if len(parts) >= _MIN_PARTS and parts[len(parts) // 2] >= _MIN_PART_BYTES:
            return rule
    return None


def _at_line(wanted: bytes) -> Place:
    wanted = wanted.strip()
    return lambda _before, line: "at" if line.strip() == wanted else None


def _behind(pattern: re.Pattern[bytes]) -> Place:
    return lambda _before, line: "behind" if pattern.match(line.rstrip(b"\n")) else None


def _before(pattern: re.Pattern[bytes]) -> Place:
    return lambda _before, line: "before" if pattern.match(line.rstrip(b"\n")) else None


def _behind_load_date() -> Place:
    return lambda _before, line: "behind" if _LOAD_DATE.match(line) else None


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    found = place_of_parting(stream.peek_in_utf8(LOOKED_AT_BYTES), limits)
    assert found is not None
    stream = stream.in_utf8()
    place, told = found
    notes = [Note("guessed", f"{_KIND}: {told}")] if told else []
    return cut_entries(file, stream, limits, _KIND, split_at(stream, place, limits), notes=notes)


def _read(piece: Piece, content: bytes, _limits: Limits) -> Iterator[Item]:
    for entry in split_entries(piece, content):
        if entry.error is not None:
            yield unread(piece, entry)
            continue
        raw, markup = markup_of_bytes(entry.content)
        yield Document(raw, markup, piece.source_path, _KIND, locator=entry.locator)


SOURCE: Final = Source(_KIND, (), _cut, _read)
