"""byline line: the names in one line that is a byline."""

import re

from cleaners.fields.agencies import agency_of
from cleaners.fields.byline_words import BY, LABELS, ROLES
from cleaners.fields.names import split_names

__all__ = ["BETWEEN_NAMES", "LEAD", "LONE_LEAD", "byline_names", "listed_names"]

_MAX_PLACE_WORDS = 3


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(sorted({re.escape(word) for word in words}, key=len, reverse=True))


# 'Kolumne von', '3 May 2024 by', 'Posted on Monday by': a kind of text or a date may stand before the word.
_BEFORE = (
    r"(?:(?:(?:Eine?|An?|Un|Une|Una) )?(?:Analyse|Analysis|Kommentar|Kolumne|Column|Interview|Reportage|Gastbeitrag|"
    r"Essay|Opinion|Opinión|Review|Bericht|Glosse|Leitartikel|Chronique|Tribune|Análisis|Analisi|Commento)\s+|"
    r"[^.!?:;]{0,40}\b(?:19|20)\d\d\W{1,4}(?:\d\d?[:h.]\d\d\W{1,4})?)?"
)
LEAD = re.compile(
    rf"{_BEFORE}(?:(?:{_alternatives(LABELS)})\s*[:：՝]|(?:{_alternatives(BY)})(?=\s))\s*(?P<names>.*)", re.IGNORECASE
)
_GLUED_LEAD = re.compile(r"(?:By|Von|Par|Por)(?P<names>[A-ZÀ-Þ].*)")
LONE_LEAD = re.compile(rf"(?:{_alternatives((*LABELS, *BY))})\s*[:：՝]?", re.IGNORECASE)
BETWEEN_NAMES = re.compile(r"[,;&/|]|(?:,\s*)?(?:and|und|et|y|e|og|och|en|и|і|və|ve)", re.IGNORECASE)
_KOREAN = "[가-힣]{2,4}"
_CHINESE = "[一-鿿]{2,4}"
_HAN_NAME = "[一-鿿々]{2,6}"
"""A Chinese name, or a Japanese one."""
_REPORTERS = (
    # '김민수 기자', '本报记者 王明 李华': the word for a reporter beside the names, without a colon
    re.compile(
        rf"(?P<names>{_KOREAN}(?:\s?[,·ㆍ/]\s?{_KOREAN}){{0,4}})\s?"
        r"(?:(?:선임|전문|인턴|수습)\s?)?(?:기자|특파원)(?:\s\S+@\S+)?\Z"
    ),
    re.compile(rf"기자명\s?[:：]?\s?(?P<names>{_KOREAN}(?:\s?[,·ㆍ/]\s?{_KOREAN}){{0,4}})(?:\s?기자)?\Z"),
    re.compile(
        r"(?:.*\d\S*\s)?[(（【]?(?:本报|本刊|本報|特约)?(?:记者|記者)\s?"
        rf"(?P<names>{_CHINESE}(?:[、,， ]\s?{_CHINESE}){{0,4}})[)）】]?\Z"
    ),
    # '記者林怡君／藍田報導': the place where it was reported behind the name
    re.compile(
        rf"(?:记者|記者)\s?(?P<names>{_CHINESE}(?:[、 ]\s?{_CHINESE}){{0,4}})\s?[／/]\s?[一-鿿]{{1,8}}[报報](?:道|導)\Z"
    ),
    # '2024年03月12日 来源：江边日报 作者：王明': among the other facts of a header line
    re.compile(
        r"(?:.*?[\s|（(])?(?:作者|记者|記者|撰文|文)\s?[:：/・]\s?"
        rf"(?P<names>{_HAN_NAME}(?:[、 ]{_HAN_NAME}){{0,3}})(?=[\s|)）】]|\Z)"
    ),
)
_KOREAN_OR_CHINESE = re.compile(f"{_KOREAN}|{_HAN_NAME}")
_PIECES = re.compile(r"\s*[|•·]\s*|(?<=\d),\s+")
"""What parts the facts of a header line: '12.03.2024, 10:00 | By Ida Holt | Wexcombe'."""
_CREDITS = re.compile(r"\(?(?:Additional )?[Rr]eporting by (?P<names>[^;()]{3,120})(?:[;.].{0,120})?\)?")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
# What ends the names: a date, a bar, a bullet, a bracket, words on publishing.
_TAIL = re.compile(
    r"\s*(?:[|•·(\[@]|\s(?:on|am|le|el|il|op|den|dne|dnia|от|від)\s+\d|\s(?:Photos?|Fotos?|Bild|Video|Фото|Видео|Відео)\s?[:：]|\s[-–—]\s|\b\d|"
    r"(?:Published|Updated|Posted|Last|Originally|Modified|Created|Reviewed)\b.*\d|"
    rf"(?:Today|Yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{_MONTH})\b[^a-z]*\d).*$"
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


def byline_names(text: str) -> tuple[str, ...]:
    """Return the names in a line that is a byline and nothing else, or ().

    >>> byline_names("By Ida Holt and Bo Lind, Staff Writers")
    ('Ida Holt', 'Bo Lind')
    >>> byline_names("By the numbers: a harbour")
    ()
    >>> byline_names("김민수 기자"), byline_names("本报记者 王明、李华")
    (('김민수',), ('王明', '李华'))
    """
    if text.endswith(".") and not _INITIALS.search(text) and ":" not in text:
        return ()  # the end of a sentence that a link has split
    for pattern in () if text.isascii() else _REPORTERS:
        if reporter := pattern.match(text):
            return tuple(dict.fromkeys(_KOREAN_OR_CHINESE.findall(reporter["names"])))
    match = _CREDITS.fullmatch(text) or LEAD.fullmatch(text) or _GLUED_LEAD.fullmatch(text)
    if match:
        return listed_names(match["names"])
    pieces = _PIECES.split(text)
    if len(pieces) > 1:
        return next((names for names in map(byline_names, pieces) if names), ())
    head, comma, role = text.partition(",")
    return split_names(head) if comma and _is_role(role) else ()


def listed_names(text: str) -> tuple[str, ...]:
    """Return the names in what stands behind 'By': a list of names, before a role, a place or a date."""
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
