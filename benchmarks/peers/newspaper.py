"""newspaper4k: download switched off, images left alone, all its language packages there.

For some languages it wants data that its packages do not hold; there it is asked again as if the page were English.
"""

from typing import Any

import newspaper

from benchmarks.peers.answer import Answer, Extract, day_of, names_in

__all__ = ["PEERS"]


def _extract(html: str, url: str | None) -> Answer:
    try:
        article = _parse(html, url)
    except (ImportError, LookupError):
        article = _parse(html, url, language="en")
    return Answer(article.text, article.title or "", names_in(article.authors), day_of(article.publish_date))


def _parse(html: str, url: str | None, **options: Any) -> newspaper.Article:
    address = url or "https://news.example/"
    article = newspaper.Article(address, fetch_images=False, memorize_articles=False, **options)
    article.download(input_html=html, ignore_read_more=True)
    article.parse()
    return article


PEERS: dict[str, Extract] = {"newspaper4k": _extract}
