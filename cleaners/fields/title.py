"""title: the headline, from metadata or from the blocks above the text."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cleaners.fields.body import Body, body_of, visible_length
from cleaners.fields.feed_footer import named_by_footer
from cleaners.fields.folding import fold, holding, word_count
from cleaners.fields.headline_score import Scored, has_repeated_candidate, score_headlines
from cleaners.fields.site_suffix import without_site
from cleaners.fields.slug import LEAST_SPELLED
from cleaners.fixes.mixed_script import fix_mixed_script
from schemas.block import Block, Page
from schemas.reading import Claim, Reading
from schemas.verdict import Reason

__all__ = ["read_title"]

_MIN_SCORE = 1.0
"""Score (see ``headline_score``) below which no line is called a headline."""
_BARE_WORDS = range(4, 19)
_MIN_BARE_BLOCKS = 3
_MAX_BETWEEN = 3
"""Lines of date, byline and standfirst between a headline and its text, plus one."""
_LIST_ITEM = re.compile(r"[-–—*•·]\s|\(?\d{1,3}[.)]\s")
_MAX_BARE_LENGTH = 130
_MAX_HEADING_LENGTH = 80
_MIN_PREFIX_CHARS = 20
_CUT_MARKS = " .…"
_STOPS = frozenset(".。．।:;,")


def read_title(
    page: Page, kept: Sequence[bool], url: str | None = None, body: Body | None = None
) -> Reading[str] | None:
    """Return the headline, or None where the input has none. ``kept[i]`` says what the judge thinks of block i.

    ``body`` is what ``body_of`` says of the page, for those who know it already.

    The blocks that hold nothing but the headline are claimed, whole or cut short, wherever they stand. Mixed-script
    look-alikes are repaired and flagged ``mixed_script_fixed``.
    """
    declared = _declared(page) or named_by_footer(page)
    found = _Found(declared, range(0)) if declared else None
    if found is None or _is_site(found.text, page):
        found = _shown(page, body or body_of(page, kept), url) or found
    if found is None:
        return None
    title = fix_mixed_script(found.text)
    flags = ("mixed_script_fixed",) if title != found.text else ()
    return Reading(title, _claims(page, found), flags)


class _Found(NamedTuple):
    """A headline and, where it was a line of the text, the blocks of that line."""

    text: str
    blocks: range


def _declared(page: Page) -> str | None:
    """Return the declared headline that the page also shows, else the most trusted one, without the site's name."""
    stripped = [without_site(headline, page) for headline in page.metadata.headlines]
    # the site's name may stand in a heading of its own, and the story's in none
    headlines = [headline for headline in stripped if not _is_site(headline, page)] or stripped
    shown = (headline for headline in headlines if _is_shown(page, headline))
    return next(shown, headlines[0] if headlines else None)


def _is_site(text: str, page: Page) -> bool:
    return fold(text) == fold(page.metadata.site_name or "")


def _is_shown(page: Page, title: str) -> bool:
    """Whether the page has the title on a line of its own, or behind the kicker of a heading."""
    whole = fold(title)
    return any(_says(page.blocks[index], whole) for index in holding(page.blocks, title))


def _says(block: Block, whole: str) -> bool:
    folded = fold(block.text)
    is_heading = block.dom is not None and block.dom.heading == 1
    return folded == whole or (is_heading and folded.endswith(f" {whole}"))


def _shown(page: Page, body: Body, url: str | None) -> _Found | None:
    is_bare = _is_bare(body.kept)
    if is_bare and not (url or _opens_as_headline(page) or has_repeated_candidate(page, body)):
        return None
    scored = score_headlines(page, body, url)
    if not scored:
        return None
    best = max(scored, key=lambda candidate: candidate.score)
    if best.score < _MIN_SCORE:
        return None
    if is_bare and not _is_headline_of_bare_text(page, best):
        return None
    return _Found(without_site(best.line.text, page), range(best.line.block, best.line.end))


def _is_bare(kept: Sequence[bool]) -> bool:
    """Whether the document shows no boilerplate at all: it may have been cleaned before, headline and all."""
    return all(kept[1:])


def _is_headline_of_bare_text(page: Page, best: Scored) -> bool:
    """Whether the first line of a bare text is its headline and not the heading or opening of its first section.

    A headline stands directly above a paragraph; a section's heading often stands above another heading or a list.
    Wherever a line stands, it is the headline when it stands there twice or the page's address spells it.
    """
    is_proven = bool(best.repeats) or best.spelled >= LEAST_SPELLED
    return is_proven or (best.line.block == 0 and _opens_as_headline(page))


def _opens_as_headline(page: Page) -> bool:
    if len(page.blocks) < _MIN_BARE_BLOCKS:
        return False
    first, *following = (block.text for block in page.blocks[: 1 + _MAX_BETWEEN])
    is_short = word_count(first) in _BARE_WORDS and visible_length(first) <= _MAX_BARE_LENGTH
    paragraph = max(_MAX_HEADING_LENGTH, visible_length(first))
    is_above_text = any(visible_length(text) > paragraph for text in following)
    return is_short and is_above_text and first[-1] not in _STOPS and _LIST_ITEM.match(following[0]) is None


def _claims(page: Page, found: _Found) -> tuple[Claim, ...]:
    title = found.text
    whole = fold(title)
    pieces = found.blocks if len(found.blocks) > 1 else range(0)
    claims = [Claim(index, Reason.HEADLINE, "headline") for index in pieces]
    head = title[:_MIN_PREFIX_CHARS]
    cut = {
        index
        for index, block in enumerate(page.blocks)
        if block.text.startswith(head) and _is_cut_short(block.text, title)
    }
    for index in sorted({*holding(page.blocks, title), *cut}.difference(pieces)):
        text = page.blocks[index].text
        if _says(page.blocks[index], whole) or fold(without_site(text, page)) == whole:
            first = not any(claim.reason is Reason.HEADLINE for claim in claims)
            claims.append(Claim(index, Reason.HEADLINE if first else Reason.REPEATED, "headline"))
        elif index in cut:
            claims.append(Claim(index, Reason.REPEATED, "headline_cut_short"))
    return tuple(claims)


def _is_cut_short(text: str, title: str) -> bool:
    """Whether a line is the beginning of the title, as menus and cards show it ('New bridge opens in har…')."""
    if text[:_MIN_PREFIX_CHARS] != title[:_MIN_PREFIX_CHARS] or len(text) < _MIN_PREFIX_CHARS:
        return False
    return len(text) <= len(title) + len(_CUT_MARKS) and title.startswith(text.rstrip(_CUT_MARKS))
