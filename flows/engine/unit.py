"""One unit of work: its documents read and cleaned, one after the other. Runs in a worker process.

Whatever goes wrong with a document becomes its quarantine entry here.
"""

import hashlib
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple, Protocol

from cleaners.dates.profile import DateProfile, site_key
from cleaners.identity import document_id
from cleaners.pipeline import clean, trace
from flows.engine.failure import failure_of, reading_failure_of
from flows.engine.job import DocumentRow, Done, Job
from flows.engine.rows import harmless_record, quarantined_line, record_line, rejected_line, removed_lines, writable
from flows.engine.units import UnitDigest, load_or_error
from flows.sources.registry import read_piece
from flows.sources.source import Item, Piece, Unread
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import LIMITS, Cleaned, Outcome, Quarantined, QuarantineReason, Rejected, Stage
from schemas.settings import Settings

__all__ = ["UNWATCHED", "Watch", "clean_items"]

_DETAIL_CHARS: Final = 300
_IN_DOUBT: Final = "date_ambiguous"


class Watch(Protocol):
    """Is told what is about to be done, so that limits are set and the one at fault is known when a worker dies."""

    def reading(self, piece: int, items: int, place: int) -> None:
        """Take note: the piece of this number, which has given ``items`` documents, is to give that of this place."""

    def cleaning(self) -> None:
        """Take note: the document that was read is to be cleaned."""

    def out_of_memory(self) -> None:
        """Take note: memory ran out. Does not return where the document should be tried again."""


class _Unwatched:
    def reading(self, piece: int, items: int, place: int) -> None:
        pass

    def cleaning(self) -> None:
        pass

    def out_of_memory(self) -> None:
        pass


UNWATCHED: Final[Watch] = _Unwatched()
"""For cleaning in this very process, without limits of time and memory."""


class _Found(NamedTuple):
    item: Item
    place: int


def clean_items(job: Job, digest: UnitDigest, watch: Watch = UNWATCHED) -> Iterator[Done]:
    """Yield the documents of the unit from ``job.start`` on as they are done; ``digest`` takes in the whole unit.

    Raises RunError when a file has vanished.
    """
    places = job.unit.places
    for item, place in _items(job, digest, watch):
        if place < job.start or (places is not None and place not in places):
            continue
        fault = job.faults.get(place)
        yield _handle(item if fault is None else _unread(item, fault), place, job, watch)


def _items(job: Job, digest: UnitDigest, watch: Watch) -> Iterator[_Found]:
    place = 0
    for number, piece in enumerate(job.unit.pieces):
        items = _items_of(job, number, piece, digest)
        for count in range(_MORE_THAN_ANY):
            watch.reading(number, count, place)
            item = next(items, None)
            if item is None:
                break
            yield _Found(item, place)
            place += 1


_MORE_THAN_ANY: Final = 1 << 62


def _items_of(job: Job, number: int, piece: Piece, digest: UnitDigest) -> Iterator[Item]:
    stop = job.stops.get(number)
    # what gave nothing is not even opened: perhaps that is what took too long
    content, error = load_or_error(piece) if stop is None or stop.items else (b"", stop.error)
    digest.add(piece, content, error)
    if error is not None and piece.error is None:
        yield _unread_piece(piece, content, error)
        return
    try:
        items = read_piece(piece, content, job.limits)
        yield from items if stop is None else islice(items, stop.items)
    except Exception as failure:  # noqa: BLE001 - a defect of a reader costs the rest of the piece
        yield _unread_piece(piece, content[: job.limits.head_bytes], reading_failure_of(failure))
        return
    if stop is not None:
        yield _unread_piece(piece, content[: job.limits.head_bytes], stop.error)


def _unread_piece(piece: Piece, content: bytes, error: DocumentError) -> Unread:
    return Unread(Document(content, "text", piece.source_path, piece.kind), error)


def _unread(item: Item, error: DocumentError) -> Unread:
    return Unread(item.document if isinstance(item, Unread) else item, error)


def _handle(item: Item, place: int, job: Job, watch: Watch) -> Done:
    """Turn an input into its lines; never raises."""
    settings = job.settings
    if isinstance(item, Unread):
        return _done(_quarantine(item.document, item.error, settings), place)
    watch.cleaning()
    try:
        done = _done(job.cleaner(item, settings), place) if job.cleaner else _cleaned(item, place, job)
        size = len(done.line) + len(done.removed)
        if size <= settings.max_output_bytes:
            return done
        error = DocumentError(QuarantineReason.OUTPUT_LIMIT, Stage.WRITE, f"{size} bytes of output")
    except MemoryError as failure:
        watch.out_of_memory()
        error = failure_of(failure)
    except Exception as failure:  # noqa: BLE001 - a defect costs the document that met it, and no other
        error = failure_of(failure)
    return _done(_quarantine(item, error, settings), place)


def _cleaned(document: Document, place: int, job: Job) -> Done:
    """Clean a document, a second time where it leaves day and month in doubt and the order of its site is known."""
    looked_at = trace(document, job.settings)
    outcome, order = looked_at.outcome, looked_at.fields.dates.day_first
    in_doubt = isinstance(outcome, Cleaned) and _IN_DOUBT in outcome.record.flags
    if not in_doubt and order is None:
        return _done(outcome, place)
    site = site_key(document)
    if in_doubt and site in job.orders:
        outcome = clean(document, job.settings, {site: DateProfile.of(job.orders[site])})
    done = _done(outcome, place)
    voted = 0 if order is None else 1 if order else -1
    return done._replace(row=done.row._replace(site=writable(site), order_vote=voted, in_doubt=in_doubt))


def _done(outcome: Outcome, place: int) -> Done:
    if isinstance(outcome, Cleaned):
        record = harmless_record(outcome.record)
        line, removed = record_line(Cleaned(record, ())), list(removed_lines(outcome))
        row = DocumentRow(
            record.id,
            "articles",
            record.text_sha256,
            record.published_at,
            _hash(line),
            len(removed),
            None,
            place,
        )
        return Done(row, line, b"".join(removed), record.block_count, record.kept_block_count)
    part = "rejected" if isinstance(outcome, Rejected) else "quarantine"
    content = rejected_line(outcome) if isinstance(outcome, Rejected) else quarantined_line(outcome)
    return Done(DocumentRow(outcome.id, part, None, None, _hash(content), 0, outcome.reason.value, place), content)


def _hash(line: bytes) -> str:
    return hashlib.md5(line, usedforsecurity=False).hexdigest()


def _quarantine(document: Document, error: DocumentError, settings: Settings) -> Quarantined:
    limit = LIMITS.get(error.reason)
    detail = error.detail if limit is None else f"{error.detail}; {limit} is {getattr(settings, limit)}"
    if document.locator:
        detail = f"{document.locator}: {detail}"
    head = document.raw[: settings.quarantine_bytes]
    return Quarantined(
        document_id(document),
        writable(document.source_path),
        None if document.source_id is None else writable(document.source_id),
        error.reason,
        error.stage,
        limit,
        writable(detail[:_DETAIL_CHARS]),
        head.decode("utf-8", "backslashreplace") if isinstance(head, bytes) else writable(head),
    )
