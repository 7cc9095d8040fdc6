"""markup: what a page's HTML says about the block that shows a date, as named traits that the ranking weighs."""

import re
from functools import lru_cache
from typing import Final

from schemas.block import Block

__all__ = ["markup_traits"]

_OWN_CHARS: Final = 90
"""How many of the last characters of a block's names count as its own: an element's names stand behind its owner's."""
_NAMED: Final = (
    ("named published", re.compile(r"publish|posted|entry-date|pubdate|publica|veroff|erschien")),
    ("named modified", re.compile(r"modif|updat|aktualis|actuali|aggiorn")),
    ("named date", re.compile(r"dat(?:e|um|a\b)|\btime|-time|fecha|timestamp|timeago")),
    ("named meta", re.compile(r"meta|byline|author|info|dateline|credits?\b|details")),
)
_AROUND: Final = (
    ("among comments", re.compile(r"comment|respond|disqus|replies")),
    (
        "among other stories",
        re.compile(r"related|recommend|teaser|latest|popular|trending|recent|most-|more-|read-also"),
    ),
    ("in a sidebar", re.compile(r"sidebar|side-bar|widget|rail\b|aside|complementary")),
    ("in a footer", re.compile(r"footer|copyright|colophon|bottom")),
    ("in a header", re.compile(r"header|masthead|topbar|top-bar|navbar|menu")),
    ("in an article", re.compile(r"article|\bpost\b|post-|entry|story|content")),
)
_LINKED: Final = 0.8
_MANY_SIBLINGS: Final = 4
_KEPT: Final = 0.5
_TABLE_TAGS: Final = frozenset({"td", "tr", "th"})


def markup_traits(block: Block) -> tuple[str, ...]:
    """Return the traits that the names, the landmark and the links of a block's element give; none without HTML."""
    dom = block.dom
    if dom is None:
        return ()
    traits = ["markup", *_of_names(dom.names, dom.inner)]
    if dom.landmark:
        traits.append(f"landmark {dom.landmark}")
    flags = (
        ("hidden", dom.hidden),
        ("heading", dom.heading > 0),
        ("in a list", dom.list_depth > 0),
        ("linked", dom.link_density > _LINKED),
        ("many siblings", dom.siblings >= _MANY_SIBLINGS),
        ("many cards", dom.ancestor_siblings >= _MANY_SIBLINGS),
        ("extracted", dom.extracted is not None and dom.extracted > _KEPT),
        ("in a figure", dom.figure),
        ("in a table", dom.tag in _TABLE_TAGS),
    )
    return (*traits, *(trait for trait, holds in flags if holds))


@lru_cache(maxsize=1_024)
def _of_names(names: str, inner: str) -> tuple[str, ...]:
    # The dates of a list share their names.
    own = f"{names[-_OWN_CHARS:]} {inner}"
    named = [trait for trait, pattern in _NAMED if pattern.search(own)]
    return (*named, *(trait for trait, pattern in _AROUND if pattern.search(names)))
