"""HTML: a page becomes the same blocks that a text dump becomes, with what the DOM says beside them."""

from schemas.block import Page

__all__ = ["split_html"]


def split_html(html: str, url: str | None) -> Page:
    """Split decoded HTML into blocks with their DOM evidence, and read the page's metadata."""
    raise NotImplementedError
