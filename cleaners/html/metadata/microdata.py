"""microdata: the objects that a page's HTML attributes describe (WHATWG microdata)."""

from typing import Any, Final, cast

from lxml import etree
from lxml.html import HtmlElement

from cleaners.html.metadata.nodes import Node

__all__ = ["read_microdata"]

_MAX_PROPERTIES: Final = 500
_PROPERTIES: Final = etree.XPath("//*[@itemprop]")
_MAX_ANCESTORS: Final = 60
_MAX_VALUE_CHARS: Final = 2_000
_ADDRESS_TAGS: Final = {"a": "href", "link": "href", "area": "href", "img": "src", "source": "src", "object": "data"}


def read_microdata(root: HtmlElement) -> list[Node]:
    """Return the described objects as JSON-LD would write them, in document order, nested ones also in their owner."""
    objects: dict[HtmlElement, dict[str, Any]] = {}
    nested: set[HtmlElement] = set()
    for element in cast("list[HtmlElement]", _PROPERTIES(root))[:_MAX_PROPERTIES]:
        owner = _owner(element)
        if owner is None:
            continue
        if element.get("itemscope") is not None:
            nested.add(element)
        value = _object(element, objects) if element.get("itemscope") is not None else _value(element)
        if value:
            for name in element.get("itemprop", "").split():
                held = _object(owner, objects).setdefault(name, [])
                held.append(value)
    return [node for element, node in objects.items() if element not in nested]


def _owner(element: HtmlElement) -> HtmlElement | None:
    for count, ancestor in enumerate(element.iterancestors()):
        if ancestor.get("itemscope") is not None:
            return ancestor
        if count > _MAX_ANCESTORS:
            break
    return None


def _object(element: HtmlElement, objects: dict[HtmlElement, dict[str, Any]]) -> dict[str, Any]:
    if element not in objects:
        objects[element] = {"@type": (element.get("itemtype") or "").split()}
    return objects[element]


def _value(element: HtmlElement) -> str:
    for key in ("content", "datetime", _ADDRESS_TAGS.get(element.tag)):
        value = element.get(key) if key else None
        if value is not None:
            return str(value).strip()
    return _text(element)


def _text(element: HtmlElement) -> str:
    parts, chars = [], 0
    for text in element.itertext():
        parts.append(text)
        chars += len(text)
        if chars > _MAX_VALUE_CHARS:
            break
    return " ".join(" ".join(parts).split())[:_MAX_VALUE_CHARS]
