"""dateline: the opening of wire copy, its place, and the agency that sent it ('PARIS, March 3 (AFP) - ')."""

import re
from typing import NamedTuple

from cleaners.fields.agencies import AGENCY_PATTERN, agency_of
from cleaners.fields.body import Body
from schemas.block import Page

__all__ = ["Dateline", "parse_dateline", "read_dateline"]


class Dateline(NamedTuple):
    """What a dateline says."""

    place: str | None
    agency: str | None
    block: int = 0
    end: int = 0
    """Offset behind the dateline in the block's text."""


_HEAD_CHARS = 160
_PARAGRAPHS = 2
_DAY = (
    r"(?:\d{1,2}\.?\s+[^\W\d_]{3,12}\.?(?:\s+(?:19|20)\d\d)?|[^\W\d_]{3,12}\.?\s+\d{1,2}(?:,?\s+(?:19|20)\d\d)?"
    r"|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d)"
)
_CAPITAL = r"[^\W\d_a-zà-öø-ÿа-яёѐ-џա-և]"
_CAPITALS = rf"{_CAPITAL}{{2,20}}(?:[ .’'\-]{{1,2}}{_CAPITAL}{{2,20}}){{0,3}}"
_NAME = r"[^\W\d_a-zа-яё][^\W\d_]+(?:[ \-’'/][^\W\d_]+){0,3}"
_REGION = r"(?:,\s*[^\W\d_][\w. ]{1,20})?"
_DASH = r"\s*(?:--|[-–—])\s*"
_FORMS = tuple(
    re.compile(form)
    for form in (
        # PARIS (AFP) –   LONDON, March 3 (Reuters) -   Berlin (dpa) -
        rf"(?P<place>{_NAME}){_REGION}(?:,?\s+{_DAY})?,?\s*[(/](?P<agency>{AGENCY_PATTERN})(?:/[a-z]{{2,4}})?[)/](?:{_DASH}|[.:]\s*|\s)",
        # BAKU, March 29. /Trend/   YEREVAN, MARCH 29, ARMENPRESS.   МОСКВА, 29 мар — РИА Новости.
        rf"(?P<place>{_NAME}){_REGION},\s+{_DAY}(?:[.,]\s*|{_DASH}|\s+)[/(]?(?P<agency>{AGENCY_PATTERN})[/)]?(?:[.:,]|{_DASH}|\s|$)",
        # (Reuters) -   /TASS/.
        rf"[(/](?P<agency>{AGENCY_PATTERN})[)/](?:{_DASH}|[.:]\s*)",
        # BAKU, March 29 —
        rf"(?P<place>{_CAPITALS}){_REGION},\s+{_DAY}{_DASH}",
        # FLUSHING MEADOWS, New York —   (not 'EU – ': a place has more letters)
        rf"(?P<place>(?={_CAPITAL}{{3}}[^–—]?{_CAPITAL}){_CAPITALS}){_REGION}\s+(?:--|[–—])\s+",
        r"(?P<agency>新华社|新華社|中新社)(?P<place>[一-鿿]{2,5}?)\d{1,2}月\d{1,2}日电",
        r"[(（](?P<place>[가-힣]{2,6})=(?P<agency>연합뉴스|뉴시스|뉴스1)[)）]",
    )
)


def parse_dateline(text: str) -> Dateline | None:
    """Return the dateline that opens a paragraph, or None.

    >>> parse_dateline("BAKU, March 29. /Trend/ The bridge opened.")[:2]
    ('BAKU', 'Trend')
    >>> parse_dateline("Paris is a city – and a state of mind.") is None
    True
    """
    head = text[:_HEAD_CHARS]
    for form in _FORMS:
        match = form.match(head)
        if match:
            groups = match.groupdict()
            agency = groups.get("agency")
            return Dateline(groups.get("place"), agency and (agency_of(agency) or agency), 0, match.end())
    return None


def read_dateline(page: Page, body: Body) -> Dateline | None:
    """Return the dateline of the first paragraphs, or None."""
    for index in range(body.start, min(len(page.blocks), body.start + _PARAGRAPHS)):
        found = parse_dateline(page.blocks[index].text)
        if found:
            return found._replace(block=index)
    return None
