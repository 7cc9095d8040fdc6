"""authors: the people and agencies who are declared to have written the story."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from cleaners.html.metadata.declared import Declared
from cleaners.html.metadata.nodes import Node, by_id, resolve
from cleaners.html.metadata.values import as_list, clean, fold, unique

__all__ = ["read_authors", "split_names"]

_META: Final = (
    "author", "article:author", "og:article:author", "article:author_name", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "dc.contributor", "cxenseparse:author", "byl", "byline", "author_name",
    "citation_author",
)  # fmt: skip
_WRITTEN_BY: Final = re.compile(
    r"written|author|auteur|autor|verfasst|geschrieben|écrit|escrito|scritto", re.IGNORECASE
)
"""Labels with which ``twitter:data1`` holds an author rather than a reading time."""
_BY: Final = re.compile(
    r"^(?:written by|by|von|par|por|per|di|da|af|av|door|przez|autora?|autore|auteur|author|автор|текст)"
    r"\s*[:：]?\s+(?=\S)",
    re.IGNORECASE,
)
_HARD: Final = re.compile(r"\s*[;|•·、，]\s*")
"""Never part of a name."""
_SOFT: Final = re.compile(
    r"\s*,\s*(?:(?:and|und|et|y|e|och|og|en|&)\s+)?|\s*/\s*|\s[-–—]\s"
    r"|\s(?:and|und|et|y|e|och|og|en|ja|i|a|ve|и|і|та|&|\+)\s",
    re.IGNORECASE,
)
"""Parts names where both sides are full names."""
_ADDRESS: Final = re.compile(r"https?://\S*|www\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+")
_NOBODY: Final = frozenset(
    {
        "admin", "administrator", "anonymous", "anonym", "author", "autor", "editor", "guest", "null", "none",
        "undefined", "unknown", "nan", "n", "a", "test", "user", "root", "webmaster", "wordpress",
    }
)  # fmt: skip
_PICTURE: Final = re.compile(r"(?:image|photo|picture|foto|bild|illustration)s?\s*[:：]|getty images", re.IGNORECASE)
"""Whoever made a picture did not write the story."""
_FIRM: Final = re.compile(
    r"(?<!\w)(?:GmbH|mbH|Inc|LLC|Ltd|d\.o\.o|s\.r\.o|sp\. z o\.o|S\.r\.l|S\.p\.A|Kft)(?!\w)"
    r"|^(?:ООО|ТОВ|ЗАО|株式会社)|(?:株式会社|有限公司)$"
)
"""A legal form: whoever built the site or owns it did not write the story."""
_MAX_NAME_CHARS: Final = 80
_MAX_NAME_WORDS: Final = 8
_MAX_AUTHORS: Final = 20
_FULL_NAME_WORDS: Final = 2


def read_authors(declared: Declared, site_names: Collection[str]) -> tuple[str, ...]:
    """Return the names, without 'By', addresses and placeholders, each once, from the first place that has some.

    A place that names somebody else than the site (``site_names``) goes before one that names only the site.
    """
    site = {fold(name) for name in site_names}
    found = [names for names in _places(declared) if names]
    best = next((names for names in found if not site.issuperset(map(fold, names))), None)
    return tuple((best or next(iter(found), []))[:_MAX_AUTHORS])


def _places(declared: Declared) -> Iterator[list[str]]:
    """Yield the names in each place that declares authors, the most trusted place first."""
    index = by_id(declared.linked_nodes)
    for node in declared.main_nodes:
        yield unique(name for value in _node_names(node, index) for name in split_names(value))
    for key in _META:
        yield unique(name for value in declared.meta.get(key, ()) for name in split_names(clean(value)))
    if _WRITTEN_BY.search(" ".join(declared.meta.get("twitter:label1", ()))):
        yield unique(name for value in declared.meta.get("twitter:data1", ()) for name in split_names(clean(value)))


def _node_names(node: Node, index: dict[str, Node]) -> Iterator[str]:
    for key in ("author", "creator"):
        found = False
        for author in resolve(node.get(key), index):
            for name in as_list(author.get("name")) if isinstance(author, dict) else [author]:
                text = clean(name)
                found = found or bool(text)
                yield text
        if found:
            return


def split_names(text: str) -> list[str]:
    """Return the names that one declared author holds.

    Conjunctions and commas part names only where both sides are full names: 'Ortega y Gasset' is one man, and
    'Tom and Jerry' one column.

    >>> split_names("By Ada Example and Bob Sample")
    ['Ada Example', 'Bob Sample']
    """
    bare = _ADDRESS.sub(" ", text)
    bare = _BY.sub("", " ".join(bare.split()))
    names = [_trim(name) for part in _HARD.split(bare) for name in _parts(part)]
    return [name for name in names if _is_name(name)]


def _parts(text: str) -> list[str]:
    parts = [part for part in _SOFT.split(text) if part]
    return parts if all(len(part.split()) >= _FULL_NAME_WORDS for part in parts) else [text]


def _trim(name: str) -> str:
    return name.strip(" ,.;:|/-–—•·()[]\"'").strip()


def _is_name(name: str) -> bool:
    folded = fold(name)
    return (
        bool(folded)
        and folded not in _NOBODY
        and _PICTURE.match(name) is None
        and _FIRM.search(name) is None
        and len(name) <= _MAX_NAME_CHARS
        and len(name.split()) <= _MAX_NAME_WORDS
        and any(char.isalpha() for char in name)
    )
