"""relative: '3 hours ago' and 'yesterday, 13:01', resolved against a known instant and never without one."""

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple

from cleaners.dates.clock import clock_after
from cleaners.dates.fold import fold
from cleaners.dates.labels import without_labels
from cleaners.dates.moment import Moment

__all__ = ["is_relative_line", "read_relative", "with_year"]

_MAX_CHARS = 80
_MAX_LANGUAGES = 3
_UNITS = ("minutes", "hours", "days")
_TODAY, _YESTERDAY = 6, 7  # columns behind minutes, hours, days, weeks, months and years
_MORE = {
    "ar": ("منذ # دقيقة|منذ # دقائق", "منذ # ساعة|منذ # ساعات", "منذ # يوم|منذ # أيام|منذ # يوما"),
    "az": ("# dəqiqə əvvəl", "# saat əvvəl", "# gün əvvəl"),
    "ru": ("# минут назад", "# часов назад", "# дней назад"),
    "uk": ("# хвилин тому|# хв тому", "# годин тому|# години тому|# год тому", "# днів тому|# дні тому"),
    "pl": ("# minut temu", "# godzin temu|# godz temu", "# dni temu"),
    "hy": ("# րոպե առաջ", "# ժամ առաջ", "# օր առաջ"),
    "ka": ("# წუთის წინ", "# საათის წინ", "# დღის წინ"),
}
_HAS_DIGIT = re.compile(r"\d")


class _Phrases(NamedTuple):
    ago: tuple[tuple[str, re.Pattern[str]], ...]
    days: tuple[tuple[int, str], ...]


def read_relative(text: str, base: dt.datetime, languages: Sequence[str]) -> Moment | None:
    """Return what a relative phrase means at ``base``, as precise as the phrase, or None where there is none.

    A count of hours gives an hour, a count of days a day; weeks and longer are too vague to name a day.
    'Today' counts only with a clock beside it. Only phrases of ``languages`` and of English are known.
    """
    if len(text) > _MAX_CHARS:
        return None
    folded = fold(text)
    for language in dict.fromkeys((*languages[:_MAX_LANGUAGES], "en")):
        phrases = _phrases(language.partition("-")[0])
        for unit, pattern in phrases.ago if _HAS_DIGIT.search(folded) else ():
            match = pattern.search(folded)
            if match:
                return _ago(base, unit, int(match[1]))
        for days, phrase in phrases.days:
            if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", folded):
                return _day_at(text, folded.index(phrase) + len(phrase), base, days)
    return None


def is_relative_line(text: str, languages: Sequence[str]) -> bool:
    """Say whether a line holds a count of minutes, hours or days ago (and its label) and nothing else.

    >>> is_relative_line("Posted 3 hours ago", ["en"]), is_relative_line("It rained 3 hours ago", ["en"])
    (True, False)
    """
    if len(text) > _MAX_CHARS or not _HAS_DIGIT.search(text):
        return False
    folded = fold(text)
    for language in dict.fromkeys((*languages[:_MAX_LANGUAGES], "en")):
        for _, pattern in _phrases(language.partition("-")[0]).ago:
            match = pattern.search(folded)
            if match and not without_labels(folded[: match.start()] + " " + folded[match.end() :]):
                return True
    return False


def with_year(moment: Moment, base: dt.datetime) -> Moment | None:
    """Give a day without a year the latest year in which it is not after ``base`` (a day's grace for zones)."""
    if moment.month is None or moment.day is None:
        return None
    for year in (base.year + 1, base.year, base.year - 1):
        try:
            day = dt.date(year, moment.month, moment.day)
        except ValueError:
            continue
        if day <= base.date() + dt.timedelta(days=1):
            return moment._replace(year=year)
    return None


def _ago(base: dt.datetime, unit: str, count: int) -> Moment:
    then = base - dt.timedelta(**{unit: count})
    offset = base.utcoffset()
    minutes = None if offset is None else int(offset.total_seconds() // 60)
    if unit == "days":
        return Moment(then.year, then.month, then.day)
    minute = then.minute if unit == "minutes" else None
    return Moment(then.year, then.month, then.day, then.hour, minute, None, minutes)


def _day_at(text: str, position: int, base: dt.datetime, days: int) -> Moment | None:
    day = base.date() - dt.timedelta(days=days)
    clock = clock_after(text, position)
    if clock is None:
        return Moment(day.year, day.month, day.day) if days and len(text) == position else None
    return Moment(day.year, day.month, day.day, clock.hour, clock.minute, clock.second)


@cache
def _phrases(language: str) -> _Phrases:
    columns = [
        [*column, *more]
        for column, more in zip(
            _columns("ago_phrases.tsv", language), _columns("ago_phrases_cldr.tsv", language), strict=True
        )
    ]
    ago = []
    for unit, forms, more in zip(_UNITS, columns, _MORE.get(language, ("", "", "")), strict=False):
        known = dict.fromkeys([*forms, *map(fold, filter(None, more.split("|")))])
        ago += [(unit, _pattern(form)) for form in known if "\\" not in form and form.count("#") == 1]
    days = [(0, form) for form in columns[_TODAY]] + [(1, form) for form in columns[_YESTERDAY]]
    return _Phrases(tuple(ago), tuple(days))


def _columns(table: str, language: str) -> list[list[str]]:
    text = resources.files("cleaners.dates").joinpath(table).read_text(encoding="utf-8")
    columns: list[list[str]] = [[] for _ in range(_YESTERDAY + 1)]
    for row in text.split("\n"):
        tag, *cells = row.split("\t")
        if tag.partition("-")[0] == language:
            for column, cell in zip(columns, cells, strict=False):
                column.extend(filter(None, cell.split("|")))
    return columns


def _pattern(form: str) -> re.Pattern[str]:
    before, after = (re.escape(part.strip()) for part in form.split("#"))
    left = rf"(?<!\w){before}\s?" if before else r"(?<![\w.,:])"
    return re.compile(rf"{left}(\d{{1,3}})\s?{after}(?!\w)")
