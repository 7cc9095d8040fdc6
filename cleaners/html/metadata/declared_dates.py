"""declared_dates: the dates that a page declares outside its text, each with what it is the date of."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from cleaners.html.metadata.date_names import META_ROLES
from cleaners.html.metadata.date_text import read_declared
from cleaners.html.metadata.declared import Declared
from cleaners.html.metadata.linked_dates import Described, bare_address, read_linked_dates
from cleaners.html.metadata.script_dates import read_script_dates
from cleaners.html.metadata.time_dates import read_attribute_dates, read_time_dates
from cleaners.html.metadata.values import fold
from schemas.date import Candidate, Origin, Role

__all__ = ["Dated", "read_declared_dates"]

_MAX_META_NAMES: Final = 300
_UNLISTED_MODIFIED: Final = re.compile(r"modif|updat|revis")
_UNLISTED_PUBLISHED: Final = re.compile(r"publi(?!sher|c$)|pubdate|pub_date|issued|posted")
_UNLISTED: Final = re.compile(r"date|time|created")
_UNLISTED_OTHER: Final = re.compile(r"expir|valid|start|end|event|until|verif|refresh|unavailable|copyright")


class Dated(NamedTuple):
    """The elements of a page that may hold dates."""

    root: HtmlElement
    times: Sequence[HtmlElement]
    headings_before: Sequence[int]
    """For each time element: how many main headings (h1) stand before it."""
    scripts: Sequence[HtmlElement]


def read_declared_dates(
    declared: Declared, dated: Dated, titles: Sequence[str], language: str | None
) -> tuple[Candidate, ...]:
    """Return the declared dates: those of the page's own story first, then those of other things on it.

    ``titles`` are the page's headlines. Dates of images, videos, authors, comments and other stories have the role
    OTHER. Each value is as precise as what was written; its traits say where it stood.
    """
    languages = (language,) if language else ()
    known = frozenset(filter(None, map(fold, titles)))
    addresses = _addresses(declared)
    linked = Described(declared.linked, declared.linked_nodes, known, addresses)
    microdata = Described(declared.microdata, declared.microdata_nodes, known, addresses)
    said = [
        *read_linked_dates(linked, Origin.JSON_LD, languages),
        *_of_meta(declared, languages),
        *read_linked_dates(microdata, Origin.MICRODATA, languages),
    ]
    # attributes cost a walk over all elements, and tell nothing more where the page says when it was published
    is_said = any(each.role is Role.PUBLISHED for each in said)
    found = [
        *said,
        *read_time_dates(dated.times, dated.headings_before, languages),
        *(() if is_said else read_attribute_dates(dated.root, languages)),
        *read_script_dates(dated.scripts),
    ]
    return tuple(dict.fromkeys(found))


def _addresses(declared: Declared) -> frozenset[str]:
    canonical = (link.get("href") for link in declared.links if (link.get("rel") or "").lower() == "canonical")
    known = (declared.url, *canonical, *declared.meta.get("og:url", ())[:1])
    return frozenset(bare_address(str(url)) for url in known if url)


def _of_meta(declared: Declared, languages: Sequence[str]) -> Iterator[Candidate]:
    for name in list(declared.meta)[:_MAX_META_NAMES]:
        listed = META_ROLES.get(name)
        role = _role_of(name) if listed is None else listed
        if role is None:
            continue
        for raw in declared.meta[name][:1]:
            read = read_declared(raw, languages)
            if read is not None:
                kind = role.value if listed else f"unlisted {role.value}"
                traits = (f"meta {kind}", f"meta {name}") if listed else (f"meta {kind}",)
                yield Candidate(*read, Origin.META, role, note=name, traits=traits)


@lru_cache(maxsize=1_024)
def _role_of(name: str) -> Role | None:
    """Return what the date of a meta element that is not listed is the date of, by the words in its name."""
    if _UNLISTED_OTHER.search(name):
        return None
    if _UNLISTED_MODIFIED.search(name):
        return Role.MODIFIED
    if _UNLISTED_PUBLISHED.search(name):
        return Role.PUBLISHED
    return Role.UNKNOWN if _UNLISTED.search(name) else None
