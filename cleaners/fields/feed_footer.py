"""feed footer: what WordPress feeds write below a story ('The post TITLE appeared first on SITE.')."""

import re
from typing import NamedTuple

from schemas.block import Page

__all__ = ["FeedFooter", "named_by_footer", "read_feed_footer"]

_LAST_BLOCKS = 12
_FOOTER = re.compile(
    r"(?:The post|L[’']article|Der Beitrag|La entrada|O post|L[’']articolo|Запись|Сообщение|Yazı|Wpis|Het bericht)\s+"
    r"(?P<title>.{3,300}?)\s+"
    r"(?:(?:first )?appeared first on|est apparu en premier sur|erschien zuerst auf|se publicó primero en|"
    r"apareceu primeiro em|proviene da|впервые появилась на|появились сначала на|ilk önce|pojawił się poczatkowo na|"
    r"pojawił się najpierw w|verscheen eerst op)\s+(?P<site>.{2,80}?)\.?$"
)


class FeedFooter(NamedTuple):
    """What the footer names."""

    title: str
    site: str


def read_feed_footer(page: Page) -> FeedFooter | None:
    """Return the headline and the site that a feed's footer names, or None."""
    for block in reversed(page.blocks[-_LAST_BLOCKS:]):
        match = _FOOTER.match(block.text)
        if match:
            return FeedFooter(match["title"].strip(), match["site"].strip())
    return None


def named_by_footer(page: Page) -> str | None:
    """Return the headline that a feed's footer names, or None."""
    footer = read_feed_footer(page)
    return footer.title if footer else None
