"""read fields: every field's reader called once, in the order in which they need each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from cleaners.dates import read_dates
from cleaners.fields.agency import read_agency
from cleaners.fields.body import body_of
from cleaners.fields.byline import read_byline
from cleaners.fields.dateline import read_dateline
from cleaners.fields.language import read_language
from cleaners.fields.section import read_section
from cleaners.fields.site_name import read_site_name
from cleaners.fields.title import read_title
from cleaners.fixes import FIXES
from schemas.block import Page
from schemas.date import Dates
from schemas.document import Document
from schemas.reading import Claim, Reading
from schemas.verdict import Reason, Verdict

__all__ = ["Fields", "read_fields"]


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one document, and the blocks that hold nothing else."""

    title: str | None
    byline: tuple[str, ...]
    site_name: str | None
    section: str | None
    agency: str | None
    dateline_place: str | None
    language: str | None
    dates: Dates
    claims: tuple[Claim, ...]
    flags: tuple[str, ...]


def read_fields(page: Page, verdicts: Sequence[Verdict], document: Document) -> Fields:
    """Read all fields of a page whose blocks are judged."""
    kept = [verdict.keep for verdict in verdicts]
    url = document.url or page.metadata.url
    title = read_title(page, kept, url)
    title_block = next((claim.block for claim in title.claims), None) if title else None
    body = body_of(page, kept)
    byline = read_byline(page, body, title_block)
    site_name = read_site_name(page, body, title_block, url)
    section = read_section(page, body, title_block)
    dateline = read_dateline(page, body)
    text = "\n".join(block.text for block, keep in zip(page.blocks, kept, strict=True) if keep)
    language = read_language(text, page.metadata.language)
    dates = read_dates(
        page,
        title_block=title_block,
        body=_kept_range(kept),
        language=language,
        url=url,
        fetched_at=document.fetched_at,
    )
    readings: list[Reading[object] | None] = [title, byline, site_name, section]
    found = [reading for reading in readings if reading is not None]
    claims = [claim for reading in found for claim in reading.claims]
    claims += [Claim(block, Reason.DATE, "date_line") for block in dates.claimed]
    return Fields(
        title=title.value if title else None,
        byline=byline.value if byline else (),
        site_name=site_name.value if site_name else None,
        section=section.value if section else None,
        agency=read_agency(page, body, dateline, byline),
        dateline_place=dateline.place if dateline else None,
        language=language,
        dates=dates,
        claims=() if _is_untouched(kept, claims) else tuple(claims),
        flags=(*_damage(page), *(flag for reading in found for flag in reading.flags), *dates.flags),
    )


def _is_untouched(kept: Sequence[bool], claims: Sequence[Claim]) -> bool:
    """Say whether the headline is all that could go.

    A text without menu, date or byline is as somebody made it: its first line may be its headline or a heading of its
    first part, and stays. Were it removed, cleaning again would take the next heading for the headline, and so on.
    """
    return all(kept) and [claim.reason for claim in claims] == [Reason.HEADLINE]


def _damage(page: Page) -> tuple[str, ...]:
    """Return a flag for each repair of damage; mere tidying, of odd spaces for example, is no news."""
    return tuple(f"{fix.name}_fixed" for fix in FIXES if fix.is_damage and fix.name in page.fixes)


def _kept_range(kept: Sequence[bool]) -> range:
    """Return the range of indexes from the first kept block to the last, empty when none is kept."""
    indexes = [index for index, keep in enumerate(kept) if keep]
    return range(indexes[0], indexes[-1] + 1) if indexes else range(0)
