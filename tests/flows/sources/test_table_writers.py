"""Tables as other programs write them: Parquet by pyarrow and DuckDB, CSV and JSON by pandas, and what spreadsheets do.

DuckDB and pandas are in no requirements file: `pip install duckdb pandas` where these tests are to run.
"""

import io
import json
import pickle
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet
import pytest

from flows.sources.discover import find_files
from flows.sources.documents import limits_of, read_documents
from flows.sources.registry import cut_file, load_piece, read_piece
from flows.sources.source import Item, Piece
from schemas.settings import DEFAULT_SETTINGS
from tests.flows.sources.formats import NAMES, ROWS

TABLE: Final = pa.Table.from_pylist(list(ROWS))


def _expect_rows(path: Path) -> None:
    documents = list(read_documents([str(path)]))
    found = [
        (document.raw, document.source_id, document.url, document.fetched_at, dict(document.declared))
        for document in documents
    ]
    assert list(_read_elsewhere(path)) == documents
    assert found == [
        (row["text"], row["id"], row["url"], row["fetched_at"], {name: row[name] for name in ("title", "date")})
        for row in ROWS
    ]


def _read_elsewhere(path: Path) -> Iterator[Item]:
    """Yield what a worker reads, to which pieces go as bytes."""
    limits = limits_of(DEFAULT_SETTINGS)
    for file in find_files([str(path)]):
        for piece in cut_file(file, limits):
            sent: Piece = pickle.loads(pickle.dumps(piece))  # noqa: S301 - our own
            assert isinstance(sent.content, bytes | None)
            yield from read_piece(sent, load_piece(sent), limits)


def _dictionaries(table: pa.Table) -> pa.Table:
    return pa.table({name: table[name].dictionary_encode() for name in table.column_names})


def _cast(kind: pa.DataType) -> Callable[[pa.Table], pa.Table]:
    return lambda table: pa.table({name: table[name].cast(kind) for name in table.column_names})


@pytest.mark.parametrize("compression", ["none", "snappy", "gzip", "brotli", "lz4", "zstd"])
def test_parquet_of_pyarrow_in_every_compression(tmp_path: Path, compression: str) -> None:
    pa.parquet.write_table(TABLE, tmp_path / "a.parquet", compression=compression, row_group_size=2)
    _expect_rows(tmp_path / "a.parquet")


@pytest.mark.parametrize(
    "shape",
    [_dictionaries, _cast(pa.large_string()), _cast(pa.string_view())],
    ids=["dictionaries", "large strings", "string views"],
)
@pytest.mark.parametrize("version", ["1.0", "2.0"])
def test_parquet_of_pyarrow_in_every_type_of_text(
    tmp_path: Path, shape: Callable[[pa.Table], pa.Table], version: str
) -> None:
    pa.parquet.write_table(shape(TABLE), tmp_path / "a.parquet", data_page_version=version)
    _expect_rows(tmp_path / "a.parquet")


def test_parquet_with_fields_inside_of_structs(tmp_path: Path) -> None:
    nested = [{"source": {key: row[key] for key in NAMES if key != "text"}, "text": row["text"]} for row in ROWS]
    pa.parquet.write_table(pa.Table.from_pylist(nested), tmp_path / "a.parquet")
    _expect_rows(tmp_path / "a.parquet")


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.parquet", "FORMAT parquet"),
        ("a.parquet", "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2"),
        ("a.parquet", "FORMAT parquet, PARQUET_VERSION v2"),
        ("a.csv", "FORMAT csv, HEADER"),
        ("a.csv", "FORMAT csv, HEADER, DELIMITER ';', FORCE_QUOTE *"),
        ("a.csv.gz", "FORMAT csv, HEADER, COMPRESSION gzip"),
        ("a.jsonl", "FORMAT json"),
        ("a.json", "FORMAT json, ARRAY true"),
    ],
)
def test_what_duckdb_writes(tmp_path: Path, name: str, options: str) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    with duckdb.connect() as connection:
        connection.register("dump", TABLE)
        connection.execute(f"COPY (SELECT * FROM dump) TO '{tmp_path / name}' ({options})")  # noqa: S608
    _expect_rows(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "method", "options"),
    [
        ("a.csv", "to_csv", {}),
        ("a.csv", "to_csv", {"index": False, "sep": ";", "encoding": "utf-8-sig"}),
        ("a.tsv", "to_csv", {"index": False, "sep": "\t", "lineterminator": "\r\n", "quoting": 1}),
        ("a.csv.xz", "to_csv", {"index": False}),
        ("a.json", "to_json", {"orient": "records"}),
        ("a.jsonl", "to_json", {"orient": "records", "lines": True}),
        ("a.jsonl.zst", "to_json", {"orient": "records", "lines": True, "force_ascii": False, "compression": "gzip"}),
        ("a.parquet", "to_parquet", {}),
        ("a.feather", "to_feather", {}),
    ],
)
def test_what_pandas_writes(tmp_path: Path, name: str, method: str, options: Mapping[str, Any]) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    getattr(pandas.DataFrame(list(ROWS)), method)(tmp_path / name, **options)
    _expect_rows(tmp_path / name)


def _spreadsheet(delimiter: str, line_end: str, codec: str, *, padding: str = "") -> bytes:
    """Return the rows as spreadsheets write them: quotes only where they must, line breaks in a cell as LF."""

    def cell(value: str) -> str:
        is_plain = not any(character in value for character in f'"\n\r{delimiter}')
        return value if is_plain else '"{}"'.format(value.replace('"', '""'))

    sink = io.StringIO(newline="")
    for row in (dict(zip(NAMES, NAMES, strict=True)), *ROWS):
        sink.write(delimiter.join(cell(str(row[name])) for name in NAMES) + padding + line_end)
    return sink.getvalue().encode(codec)


@pytest.mark.parametrize(
    "content",
    [
        _spreadsheet(",", "\r\n", "utf-8-sig"),
        _spreadsheet(";", "\r\n", "utf-8-sig"),
        _spreadsheet("\t", "\r\n", "utf-16"),
        b"sep=;\r\n" + _spreadsheet(";", "\r\n", "utf-8"),
        _spreadsheet(",", "\n", "utf-8"),
        _spreadsheet(";", "\r\n", "utf-8", padding=";;"),
    ],
    ids=["comma and mark", "semicolon and mark", "Unicode text", "sep line", "LF", "empty columns behind"],
)
def test_the_quirks_of_spreadsheets(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    _expect_rows(tmp_path / "a.csv")


def test_the_rows_hold_what_makes_tables_hard() -> None:
    text = json.dumps(ROWS[0]["text"], ensure_ascii=False)
    assert all(each in text for each in ('\\"', ",", ";", "\\n", "\u2028", "[", "{", "\\\\"))
