"""learning: what documents say of how their site writes dates, so that a second look can settle what the first left."""

from collections.abc import Iterable

from cleaners.dates.profile import NO_PROFILE, DateProfile, observe, site_key, tells_order
from cleaners.decode import decode
from cleaners.html.linear import split_linear
from schemas.document import Document
from schemas.errors import DocumentError

__all__ = ["learn_dates", "vote_of"]


def vote_of(document: Document) -> DateProfile:
    """Return what one document says of the order in which its site writes day and month.

    Cheap beside cleaning: no tree is built, and a page without such a date is not even split. A document that cannot
    be decoded says nothing.
    """
    try:
        text = decode(document).text
    except DocumentError:
        return NO_PROFILE
    if document.markup == "html":
        if not tells_order(text):
            return NO_PROFILE
        text = "\n".join(piece for _, piece in split_linear(text))
    return observe("\n".join((text, *(value for role, value in document.declared if role == "date"))))


def learn_dates(documents: Iterable[Document]) -> dict[str, DateProfile]:
    """Return the profile of each site that the documents tell something about, by site in sorted order."""
    profiles: dict[str, DateProfile] = {}
    for document in documents:
        vote = vote_of(document)
        if vote != NO_PROFILE:
            site = site_key(document)
            profiles[site] = profiles.get(site, NO_PROFILE).merge(vote)
    return dict(sorted(profiles.items()))
