"""marked byline: names in an element whose class says that it holds the author (HTML only)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from cleaners.fields.body import Body
from cleaners.fields.byline_line import byline_names
from cleaners.fields.byline_words import BY, LABELS, ROLES
from cleaners.fields.names import is_name
from schemas.block import Block, Page
from schemas.reading import Claim, Reading
from schemas.verdict import Reason

__all__ = ["read_marked_byline"]

_ABOVE: Final = 4
_INTO_BODY: Final = 3
_BELOW: Final = 3
_MAX_CHARS: Final = 120
_OWN_CHARS: Final = 80
"""How much of the names of an element and its ancestors is the element's own and its parent's, about."""
_MAX_APART: Final = 3
_MAX_AUTHORS: Final = 8
_MAX_WORDS: Final = 4
_MARK: Final = re.compile(
    r"(?<![a-z])(?:by-?line|p-author|authors?|creator|written-?by|autor(?:es|en|i|a)?(?![a-z])|auteurs?(?![a-z])|"
    r"avtor|yazar(?![a-z])|penulis|fa-user(?![a-z])|icon-user(?![a-z]))(?![a-z]*(?:ity|ised|ized))"
)
"""What site builders everywhere call the place of the author's name, in their language or by its icon."""
_OTHER_MARK: Final = re.compile(
    r"comment|bio(?![a-z])|descri|related|recommend|more-from|social|follow|share|caption|credit|role|job|email|"
    r"image|avatar|count|testimonial|quote|nav|menu"
)
"""What else stands in or near such places."""
_LEAD: Final = re.compile(
    rf"(?:.{{0,30}}\s)?(?:{'|'.join(sorted(map(re.escape, (*BY, *LABELS)), key=len, reverse=True))})(?:\s*[:：]|\s)\s*",
    re.IGNORECASE,
)
"""'By', and what may stand before it: 'This story was written by', 'Recipe by'."""
_OTHER_WORK: Final = re.compile(
    r"\b(?:fact|review|check|photo|image|illustrat|translat|video|legal|edit(?:ed|ing|ors?|s)?(?![a-z]))", re.IGNORECASE
)
"""Who did that did not write."""
_TAIL: Final = re.compile(
    r"\s*(?:[|•·⋅(\[@]|[-–—]\s|,\s|\d|\b(?:published|updated|posted|last|on|in|reviewed|is|for|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+\d)(?!\w)).*$",
    re.IGNORECASE,
)
_MONTH: Final = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*", re.IGNORECASE)
_PLAIN: Final = re.compile(r"(?:the )?[^\W\d_][\w.'’&-]*(?: [\w.'’&-]+){0,3}")
_HOUSE: Final = re.compile(
    r".*\b(?:staff|team|desk|editors|newsroom|redaktion|redacción|rédaction|redazione)", re.IGNORECASE
)
_HAN_NAME: Final = re.compile("[一-鿿々]{2,6}")
"""Japanese names are longer than Chinese ones."""
_NO_HAN_NAME: Final = re.compile("编辑|編集|編輯|记者$|記者$|来源|作者|部$|社$|新聞$|网$|網$|评论员|評論員|全文|更多")
"""What of so many characters is a role, a house or a button."""
_NO_NAME: Final = frozenset(
    {
        "about", "advertisement", "all", "article", "articles", "author", "authors", "blog", "blogs", "by",
        "categories", "category", "comments", "contact", "contents", "date", "editor", "facebook", "follow",
        "home", "instagram", "linkedin", "more", "news", "newsletter", "posts", "profile", "read", "share",
        "sponsored", "topics", "twitter", "updated", "view", "website", "written",
        "x",
    }
)  # fmt: skip
"""A line of these alone is a label or a button."""

_ROLE_WORDS: Final = frozenset(word for role in ROLES for word in role.split()) - {"staff", "editor"}


def read_marked_byline(page: Page, body: Body, title_block: int | None) -> Reading[tuple[str, ...]] | None:
    """Return the names that stand in places marked as the author's, beside the headline or right below the text.

    Of several such places the first with a name counts, and what follows it closely under the same mark.
    """
    top = max(0, (body.start if title_block is None else title_block) - _ABOVE)
    above = range(top, min(len(page.blocks), body.start + _INTO_BODY))
    below = range(max(above.stop, body.end - 1), min(len(page.blocks), body.end + _BELOW))
    return _first_run(page, above, title_block) or _first_run(page, below, title_block)


def _first_run(page: Page, indexes: Iterable[int], title_block: int | None) -> Reading[tuple[str, ...]] | None:
    names: list[str] = []
    claims: list[Claim] = []
    marked = ((index, page.blocks[index]) for index in indexes if index != title_block)
    for index, found in _named(marked):
        if claims and (
            index - claims[-1].block > _MAX_APART or not _alike(page.blocks[index], page.blocks[claims[0].block])
        ):
            break
        names += found
        claims.append(Claim(index, Reason.BYLINE, "byline_marked"))
    unique = tuple(dict.fromkeys(names))[:_MAX_AUTHORS]
    return Reading(unique, tuple(claims)) if unique else None


def _named(blocks: Iterable[tuple[int, Block]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    for index, block in blocks:
        if len(block.text) <= _MAX_CHARS and _is_marked(block):
            names = _names(block.text)
            if names:
                yield index, names


def _is_marked(block: Block) -> bool:
    if block.dom is None:
        return False
    own = f"{block.dom.names[-_OWN_CHARS:]} {block.dom.inner}"
    return _MARK.search(own) is not None and _OTHER_MARK.search(own) is None


def _alike(block: Block, first: Block) -> bool:
    return block.dom is not None and first.dom is not None and block.dom.names == first.dom.names


def _names(text: str) -> tuple[str, ...]:
    """Return the names in a line of which it is known that it names the author."""
    if names := byline_names(text):
        return names
    lead = _LEAD.match(text)
    if _OTHER_WORK.search(text[: lead.end()] if lead else text):
        return ()
    name = _TAIL.sub("", text[lead.end() :] if lead else text).strip(" ,;:.|")
    words = name.lower().split()
    if _MONTH.fullmatch(name) or _NO_HAN_NAME.search(name):
        return ()
    if not words or len(words) > _MAX_WORDS or not _NO_NAME.isdisjoint(words) or not _ROLE_WORDS.isdisjoint(words):
        return ()
    if is_name(name) or _HAN_NAME.fullmatch(name) or (_PLAIN.fullmatch(name) and (lead or _HOUSE.match(name))):
        return (name,)
    return ()
