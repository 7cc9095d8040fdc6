"""Drill 8: readers and cleaner are given good files with damage, and what Hypothesis thinks of. None raises or hangs.

Each target is one reader, or the cleaner. What was found becomes a case: a test beside the reader's own, or a category
of the hostile corpus.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cleaners.pipeline import clean
from flows.sources.registry import cut_file, known_suffixes, load_piece, read_piece
from flows.sources.source import Limits, Unread
from flows.sources.stream import COMPRESSED_SUFFIXES, InputFile
from schemas.document import Document
from schemas.errors import DocumentError
from tests.fire.scene import fast_folder
from tests.flows.sources.formats import FORMATS, ROWS, mbox, message

__all__ = ["drill", "targets"]

_SEEDS: Final = Path(__file__).parent.parent.parent / "seeds" / "samples"
_MAX_S: Final = 5.0
_LIMITS: Final = Limits(unit_bytes=2_000, max_document_bytes=4_000, head_bytes=50)

_SNIPPETS: Final = (
    *(b'{"text": "a"}\n', b'{"html": "<p>a</p>"}\n', b'{"text": "', b'"}\n', b"\xef\xbb\xbf", b"\n", b"\r\n", b"\0"),
    *(b"<p>", b"</p>", b"<div class=x>", b"<script>", b"<!--", b"-->", b"<table><tr><td>", b"&#0;", b"<time datetime="),
    *(b"12 March 2031", b"By Ilse Tamarind", b"Share on Facebook", b"The ferry sailed on Monday, the mayor said. "),
    *(b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\xff\xfe", b"\x1b[31m", b"\xe2\x80\xae", b"\x1f\x8b\x08\x00"),
)
_CONTENTS: Final = st.lists(st.one_of(st.sampled_from(_SNIPPETS), st.binary(max_size=60)), max_size=60).map(b"".join)
_EDITS: Final = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.sampled_from((0, 1, 2, 8, 64, 4_096)),
        st.one_of(st.sampled_from(_SNIPPETS), st.binary(max_size=8)),
    ),
    max_size=12,
)
"""Where in a file, as a share of it; how many bytes are taken away there; what comes in their place."""
_EXPORT: Final = "1 of 3 DOCUMENTS\n\nThe Bay Times\n\nStory\n\n{text}\nLoad-Date: March 1, 2024\n\n"


class _File(NamedTuple):
    name: str
    content: bytes


Target: TypeAlias = tuple[st.SearchStrategy[_File], Callable[[_File, Path], None]]
"""The files that are tried, and with what."""


def targets(folder: Path) -> dict[str, Target]:
    """Return a target for each ending of the registry and for the cleaner, by name."""
    samples: dict[str, list[_File]] = {suffix: [] for suffix in known_suffixes()}
    for file in _samples(folder):
        samples[_suffix(file.name)].append(file)
    found: dict[str, Target] = {
        f"read {suffix}": (_tried(f"fuzzed{suffix}", files), _read) for suffix, files in samples.items() if files
    }
    for suffix in (".txt", ".html"):
        found[f"clean {suffix}"] = (_tried(f"fuzzed{suffix}", samples[suffix]), _clean)
    return found


def _samples(folder: Path) -> Iterable[_File]:
    for form in FORMATS:
        yield _File(form.name, form.make())
    yield _File("a.mbox", mbox(folder))
    yield _File("a.eml", bytes(message(ROWS[0])))
    yield _File("a.md", f"---\ntitle: The bridge\n---\n# The bridge\n\n{ROWS[0]['text']}".encode())
    yield _File("export.txt", "".join(_EXPORT.format(text=row["text"]) for row in ROWS[:3]).encode())
    for path in sorted(_SEEDS.iterdir()):
        yield _File(path.name, path.read_bytes())


def _suffix(name: str) -> str:
    while name.endswith(COMPRESSED_SUFFIXES):
        name = name.rpartition(".")[0]
    return f".{name.rpartition('.')[2]}"


def _tried(name: str, samples: Sequence[_File]) -> st.SearchStrategy[_File]:
    anything = _CONTENTS.map(partial(_File, name))
    return st.one_of(anything, *(_EDITS.map(partial(_damaged, sample)) for sample in samples))


def _damaged(file: _File, edits: Sequence[tuple[float, int, bytes]]) -> _File:
    content = bytearray(file.content)
    for share, taken, put in edits:
        at = int(share * len(content))
        content[at : at + taken] = put
    return file._replace(content=bytes(content))


def _read(file: _File, folder: Path) -> None:
    path = folder / file.name
    path.write_bytes(file.content)
    for piece in cut_file(InputFile(str(path), file.name, len(file.content)), _LIMITS):
        try:
            loaded = load_piece(piece)
        except DocumentError:
            continue
        for item in read_piece(piece, loaded, _LIMITS):
            assert isinstance(item, Document | Unread)


def _clean(file: _File, _: Path) -> None:
    try:
        clean(Document(file.content, "html" if file.name.endswith(".html") else "text", file.name))
    except DocumentError:
        return


def drill(*, seconds: float = 60.0, derandomize: bool = False) -> str:
    """Try each target for so many seconds of processor time; derandomized, with the same inputs each time."""
    tried = 0
    slowest = 0.0
    with fast_folder() as folder:
        found = targets(folder)
        for target in found.values():
            until = time.process_time() + seconds
            while time.process_time() < until:
                count, longest = _round(target, folder, until, derandomize=derandomize)
                tried += count
                slowest = max(slowest, longest)
                if derandomize:
                    break
    return (
        f"{len(found)} targets, {seconds:.0f} s each, {tried:,} inputs: none raised, the slowest took {slowest:.2f} s"
    )


def _round(target: Target, folder: Path, until: float, *, derandomize: bool) -> tuple[int, float]:
    files, take = target
    tried, longest = 0, 0.0

    @settings(
        # the last of them come after the end and are only thought of, which has its price, too
        max_examples=300,
        deadline=None,
        database=None,
        derandomize=derandomize,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(files)
    def try_one(file: _File) -> None:
        nonlocal tried, longest
        started = time.process_time()
        if started >= until:
            return
        take(file, folder)
        took = time.process_time() - started
        assert took < _MAX_S, f"{took:.1f} s for {file!r}"
        tried += 1
        longest = max(longest, took)

    try_one()
    return tried, longest
