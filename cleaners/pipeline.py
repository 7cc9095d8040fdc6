"""The road from a raw document to an outcome. Read this file first: it is the table of contents of the package."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from cleaners.assemble import assemble
from cleaners.dates.order import Told
from cleaners.dates.profile import NO_PROFILE, DateProfile, site_key
from cleaners.declared import with_declared
from cleaners.decode import decode
from cleaners.fields.read import Fields, read_fields
from cleaners.html import split_html
from cleaners.judge import judge
from cleaners.second_opinion import judge_page
from cleaners.settle import overrule, settle
from cleaners.signs import read_signs
from cleaners.split import split_text
from schemas.block import Page
from schemas.document import Document
from schemas.outcome import Outcome
from schemas.reading import Sign
from schemas.settings import DEFAULT_SETTINGS, Settings
from schemas.verdict import Verdict

__all__ = ["Trace", "clean", "trace"]


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything that was found on the road, for people who ask why."""

    page: Page
    verdicts: tuple[Verdict, ...]
    fields: Fields
    outcome: Outcome
    signs: tuple[Sign, ...] = ()


_NOTHING_LEARNED: Final[Mapping[str, DateProfile]] = MappingProxyType({})


def clean(
    document: Document, settings: Settings = DEFAULT_SETTINGS, profiles: Mapping[str, DateProfile] = _NOTHING_LEARNED
) -> Outcome:
    """Turn one raw document into a record with its removals, or into a rejection.

    ``profiles`` are what the other documents of each site say about how it writes dates.
    Raises DocumentError when the document cannot be handled; the caller turns it into a quarantine entry.
    """
    return trace(document, settings, profiles).outcome


def trace(
    document: Document, settings: Settings = DEFAULT_SETTINGS, profiles: Mapping[str, DateProfile] = _NOTHING_LEARNED
) -> Trace:
    """Do what ``clean`` does and return every intermediate result too. One path: both cannot drift apart."""
    decoded = decode(document)
    if document.markup == "html":
        opened = split_html(decoded.text, document.url)
        opened = replace(opened, page=with_declared(opened.page, document.declared, settings.language))
        page, verdicts = judge_page(opened, settings)
    else:
        page = with_declared(split_text(decoded.text), document.declared, settings.language)
        verdicts = judge(page, settings)
    profile = profiles.get(site_key(document), NO_PROFILE) if profiles else NO_PROFILE
    fields = read_fields(page, verdicts, document, profile, Told(settings.day_first, settings.time_zone))
    fields = replace(fields, flags=(*decoded.flags, *fields.flags))
    verdicts = overrule(verdicts, fields.claims)
    if document.markup == "text":
        verdicts = settle(page, verdicts, document, settings)
    signs = read_signs(page, verdicts)
    fields = replace(fields, flags=(*fields.flags, *(sign.flag for sign in signs)))
    outcome = assemble(document, decoded.text, page, verdicts, fields, settings=settings)
    return Trace(page, tuple(verdicts), fields, outcome, signs)
