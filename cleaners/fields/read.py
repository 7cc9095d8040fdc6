"""read fields: every field's reader called once, in the order in which they need each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from cleaners.dates import read_date_lines, read_dates
from cleaners.dates.order import NOTHING_TOLD, Told
from cleaners.dates.profile import NO_PROFILE, DateProfile
from cleaners.fields.agency import read_agency
from cleaners.fields.body import Body, body_of
from cleaners.fields.byline import read_byline
from cleaners.fields.dateline import read_dateline
from cleaners.fields.language import read_language
from cleaners.fields.section import read_section
from cleaners.fields.site_name import read_site_name
from cleaners.fields.slug import LEAST_SPELLED, share_spelled
from cleaners.fields.title import read_title
from cleaners.fixes import FIXES
from cleaners.flow import HYPHENATION
from cleaners.html.gates import HOSTILE_NOTES
from cleaners.html.unrendered import UNRENDERED
from schemas.block import Page
from schemas.date import Dates
from schemas.document import Document
from schemas.reading import Claim, Reading
from schemas.verdict import Reason, Verdict

__all__ = ["Fields", "known_of", "read_claims", "read_fields"]


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


def read_fields(
    page: Page,
    verdicts: Sequence[Verdict],
    document: Document,
    profile: DateProfile = NO_PROFILE,
    told: Told = NOTHING_TOLD,
) -> Fields:
    """Read all fields of a page whose blocks are judged.

    ``profile`` says how its site writes dates, as learned from its other documents; ``told`` how the user says it does.
    """
    shown = _read_shown(page, verdicts, document)
    dateline = read_dateline(page, shown.body)
    language = _language(page, shown.body.kept)
    dates = read_dates(
        page,
        title_block=shown.title_block,
        body=_kept_range(shown.body.kept),
        language=language,
        url=shown.url,
        fetched_at=document.fetched_at,
        profile=profile,
        told=told,
    )
    title, byline, site_name, section = shown.title, shown.byline, shown.site_name, shown.section
    return Fields(
        title=title.value if title else None,
        byline=byline.value if byline else (),
        site_name=site_name.value if site_name else None,
        section=section.value if section else None,
        agency=read_agency(page, shown.body, dateline, byline),
        dateline_place=dateline.place if dateline else None,
        language=language,
        dates=dates,
        claims=_claims(shown, dates.claimed),
        flags=(*_damage(page), *(flag for reading in shown.readings for flag in reading.flags), *dates.flags),
    )


def read_claims(page: Page, verdicts: Sequence[Verdict], document: Document) -> tuple[Claim, ...]:
    """Return the claims that ``read_fields`` would return, without reading the fields that claim nothing."""
    shown = _read_shown(page, verdicts, document)
    lines = read_date_lines(
        page,
        title_block=shown.title_block,
        body=_kept_range(shown.body.kept),
        language=partial(_language, page, shown.body.kept),
        url=shown.url,
        fetched_at=document.fetched_at,
    )
    return _claims(shown, lines)


class _Shown(NamedTuple):
    """The fields that may stand on lines of their own, and what their readers had to know."""

    url: str | None
    body: Body
    title: Reading[str] | None
    title_block: int | None
    byline: Reading[tuple[str, ...]] | None
    site_name: Reading[str] | None
    section: Reading[str] | None

    @property
    def readings(self) -> list[Reading[object]]:
        readings: list[Reading[object] | None] = [self.title, self.byline, self.site_name, self.section]
        return [reading for reading in readings if reading is not None]


def _read_shown(page: Page, verdicts: Sequence[Verdict], document: Document) -> _Shown:
    kept = [verdict.keep for verdict in verdicts]
    url = document.url or page.metadata.url
    body = body_of(page, kept, known_of(verdicts))
    title = read_title(page, kept, url, body)
    title_block = next((claim.block for claim in title.claims), None) if title else None
    return _Shown(
        url,
        body,
        title,
        title_block,
        read_byline(page, body, title_block),
        read_site_name(page, body, title_block, url),
        read_section(page, body, title_block),
    )


def known_of(verdicts: Sequence[Verdict]) -> frozenset[int]:
    """Return the indexes of the blocks that a rule knows as boilerplate, whatever the model says of them."""
    return frozenset(
        index for index, verdict in enumerate(verdicts) if not verdict.keep and verdict.reason is not Reason.MODEL
    )


def _language(page: Page, kept: Sequence[bool]) -> str | None:
    text = "\n".join(block.text for block, keep in zip(page.blocks, kept, strict=True) if keep)
    return read_language(text, page.metadata.language)


def _claims(shown: _Shown, date_lines: Sequence[int]) -> tuple[Claim, ...]:
    claims = [claim for reading in shown.readings for claim in reading.claims]
    claims += [Claim(block, Reason.DATE, "date_line") for block in date_lines]
    return () if _is_untouched(shown, claims) else tuple(claims)


def _is_untouched(shown: _Shown, claims: Sequence[Claim]) -> bool:
    """Say whether a headline is all that could go, and may be none.

    A text without menu, date or byline is as somebody made it: its first line may be its headline or a heading of its
    first part, and stays, unless the address spells it. Were it removed, cleaning again would take the next heading for
    the headline, and so on.
    """
    is_alone = all(shown.body.kept) and [claim.reason for claim in claims] == [Reason.HEADLINE]
    return is_alone and (shown.title is None or share_spelled(shown.title.value, shown.url) < LEAST_SPELLED)


def _damage(page: Page) -> tuple[str, ...]:
    """Return a flag for each repair of damage, for each gate of a hostile page, and for a text that no page showed.

    Mere tidying is no news.
    """
    damaging = (*(fix.name for fix in FIXES if fix.is_damage), HYPHENATION)
    fixed = tuple(f"{name}_fixed" for name in damaging if name in page.fixes)
    return (*fixed, *(note for note in (*HOSTILE_NOTES, UNRENDERED) if note in page.fixes))


def _kept_range(kept: Sequence[bool]) -> range:
    """Return the range of indexes from the first kept block to the last, empty when none is kept."""
    indexes = [index for index, keep in enumerate(kept) if keep]
    return range(indexes[0], indexes[-1] + 1) if indexes else range(0)
