"""How fast inputs are read: JSONL with gzip, Parquet and WARC, against a plain loop over the library for each.

    pip install fastwarc pyarrow
    python -m benchmarks.reading [--documents N] [--rounds N]

Prints for each format the processor time of both, the least of all rounds (the two take turns, so that what else the
machine does hits both), and their ratio. Exits with 1 where a ratio is above 1.2.
"""

import argparse
import gzip
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NamedTuple

import orjson
import pyarrow as pa
import pyarrow.parquet
from fastwarc.warc import ArchiveIterator, WarcRecordType

from flows.sources.documents import read_documents

_MAX_RATIO: Final = 1.2
_SEED: Final = 20_240_329
_WORDS: Final = 5_000
_WORDS_PER_TEXT: Final = 800
_WORDS_PER_LINE: Final = 60
_LINKS_PER_PAGE: Final = 1_400
"""With them a page has 115 kB, the median of the pages of news in public gold sets (with a mean of 180 kB)."""


class Format(NamedTuple):
    """A format, how its file is written, and the plain loop that reads it.

    Both loops take the same of each document: content, address, id and the moment of fetching.
    """

    name: str
    suffix: str
    write: Callable[[Path, int], None]
    plain: Callable[[Path], int]


def main() -> int:
    """Measure all formats."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--documents", type=int, default=4_000, metavar="N")
    parser.add_argument("--rounds", type=int, default=7, metavar="N")
    args = parser.parse_args()
    worst = 0.0
    with tempfile.TemporaryDirectory(prefix="dechaff-reading-") as folder:
        for form in _FORMATS:
            path = Path(folder) / f"dump{form.suffix}"
            form.write(path, args.documents)
            plain, ours = _measure(form, path, args.rounds)
            worst = max(worst, ours / plain)
            size = path.stat().st_size / 1e6
            print(f"{form.name:9} {size:6.1f} MB  plain {plain:.3f} s  dechaff {ours:.3f} s  ratio {ours / plain:.2f}")
    return int(worst > _MAX_RATIO)


def _measure(form: Format, path: Path, rounds: int) -> tuple[float, float]:
    plain, ours = [], []
    for _ in range(rounds):
        plain.append(_timed(form.plain, path))
        ours.append(_timed(_read, path))
    return min(plain), min(ours)


def _timed(read: Callable[[Path], int], path: Path) -> float:
    started = time.process_time()
    assert read(path)
    return time.process_time() - started


def _read(path: Path) -> int:
    return sum(len(document.raw) for document in read_documents([str(path)]))


def _rows(count: int) -> list[dict[str, Any]]:
    chance = random.Random(_SEED)  # noqa: S311 - invented articles
    letters = "abcdefghiklmnoprstu"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(_WORDS)]
    return [
        {
            "id": number,
            "url": f"https://news.example/{number}",
            "fetched_at": "2024-03-29T10:00:00+00:00",
            "text": "\n".join(
                " ".join(chance.choices(words, k=_WORDS_PER_LINE)) for _ in range(_WORDS_PER_TEXT // _WORDS_PER_LINE)
            ),
        }
        for number in range(count)
    ]


def _write_jsonl(path: Path, count: int) -> None:
    with gzip.open(path, "wb", compresslevel=6) as handle:
        for row in _rows(count):
            handle.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))


def _plain_jsonl(path: Path) -> int:
    total = 0
    with gzip.open(path, "rb") as handle:
        for line in handle:
            total += len(orjson.loads(line)["text"])
    return total


def _write_parquet(path: Path, count: int) -> None:
    pyarrow.parquet.write_table(pa.Table.from_pylist(_rows(count)), path, compression="zstd")


def _plain_parquet(path: Path) -> int:
    total = 0
    for batch in pyarrow.parquet.ParquetFile(path).iter_batches(batch_size=1_000):
        total += sum(len(row["text"]) for row in batch.to_pylist())
    return total


def _write_warc(path: Path, count: int) -> None:
    with path.open("wb") as handle:
        for row in _rows(count):
            links = "".join(
                f"<li class='menu-item'><a class='menu-link' href='/{row['id']}/{number}'>Section {number}</a></li>"
                for number in range(_LINKS_PER_PAGE)
            )
            paragraphs = "".join(f"<p class='story'>{line}</p>\n" for line in row["text"].split("\n"))
            page = f"<html><head><title>{row['id']}</title></head><body><ul>{links}</ul>{paragraphs}</body></html>"
            http = (
                b"HTTP/1.1 200 OK\r\nServer: example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
            )
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{row['id']}>\r\n"
                f"WARC-Target-URI: {row['url']}\r\nWARC-Date: 2024-03-29T10:00:00Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            )
            handle.write(gzip.compress(head.encode() + http + b"\r\n\r\n", 6))


def _plain_warc(path: Path) -> int:
    total = 0
    with path.open("rb") as handle:
        for record in ArchiveIterator(handle, record_types=WarcRecordType.response, parse_http=True):
            row = {
                "id": record.headers["WARC-Record-ID"],
                "url": record.headers["WARC-Target-URI"],
                "fetched_at": record.headers["WARC-Date"],
                "type": record.http_headers["Content-Type"],
                "html": record.reader.read(),
            }
            total += len(row["html"])
    return total


_FORMATS: Final = (
    Format("JSONL.gz", ".jsonl.gz", _write_jsonl, _plain_jsonl),
    Format("Parquet", ".parquet", _write_parquet, _plain_parquet),
    Format("WARC.gz", ".warc.gz", _write_warc, _plain_warc),
)

if __name__ == "__main__":
    sys.exit(main())
