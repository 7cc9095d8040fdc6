"""time_dates: the dates of time elements, and of other elements whose attributes hold one."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from cleaners.html.metadata.date_text import read_declared
from schemas.date import Candidate, Origin, Role

__all__ = ["read_attribute_dates", "read_time_dates"]

_MAX_ELEMENTS: Final = 60
_MAX_NAMES_CHARS: Final = 80
_MAX_ANCESTORS: Final = 30
_NEAR, _CLOSE = 1, 3
_MODIFIED: Final = re.compile(r"modif|updat|aktualis|actuali|aggiorn|\bupd")
_PUBLISHED: Final = re.compile(r"publi|pubdate|posted|entry-date|created|dtstart")
_OTHER_STORIES: Final = re.compile(
    r"comment|respon(?:d|se)|disqus|related|recommend|teaser|sidebar|latest|most-read|popular|trending|widget|"
    r"more-|carousel|card\b"
)
_COMMENTS: Final = re.compile(
    r"(?:^|\s)(?:comments?|comment-?list|comment-(?:meta|body|content)|respond|disqus)(?:\s|$)"
)
_NOT_OURS: Final = frozenset({"time in comments", "time aside", "time in nested article"})
"""Marks of a date that is another story's or a reader's."""
_NAMED: Final = re.compile(r"\bdate|time(?!line)|byline|meta|publish|posted|datum|fecha")
_ASIDE_TAGS: Final = frozenset({"aside", "nav", "footer"})
_DATED_ATTRIBUTES: Final = (
    "data-datetime", "data-date", "data-time", "data-timestamp", "data-published", "data-published-at",
    "data-publish-date", "data-pubdate", "data-date-published", "data-published-date", "data-utc", "data-epoch",
    "data-original-date", "data-unixtime", "data-utime", "data-seconds", "pubdate", "datetime", "timestamp",
)  # fmt: skip
_ATTRIBUTES: Final = frozenset(_DATED_ATTRIBUTES)
_LOOKED_AT: Final = frozenset({*_DATED_ATTRIBUTES, "property", "title"})
_TITLED_CLASS: Final = re.compile("date|time")
_DIGITS: Final = re.compile(r"\d{4}")


def read_time_dates(
    times: Sequence[HtmlElement], headlines_before: Sequence[int], languages: Sequence[str]
) -> list[Candidate]:
    """Return the dates of time elements; ``headlines_before`` says of each how many main headings stand before it.

    An element's names, its parent's and the landmarks around it say whose date it is; its traits tell how many time
    elements stand between it and the headline.
    """
    found = []
    since_headline = 0
    for index, (element, headlines) in enumerate(zip(times[:_MAX_ELEMENTS], headlines_before, strict=False)):
        is_first_below = headlines and (not index or headlines_before[index - 1] < headlines)
        since_headline = 1 if is_first_below else since_headline + 1
        raw = element.get("datetime") or _shown(element)
        read = read_declared(raw, languages)
        if read is None:
            continue
        role, marks = _judge(element)
        place = "above" if not headlines else "first" if since_headline == _NEAR else "near"
        place = place if since_headline <= _CLOSE or place == "above" else "far"
        traits = [f"time {role.value}", f"time {place}", *marks]
        if len(times) == 1:
            traits.append("time alone")
        note = f"time {_names(element)}".strip()
        found.append(Candidate(*read, Origin.TIME, role, note=note, traits=tuple(traits)))
    return found


def read_attribute_dates(root: HtmlElement, languages: Sequence[str]) -> list[Candidate]:
    """Return the dates that elements other than ``time`` and ``meta`` hold in an attribute."""
    found = []
    for element in islice(_dated_elements(root), _MAX_ELEMENTS):
        for name, raw in _dated_attributes(element):
            read = read_declared(raw, languages)
            if read is None:
                continue
            role, marks = _judge(element, name)
            traits = tuple(mark.replace("time", "attribute", 1) for mark in (f"time {role.value}", *marks))
            found.append(Candidate(*read, Origin.ATTRIBUTE, role, note=f"{element.tag} {name}", traits=traits))
    return found


def _dated_elements(root: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the elements with an attribute that may hold a date.

    One walk: an XPath of as many names takes four times as long.
    """
    for element in root.iter(etree.Element):
        names = element.keys()
        if (
            names
            and not _LOOKED_AT.isdisjoint(names)
            and element.tag not in {"meta", "time"}
            and _may_hold(element, names)
        ):
            yield element


def _may_hold(element: HtmlElement, names: Sequence[str]) -> bool:
    if not _ATTRIBUTES.isdisjoint(names) or ("property" in names and "content" in names):
        return True
    return element.tag == "abbr" or (
        element.tag == "span" and _TITLED_CLASS.search(element.get("class") or "") is not None
    )


def _dated_attributes(element: HtmlElement) -> Iterator[tuple[str, str]]:
    for name, value in element.items():
        if (name in _DATED_ATTRIBUTES or name in {"title", "content"}) and _DIGITS.search(str(value)):
            yield str(element.get("property") or name), str(value)


def _shown(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())


def _names(element: HtmlElement) -> str:
    pubdate = None if element.get("pubdate") is None else "pubdate"
    return " ".join(filter(None, (element.get("itemprop"), element.get("class"), pubdate)))[:_MAX_NAMES_CHARS]


def _judge(element: HtmlElement, own: str = "") -> tuple[Role, list[str]]:
    """Judge an element by its own names, its parent's, and by where it stands."""
    marks = []
    articles = links = 0
    lists = False
    for count, ancestor in enumerate(element.iterancestors()):
        if count > _MAX_ANCESTORS:
            break
        articles += ancestor.tag == "article"
        links += ancestor.tag == "a"
        lists = lists or ancestor.tag == "li"
        names = f"{ancestor.get('class') or ''} {ancestor.get('id') or ''}".lower()
        is_named = len(names) > 1
        if is_named and _COMMENTS.search(names):
            marks.append("time in comments")
        if ancestor.tag in _ASIDE_TAGS:
            marks.append("time aside")
        elif ancestor.tag == "header":
            marks.append("time in header")
        if is_named and ancestor.tag != "body" and _OTHER_STORIES.search(names):
            marks.append("time among other stories")
    marks += ["time in article"] if articles == 1 else ["time in nested article"] if articles > 1 else []
    marks += ["time in list"] if lists else []
    marks += ["time linked"] if links else []
    parent = element.getparent()
    names = f"{own} {_names(element)} {'' if parent is None else parent.get('class') or ''}".lower()
    marks += ["time named"] if _NAMED.search(names) else []
    if not _NOT_OURS.isdisjoint(marks):
        return Role.OTHER, list(dict.fromkeys(marks))
    role = Role.MODIFIED if _MODIFIED.search(names) else Role.PUBLISHED if _PUBLISHED.search(names) else Role.UNKNOWN
    return role, list(dict.fromkeys(marks))
