"""identity: the deterministic id of a document."""

import hashlib

from schemas.document import Document

__all__ = ["document_id"]


def document_id(document: Document) -> str:
    """Return 32 hexadecimal digits: a hash of the source's file name, the input's own id and the raw content.

    Of ``source_path`` only the last part counts, so that a file has one id whether it was named by an absolute
    path, a relative one or its folder, and on every machine. Nor does the position in a container count: the same
    inputs in another order keep their ids. Identical inputs get the same id; the engine tells them apart and marks
    all but one as duplicates.

    >>> paths = ["rain.txt", "dumps/rain.txt", "/home/a/dumps/rain.txt"]
    >>> len({document_id(Document("It rained.", "text", path)) for path in paths})
    1
    """
    raw = document.raw if isinstance(document.raw, bytes) else document.raw.encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(digest_size=16, person=b"dechaff-id")
    name = document.source_path.rpartition("/")[2]
    source_id = document.source_id or ""
    for part in (name.encode("utf-8", "surrogatepass"), source_id.encode("utf-8", "surrogatepass"), raw):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
