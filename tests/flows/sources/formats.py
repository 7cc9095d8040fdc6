"""The same invented articles in every format that can hold them: a table of formats and how each is made."""

import bz2
import csv
import gc
import gzip
import io
import json
import lzma
import mailbox
import sys
import tarfile
import time
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.flows.conftest import ARTICLE

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ROWS: Final[Sequence[Mapping[str, Any]]] = [
    {
        "id": str(number),
        "url": f"https://bay.example/{number}",
        "fetched_at": "2024-03-29T10:00:00+00:00",
        "title": f"The bridge of bay {number}",
        "date": f"2024-03-{number + 10}",
        "text": ARTICLE.format(number=number)
        + f'The mayor \u2014 "Ilse {number}" \u2014 walked {{across}} it [first], past \\ the\u2028school; rain.\n',
    }
    for number in range(1, 8)
]
"""What every format holds: quotes, line breaks, brackets, a line separator, commas, semicolons and letters."""

NAMES: Final = ("id", "url", "fetched_at", "title", "date", "text")


class Format(NamedTuple):
    """A format: its file name, how the rows are written in it, and what of them it can hold."""

    name: str
    make: Callable[[], bytes]
    holds: tuple[str, ...] = NAMES
    """The fields that come back as they were."""
    when_empty: str | None = None
    """The reason for which a file of no bytes is unread, or None where it holds no input."""
    is_noticed: bool = True
    """Whether a file whose last tenth is gone is seen to be torn."""


def jsonl() -> bytes:
    """Return the rows as JSONL."""
    return "".join(json.dumps(row) + "\n" for row in ROWS).encode()


def table(
    delimiter: str = ",", line_end: str = "\r\n", codec: str = "utf-8", quoting: int = csv.QUOTE_MINIMAL
) -> bytes:
    """Return the rows as a table."""
    sink = io.StringIO(newline="")
    writer = csv.DictWriter(sink, NAMES, delimiter=delimiter, lineterminator=line_end, quoting=quoting)  # type: ignore[arg-type]
    writer.writeheader()
    writer.writerows(ROWS)
    return sink.getvalue().encode(codec)


def parquet() -> bytes:
    """Return the rows as Parquet in two row groups."""
    sink = io.BytesIO()
    pyarrow.parquet.write_table(pa.Table.from_pylist(list(ROWS)), sink, row_group_size=4)
    return sink.getvalue()


def arrow() -> bytes:
    """Return the rows as an Arrow file."""
    sink = io.BytesIO()
    pyarrow.feather.write_feather(pa.Table.from_pylist(list(ROWS)), sink)
    return sink.getvalue()


def zipped(**members: bytes) -> bytes:
    """Return a ZIP archive; ``__`` in a name stands for a dot."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            # by a ZipInfo, which has no time of its own: the same bytes every time
            archive.writestr(zipfile.ZipInfo(f"news/{name.replace('__', '.')}"), content, zipfile.ZIP_DEFLATED)
    return sink.getvalue()


def tarred(**members: bytes) -> bytes:
    """Return a tar archive; ``__`` in a name stands for a dot."""
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(f"news/{name.replace('__', '.')}")
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    # without the zeros that fill the last record: what is torn off below is content
    bare = sink.getvalue().rstrip(b"\0")
    return bare + b"\0" * (-len(bare) % 512 + 1_024)


@contextmanager
def _unclosed() -> Iterator[None]:
    """Let warcio leave its temporary files to the collector of garbage."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


@cache
def warc(*, compressed: bool = True) -> bytes:
    """Return the rows as responses with a page of plain text, in a WARC with other records between them."""
    with _unclosed():
        return _warc(compressed=compressed)


def _warc(*, compressed: bool) -> bytes:
    sink = io.BytesIO()
    writer = WARCWriter(sink, gzip=compressed)
    writer.write_record(writer.create_warcinfo_record("bay.warc.gz", {"software": "invented"}))
    for row in ROWS:
        writer.write_record(_response(writer, row["url"], row["text"].encode(), "text/plain; charset=utf-8", row["id"]))
        writer.write_record(_response(writer, row["url"] + ".png", b"\x89PNG", "image/png", "image"))
        gone = _response(writer, row["url"] + "/gone", b"Gone", "text/html", "gone", status="404 Not Found")
        writer.write_record(gone)
    return sink.getvalue()


def _response(writer: WARCWriter, url: str, body: bytes, kind: str, identity: str, *, status: str = "200 OK") -> object:
    return writer.create_warc_record(
        url,
        "response",
        payload=io.BytesIO(body),
        http_headers=StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-Date": "2024-03-29T10:00:00Z", "WARC-Record-ID": f"<{identity}>"},
    )


@cache
def wet() -> bytes:
    """Return the rows as a WET file: texts that a crawler took from pages."""
    with _unclosed():
        return _wet()


def _wet() -> bytes:
    sink = io.BytesIO()
    writer = WARCWriter(sink, gzip=True)
    for row in ROWS:
        headers = {"WARC-Date": "2024-03-29T10:00:00Z", "WARC-Record-ID": f"<{row['id']}>"}
        record = writer.create_warc_record(
            row["url"],
            "conversion",
            payload=io.BytesIO(row["text"].encode()),
            warc_content_type="text/plain",
            warc_headers_dict=headers,
        )
        writer.write_record(record)
    return sink.getvalue()


def message(row: Mapping[str, Any]) -> EmailMessage:
    """Return a row as a newsletter: plain text and a picture."""
    mail = EmailMessage()
    mail["From"] = "The Bay <news@bay.example>"
    mail["Subject"] = row["title"]
    mail["Date"] = f"{row['date'][-2:]} Mar 2024 10:00:00 +0100"
    mail["Message-ID"] = f"<{row['id']}>"
    mail["Archived-At"] = f"<{row['url']}>"
    mail.set_content(row["text"].removesuffix("\n"), cte="base64")
    mail.add_attachment(b"\x89PNG" * 100, maintype="image", subtype="png", filename="bridge.png")
    mail.set_boundary("between the parts")
    return mail


def mbox(folder: Path) -> bytes:
    """Return the rows as a mailbox, as Python writes it."""
    path = folder / "made.mbox"
    path.unlink(missing_ok=True)
    box = mailbox.mbox(path)
    for row in ROWS:
        entry = mailbox.mboxMessage(message(row))
        entry.set_from("news@bay.example", time.gmtime(1_711_700_000))
        box.add(entry)
    box.flush()
    box.close()
    return path.read_bytes()


def separated(line: str = "=" * 40) -> bytes:
    """Return the texts in one file, with a line between them."""
    return f"{line}\n".join(row["text"] for row in ROWS).encode()


FORMATS: Final = (
    Format("a.jsonl", jsonl),
    Format("a.json", lambda: json.dumps(list(ROWS)).encode(), when_empty="truncated"),
    Format("pretty.json", lambda: json.dumps(list(ROWS), indent=2).encode(), when_empty="truncated"),
    Format("wrapped.json", lambda: json.dumps({"n": 7, "articles": list(ROWS)}).encode(), when_empty="truncated"),
    Format("loose.json", lambda: "\n".join(json.dumps(row, indent=1) for row in ROWS).encode(), when_empty="truncated"),
    Format("a.csv", table),
    Format("semicolons.csv", lambda: b"\xef\xbb\xbf" + table(";")),
    Format("sep.csv", lambda: b"sep=;\r\n" + table(";", quoting=csv.QUOTE_ALL)),
    Format("utf16.csv", lambda: table("\t", codec="utf-16")),
    Format("a.tsv", lambda: table("\t", "\n")),
    Format("a.jsonl.gz", lambda: gzip.compress(jsonl()), when_empty="truncated"),
    Format("a.jsonl.bz2", lambda: bz2.compress(jsonl()), when_empty="truncated"),
    Format("a.jsonl.xz", lambda: lzma.compress(jsonl()), when_empty="truncated"),
    Format("a.jsonl.zst", lambda: zstd.compress(jsonl()), when_empty="truncated"),
    Format("twice.jsonl.gz.xz", lambda: lzma.compress(gzip.compress(jsonl())), when_empty="truncated"),
    Format("a.zip", lambda: zipped(a__jsonl=jsonl()), when_empty="truncated"),
    Format("a.tar", lambda: tarred(a__jsonl=jsonl()), when_empty="truncated"),
    Format("a.tar.gz", lambda: gzip.compress(tarred(a__jsonl__gz=gzip.compress(jsonl()))), when_empty="truncated"),
    Format("nested.zip", lambda: zipped(b__tar=tarred(a__csv=table())), when_empty="truncated"),
    Format("a.parquet", parquet, when_empty="truncated"),
    Format("a.arrow", arrow, when_empty="truncated"),
    Format("a.warc.gz", warc, ("id", "url", "fetched_at", "text"), "truncated"),
    Format("a.warc", lambda: warc(compressed=False), ("id", "url", "fetched_at", "text")),
    Format("a.warc.wet.gz", wet, ("id", "url", "fetched_at", "text"), "truncated"),
    Format("a.txt", separated, ("text",), is_noticed=False),
)
"""Every format that holds many documents, but mailboxes, which need a folder to be made."""
