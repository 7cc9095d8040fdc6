"""byline: who wrote it, people or agencies, without 'By'."""

import re

from cleaners.fields.agencies import agency_of
from cleaners.fields.body import Body
from cleaners.fields.byline_words import BY, LABELS, ROLES
from cleaners.fields.folding import fold
from cleaners.fields.names import is_name, split_names
from schemas.block import Page
from schemas.reading import Claim, Reading
from schemas.verdict import Reason

__all__ = ["byline_names", "read_byline"]

_ABOVE = 25
_INTO_BODY = 3
_BELOW = 8
_MAX_CHARS = 160
_MAX_PIECES = 8
_MAX_PLACE_WORDS = 3
_MAX_INITIALS = 3
_MAX_BARE_DISTANCE = 8
_MAX_DATE_CHARS = 60
_BARE_NAME_WORDS = range(2, 4)
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:h.]\d\d\b")
# Capitalised words of buttons and labels, which would pass for names.
_CHROME_WORDS_TEXT = (
    "read more share news comment comments add view photo photos video videos listen save print sign log click "
    "update updated published minutes min press release staff getty images united states new york email copy "
    "link follow us facebook twitter whatsapp telegram latest top stories breaking live home business sports "
    "world politics opinion local national international show hide close menu search subscribe newsletter all "
    "the to in of for on a and"
)
_CHROME_WORDS = frozenset(_CHROME_WORDS_TEXT.split())


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(sorted({re.escape(word) for word in words}, key=len, reverse=True))


# 'Kolumne von', '3 May 2024 by', 'Posted on Monday by': a kind of text or a date may stand before the word.
_BEFORE = (
    r"(?:(?:(?:Eine?|An?|Un|Une|Una) )?(?:Analyse|Analysis|Kommentar|Kolumne|Column|Interview|Reportage|Gastbeitrag|"
    r"Essay|Opinion|Opinión|Review|Bericht|Glosse|Leitartikel|Chronique|Tribune|Análisis|Analisi|Commento)\s+|"
    r"[^.!?:;]{0,40}\b(?:19|20)\d\d\W{1,4}(?:\d\d?[:h.]\d\d\W{1,4})?)?"
)
_LEAD = re.compile(
    rf"{_BEFORE}(?:(?:{_alternatives(LABELS)})\s*[:：՝]|(?:{_alternatives(BY)})(?=\s))\s*(?P<names>.*)", re.IGNORECASE
)
_GLUED_LEAD = re.compile(r"(?:By|Von|Par|Por)(?P<names>[A-ZÀ-Þ].*)")
_LONE_LEAD = re.compile(rf"(?:{_alternatives((*LABELS, *BY))})\s*[:：՝]?", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"[,;&/|]|(?:,\s*)?(?:and|und|et|y|e|og|och|en|и|і|və|ve)", re.IGNORECASE)
_CREDITS = re.compile(r"\(?(?:Additional )?[Rr]eporting by (?P<names>[^;()]{3,120})(?:[;.].{0,120})?\)?")
# What ends the names: a date, a bar, a bullet, a bracket, words on publishing.
_TAIL = re.compile(
    r"\s*(?:[|•·(\[@]|\s[-–—]\s|\b\d|(?:Published|Updated|Posted|Last|Originally|Modified|Created|Reviewed)\b.*\d|"
    r"(?:Today|Yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b[^a-z]*\d).*$"
)
_ROLE = r"(?:Writer|Reporter|Editor|Correspondent|Journalist|Columnist|Contributor|Analyst|Producer)s?|Redakteur(?:in)?"
# 'Ida HoltNews Reporter', 'Ida HoltTwitter', 'Ida Holt Senior Writer'
_ROLE_BEHIND = re.compile(
    rf"(?<=[a-zß-ÿ])(?:(?:[A-Z][\w-]+ ){{0,3}}(?:{_ROLE})|Twitter)$"
    rf"|(?:\s(?:Staff|Senior|Chief|News|Political|Business|Special|Foreign|Executive|Managing|Deputy|Digital))*\s(?:{_ROLE})$"
)
_IN_PLACE = re.compile(r"\s+(?:in|à|aus|from|at|[Ff]or)\s+[^\W\d_][\w .-]{2,30}$")
_AGENCY_BEHIND = re.compile(
    r"[\s,/–—-]+(?:(?:The )?(?:Associated|Canadian) Press|Reuters|AFP|Bloomberg(?: News)?|dpa|AP)$"
)
_INITIALS = re.compile(r"\b[^\W\d_]{1,2}\.$|\)\.$|(?:Press|Reuters|AFP)\.$|^\(?(?:Additional )?[Rr]eporting by")
_VOWEL = re.compile("[AEIOUYÀ-ÖØ-ÝАЕЁИОУЫЭЮЯІЇЄ]")
_DEGREE = re.compile(r"(?:[A-Z][A-Za-z]?\.?){1,4}")


def read_byline(page: Page, body: Body, title_block: int | None) -> Reading[tuple[str, ...]] | None:
    """Return the names in the byline, or None.

    Declared authors come first, then the lines above the text, then those below it. Lines that hold nothing but the
    byline are claimed.
    """
    people = tuple(dict.fromkeys(name for author in page.metadata.authors for name in _declared_names(author, page)))
    shown = _shown(page, body, title_block)
    claims = shown.claims if shown else ()
    if people:
        return Reading(people, claims)
    house = tuple(author for author in page.metadata.authors if _may_be_house(author))
    return shown or (Reading(house[:1], claims) if house else None)


def byline_names(text: str) -> tuple[str, ...]:
    """Return the names in a line that is a byline and nothing else, or ().

    >>> byline_names("By Ida Holt and Bo Lind, Staff Writers")
    ('Ida Holt', 'Bo Lind')
    >>> byline_names("By the numbers: a harbour")
    ()
    """
    if text.endswith(".") and not _INITIALS.search(text) and ":" not in text:
        return ()  # the end of a sentence that a link has split
    match = _CREDITS.fullmatch(text) or _LEAD.fullmatch(text) or _GLUED_LEAD.fullmatch(text)
    if match:
        return _names(match["names"])
    head, comma, role = text.partition(",")
    return split_names(head) if comma and _is_role(role) else ()


def _names(text: str) -> tuple[str, ...]:
    text = _IN_PLACE.sub("", _TAIL.sub("", " ".join(text.split()))).strip(" ,;:.–—-|")
    text = _ROLE_BEHIND.sub("", _without_roles(_AGENCY_BEHIND.sub("", text)))
    names = split_names(text) or _names_before_a_place(text)
    return tuple(_cased(name) for name in names)


def _cased(name: str) -> str:
    """Return a name in capitals as a name in small letters; agencies and acronyms stay."""
    words = name.split()
    is_shouted = name.isupper() and len(words) > 1 and agency_of(name) is None
    return name.title() if is_shouted and all(_VOWEL.search(word) or word.endswith(".") for word in words) else name


def _names_before_a_place(text: str) -> tuple[str, ...]:
    """Return the names in 'Ida Holt, Harbourtown' or 'Ida Holt, RADIO ONE': what is no name comes last, once."""
    head, comma, place = text.rpartition(",")
    return split_names(head) if comma and len(place.split()) <= _MAX_PLACE_WORDS else ()


def _without_roles(text: str) -> str:
    parts = text.split(",")
    while len(parts) > 1 and (_is_role(parts[-1]) or _DEGREE.fullmatch(parts[-1].strip())):
        parts.pop()
    return ",".join(parts)


def _is_role(text: str) -> bool:
    role = text.strip(" .").lower()
    return role in ROLES or role.removesuffix("s") in ROLES or any(role.endswith(f" {known}") for known in ROLES)


def _shown(page: Page, body: Body, title_block: int | None) -> Reading[tuple[str, ...]] | None:
    top = max(0, body.start - _ABOVE, (title_block or 0) - _INTO_BODY)
    above = range(top, min(len(page.blocks), body.start + _INTO_BODY))
    below = range(max(above.stop, body.end - _INTO_BODY), min(len(page.blocks), body.end + _BELOW))
    for indexes in (above, below):
        for index in indexes:
            text = page.blocks[index].text
            if len(text) > _MAX_CHARS or index == title_block:
                continue
            names, claimed = _read_line(page, index)
            if names:
                return Reading(names, tuple(Claim(block, Reason.BYLINE, "byline") for block in claimed))
    return _bare(page, body, title_block)


def _bare(page: Page, body: Body, title_block: int | None) -> Reading[tuple[str, ...]] | None:
    """Return a name that stands alone between headline and text, beside the date: a byline without 'By'."""
    if title_block is None:
        return None
    for index in range(title_block + 1, min(body.start, title_block + 1 + _MAX_BARE_DISTANCE)):
        text = page.blocks[index].text
        near = page.blocks[max(title_block + 1, index - 1) : index + 2]
        dates = (block.text for block in near if block.text != text and len(block.text) <= _MAX_DATE_CHARS)
        if _is_bare_name(text) and any(map(_DATE.search, dates)) and not _is_said(text, page, body):
            return Reading((text,), (Claim(index, Reason.BYLINE, "byline_bare_name"),))
    return None


def _is_said(name: str, page: Page, body: Body) -> bool:
    """Whether the text says the name, or one of its words in small letters: a heading, or the story's subject."""
    words = [word.lower() for word in name.split() if len(word) > _MAX_INITIALS]
    said = " ".join(block.text for block, keep in zip(page.blocks, body.kept, strict=True) if keep)
    return name in said or any(word in said for word in words)


def _is_bare_name(text: str) -> bool:
    words = text.split()
    if len(words) not in _BARE_NAME_WORDS or not is_name(text) or text.isupper():
        return False
    return text.lower() != text.upper() and not _CHROME_WORDS.intersection(text.lower().split())


def _read_line(page: Page, index: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    text = page.blocks[index].text
    if not _LONE_LEAD.fullmatch(text):
        return byline_names(text), (index,)
    names: tuple[str, ...] = ()
    claimed = [index]
    for number in range(index + 1, min(len(page.blocks), index + 1 + _MAX_PIECES)):
        piece = page.blocks[number].text
        more = _names(piece)
        if not more and not (names and _BETWEEN_NAMES.fullmatch(piece)):
            break
        names += more
        claimed.append(number)
        if more and not _goes_on(page, number):
            break
    return tuple(dict.fromkeys(names)), tuple(claimed)


def _goes_on(page: Page, index: int) -> bool:
    """Whether a comma or an 'and' of its own stands behind a name: text nodes of a byline with links."""
    return index + 1 < len(page.blocks) and _BETWEEN_NAMES.fullmatch(page.blocks[index + 1].text) is not None


def _declared_names(author: str, page: Page) -> tuple[str, ...]:
    """Return the people in a declared author; the site as its own author is no news."""
    if fold(author) == fold(page.metadata.site_name or "") or not _may_be_house(author):
        return ()
    match = _LEAD.fullmatch(author)
    return _names(match["names"] if match else author)


def _may_be_house(author: str) -> bool:
    """Whether a declared author may be the name of a newsroom: no address, no credit of a picture."""
    return bool(fold(author)) and not any(mark in author for mark in ("://", "@", ":")) and len(author) < _MAX_CHARS
