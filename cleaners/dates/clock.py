"""clock: the time of day that stands behind or before a date, with its zone."""

import re
from typing import NamedTuple

from cleaners.dates.fold import fold
from cleaners.dates.halves import Half, half_behind, half_named
from cleaners.dates.names import weekdays_named
from cleaners.dates.zones import ZoneMark, zone_at

__all__ = ["Clock", "clock_after", "clock_before"]

_NOON = 12
_DAY_HOURS = 24
_HOUR_MINUTES = 60
_MAX_LOOK_BACK = 44
_MAX_ZONE_CHARS = 14
_MIDDAY_FROM = 10
"""The hour from which a clock at noon ('中午11:30') is still one of the morning."""
_DOTTED_CLOCKS = frozenset({"as", "da", "fi", "hsb", "id", "kl", "ms", "su"})
"""Languages that write 9.30 for half past nine."""

_CONNECTING_WORDS = (
    "at on um om a à as às las los las' la le les alle ore ora h klo kl uur uhr o godz godzina ob u v ve "
    "в во о у часов saat saati saatı la ora pukul jam lúc luc vào hora horas hrs время soat ժամը ժ time clock "
    "الساعة ساعة في الساعه ساعت در בשעה שעה เวลา เมื่อ ώρα στις kell. kell plkst val г г. року года р ч "
    "ci il ил yil y gada м m uhr. م هـ ه น d гараг ел жыл жылы godine године година год roku r ka kello klockan сағат"
)
_CONNECTORS = frozenset(_CONNECTING_WORDS.split())
_MORNING = frozenset(("오전", "上午", "午前", "凌晨", "清晨", "早上", "am", "a", "ص", "صباحا", "صباحًا", "sang", "قظ"))
_EVENING = frozenset(
    (
        "오후",
        "下午",
        "午後",
        "晚上",
        "晚间",
        "晚間",
        "傍晚",
        "中午",
        "pm",
        "p",
        "م",
        "مساء",
        "مساءً",
        "chieu",
        "toi",
        "بظ",
    )
)
_NOON_WORDS = frozenset({"中午"})
_HALF = r"오전|오후|上午|下午|午前|午後|凌晨|清晨|早上|晚上|晚间|晚間|傍晚|中午"
# Every repeat is bounded and every gap holds no digit: linear.
_CLOCK = (
    r"(?:(?P<half>" + _HALF + r")[^\S\n]?)?(?<!\d)(?P<h>\d{1,2})"
    r"(?:[^\S\n]?(?P<sep>[:.hH時시点點时])[^\S\n]?(?P<m>\d\d(?![\d%])|\d(?=[분分]))[분分]?(?:[:.](?P<s>\d\d)(?!\d))?"
    r"|(?=[^\S\n]?[ap]\.?m\b)|(?=h(?:[^\w]|$)))"
    r"(?:[^\S\n]{0,2}(?P<half2>[aApP]\.?[^\S\n]?[mM]\b\.?|م(?!\w)|ص(?!\w)|مساء|صباحا)|h\b)?"
)
_AFTER = re.compile(r"(?P<gap>[^\d\n]{0,28}?)" + _CLOCK)
_BEFORE = re.compile(r"(?<![\d:.,/-])" + _CLOCK)
_WORDS = re.compile(r"[^\W\d_][^\s\d,،၊|()·•–—/-]*")
_FOLLOWER = re.compile(r"[^\S\n]?(?:Uhr|uhr|hrs|klo|น\.|h\b|г\.|hodź\.)")


class Clock(NamedTuple):
    """A time of day as shown."""

    hour: int
    minute: int | None
    second: int | None
    zone: ZoneMark | None
    start: int
    end: int
    weekdays: frozenset[int]
    """Days of the week named between the date and the clock."""


def clock_after(text: str, position: int, languages: tuple[str, ...] = ()) -> Clock | None:
    """Return the clock behind the date that ends at ``position``, when only connecting words lie between."""
    match = _AFTER.match(text, position)
    if match is None or (match["gap"] == "" and text[position - 1 : position].isdigit()):
        return None
    bridge = _bridge(match["gap"], languages)
    if bridge is None:
        return None
    return _read(match, text, match.start("gap"), bridge, languages)


def clock_before(text: str, position: int, languages: tuple[str, ...] = ()) -> Clock | None:
    """Return the clock before the date that starts at ``position``, on the same line, likewise."""
    floor = max(0, position - _MAX_LOOK_BACK)
    line_start = text.rfind("\n", floor, position) + 1 or floor
    found = None
    for match in _BEFORE.finditer(text, line_start, position):
        clock = _read(match, text, match.start(), _NOTHING_BETWEEN, languages)
        if clock is None or clock.end > position:
            continue
        bridge = _bridge(text[clock.end : position], languages)
        if bridge is not None and bridge.half is None:
            found = clock._replace(weekdays=bridge.weekdays, end=position)
    return found


class _Bridge(NamedTuple):
    """What the words between a date and its clock say."""

    weekdays: frozenset[int] = frozenset()
    half: Half | None = None
    connects: bool = False
    """Whether there is a word at all."""


_NOTHING_BETWEEN = _Bridge()


def _bridge(gap: str, languages: tuple[str, ...]) -> _Bridge | None:
    """Return what the gap between a date and a clock says, or None when it holds a word that does not connect."""
    connects = any(map(str.isalpha, gap))
    if not connects:
        return _NOTHING_BETWEEN
    weekdays: frozenset[int] = frozenset()
    half = None
    words = _WORDS.findall(gap)
    for index, word in enumerate(words):
        if fold(word) in _CONNECTORS or word in _CONNECTORS:
            continue
        named = weekdays_named(word) or weekdays_named(" ".join(words[index : index + 2]))
        if not named and not (index and weekdays_named(" ".join(words[index - 1 : index + 1]))):
            half = half_named(word, languages)
            if half is None:
                return None
        weekdays |= named
    return _Bridge(weekdays, half, connects)


def _read(match: re.Match[str], text: str, start: int, bridge: _Bridge, languages: tuple[str, ...]) -> Clock | None:
    hour, half = int(match["h"]), match["half"] or match["half2"]
    minute = None if match["m"] is None else int(match["m"])
    end = match.end()
    follower = _FOLLOWER.match(text, end)
    if follower:
        end = follower.end()
    said = bridge.half
    if not (half or follower or said) and hour <= _NOON:
        behind = half_behind(text, end, languages)
        said, end = behind or (None, end)
    if said is Half.OPEN:
        return None
    # Without a word or a colon, '2.50' is a number.
    if (
        match["sep"] == "."
        and not (bridge.connects or half or said or follower or len(match["h"]) == 2)  # noqa: PLR2004
        and _DOTTED_CLOCKS.isdisjoint(languages)
    ):
        return None
    if half in _NOON_WORDS:
        hour += _NOON if hour < _MIDDAY_FROM else 0
    elif half:
        hour = _on_a_day_of_24_hours(hour, fold(half).replace(" ", ""))
    elif said:
        hour = _on_a_day_of_24_hours(hour, "pm" if said is Half.EVENING else "am") if hour <= _NOON else hour
    elif minute is None and text[end - 1] not in "hH":
        return None
    if not 0 <= hour < _DAY_HOURS or (minute or 0) >= _HOUR_MINUTES:
        return None
    zone = zone_at(text, end)
    return Clock(
        hour,
        minute,
        None if match["s"] is None else int(match["s"]),
        zone,
        start,
        zone.end if zone else end,
        bridge.weekdays,
    )


def _on_a_day_of_24_hours(hour: int, half: str) -> int:
    """Return the hour of the day, or -1 where the hour and its half contradict each other ('13:00 am')."""
    if 1 <= hour <= _NOON:
        return hour % _NOON + (_NOON if half in _EVENING else 0)
    return hour if hour > _NOON and half in _EVENING else -1
