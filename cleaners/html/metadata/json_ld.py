"""json_ld: the objects in a page's JSON-LD scripts."""

from typing import Any

from lxml.html import HtmlElement

from cleaners.html.metadata.json_repair import load_json

__all__ = ["read_json_ld"]


def read_json_ld(scripts: list[HtmlElement]) -> list[Any]:
    """Return what each JSON-LD script holds, in document order, broken ones mended where possible."""
    values = []
    for script in scripts:
        kind = script.get("type") or ""
        if "ld+json" in kind.lower():
            value = load_json(script.text or "")
            if value is not None:
                values.append(value)
    return values
