"""identity: the deterministic id of a document."""

import hashlib

from schemas.document import Document

__all__ = ["document_id"]


def document_id(document: Document) -> str:
    """Return 32 hexadecimal digits: a hash of the source's name, the input's own id and the raw content.

    It does not depend on the position in a container, so that the same inputs in another order keep their ids.
    Two identical inputs get the same id; the engine tells them apart and marks the later one a duplicate.
    """
    raw = document.raw if isinstance(document.raw, bytes) else document.raw.encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(digest_size=16, person=b"dechaff-id")
    for part in (document.source_path.encode("utf-8", "surrogatepass"), (document.source_id or "").encode(), raw):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
