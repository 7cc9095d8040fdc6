"""Raw answers as WARC 1.1: each record a gzip member of its own, so that a file can grow and be cut between records."""

import uuid
from datetime import datetime
from io import BytesIO
from typing import Final

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from flows.scrape.request import Answer
from schemas.version import PIPELINE_VERSION

__all__ = ["info_record", "response_record"]

_AS_SENT: Final = frozenset({"content-encoding", "transfer-encoding", "content-length"})
"""Headers that say how the body was sent. It is stored decoded, so they keep their value under another name."""


def info_record(name: str, agent: str) -> bytes:
    """Return the record that opens a file and says who made it."""
    buffer = BytesIO()
    writer = WARCWriter(buffer, gzip=True, warc_version="1.1")
    told = {
        "software": f"dechaff/{PIPELINE_VERSION}",
        "format": "WARC File Format 1.1",
        "http-header-user-agent": agent,
    }
    writer.write_record(writer.create_warcinfo_record(name, told))
    return buffer.getvalue()


def response_record(url: str, answer: Answer, fetched_at: datetime, shard: str) -> tuple[bytes, str]:
    """Return a record of an answer, and its id: one for a place in a shard, whenever it is made."""
    record_id = f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{shard} {fetched_at.isoformat()} {url}')}>"
    headers = [(f"X-Crawler-{name}" if name.lower() in _AS_SENT else name, value) for name, value in answer.headers]
    headers.append(("Content-Length", str(len(answer.body))))
    buffer = BytesIO()
    writer = WARCWriter(buffer, gzip=True, warc_version="1.1")
    record = writer.create_warc_record(
        url,
        "response",
        payload=BytesIO(answer.body),
        length=len(answer.body),
        http_headers=StatusAndHeaders(f"{answer.status} {answer.reason}".strip(), headers, protocol="HTTP/1.1"),
        warc_headers_dict={
            "WARC-Record-ID": record_id,
            "WARC-Date": f"{fetched_at.isoformat(timespec='seconds').removesuffix('+00:00')}Z",
        },
    )
    writer.write_record(record)
    return buffer.getvalue(), record_id
