"""learning: the first of two passes over a dump, which learns how each site writes its dates."""

from collections.abc import Iterable

from cleaners.dates.profile import NO_PROFILE, DateProfile, observe, site_key
from cleaners.decode import decode
from cleaners.html.linear import split_linear
from schemas.document import Document
from schemas.errors import DocumentError

__all__ = ["learn_dates"]


def learn_dates(documents: Iterable[Document]) -> dict[str, DateProfile]:
    """Return the profile of each site that the documents tell something about, by site in sorted order.

    Cheap beside cleaning: no tree is built and no block is judged. Documents that cannot be decoded say nothing.
    """
    profiles: dict[str, DateProfile] = {}
    for document in documents:
        seen = observe(_text_of(document))
        if seen != NO_PROFILE:
            site = site_key(document)
            profiles[site] = profiles.get(site, NO_PROFILE).merge(seen)
    return dict(sorted(profiles.items()))


def _text_of(document: Document) -> str:
    try:
        text = decode(document).text
    except DocumentError:
        return ""
    if document.markup == "html":
        return "\n".join(piece for _, piece in split_linear(text))
    return text
