"""cores: the day, month and year of every written date of a text, found at its digits.

Cheap: a digit that starts no date costs a microsecond. Nothing is guessed: a year that is not shown stays unknown.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleaners.dates.calendars import ERAS
from cleaners.dates.moment import Moment, civil_day, is_valid
from cleaners.dates.names import MonthName, ends_month, month_named
from cleaners.dates.years import FIRST_YEAR, LAST_YEAR, counted_year, dated

__all__ = ["TABULAR", "Core", "cores"]

TABULAR = "tabular calendar"
"""The note of a date of the Islamic calendar: the announced day may be another than the reckoned one."""

_YEAR_DIGITS, _COMPACT_DIGITS = 4, 8
_CENTURY_PIVOT = 50
_THAI_CENTURY, _THAI_SHORT_YEARS = 2500, range(50, 80)
_SHORT_YEAR_FIRST = frozenset({"ko", "ja", "zh"})
_SHORT_YEAR_ANYWHERE = frozenset({"hu", "fa", "ps", "mn"})
"""Languages that put a year of four digits first: where one of two digits stands nobody knows."""
_MAX_WORD = 24
_NO_MONTH_AFTER = frozenset(("", *'\n:;)(%|"+]&=!?”»’…'))
"""What stands behind a number that no name of a month can follow."""
_GAPS, _MAX_GAP = " \u00a0\u202f-,.،", 3
_ZEROS = "0٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"
"""The zeros of the scripts that have digits of their own; the other digits follow each."""


def _digit(value: int) -> str:
    return "[" + "".join(chr(ord(zero) + value) for zero in _ZEROS) + "]"


_RUN = re.compile(r"\d+")
_SP = r"[^\S\n]"
_WORD = r"[^\W\d_][^\s\d,;:|/()\[\]<>\"«»“”–—•·،၊\-]{1,18}"
_THIS_CENTURY = f"(?:{_digit(1)}{_digit(9)}|{_digit(2)}{_digit(0)})"
# Of the Persian and Islamic calendars, and of the Buddhist one.
_OTHER_CENTURY = f"(?:{_digit(1)}[{_digit(3)[1:-1]}{_digit(4)[1:-1]}]|{_digit(2)}[{_digit(4)[1:-1]}{_digit(5)[1:-1]}])"
# What follows the year where it stands first: 'of the year' in Latvian, Kazakh, Armenian, …
_YEAR_WORDS = (
    r"(?:gada|g\.|m\.?|metų|оны|он|йил|yil|urteko|\(e\)ko|ko|ж\.?|жыл(?:ғы|дың|дын|ы)?|թ[.․]?|թվական(?:ի|ին)?|"
    r"წლის|წ\.|ခုနှစ်|ел(?:ның|ы)?|йыл(?:ның|дың)?|يىل(?:ى)?)(?![^\W\d_])"
)

# All parts below are bounded and begin at a digit: linear in the text.
_DAY_FIRST = re.compile(
    rf"(?P<a>\d{{1,2}}){_SP}?(?P<sep>[./\-]){_SP}?(?P<b>\d{{1,2}}){_SP}?(?P=sep){_SP}?(?P<y>(?:19|20)\d\d(?=\d\d?[./:\-])|\d{{4}}(?!\d|(?P=sep)\d{{1,3}}(?![\d:]))|\d\d(?!\d))"
)
_YEAR_FIRST = re.compile(
    rf"(?P<y>\d{{4}}){_SP}{{0,2}}(?P<sep>[./–•·-]){_SP}{{0,2}}(?P<m>\d{{1,2}}){_SP}{{0,2}}(?P=sep){_SP}{{0,2}}"
    rf"(?P<d>\d{{1,2}})(?!\d)\.?"
)
_IDEOGRAPHS = re.compile(
    rf"(?:(?P<y>\d{{1,4}}){_SP}?[年년]{_SP}?)?(?P<m>\d{{1,2}}){_SP}?[月월](?:{_SP}?(?P<d>\d{{1,2}}){_SP}?[日号號일])?"
)
_AFTER_DAY = re.compile(
    rf"(?:st|nd|rd|th|er|mh|\.?º|ª|°|—ի|ê|ی|טן|-a(?={_SP}))?[.,]?{_SP}{{0,2}}[-/]?{_SP}?(?:(?:of|de|del|dal|di|da|ng){_SP}|(?:d|ta)['’]{_SP}?|a{_SP}viz{_SP}|ב-)?"
    rf"(?P<word>{_WORD})(?:{_SP}(?P<next>{_WORD}))?",
    re.IGNORECASE,
)
_VIETNAMESE = re.compile(
    rf"{_SP}?(?:tháng|thg\.?){_SP}(?P<m>\d{{1,2}})(?:,?{_SP}(?:năm{_SP})?(?P<y>\d{{4}}))?", re.IGNORECASE
)
_YEAR_AFTER = re.compile(
    rf"[.,،၊]?{_SP}{{0,2}}(?:[-/,.]{_SP}?)?(?:(?:of|de|del|dal|la|i|in|anul|de{_SP}su){_SP})?"
    rf"(?:(?:[คพ]\.?ศ\.?|พุทธศักราช|คริสต์ศักราช|ปี|ປີ|ឆ្នាំ){_SP}?)?"
    rf"(?:(?P<y>{_THIS_CENTURY}\d\d|{_OTHER_CENTURY}\d\d(?!\d))|['’](?P<yy>\d\d)(?!\d))",
    re.IGNORECASE,
)
_THAI_YEAR_AFTER = re.compile(rf"\.?{_SP}(?P<yy>\d\d)(?![\d:.])")
# '4 يوليو/تموز 2023', '4 تموز (يوليو) 2023': the month by its other name too.
_SECOND_NAME = re.compile(rf"{_SP}?[/(]{_SP}?(?P<word>{_WORD})(?:{_SP}(?P<next>{_WORD}))?")
_SHORT_YEAR_AFTER = re.compile(r"[.]?[-.](?P<yy>\d\d)(?![\d:.])")
_CLOCK_NEXT = re.compile(r"[^\S\n,]{1,2},?[^\S\n]?\d\d?:\d\d")
_AFTER_MONTH_DAY = re.compile(rf"(?:st|nd|rd|th)?(?=[\s,.)|·•–—\-:/،၊]|$)(?!\.\d)(?!{_SP}?%)", re.IGNORECASE)
_YEAR_THEN_MONTH = re.compile(
    rf"\.?{_SP}?-?(?:{_YEAR_WORDS})?[,.]?{_SP}?-?{_SP}?(?P<words>{_WORD}(?:{_SP}{_WORD}){{0,2}}){_SP}?-?"
    rf"(?P<d>\d{{1,2}})(?!\d)\.?(?:{_SP}d\b\.?|\(?a\)?(?![^\W\d_])|-ին)?",
    re.IGNORECASE,
)
# Behind such a word the day may come before the month; elsewhere two numbers side by side are two things.
_YEAR_THEN_DAY = re.compile(
    rf"(?:\.?{_SP}?-?(?:{_YEAR_WORDS})[.,]{{0,2}}{_SP}{{1,2}}|{_SP}(?=\d\d?-[^\W\d_]))(?P<d>\d{{1,2}})(?!\d)",
    re.IGNORECASE,
)
# Mongolian counts its months: '2023 оны 7-р сарын 4'.
_YEAR_THEN_COUNTED_MONTH = re.compile(
    rf"{_SP}?оны{_SP}(?P<m>\d{{1,2}})(?:-?р|{_SP}?-?[дт][уү]г[аэ]{{2}}р)?{_SP}сарын{_SP}(?P<d>\d{{1,2}})(?!\d)",
    re.IGNORECASE,
)
# '2023 18.05.09' is a year and a clock.
_BEHIND_YEAR = re.compile(rf"{_THIS_CENTURY}\d\d[^\d\n]{{1,14}}$")
_MAX_BEHIND_YEAR = 18
_SEPARATORS = re.compile(r"[.,;:|/()\[\]<>\"«»“”–—•·\-0-9]")
_GLUED_CAPITAL = re.compile(r"[a-zß-ÿ](?=[A-ZÀ-Þ][a-zß-ÿ]{2,11}$)")
_YEAR_MARK = re.compile(r"[^\S\n]?(?:года|г\.|р\.|року|թ[.․]|წ\.|წელი|هـ|ه\b|ж\.|(?:ел|жыл|йил|yil|an)\b)")


class Core(NamedTuple):
    """A date without its clock."""

    start: int
    end: int
    moment: Moment
    shape: str
    """Its form, for comparing dates of one list: ``d/m/y``, ``M d y``, …"""
    other: Moment | None = None
    """The same digits read month first, where both orders give a day; ``moment`` is read day first."""
    note: str = ""


def cores(text: str, languages: tuple[str, ...]) -> Iterator[Core]:
    """Yield the dates of ``text`` in order, none overlapping, none across a line break."""
    behind = 0
    for match in _RUN.finditer(text):
        start, end = match.span()
        if start < behind or end - start > _COMPACT_DIGITS:
            continue
        core = _core_at(text, start, end, languages)
        if core is not None and is_valid(core.moment):
            behind = core.end
            yield core


def _core_at(text: str, start: int, end: int, languages: tuple[str, ...]) -> Core | None:
    following = text[end : end + 1]
    before = text[start - 1 : start]
    if end - start == _YEAR_DIGITS:
        return _fromcounted_year(text, start, end, languages)
    if following in "年년月월" and following:
        return _ideographs(text, start)
    if end - start > 2:  # noqa: PLR2004
        # '21. Januar 202221. Januar 2022' and '9 August 20240': the year is read by the day before it.
        return None
    is_clock = following == ":" and text[end + 1 : end + 2].isdigit()
    if is_clock or (before in "./-:" and before and text[start - 2 : start - 1].isdigit()):
        return None
    if following in "./- \u00a0" and following:
        numeric = _DAY_FIRST.match(text, start)
        if numeric:
            return _day_first(numeric, text, languages)
    core = None if following in _NO_MONTH_AFTER else _month_after(text, start, end, languages)
    return core or _month_before(text, start, end, before, languages)


def _day_first(match: re.Match[str], text: str, languages: tuple[str, ...]) -> Core | None:
    a, b, digits, sep = match["a"], match["b"], match["y"], match["sep"]
    if len(digits) == 2:  # noqa: PLR2004
        if not _is_short_date(match, text) or not _SHORT_YEAR_ANYWHERE.isdisjoint(languages):
            return None
        if not _SHORT_YEAR_FIRST.isdisjoint(languages):
            moment = Moment(_of_this_century(int(a)), int(b), int(digits))
            return None if civil_day(moment) is None else Core(match.start(), match.end(), moment, f"y{sep}m{sep}d")
        thai = "th" in languages and int(digits) in _THAI_SHORT_YEARS
        digits = str(_THAI_CENTURY + int(digits) if thai else _of_this_century(int(digits)))
    first = dated(digits, int(b), int(a), "gregorian", languages)
    second = dated(digits, int(a), int(b), "gregorian", languages)
    readings = [moment for moment in (first, second) if moment is not None and civil_day(moment) is not None]
    if not readings:
        return None
    other = readings[1] if len(readings) > 1 and readings[0] != readings[1] else None
    shape = f"d{sep}m{sep}y" if readings[0] is first else f"m{sep}d{sep}y"
    return Core(match.start(), match.end(), readings[0], shape, other)


def _of_this_century(year: int) -> int:
    return year + (2000 if year < _CENTURY_PIVOT else 1900)


def _is_short_date(match: re.Match[str], text: str) -> bool:
    """Say whether a date with a year of two digits can be told from a version or a sum: padded, or before a clock."""
    following = text[match.end() : match.end() + 2]
    if match["sep"] == "-" or (following[:1] in ("/", ".") and following[1:2].isdigit()):
        return False
    if match["sep"] == "." and _BEHIND_YEAR.search(text[max(0, match.start() - _MAX_BEHIND_YEAR) : match.start()]):
        return False
    return len(match["a"]) + len(match["b"]) == 4 or _CLOCK_NEXT.match(text, match.end()) is not None  # noqa: PLR2004


def _fromcounted_year(text: str, start: int, end: int, languages: tuple[str, ...]) -> Core | None:
    before, following = text[start - 1 : start], text[end : end + 1]
    if before in "./-:" and before and text[start - 2 : start - 1].isdigit():
        return None
    digits = text[start:end]
    if following in "年년" and following:
        return _ideographs(text, start)
    match = _YEAR_FIRST.match(text, start)
    if match:
        moment = dated(digits, int(match["m"]), int(match["d"]), "gregorian", languages)
        shape = f"y{match['sep']}m{match['sep']}d"
        return None if moment is None or civil_day(moment) is None else Core(start, match.end(), moment, shape)
    return _year_and_words(text, start, end, languages) or _month_andcounted_year(text, start, end, languages)


def _year_and_words(text: str, start: int, end: int, languages: tuple[str, ...]) -> Core | None:
    """Read what stands behind a year: '1-р сарын 4', '4 қаңтар' (behind a word for the year), 'január 4'."""
    digits = text[start:end]
    match = _YEAR_THEN_COUNTED_MONTH.match(text, end)
    if match:
        moment = dated(digits, int(match["m"]), int(match["d"]), "gregorian", languages)
        return Core(start, match.end(), moment, "y m d") if moment and civil_day(moment) else None
    year, calendar = counted_year(digits, "gregorian", languages)
    match = _YEAR_THEN_DAY.match(text, end)
    if match and calendar == "gregorian":
        core = _month_after(text, match.start("d"), match.end("d"), languages)
        if core and core.shape == "d M" and not core.moment.year:
            return Core(start, core.end, core.moment._replace(year=year), "y d M")
    match = _YEAR_THEN_MONTH.match(text, end)
    month = month_named(" ".join(match["words"].split())) if match else None
    number = month.number(languages) if month else None
    if match and month and number:
        moment = dated(digits, number, int(match["d"]), month.calendar, languages)
        return Core(start, match.end(), moment, "y M d") if moment and civil_day(moment) else None
    return None


def _month_andcounted_year(text: str, start: int, end: int, languages: tuple[str, ...]) -> Core | None:
    before = _word_before(text, start)
    if before is None:
        return None
    month, begin, _ = before
    if text[max(0, begin - 3) : begin].rstrip(" \u00a0.-")[-1:].isdigit():
        return None  # a day that this month does not have
    number = month.number(languages)
    if number is None or (month.weak and not text[begin].isupper()):
        return None
    moment = dated(text[start:end], number, None, month.calendar, languages)
    return None if moment is None else Core(begin, end, moment, "M y")


def _ideographs(text: str, start: int) -> Core | None:
    match = _IDEOGRAPHS.match(text, start)
    if match is None:
        return None
    day = None if match["d"] is None else int(match["d"])
    begin, year = start, int(match["y"] or 0)
    if match["y"] and len(match["y"]) < _YEAR_DIGITS:
        era = text[max(0, start - 3) : start].rstrip()[-2:]
        if era not in ERAS:
            return None
        begin, year = start - 2, year + ERAS[era]
    if (year and not FIRST_YEAR <= year <= LAST_YEAR) or (not year and day is None):
        return None
    return Core(begin, match.end(), Moment(year, int(match["m"]), day), "年月日")


def _month_after(text: str, start: int, end: int, languages: tuple[str, ...]) -> Core | None:
    match = _VIETNAMESE.match(text, end)
    if match:
        return Core(start, match.end(), Moment(int(match["y"] or 0), int(match["m"]), int(text[start:end])), "d M y")
    match = _AFTER_DAY.match(text, end)
    if match is None:
        return None
    month = match["next"] and month_named(f"{match['word']} {match['next']}")
    stop = match.end("next") if month else match.end("word")
    if not month:
        month = month_named(match["word"])
        if month is None and "." in match["word"]:
            stop = match.start("word") + match["word"].index(".")
            month = month_named(text[match.start("word") : stop])
    if not month:
        return None
    return _withcounted_year(text, start, stop, day=int(text[start:end]), month=month, languages=languages, shape="d M")


def _month_before(text: str, start: int, end: int, before: str, languages: tuple[str, ...]) -> Core | None:
    if before not in _GAPS:
        return None
    named = _word_before(text, start)
    if named is None:
        return None
    match = _AFTER_MONTH_DAY.match(text, end)
    if match is None:
        return None
    return _withcounted_year(
        text, named[1], match.end(), day=int(text[start:end]), month=named[0], languages=languages, shape="M d"
    )


def _word_before(text: str, start: int) -> tuple[MonthName, int, int] | None:
    """Return the month named right before ``start`` and where the name begins and ends."""
    window = text[max(0, start - _MAX_WORD) : start]
    nearest = window.rstrip(_GAPS)
    if not nearest or len(window) - len(nearest) > _MAX_GAP or nearest[-1].isspace() or nearest[-1].isdigit():
        return None
    if _is_plain_word(nearest[nearest.rfind(" ") + 1 :]):
        return None
    floor = max(0, start - 2 * _MAX_WORD)
    window = text[floor:start]
    window = window[window.rfind("\n") + 1 :]
    floor = start - len(window)
    word = window.rstrip(_GAPS)
    last = word.rsplit(None, 1)[-1]
    if not last.isalpha():
        last = _SEPARATORS.split(last)[-1]
        last = last[next((index for index, char in enumerate(last) if char.isalnum()), len(last)) :]
    if len(last) < 2:  # noqa: PLR2004
        return None
    begin = len(word) - len(last)
    month = month_named(last)
    glue = _GLUED_CAPITAL.search(word, begin) if month is None else None
    if glue:
        begin = glue.start() + 1
        month = month_named(word[begin:])
    if month is None:
        earlier = word[:begin].rstrip()
        head = earlier.rfind(" ") + 1
        month = month_named(f"{earlier[head:]} {word[begin:]}") if earlier and len(earlier) < begin else None
        begin = head if month else begin
    return None if month is None else (month, floor + begin, floor + len(word))


def _is_plain_word(word: str) -> bool:
    """Say whether a word is one of plain letters and ends no month's name: nearly all before a number are."""
    if not (word.isascii() and word.isalpha()):
        return False
    # in letters of both cases, another word may be glued to the front of the name
    return (word.islower() or word.istitle() or word.isupper()) and not ends_month(word)


def _withcounted_year(
    text: str, start: int, stop: int, *, day: int, month: MonthName, languages: tuple[str, ...], shape: str
) -> Core | None:
    number = month.number(languages)
    if number is None:
        return None
    stop = _behind_second_name(text, stop, number, languages)
    match = _YEAR_AFTER.match(text, stop) or (_SHORT_YEAR_AFTER.match(text, stop) if shape == "d M" else None)
    if match is None and "th" in month.numbers:
        thai = _THAI_YEAR_AFTER.match(text, stop)
        if thai and int(thai["yy"]) in _THAI_SHORT_YEARS:
            return Core(
                start,
                thai.end(),
                Moment(counted_year(f"25{thai['yy']}", "gregorian", ("th",))[0], number, day),
                shape + " y",
            )
    if match is None:
        if month.calendar != "gregorian" or (month.weak and not _is_sure(month, text, start, stop, languages)):
            return None
        return Core(start, stop, Moment(0, number, day), shape)
    digits = match.groupdict().get("y") or f"20{match['yy']}"
    moment = dated(digits, number, day, month.calendar, languages)
    if moment is None:
        return None
    end = match.end()
    mark = _YEAR_MARK.match(text, end)
    note = TABULAR if month.calendar == "hijri" else ""
    return Core(start, mark.end() if mark else end, moment, f"{shape} y", None, note)


def _behind_second_name(text: str, stop: int, number: int, languages: tuple[str, ...]) -> int:
    """Return where the other name of the same month ends that stands behind the first, or ``stop`` without one."""
    match = _SECOND_NAME.match(text, stop)
    if match is None:
        return stop
    for name in ("next", "word"):
        month = month_named(text[match.start("word") : match.end(name)]) if match[name] else None
        if month and month.number(languages) == number:
            return match.end(name) + (text[match.end(name) : match.end(name) + 1] == ")")
    return stop


def _is_sure(month: MonthName, text: str, start: int, stop: int, languages: tuple[str, ...]) -> bool:
    return any(language in month.numbers for language in languages) or any(map(str.isupper, text[start:stop]))
