"""article body: the article's text as structured data gives it."""

from html import unescape
from typing import Final

from cleaners.html.linear import split_linear
from cleaners.html.metadata.declared import Declared
from cleaners.html.metadata.values import as_list

__all__ = ["read_article_body"]

_MAX_CHARS: Final = 200_000
_PROPERTIES: Final = ("articleBody", "reviewBody")


def read_article_body(declared: Declared) -> str | None:
    """Return the longest body that JSON-LD declares for the page's story, as plain text, or None."""
    node = declared.linked or {}
    bodies = [body for name in _PROPERTIES for body in as_list(node.get(name)) if isinstance(body, str)]
    longest = unescape(max(bodies, key=len, default="")[:_MAX_CHARS])
    if "<" in longest and ">" in longest:
        longest = "\n".join(piece for _, piece in split_linear(longest))
    return longest.strip() or None
