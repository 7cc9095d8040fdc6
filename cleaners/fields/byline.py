"""byline: who wrote it, people or agencies, without 'By'."""

import re
from collections.abc import Sequence

from cleaners.fields.body import Body
from cleaners.fields.byline_line import BETWEEN_NAMES, LEAD, LONE_LEAD, byline_names, listed_names
from cleaners.fields.folding import fold
from cleaners.fields.glued import whole_line
from cleaners.fields.marked_byline import read_marked_byline
from cleaners.fields.names import is_name
from cleaners.fields.surnames import is_surnamed
from cleaners.scripts import KANA
from schemas.block import Page
from schemas.reading import Claim, Reading
from schemas.verdict import Reason

__all__ = ["read_byline"]

_ABOVE = 25
_INTO_BODY = 3
_BELOW = 8
_MAX_CHARS = 160
_MAX_PIECES = 8
_MAX_INITIALS = 3
_MAX_BARE_DISTANCE = 8
_MAX_DATE_CHARS = 60
_BARE_NAME_WORDS = range(2, 4)
_SHORT_BY = re.compile(r"^(?:De|Na|Ni|Gan|Per) (?=\S+ \S)")
"""'By' in Romanian, Swahili, Filipino, Welsh and Catalan. Other languages have names and headings that begin so: it
tells no name, but goes."""
_LONE_SHORT_BY = frozenset({"De", "Na"})
"""The same on a line of its own, above the name."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
"""Of any calendar."""
_PIECES = re.compile(r"\s*[,|•·/]\s*|\s+[-–—]\s+")
_IN_BRACKETS = re.compile(r"[(（【\[〔] ?(?P<name>[^()（）【】\[\]〔〕]{2,40}?) ?[)）】\]〕]")
_HAN_NAME = re.compile("[一-鿿々]{3,6}(?<![社部会局課省庁新聞通信欄面版])")
"""A Japanese name: what ends as a house or an office does is none."""
_KANA = re.compile(f"[{KANA}]")
_OPENING_CHARS = 300
_DIGIT = re.compile(r"\d")
_DAY = r"\d{1,2}\.? ?(?:[^\W\d_]+\.?|[./-] ?\d{1,2}[./-]) ?(?:de )?\d{4}"
_BESIDE_DATE = re.compile(
    rf"(?P<before>[^\d,|•·/]{{5,45}}?) {_DAY}[^|]*|{_DAY},?(?: \d\d?[:.h]\d\d)? (?P<behind>[^\d,|•·/]{{5,45}})"
)
"""'Ida Holt 12 March 2024, 14:05', '12 March 2024 14:05 Ida Holt': elements that nothing but a blank parts."""
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\b\d{1,2}[:h.]\d\d\b")
# Capitalised words of buttons and labels, which would pass for names.
_CHROME_WORDS_TEXT = (
    "read more share news comment comments add view photo photos video videos listen save print sign log click "
    "update updated published minutes min press release staff getty images united states new york email copy "
    "link follow us facebook twitter whatsapp telegram latest top stories breaking live home business sports "
    "world politics opinion local national international show hide close menu search subscribe newsletter all "
    "the to in of for on a and key fact checked recent posts post takeaways insight joined reviewed program table "
    "contents content summary overview article advertiser advertisement disclosure affiliate editorial policy sponsored"
)
_CHROME_WORDS = frozenset(_CHROME_WORDS_TEXT.split())


def read_byline(page: Page, body: Body, title_block: int | None) -> Reading[tuple[str, ...]] | None:
    """Return the names in the byline, or None.

    Declared people come first (with those who are shown beside them), then places that the page marks as the
    author's, the lines above the text, and those below it; a newsroom or agency only where nobody else is named. Lines
    that hold nothing but the byline are claimed.
    """
    authors = page.metadata.authors
    people = tuple(dict.fromkeys(name for author in authors for name in _declared_names(author, page)))
    marked = read_marked_byline(page, body, title_block)
    shown = _shown(page, body, title_block) if marked is None else marked
    claims = shown.claims if shown else ()
    if people:
        return Reading(marked.value if marked and _are_among(people, marked.value) else people, claims)
    houses = [author for author in authors if _may_be_house(author)]
    if shown and not _repeat(shown, houses, page):
        return shown
    others = [author for author in houses if fold(author) != fold(page.metadata.site_name or "")]
    return Reading(tuple(others or houses[:1]), claims) if houses else None


def _repeat(shown: Reading[tuple[str, ...]], houses: Sequence[str], page: Page) -> bool:
    """Say whether the line that is shown says the declared newsroom's name."""
    line = fold(" ".join(page.blocks[claim.block].text for claim in shown.claims))
    return any(f" {fold(house)} " in f" {line} " for house in houses)


def _are_among(people: Sequence[str], names: Sequence[str]) -> bool:
    """Say whether all people are among the names, and more names than they."""
    return len(names) > len(people) and set(map(fold, people)) <= set(map(fold, names))


def _shown(page: Page, body: Body, title_block: int | None) -> Reading[tuple[str, ...]] | None:
    top = max(0, body.start - _ABOVE, (title_block or 0) - _INTO_BODY)
    above = range(top, min(len(page.blocks), body.start + _INTO_BODY))
    head = range(0)
    if title_block is not None and title_block < top:
        head = range(max(0, title_block - _INTO_BODY), min(top, title_block + _BELOW))
    below = range(max(above.stop, body.end - _INTO_BODY), min(len(page.blocks), body.end + _BELOW))
    for indexes in (head, above, below):
        for index in indexes:
            text = page.blocks[index].text
            if len(text) > _MAX_CHARS or index == title_block:
                continue
            names, claimed = _read_line(page, index)
            if names:
                return Reading(names, tuple(Claim(block, Reason.BYLINE, "byline") for block in claimed))
    return _bare(page, body, title_block) or _signed(page, body)


def _bare(page: Page, body: Body, title_block: int | None) -> Reading[tuple[str, ...]] | None:
    """Return a name that stands alone between headline and text, beside the date: a byline without 'By'."""
    if title_block is None:
        return None
    # a standfirst may open the body, and so may a name and a date in scripts without blanks, as long as a paragraph
    end = min(max(body.start, title_block + 1) + 2, len(page.blocks), title_block + 1 + _MAX_BARE_DISTANCE)
    for index in range(title_block + 1, end):
        text = page.blocks[index].text
        near = {*range(max(title_block - 1, index - 2, 0), min(len(page.blocks), index + 2))} - {title_block, index}
        dates = (page.blocks[place].text for place in sorted(near) if len(page.blocks[place].text) <= _MAX_DATE_CHARS)
        if _is_bare_name(text) and any(map(_DATE.search, dates)) and not _is_said(text, page, body, index):
            return Reading((_SHORT_BY.sub("", text),), (Claim(index, Reason.BYLINE, "byline_bare_name"),))
        name = _named_beside(text, page, body)
        if name is not None and not _is_said(name, page, body, index):
            claims = (Claim(index, Reason.BYLINE, "byline_beside_date"),) if _says_no_more(text, name, page) else ()
            return Reading((name,), claims)
    return None


def _signed(page: Page, body: Body) -> Reading[tuple[str, ...]] | None:
    """Return the name in brackets with which the text ends: '(Ida Holt)', '（佐々木海人）'."""
    for index in range(max(body.start, body.end - _INTO_BODY), min(body.end + 1, len(page.blocks))):
        signed = _IN_BRACKETS.fullmatch(page.blocks[index].text)
        if signed is None or _is_said(signed["name"], page, body, index):
            continue
        if _is_bare_name(signed["name"]) or _is_japanese(signed["name"], page, body):
            return Reading((signed["name"],), (Claim(index, Reason.BYLINE, "byline_signed"),))
    return None


def _is_japanese(name: str, page: Page, body: Body) -> bool:
    """Whether it may be a name on a page in Japanese."""
    if not _HAN_NAME.fullmatch(name):
        return False
    return any(_KANA.search(block.text) for block in body.opening(page, _OPENING_CHARS))


def _named_beside(text: str, page: Page, body: Body) -> str | None:
    """Return the one name in a line of a name and a date or the site: '12 March 2024, Ida Holt', 'Ida Holt - Port'."""
    if len(text) > _MAX_DATE_CHARS:
        return None
    beside = _BESIDE_DATE.fullmatch(text)
    if beside:
        name = _SHORT_BY.sub("", beside["before"] or beside["behind"])
        if _is_bare_name(name) or _is_uncased_name(name):
            return name
    pieces = _PIECES.split(text)
    others = [piece for piece in pieces if not _is_site(piece, page)]
    if _YEAR.search(text) is None and not len(pieces) > len(others) == 1:
        return None
    names = [
        piece
        for piece in others
        if _is_bare_name(piece) or _is_uncased_name(piece) or is_surnamed(piece) or _is_japanese(piece, page, body)
    ]
    return names[0] if len(names) == 1 else None


def _says_no_more(text: str, name: str, page: Page) -> bool:
    """Whether a line holds dates and the site beside the name, and nothing else."""
    if _BESIDE_DATE.fullmatch(text):
        return True
    return all(piece == name or _is_site(piece, page) or _DIGIT.search(piece) for piece in _PIECES.split(text))


def _is_site(text: str, page: Page) -> bool:
    site = fold(page.metadata.site_name or "")
    return bool(site) and fold(text) == site


def _is_said(name: str, page: Page, body: Body, own: int) -> bool:
    """Whether the text says the name, or the page one of its words in small letters: a heading, or the subject.

    ``own`` is the block that is asked about: that it was kept for text says nothing.
    """
    words = [word.lower() for word in name.split() if len(word) > _MAX_INITIALS]
    said = " ".join(
        block.text
        for index, (block, keep) in enumerate(zip(page.blocks, body.kept, strict=True))
        if keep and index != own
    )
    around = {word for index, block in enumerate(page.blocks) if index != own for word in block.text.split()}
    return name in said or any(word in said or word in around for word in words)


def _is_bare_name(text: str) -> bool:
    words = text.split()
    if len(words) not in _BARE_NAME_WORDS or not is_name(text) or text.isupper() or LEAD.fullmatch(text):
        return False
    return text.lower() != text.upper() and not _CHROME_WORDS.intersection(text.lower().split())


def _is_uncased_name(text: str) -> bool:
    """Whether it may be a name in a script without capitals and with blanks; the page must not say it elsewhere."""
    return text.lower() == text.upper() and len(text.split()) in _BARE_NAME_WORDS and is_name(text)


def _read_line(page: Page, index: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    text, end = whole_line(page, index, _MAX_CHARS)
    if not LONE_LEAD.fullmatch(text) and text not in _LONE_SHORT_BY:
        return byline_names(text), tuple(range(index, end))
    names: tuple[str, ...] = ()
    claimed = [index]
    for number in range(index + 1, min(len(page.blocks), index + 1 + _MAX_PIECES)):
        piece = page.blocks[number].text
        more = listed_names(piece)
        if not more and not (names and BETWEEN_NAMES.fullmatch(piece)):
            break
        names += more
        claimed.append(number)
        if more and not _goes_on(page, number):
            break
    return tuple(dict.fromkeys(names)), tuple(claimed)


def _goes_on(page: Page, index: int) -> bool:
    """Whether a comma or an 'and' of its own stands behind a name: text nodes of a byline with links."""
    return index + 1 < len(page.blocks) and BETWEEN_NAMES.fullmatch(page.blocks[index + 1].text) is not None


def _declared_names(author: str, page: Page) -> tuple[str, ...]:
    """Return the people in a declared author; the site as its own author is no news."""
    if fold(author) == fold(page.metadata.site_name or "") or not _may_be_house(author):
        return ()
    match = LEAD.fullmatch(author)
    return listed_names(match["names"] if match else author)


def _may_be_house(author: str) -> bool:
    """Whether a declared author may be the name of a newsroom: no address, no credit of a picture."""
    return bool(fold(author)) and not any(mark in author for mark in ("://", "@", ":")) and len(author) < _MAX_CHARS
