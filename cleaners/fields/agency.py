"""agency: the news agency whose wire copy it is."""

import re

from cleaners.fields.agencies import AGENCY_PATTERN, agency_of
from cleaners.fields.body import Body
from cleaners.fields.dateline import Dateline
from schemas.block import Page
from schemas.reading import Reading

__all__ = ["read_agency"]

_LEAD_CHARS = 400
_BELOW = 3
# 'Report informs', 'Trend reports': wire copy of agencies that name themselves in the lede.
_SELF = re.compile(
    rf"\b(?P<agency>{AGENCY_PATTERN}) (?:informs|reports that|reports(?= citing| with reference)|передает|сообщает)\b"
)
# 'By Ida Holt | Reuters'
_BEHIND_NAME = re.compile(rf"\s*[/|,–—-]\s*(?:The )?(?P<agency>{AGENCY_PATTERN})$")
_CREDIT = re.compile(
    rf"(?:Source|Quelle|Fuente|Fonte|Kaynak|Mənbə|Источник|Джерело|©|\()?\s*:?\s*(?P<agency>{AGENCY_PATTERN})\)?\.?"
)


def read_agency(
    page: Page, body: Body, dateline: Dateline | None, byline: Reading[tuple[str, ...]] | None
) -> str | None:
    """Return the agency that the dateline, the byline, the lede or a credit line below the text names, or None."""
    if dateline and dateline.agency:
        return dateline.agency
    return (_in_byline(page, byline) if byline else None) or _in_lede(page, body) or _credited(page, body)


def _in_byline(page: Page, byline: Reading[tuple[str, ...]]) -> str | None:
    named = next((agency for name in byline.value if (agency := agency_of(name))), None)
    behind = (_BEHIND_NAME.search(page.blocks[claim.block].text) for claim in byline.claims)
    return named or next((match["agency"] for match in behind if match), None)


def _in_lede(page: Page, body: Body) -> str | None:
    lede = page.blocks[body.start].text[:_LEAD_CHARS] if body.start < len(page.blocks) else ""
    match = _SELF.search(lede)
    return match["agency"] if match else None


def _credited(page: Page, body: Body) -> str | None:
    matches = (_CREDIT.fullmatch(block.text) for block in page.blocks[max(0, body.end - 1) : body.end + _BELOW])
    return next((match["agency"] for match in matches if match), None)
