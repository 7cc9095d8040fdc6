"""HTML: a page becomes the same blocks that a text dump becomes, with what the DOM says beside them."""

from cleaners.html.page import HtmlPage, split_html

__all__ = ["HtmlPage", "split_html"]
