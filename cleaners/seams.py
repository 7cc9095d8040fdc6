"""seams: where two pieces of text are glued, for the tags that stood between them are gone.

'SectionsSEARCHSkip to content', 'EnglishРусскийՀայերեն', 'nine years.Share'. Most seams show by the characters beside
them. A capital inside a word does not: 'LegalZoom' is a name. Such a seam counts where its line has several seams, or
where the document shows by others that its paragraphs are glued.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.dates.names import month_named
from cleaners.model.characters import CASELESS, DIGIT, LOWER, QUOTE, SEPARATOR, SPACE, STOP, UPPER, code_points
from cleaners.model.tokens import classify

__all__ = ["Seam", "find_seams"]

_REACH: Final = 3
"""Characters on each side that decide, and the least length of a piece."""
_SEAMS_OF_A_GLUED_LINE: Final = 3
_SURE_SEAMS: Final = 2
"""So many seams that show by themselves make a document a glued one, if ..."""
_CHARS_PER_SURE_SEAM: Final = 5_000
"""... there is one in so many characters. Of dumps with a line for each block one in thirty has as many."""
_CODE_SIGNS: Final = frozenset("{}()[]<>=;|*_/\\#@$&\"'`.:,-+")
_ALPHABETS: Final = (0x370, 0x400, 0x530, 0x590)
"""Where Greek, Cyrillic, Armenian and what follows begin."""
_BRANDS: Final = frozenset(
    """
    aliexpress astrazeneca bitcoin blackrock blackberry buzzfeed chatgpt coindesk deepmind deepseek doordash dreamworks
    dropbox exxonmobil facebook facetime fedex firefox foodpanda github gitlab glaxosmith google huffpost hubspot
    instagram javascript jetblue lastpass linkedin macbook mastercard mediatek netflix openai oneplus paypal playstation
    postgresql powerpoint quicktime redhat salesforce servicenow skynews smartnews snapchat softbank solarwinds
    soundcloud spacex stackoverflow substack sunpower swiftkey techcrunch techradar tiktok tripadvisor typescript
    unicredit unitedhealth vmware walmart webkit whatsapp wework wikileaks wikipedia wordpress youtube yougov
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Words that are written with a capital inside."""
_ACRONYM_ENDS: Final = frozenset({"AI", "BSD", "DNA", "GPT", "ML", "MQ", "OS", "RNA", "SQL", "VPN"})
"""What names of products and methods end in: PostgreSQL, mRNA."""
_NAME_STARTS: Final = frozenset({"mac", "fitz", "vander"})
"""What a family name may have before its capital: MacArthur."""
_CONCORDS: Final = frozenset(
    """
    akwa ase baka bakwa basa bhaka eka ela elika emva ese esika kaa kaka kase kowa kuka kuma kuno kwa kwe kweli
    kwezi kwi laka lakwa lalo lama lase lasa lawo laye leli lesi leze lezi lezo lika likwa lino loku luka lwa lwase lwe
    lwesi lwezi maka nama nase nawo naye ndi nelo nesi nezi nga ngaku ngama ngase nge ngesi ngezi ngo ngoku ngu no nowa
    oka okwa olu oma osa owa pha saka sakwa sama sase sesi sika sowa ube uka uku ukwa uma waka wakwa wama wase wawo
    waye wayo wesi wezi xa yaka yakwa yama yango yase yayo yesi yezi yika zaka zakwa zama zango zase zawo zesi zezi zika
    ba be bo ka ke ku la le li lo lwakwa ma mi na njengo weze ne nye sa se si so wa we wo ya ye yi yo za ze zi zo
    """.split()  # noqa: SIM905
)
"""What Zulu, Xhosa, Swati and Ndebele put before a name, whose capital stays: nguMphathiswa, kwaZulu."""
_WORDS_OF_ONE_LETTER: Final = frozenset("AEIOUYÀÁÉÓАВИКОСУЯЄІЙ")
"""'O farol', 'В городе': only these stand alone in front of a word. 'vitaminB is' is no seam."""
_DASHES: Final = frozenset("–—")
_OPENING_QUOTES: Final = {"«": "»", "„": "“", "“": "”"}
"""Marks that open, each with the one that closes."""
_QUOTATION_CHARS: Final = 2_000
_DATE_AHEAD: Final = re.compile(
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2}\.? (?:de )?(?P<month>[^\W\d_]{3,12})\.?,? (?:de )?(?:19|20)\d\d)(?!\d)"
)
"""A day with its year. Linear: every repetition is bounded."""
_APOSTROPHES: Final = frozenset("'’")
_LETTERS: Final = frozenset({LOWER, UPPER})
_DOMAIN_ENDS: Final = frozenset(
    "am az by co com de fr ge info io ir it js kz md net news org ru tr tv uk us uz".split()  # noqa: SIM905
)


class Seam(NamedTuple):
    """Where a text is to be parted."""

    place: int
    """Offset of the first character behind it."""
    in_word: bool
    """It may yet be a capital inside a name ('LegalZoom'): where both sides are kept, they are joined again."""


def find_seams(text: str) -> list[Seam]:
    r"""Return the seams of a text of one or more lines, in order.

    >>> text = "SectionsSEARCHSkip to content\nMacBook. It opened.Share"
    >>> places = [seam.place for seam in find_seams(text)]
    >>> [text[a:b] for a, b in zip([0, *places], [*places, None])]
    ['Sections', 'SEARCH', 'Skip to content\nMacBook. It opened.', 'Share']
    """
    codes = code_points(text)
    if codes.size < 2 * _REACH:
        return []
    classes = classify(codes)
    kinds = classes.tobytes()  # single ones are read from bytes in a third of the time
    found: list[int] = []
    last = seen = 0
    for place in _candidates(classes).tolist():
        last = max(last, text.rfind("\n", seen, place) + 1)
        seen = place
        if place - last >= _REACH and "\n" not in text[place : place + _REACH] and _parts(text, kinds, place, last):
            found.append(place)
            last = place
    return _believe(found, text, kinds)


def _believe(found: Sequence[int], text: str, kinds: bytes) -> list[Seam]:
    """Return the seams without those that are more likely capitals inside names."""
    inside = {place for place in found if _may_be_inside(text, kinds, place)}
    sure = len(found) - len(inside)
    if sure >= _SURE_SEAMS and sure * _CHARS_PER_SURE_SEAM >= len(text):
        return [Seam(place, in_word=False) for place in found]
    believed: list[Seam] = []
    for _, line in groupby(found, key=_line_counter(text)):
        seams = list(line)
        if len(seams) >= _SEAMS_OF_A_GLUED_LINE or not inside.issuperset(seams):
            believed += [Seam(place, place in inside) for place in seams]
    return believed


def _may_be_inside(text: str, kinds: bytes, place: int) -> bool:
    """Say whether the capital may stand inside a name ('LegalZoom') or a name in code ('{* newPassword *}')."""
    if kinds[place - 1] != LOWER or kinds[place] != UPPER or _script(text[place - 1]) != _script(text[place]):
        return False
    begin, end = place, place + 1
    while begin > 0 and kinds[begin - 1] == LOWER:
        begin -= 1
    while end < len(kinds) and kinds[end] == LOWER:
        end += 1
    if begin > 0 and kinds[begin - 1] == UPPER:
        return True
    return text[max(0, begin - 2) : begin].strip()[-1:] in _CODE_SIGNS or text[end : end + 2].strip()[:1] in _CODE_SIGNS


def _script(letter: str) -> int:
    """Return a number that letters of one alphabet share, of those that have capitals."""
    return bisect_right(_ALPHABETS, ord(letter))


def _line_counter(text: str) -> Callable[[int], int]:
    """Return a function that tells the line of ascending offsets."""
    line = seen = 0

    def line_of(place: int) -> int:
        nonlocal line, seen
        line += text.count("\n", seen, place)
        seen = place
        return line

    return line_of


def _candidates(classes: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Return where the classes of the three characters before and behind look like a seam."""
    size = classes.size - 2 * _REACH + 1
    third, second, first, next1, next2, next3 = (classes[shift : shift + size] for shift in range(2 * _REACH))
    capital = (next1 == UPPER) & (next2 == LOWER)
    lower = (second == LOWER) & (first == LOWER)
    shouted = (third == UPPER) & (second == UPPER) & (first == UPPER)
    letters_before = (third == CASELESS) & (second == CASELESS)
    letters_behind = (next1 == CASELESS) & (next2 == CASELESS)
    ended = (first == STOP) | (first == QUOTE)
    seam = lower & (capital | ((next1 == UPPER) & (next2 == UPPER)))
    seam |= lower & (next1 == UPPER) & (next2 == SPACE) & (next3 == LOWER)
    seam |= shouted & capital & (next3 == LOWER)
    seam |= ended & capital & ((second == LOWER) | (second == DIGIT) | (second == STOP) | (second == QUOTE))
    seam |= (first == DIGIT) & (second != UPPER) & capital & (next3 == LOWER)
    seam |= lower & letters_behind
    # a paragraph that begins with a quotation mark, a dash of speech or a date, glued to the headline before it
    seam |= lower & (next1 == QUOTE) & ((next2 == UPPER) | ((next2 == SPACE) & (next3 == UPPER)))
    seam |= lower & (next2 == SPACE) & (next3 == UPPER) & (next1 == SEPARATOR)
    seam |= lower & (next1 == DIGIT)
    seam |= (first == STOP) & letters_before & letters_behind
    return np.flatnonzero(seam) + _REACH


def _parts(text: str, kinds: bytes, place: int, last: int) -> bool:
    """Say whether a candidate parts two pieces. The piece begins at ``last``."""
    if kinds[place] in {UPPER, CASELESS}:
        return _is_no_name(text, kinds, place, last)
    return _opens(text, place)


def _is_no_name(text: str, kinds: bytes, place: int, last: int) -> bool:
    """Say whether a letter begins a piece, and is not inside a brand or the name of a site."""
    begin = place - 1 if kinds[place - 1] == LOWER else place - 2
    while begin > last and kinds[begin] == LOWER and kinds[begin - 1] in {LOWER, UPPER}:
        begin -= 1
    end = place + 1
    while end < len(kinds) and kinds[end] == LOWER:
        end += 1
    behind = text[place:end].casefold()
    if kinds[place - 1] == LOWER:
        if _acronym(text, kinds, place) in _ACRONYM_ENDS:
            return False
        in_address = text[end : end + 1] == "." and text[end + 1 : end + 2].islower()
        is_letter = text[end : end + 1] == " " and end == place + 1 and text[place] not in _WORDS_OF_ONE_LETTER
        if in_address or is_letter or (begin > last and text[begin - 1] in "#@/_.-"):
            return False
        before = text[begin:place].casefold()
        return before not in _NAME_STARTS and before not in _CONCORDS and before + behind not in _BRANDS
    if text[place - 1] in _APOSTROPHES and kinds[place - 2] in _LETTERS:
        # l’Élysée, d'Italia
        return False
    if text[place - 1] == ".":
        # a call or a name in code: os.Open(name), System.Text.Json
        dotted = (text[begin - 2 : begin], text[end + 1 : end + 2] + text[end : end + 1])
        in_code = text[end : end + 1] == "(" or any(pair[:1].isalpha() and pair[1:] == "." for pair in dotted)
        return not in_code and behind not in _DOMAIN_ENDS and not (kinds[begin] == UPPER and end - place < _REACH)
    # an opening quotation mark or bracket belongs to what follows it, and Korean headlines join their halves with '…'
    return text[place - 1] not in "([{«‹„“‘\"'`" and (text[place - 1] != "…" or kinds[place] != CASELESS)


def _opens(text: str, place: int) -> bool:
    """Say whether a quotation mark, a dash or a digit behind a letter opens a paragraph or a date."""
    sign = text[place]
    if sign in _DASHES:
        return True
    if sign.isdigit():
        date = _DATE_AHEAD.match(text, place)
        return date is not None and (date["month"] is None or month_named(date["month"]) is not None)
    # a quotation is seldom longer, and each candidate would else count through all that stands before it
    near = max(0, place - _QUOTATION_CHARS)
    if sign == '"':
        return text.count(sign, text.rfind("\n", near, place) + 1 or near, place) % 2 == 0
    return sign in _OPENING_QUOTES and text.count(sign, near, place) >= text.count(_OPENING_QUOTES[sign], near, place)


def _acronym(text: str, kinds: bytes, place: int) -> str:
    """Return the capitals that begin here and end their word, or nothing."""
    end = place
    while end < len(kinds) and kinds[end] == UPPER:
        end += 1
    return "" if end < len(kinds) and kinds[end] == LOWER else text[place:end]
