"""meta_tags: a page's meta elements, by name."""

from collections.abc import Iterable, Mapping, Sequence

from lxml.html import HtmlElement

__all__ = ["MetaTags", "first", "read_meta_tags"]

MetaTags = Mapping[str, Sequence[str]]
"""Values by name in lower case, in document order."""


def read_meta_tags(elements: Iterable[HtmlElement]) -> MetaTags:
    """Return the contents of meta elements by their property, name, itemprop or http-equiv."""
    found: dict[str, list[str]] = {}
    for element in elements:
        content = element.get("content")
        if content is None or not content.strip():
            continue
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = element.get(key)
            if name:
                found.setdefault(name.strip().lower(), []).append(content.strip())
                break
    return found


def first(tags: MetaTags, names: Sequence[str]) -> str | None:
    """Return the first value of the first name that has one."""
    return next((tags[name][0] for name in names if name in tags), None)
