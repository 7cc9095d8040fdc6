"""Front pages: the links on them that look like articles."""

import re
from typing import Final
from urllib.parse import urlsplit

from courlan import is_navigation_page, is_not_crawlable

from flows.scrape.links import find_links
from flows.state.pages import Listed

__all__ = ["looks_like_article", "read_front_page"]

_MIN_WORDS: Final = 3
"""In the last part of the path: 'harbour-reopens-on-friday'."""
_MIN_DIGITS: Final = 5
_DATE = re.compile(r"/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d)")
_NUMBER = re.compile(rf"(?<!\d)\d{{{_MIN_DIGITS},}}(?!\d)")
_LISTS: Final = frozenset(
    {"tag", "tags", "topic", "topics", "author", "authors", "category", "categories", "search", "page", "login", "feed"}
    | {"rss", "about", "contact", "privacy", "terms", "subscribe", "newsletter", "newsletters", "account", "archive"}
    | {"jobs", "shop", "advertise", "imprint", "impressum", "cookies", "sitemap", "user", "users", "register"}
)


_FILES: Final = frozenset(
    {"jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "ico", "pdf", "mp3", "mp4", "webm", "m4a", "wav", "zip", "gz"}
    | {"css", "js", "json", "xml", "rss", "txt", "csv", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "epub", "ics"}
)


def read_front_page(content: bytes, base_url: str) -> list[Listed]:
    """Return the pages that a page links to and that look like articles, in its order."""
    return [Listed(url) for url in find_links(content, base_url) if looks_like_article(url)]


def looks_like_article(url: str) -> bool:
    """Say whether an address looks like that of an article, and not of a list, a file or a form.

    >>> looks_like_article("https://news.example/2031/04/07/harbour-reopens")
    True
    >>> looks_like_article("https://news.example/tag/harbour-and-ferry-news")
    False
    """
    try:
        path = urlsplit(url).path.lower()
    except ValueError:
        return False
    if is_not_crawlable(url) or is_navigation_page(url):
        return False
    parts = [part for part in path.split("/") if part]
    if not parts or parts[-1].rpartition(".")[2] in _FILES or _LISTS & set(parts[:-1]) or parts[-1] in _LISTS:
        return False
    words = [word for word in re.split(r"[-_]", parts[-1].rpartition(".")[0] or parts[-1]) if word]
    return len(words) >= _MIN_WORDS or bool(_DATE.search(path)) or bool(_NUMBER.search(path))
