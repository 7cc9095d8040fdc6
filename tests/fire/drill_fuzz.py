"""Drill 8: readers and cleaner are given what Hypothesis thinks of, for a time. No exception, and nothing hangs.

Each target is one function of bytes. What was found becomes a case: an ``@example`` here or a category of the hostile
corpus.
"""

import gzip
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cleaners.pipeline import clean
from flows.sources.registry import SOURCES, cut_file, load_piece, read_piece
from flows.sources.source import Limits, Source, Unread
from flows.sources.stream import InputFile
from schemas.document import Document
from schemas.errors import DocumentError
from tests.fire.scene import fast_folder

__all__ = ["TARGETS", "drill"]

_MAX_S: Final = 5.0
_LIMITS: Final = Limits(unit_bytes=2_000, max_document_bytes=4_000, head_bytes=50)

_SNIPPETS: Final = (
    *(b'{"text": "a"}\n', b'{"html": "<p>a</p>"}\n', b'{"text": "', b'"}\n', b"\xef\xbb\xbf", b"\n", b"\r\n", b"\0"),
    *(b"<p>", b"</p>", b"<div class=x>", b"<script>", b"<!--", b"-->", b"<table><tr><td>", b"&#0;", b"<time datetime="),
    *(b"12 March 2031", b"By Ilse Tamarind", b"Share on Facebook", b"The ferry sailed on Monday, the mayor said. "),
    *(b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\xff\xfe", b"\x1b[31m", b"\xe2\x80\xae", b"\x1f\x8b\x08\x00"),
)
CONTENTS: Final = st.lists(st.one_of(st.sampled_from(_SNIPPETS), st.binary(max_size=60)), max_size=60).map(b"".join)


def _read(suffix: str, content: bytes, folder: Path) -> None:
    path = folder / f"fuzzed{suffix}"
    path.write_bytes(content)
    for piece in cut_file(InputFile(str(path), path.name, len(content)), _LIMITS):
        try:
            loaded = load_piece(piece)
        except DocumentError:
            continue
        for item in read_piece(piece, loaded, _LIMITS):
            assert isinstance(item, Document | Unread)


def _reader(suffix: str, pack: Callable[[bytes], bytes]) -> Callable[[bytes, Path], None]:
    return lambda content, folder: _read(suffix, pack(content), folder)


def _cleaner(markup: str) -> Callable[[bytes, Path], None]:
    def target(content: bytes, _: Path) -> None:
        try:
            clean(Document(content, "html" if markup == "html" else "text", "fuzzed"))
        except DocumentError:
            return

    return target


def _plain(content: bytes) -> bytes:
    return content


def _suffix(source: Source) -> str:
    """Return a name's ending for content of a kind; a kind without one is told by its content."""
    return source.suffixes[0] if source.suffixes else ".txt"


TARGETS: Final[dict[str, Callable[[bytes, Path], None]]] = {
    **{f"read {source.name}": _reader(_suffix(source), _plain) for source in SOURCES},
    **{f"read {source.name} in gzip": _reader(f"{_suffix(source)}.gz", gzip.compress) for source in SOURCES},
    **{f"read {source.name} in broken gzip": _reader(f"{_suffix(source)}.gz", _plain) for source in SOURCES},
    "clean text": _cleaner("text"),
    "clean html": _cleaner("html"),
}


def drill(*, seconds: float = 60.0, seed: int | None = None) -> str:
    """Try each target for so many seconds of processor time; with a seed, the same as before."""
    tried = 0
    slowest = 0.0
    with fast_folder() as folder:
        for target in TARGETS.values():
            until = time.process_time() + seconds
            while time.process_time() < until:
                count, longest = _round(target, folder, until, derandomize=seed is not None)
                tried += count
                slowest = max(slowest, longest)
                if seed is not None:
                    break
    return (
        f"{len(TARGETS)} targets, {seconds:.0f} s each, {tried:,} inputs: none raised, the slowest took {slowest:.2f} s"
    )


def _round(
    target: Callable[[bytes, Path], None], folder: Path, until: float, *, derandomize: bool
) -> tuple[int, float]:
    tried, longest = 0, 0.0

    @settings(
        max_examples=2_000,
        deadline=None,
        database=None,
        derandomize=derandomize,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(CONTENTS)
    def try_one(content: bytes) -> None:
        nonlocal tried, longest
        started = time.process_time()
        if started >= until:
            return
        target(content, folder)
        took = time.process_time() - started
        assert took < _MAX_S, f"{took:.1f} s for {content!r}"
        tried += 1
        longest = max(longest, took)

    try_one()
    return tried, longest
