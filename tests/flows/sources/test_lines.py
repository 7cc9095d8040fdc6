"""A file of lines is cut at line ends, the same way however its bytes arrive."""

import gzip
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from flows.sources import jsonl, stream
from flows.sources.compression import codec_of
from flows.sources.registry import cut_file, load_piece
from flows.sources.source import Limits, Piece
from flows.sources.stream import ByteStream, InputFile
from schemas.outcome import QuarantineReason

UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
LIMITS = Limits(unit_bytes=40, max_document_bytes=60, head_bytes=5)


def _cut(path: Path, limits: Limits = LIMITS) -> list[Piece]:
    file = InputFile(str(path), path.name, path.stat().st_size)
    return list(jsonl.SOURCE.cut(file, ByteStream(file), limits))


lines = st.lists(st.binary(max_size=150).map(lambda line: line.replace(b"\n", b"") + b"\n"), max_size=30)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=lines.map(b"".join), tail=st.binary(max_size=100), chunk_bytes=st.integers(1, 200))
def test_pieces_cover_the_file_and_do_not_depend_on_how_it_is_read(
    tmp_path: Path, content: bytes, tail: bytes, chunk_bytes: int
) -> None:
    # what begins as a compression or as UTF-16 does is read as such
    assume(codec_of(content + tail) is None and not (content + tail).startswith(UTF_16_OR_32))
    path = tmp_path / "a.jsonl"
    path.write_bytes(content + tail)
    expected = _cut(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stream, "_CHUNK_BYTES", chunk_bytes)
        found = _cut(path)
        zipped = tmp_path / "a.jsonl.gz"
        zipped.write_bytes(gzip.compress(content + tail))
        from_gzip = _cut(zipped)
    ranges = [(piece.start, piece.end, piece.line, piece.error is None) for piece in expected]
    assert [(piece.start, piece.end, piece.line, piece.error is None) for piece in found] == ranges
    assert [(piece.start, piece.end, piece.line, piece.error is None) for piece in from_gzip] == ranges
    assert [piece.start for piece in expected][1:] == [piece.end for piece in expected][:-1]
    assert sum(piece.end - piece.start for piece in expected) == len(content + tail)
    for piece in expected:
        assert piece.line == (content + tail)[: piece.start].count(b"\n") + 1
        if piece.error is None:
            assert load_piece(piece) == (content + tail)[piece.start : piece.end]


def test_a_line_without_end_is_one_unread_piece_between_good_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"good\n" + b"x" * 5_000 + b"\nmore\n")
    pieces = _cut(path)
    assert [(piece.start, piece.end, piece.line) for piece in pieces] == [(0, 5, 1), (5, 5_006, 2), (5_006, 5_011, 3)]
    assert pieces[1].error is not None
    assert pieces[1].error.reason is QuarantineReason.TOO_LARGE
    assert pieces[1].content == b"xxxxx"


@pytest.mark.parametrize("cut_off", [1, 8, 40])
def test_the_lines_before_a_torn_end_of_gzip_are_read(tmp_path: Path, cut_off: int) -> None:
    content = b"".join(b'{"text": "%d"}\n' % number for number in range(200))
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(content)[:-cut_off])
    *good, last = _cut(path, Limits(100, 1_000, 50))
    assert last.error is not None
    assert last.error.reason is QuarantineReason.TRUNCATED
    assert good
    read = b"".join(bytes(piece.content or b"") for piece in good)
    assert content.startswith(read)
    assert read.endswith(b"\n")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", QuarantineReason.TRUNCATED),
        (b"\x1f\x8b\x08", QuarantineReason.TRUNCATED),
        (b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + b"\xff" * 50, QuarantineReason.CORRUPT),
    ],
)
def test_broken_gzip_is_one_unread_piece_with_the_reason(
    tmp_path: Path, content: bytes, reason: QuarantineReason
) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(content)
    (piece,) = _cut(path)
    assert piece.error is not None
    assert piece.error.reason is reason


def test_what_is_not_compressed_is_read_as_it_is_whatever_its_name_says(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(b"a\nb\n")
    (piece,) = _cut(path)
    assert piece.error is None
    assert load_piece(piece) == b"a\nb\n"


def test_members_of_gzip_are_read_one_after_the_other_with_padding(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b"a\n") + b"\0" * 9 + gzip.compress(b"b\n") + b"\0\0")
    assert b"".join(bytes(piece.content or b"") for piece in _cut(path)) == b"a\nb\n"


def test_a_file_that_cannot_be_opened_is_one_unread_piece(tmp_path: Path) -> None:
    (piece,) = cut_file(InputFile(str(tmp_path / "gone.jsonl"), "gone.jsonl", 0), LIMITS)
    assert piece.error is not None
    assert piece.error.reason is QuarantineReason.UNREADABLE
