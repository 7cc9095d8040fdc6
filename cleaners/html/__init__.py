"""HTML: a page becomes the same blocks that a text dump becomes, with what the DOM says beside them."""

from cleaners.html.page import split_html

__all__ = ["split_html"]
