"""site name: what the publication calls itself."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from cleaners.fields.body import Body
from cleaners.fields.feed_footer import read_feed_footer
from cleaners.fields.folding import fold
from cleaners.fields.site_suffix import split_site
from schemas.block import Page
from schemas.reading import Claim, Reading
from schemas.verdict import Reason

__all__ = ["read_site_name"]

_HEAD_LINES = 3
_MAX_CHARS = 160
_MAX_HEADLINES = 3
_MIN_HOST_LETTERS = 3
_YEARS = r"(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d)?)?"
_NAME = r"[^\W_](?:[^©|:\n]{0,38}?[\w!)’'])?"
_MARK = r"(?:©|\([cC]\)|&copy;?)"
# What follows the name in a copyright line.
_RIGHTS = re.compile(
    r"\s*(?:[.,|•·]|\s[-–—]\s|[Pp]owered by|[Aa]ll [Rr]ights|All RIGHTS|Alle Rechte|Tous droits|Todos los|Todos os|"
    r"Tutti i|Все права|Усі права|Bütün|Wszelkie|Inc\b|Ltd\b|LLC\b|GmbH|Terms|Privacy)(?!(?<=\.)\w).*$"
)
_COPYRIGHT = (
    # Harbour News © 2024.
    re.compile(rf"(?P<name>{_NAME})\s*{_MARK}\s*{_YEARS}\b.*"),
    # © 2024 Harbour News. All rights reserved
    re.compile(rf"(?:[Cc]opyright\s*)?{_MARK}\s*(?:[Cc]opyright\s*)?{_YEARS}[,.:]?\s*(?:by\s+)?(?P<name>\w.{{1,80}})"),
    # © Harbour News 2024
    re.compile(rf"(?:[Cc]opyright\s*)?{_MARK}\s*(?:[Cc]opyright\s*)?(?P<name>{_NAME}),?\s+{_YEARS}\b.*"),
)
_MAX_NAME_WORDS = 5
_NO_NAME = re.compile(r"copyright|all rights.*|.*\d[:.]\d.*|an? .*|.*,.*|.*\b(?:19|20)\d\d\b.*", re.IGNORECASE)
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}", re.IGNORECASE)


def read_site_name(page: Page, body: Body, title_block: int | None, url: str | None = None) -> Reading[str] | None:
    """Return the site's name: declared, named by a feed's footer, beside the headline, or in a copyright line.

    Lines that hold just the name are claimed, and give its spelling.
    """
    footer = read_feed_footer(page)
    name = page.metadata.site_name or (footer.site if footer else None) or _behind_title(page)
    name = name or _copyright(page, url or page.metadata.url) or _beside_headline(page, url or page.metadata.url)
    if not name:
        return None
    lines = _lines(name, page)
    claims = tuple(
        Claim(index, Reason.SITE_NAME, "site_name")
        for index in lines
        if index != title_block and (index < body.start or index >= body.end - 1)
    )
    spelling = page.blocks[lines[0]].text if lines and not page.metadata.site_name else name
    return Reading(spelling, claims)


def _lines(name: str, page: Page) -> list[int]:
    """Return the indexes of the blocks that hold just the name, whatever its case."""
    folded = name.casefold()
    # folding case shortens nothing, so a longer block says more
    return [
        index
        for index, block in enumerate(page.blocks)
        if len(block.text) <= len(folded) and block.text.casefold() == folded
    ]


def _behind_title(page: Page) -> str | None:
    """Return what stands behind the headline in the first lines, where the page shows the headline alone too."""
    sites = (split_site(block.text, page) for block in page.blocks[:_HEAD_LINES])
    return next((part.site for part in sites if part.site and part.is_proven and _may_be_name(part.site)), None)


def _may_be_name(text: str) -> bool:
    return len(text.split()) <= _MAX_NAME_WORDS and _NO_NAME.fullmatch(text) is None


def _copyright(page: Page, url: str | None) -> str | None:
    """Return the owner in a copyright line, where something else says that it is the site and not its publisher."""
    return next((name for name in _owners(page) if _may_be_name(name) and _is_site(name, page, url)), None)


def _owners(page: Page) -> Iterator[str]:
    """Yield what copyright lines say of whose they are."""
    for block in page.blocks:
        text = block.text
        if len(text) <= _MAX_CHARS and ("©" in text or ("(" in text and "(c)" in text.lower())):
            matches = (form.fullmatch(text) for form in _COPYRIGHT)
            names = (_RIGHTS.sub("", match["name"]).strip() for match in matches if match)
            yield from filter(None, names)


def _beside_headline(page: Page, url: str | None) -> str | None:
    """Return what stands beside the headline in the page's title element, where something else says it is the site.

    That is its owner, a heading of the first level, or its address: sections stand there too.
    """
    whole = fold(page.metadata.window_title)
    headlines = [folded for headline in page.metadata.headlines[:_MAX_HEADLINES] if (folded := fold(headline))]
    ends = {whole.removeprefix(text).removesuffix(text).strip() for text in headlines if text in whole} - {whole, ""}
    for end in ends:
        named = (*_owners(page), *(block.text for block in page.blocks if block.dom and block.dom.heading == 1))
        found = next((name for name in named if fold(name) and f" {end} ".endswith(f" {fold(name)} ")), None)
        if found and fold(found) != headlines[0] and _may_be_name(found):
            return found
    parted = split_site(page.metadata.window_title, page) if ends else None
    is_site = parted and parted.site and parted.is_proven and _may_be_name(parted.site)
    return parted.site if parted and parted.site and is_site and _is_spelled(parted.site, _host(url)) else None


def _is_site(name: str, page: Page, url: str | None) -> bool:
    """Whether the name is a domain's, stands on a line of its own, or spells the URL's host."""
    return _DOMAIN.fullmatch(name) is not None or bool(_lines(name, page)) or _is_spelled(name, url)


def _host(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").hostname
    except ValueError:
        return None


def _is_spelled(name: str, url: str | None) -> bool:
    """Whether the page's address spells the name."""
    letters = "".join(filter(str.isalnum, name.casefold()))
    return bool(url) and len(letters) >= _MIN_HOST_LETTERS and letters in re.sub(r"[^\w]", "", (url or "").casefold())
