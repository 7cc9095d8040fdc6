"""What is hostile or damaged costs itself, and says so: each with its reason, none silent, none of them extracted."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet
import pytest

from flows.sources.documents import read_items
from flows.sources.source import Unread
from schemas.document import Document
from schemas.outcome import QuarantineReason as Reason
from schemas.settings import Settings
from tests.flows.sources.formats import ROWS, jsonl, tarred, warc, zipped


def _read(path: Path, content: bytes, settings: Settings | None = None) -> tuple[list[Document], list[Unread]]:
    path.write_bytes(content)
    items = list(read_items([str(path)], settings or Settings()))
    return [item for item in items if isinstance(item, Document)], [item for item in items if isinstance(item, Unread)]


def _reasons(unread: list[Unread]) -> list[Reason]:
    return [item.error.reason for item in unread]


@pytest.mark.parametrize("name", ["../x.txt", "/etc/x.txt", "a/../../x.txt", "..\\x.txt", "C:\\x.txt"])
def test_a_member_that_leads_out_of_its_archive_is_refused(tmp_path: Path, name: str) -> None:
    sink, tape = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        packed.writestr(name, "Rain.")
        packed.writestr("good.txt", "Rain.")
    with tarfile.open(fileobj=tape, mode="w") as archive:
        for each in (name, "good.txt"):
            info = tarfile.TarInfo(each)
            info.size = 5
            archive.addfile(info, io.BytesIO(b"Rain."))
    for path, content in ((tmp_path / "a.zip", sink.getvalue()), (tmp_path / "a.tar", tape.getvalue())):
        good, unread = _read(path, content)
        assert [document.source_path for document in good] == [f"{path}/good.txt"]
        assert _reasons(unread) == [Reason.UNSAFE_MEMBER]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tar", "a.zip"]


def test_links_and_devices_in_archives_are_refused(tmp_path: Path) -> None:
    sink, tape = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        packed.writestr(link, "/etc/passwd")
    with tarfile.open(fileobj=tape, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo("x.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    assert _reasons(_read(tmp_path / "a.zip", sink.getvalue())[1]) == [Reason.UNSAFE_MEMBER]
    assert _reasons(_read(tmp_path / "a.tar", tape.getvalue())[1]) == [Reason.UNSAFE_MEMBER] * 4


def test_an_archive_may_stand_in_an_archive_and_no_deeper(tmp_path: Path) -> None:
    inner = zipped(a__txt=b"Rain.")
    assert len(_read(tmp_path / "a.zip", zipped(b__zip=inner))[0]) == 1
    good, unread = _read(tmp_path / "b.tar", tarred(c__zip=zipped(b__zip=inner), d__txt=b"Rain."))
    assert len(good) == 1
    assert _reasons(unread) == [Reason.BOMB]


def test_a_file_compressed_three_times_is_not_read(tmp_path: Path) -> None:
    good, unread = _read(tmp_path / "a.jsonl.gz", gzip.compress(gzip.compress(gzip.compress(jsonl()))))
    assert (good, _reasons(unread)) == ([], [Reason.BOMB])


def test_a_bomb_of_lines_is_not_read_to_its_end(tmp_path: Path) -> None:
    line = b'{"text": "' + b"x" * 1_000 + b'"}\n'
    good, unread = _read(tmp_path / "a.jsonl.gz", gzip.compress(line * 150_000, 9))
    assert Reason.BOMB in _reasons(unread)
    assert len(good) < 150_000


def test_a_member_in_need_of_a_password_is_told(tmp_path: Path) -> None:
    content = bytearray(zipped(a__txt=b"Rain."))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert _reasons(_read(tmp_path / "a.zip", bytes(content))[1]) == [Reason.ENCRYPTED]


def test_a_damaged_member_costs_itself(tmp_path: Path) -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        packed.writestr("a.txt", "Rain and wind.")
        packed.writestr("b.txt", "Sun.")
    good, unread = _read(tmp_path / "a.zip", sink.getvalue().replace(b"Rain and", b"Rain amd"))
    assert [document.raw for document in good] == [b"Sun."]
    assert _reasons(unread) == [Reason.CORRUPT]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "a", "text": "b"}', Reason.DUPLICATE_KEY),
        (b'{"text" : "a", "x": 1, "text" : "b"}', Reason.DUPLICATE_KEY),
        (b'{"text": NaN}', Reason.BAD_JSON),
        (b'{"text": "\\udc00"}', Reason.BAD_JSON),
        (b'{"a":' * 100_000, Reason.BAD_JSON),
    ],
)
def test_what_other_readers_take_without_a_word_has_a_reason(tmp_path: Path, line: bytes, reason: Reason) -> None:
    for name, content in (("a.jsonl", b'{"text": "good"}\n' + line + b"\n"), ("a.json", b"[" + line + b"]")):
        _, unread = _read(tmp_path / name, content)
        # where brackets are left open, the file is torn too
        assert unread[0].error.reason in {reason, Reason.TRUNCATED}


def test_a_key_that_is_repeated_in_another_object_is_no_repetition(tmp_path: Path) -> None:
    good, unread = _read(
        tmp_path / "a.jsonl", b'{"text": "say \\"text\\": x", "meta": {"text": 1, "id": 2}, "id": "7"}\n'
    )
    assert [(document.source_id, unread) for document in good] == [("7", [])]


def test_the_last_line_is_torn_where_it_has_no_end_and_is_broken(tmp_path: Path) -> None:
    good, unread = _read(tmp_path / "a.jsonl", jsonl()[:-10])
    assert (len(good), _reasons(unread)) == (len(ROWS) - 1, [Reason.TRUNCATED])


def test_a_value_of_any_size_costs_no_more_than_is_allowed(tmp_path: Path) -> None:
    large = b'{"text": "' + b"x" * 3_000_000 + b'"}'
    settings = Settings(max_document_bytes=10_000)
    for name, content in (
        ("a.json", b'[{"text": "a"}, ' + large + b', {"text": "b"}]'),
        ("a.csv", b'id,text\n1,a\n2,"' + b"x" * 3_000_000 + b'"\n3,b\n'),
        (
            "a.mbox",
            b"From x Mon Jan 1 2024\nMIME-Version: 1.0\n\na\n\nFrom x Mon Jan 1 2024\nTo: y\n\n" + b"x" * 3_000_000,
        ),
    ):
        good, unread = _read(tmp_path / name, content, settings)
        assert Reason.TOO_LARGE in _reasons(unread), name
        assert good[0].raw in {"a", b"a\n", b"a\n\n"}, name
        assert all(len(item.document.raw) <= 10_000 for item in unread), name


def test_a_quote_that_is_never_closed_costs_its_line(tmp_path: Path) -> None:
    good, unread = _read(tmp_path / "a.csv", b'id,text\n1,"open\n2,"fine"\n3,"fine, too"\n4,x,y\n5,"last')
    assert [document.source_id for document in good] == ["2", "3"]
    assert _reasons(unread) == [Reason.BAD_ROW, Reason.BAD_ROW, Reason.TRUNCATED]


def test_a_row_of_parquet_that_is_no_text_costs_itself(tmp_path: Path) -> None:
    text = pa.array([b"good", b"b\xc8d", b"fine"], pa.binary()).view(pa.string())
    sink = io.BytesIO()
    pyarrow.parquet.write_table(pa.table({"id": ["1", "2", "3"], "text": text}), sink)
    good, unread = _read(tmp_path / "a.parquet", sink.getvalue())
    assert [document.source_id for document in good] == ["1", "3"]
    assert [(item.document.locator, item.error.reason) for item in unread] == [("row 2", Reason.UNDECODABLE)]


def test_arrow_that_points_outside_its_own_memory_is_corrupt(tmp_path: Path) -> None:
    ends = pa.py_buffer(b"".join(end.to_bytes(4, "little") for end in (0, 4, 90_000_000, 8)))
    text = pa.Array.from_buffers(pa.string(), 3, [None, ends, pa.py_buffer(b"goodevil")])
    sink = io.BytesIO()
    batch = pa.record_batch({"id": ["1", "2", "3"], "text": text})
    with pa.ipc.new_file(sink, batch.schema) as writer:
        writer.write_batch(batch)
    good, unread = _read(tmp_path / "a.arrow", sink.getvalue())
    assert (good, _reasons(unread)) == ([], [Reason.CORRUPT])


@pytest.mark.parametrize("header", [b"id,te\rxt\n", b'id,"text\n', b'id,"te"\rxt\n'])
def test_a_table_whose_header_cannot_be_read_is_told_once(tmp_path: Path, header: bytes) -> None:
    good, unread = _read(tmp_path / "a.csv", header + b"1,a\n2,b\n")
    assert (good, _reasons(unread)) == ([], [Reason.BAD_ROW])


def test_a_row_that_cannot_be_read_costs_itself_wherever_it_stands(tmp_path: Path) -> None:
    good, unread = _read(tmp_path / "a.csv", b"id,text\n1,a\rb\n2,c\n")
    assert [document.source_id for document in good] == ["2"]
    assert _reasons(unread) == [Reason.BAD_ROW]


def test_a_table_in_the_line_ends_of_the_old_mac_is_read(tmp_path: Path) -> None:
    good, unread = _read(tmp_path / "a.csv", b"id,text\r1,a\r2,b\r")
    assert ([document.source_id for document in good], unread) == (["1", "2"], [])


def test_text_that_would_break_the_reader_of_tables_is_no_table(tmp_path: Path) -> None:
    good, _ = _read(tmp_path / "a.txt", b"The ferry,\rsaid the board, sails.")
    assert len(good) == 1


@pytest.mark.parametrize("length", [b"20", b"700", b"99999999999"])
def test_a_record_that_lies_about_its_length_swallows_no_other(tmp_path: Path, length: bytes) -> None:
    content = warc(compressed=False)
    at = content.index(b"Content-Length: ", content.index(b"bay.example/3\r\n")) + len(b"Content-Length: ")
    good, unread = _read(tmp_path / "a.warc", content[:at] + length + content[content.index(b"\r\n", at) :])
    assert [document.source_id for document in good] == [row["id"] for row in ROWS if row["id"] != "3"]
    assert _reasons(unread) == [Reason.BAD_LENGTH]


def test_a_flipped_bit_costs_one_record(tmp_path: Path) -> None:
    packed, plain = bytearray(warc()), bytearray(warc(compressed=False))
    packed[len(packed) // 2] ^= 4
    plain[plain.index(b"visit number 4")] ^= 4
    for name, content in (("a.warc.gz", packed), ("a.warc", plain)):
        good, unread = _read(tmp_path / name, bytes(content))
        assert _reasons(unread) == [Reason.CORRUPT]
        assert len(good) >= len(ROWS) - 1
