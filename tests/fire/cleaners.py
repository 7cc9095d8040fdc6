"""Stand-ins for the cleaning, where the engine is under fire and not the cleaners: fast, or dangerous on demand."""

import ctypes
import hashlib
import os
import signal
import time
from collections.abc import Callable
from typing import Final

from cleaners.identity import document_id
from cleaners.words import count_words
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import Cleaned, Outcome, QuarantineReason, Rejected, RejectReason, Stage
from schemas.record import Record
from schemas.settings import Settings
from schemas.verdict import Reason, Removal

__all__ = ["dangerous", "tiny"]


def tiny(document: Document, settings: Settings) -> Outcome:
    """Keep all lines but those that begin with '-'; reject what holds 'menu', refuse what holds 'binary'."""
    raw = document.raw if isinstance(document.raw, str) else document.raw.decode("utf-8", "replace")
    if "binary" in raw:
        raise DocumentError(QuarantineReason.UNDECODABLE, Stage.DECODE, "the bytes are no text")
    if "menu" in raw or not raw.strip():
        identity = document_id(document)
        return Rejected(identity, document.source_path, document.source_id, RejectReason.EMPTY, "no text")
    lines = [line for line in raw.split("\n") if line.strip()]
    kept = [line for line in lines if not line.startswith("-")]
    text = "\n\n".join(kept)
    record = Record(
        id=document_id(document),
        source_id=document.source_id,
        source_path=document.source_path,
        source_kind=document.source_kind,
        text=text,
        word_count=count_words(text),
        paragraph_count=len(text.split("\n\n")),
        block_count=len(lines),
        kept_block_count=len(kept),
        kept_ratio=1.0,
        quality=1.0,
        article_probability=1.0,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        extractor="tiny",
        settings_sha256=settings.sha256,
    )
    removals = tuple(
        Removal(number, line, Reason.SHARE, "tiny", None)
        for number, line in enumerate(lines, start=1)
        if line.startswith("-")
    )
    return Cleaned(record, removals)


def _hang() -> None:
    time.sleep(3_600)


def _spin() -> None:
    while True:
        pass


def _spin_in_c() -> None:
    pow(7, 10**9)  # one call of the interpreter's C code for minutes: no handler of Python's gets a turn


def _eat() -> None:
    eaten = []
    while True:
        eaten.append(bytearray(16_000_000))


def _crash() -> None:
    ctypes.string_at(0)


def _leave() -> None:
    os._exit(9)


def _stop() -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def _deep() -> None:
    _deep()


DANGERS: Final[dict[str, Callable[[], None]]] = {
    "!hang": _hang,
    "!spin": _spin,
    "!c-spin": _spin_in_c,
    "!eat": _eat,
    "!crash": _crash,
    "!leave": _leave,
    "!stop": _stop,
    "!deep": _deep,
}


def dangerous(document: Document, settings: Settings) -> Outcome:
    """Do what the document's first word asks for; clean the others as ``tiny`` does."""
    raw = document.raw if isinstance(document.raw, str) else document.raw.decode("utf-8", "replace")
    word = raw.partition(" ")[0]
    if word in DANGERS:
        DANGERS[word]()
    if word == "!once":
        # dies on the first try only: the file is the memory of it
        path = raw.split()[1]
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            pass
        else:
            os.kill(os.getpid(), signal.SIGKILL)
    return tiny(document, settings)
