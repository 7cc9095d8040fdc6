"""names: the words for months and days of the week in the languages of the news, looked up by folded spelling.

``month_names.tsv`` and ``weekday_names.tsv`` come from dateparser's data; what it lacks stands here.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import NamedTuple

from cleaners.dates.fold import fold

__all__ = ["MonthName", "ends_month", "month_named", "weekdays_named"]

_MIN_LATIN_CHARS = 3

_MORE_MONTHS = (
    # The Levant and Iraq, then the Maghreb.
    ("ar", "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"),
    ("ar", "كانون ثاني|اذار|ايار|اب|ايلول|تشرين اول|تشرين ثاني|كانون اول", (1, 3, 5, 8, 9, 10, 11, 12)),
    ("ar", "جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت", (1, 2, 4, 5, 6, 7, 8)),
    ("ar", "ابريل|اغسطس|غشت|شتنبر|اكتوبر|نونبر|دجنبر", (4, 8, 8, 9, 10, 11, 12)),
    # The endings that say 'on' and 'of'.
    ("ka", "იანვარს|თებერვალს|მარტს|აპრილს|მაისს|ივნისს|ივლისს|აგვისტოს|სექტემბერს|ოქტომბერს|ნოემბერს|დეკემბერს"),
    ("lv", "janvari|februari|marta|aprili|maija|junija|julija|augusta|septembri|oktobri|novembri|decembri"),
    ("lt", "sausi|vasari|kova|balandi|geguze|birzeli|liepa|rugpjuti|rugseji|spali|lapkriti|gruodi"),
    ("tr", "ocakta|subatta|martta|nisanda|mayista|haziranda|temmuzda|agustosta|eylulde|ekimde|kasimda|aralikta"),
    ("tg", "январи|феврали|марти|апрели|маи|июни|июли|августи|сентябри|октябри|ноябри|декабри"),
    ("uz", "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentyabr|oktyabr|noyabr|dekabr"),
    ("ru", "сент|нояб|февр|мая", (9, 11, 2, 5)),
    ("fr", "janv|fevr|avr|juil|aout", (1, 2, 4, 7, 8)),
    ("es", "ene|sept|set|setiembre|dic", (1, 9, 9, 9, 12)),
    ("de", "maer|maerz|jaenner|feber|sept", (3, 3, 1, 2, 9)),
    ("en", "janu|febr|octo|nove|dece", (1, 2, 10, 11, 12)),
    ("el", "ιαν|φεβ|μαρ|απρ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ"),
)
_CALENDAR_MONTHS = (
    ("jalali", "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"),
    ("jalali", "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت"),
    ("hijri", "محرم|صفر|ربيع الأول|ربيع الثاني|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة"),
    ("hijri", "ربيع الآخر|جمادى الأول|جمادى الثانية|ذي القعدة|ذي الحجة", (4, 5, 6, 11, 12)),
)
_ALL_MONTHS = tuple(range(1, 13))
_OWN_LANGUAGE_ONLY = frozenset({"out", "set", "ago", "mar", "may", "march", "mai", "des", "ara", "sen", "sub", "nis"})
"""Words of other meanings: without a year beside them they are a month only in a language that is known to use them."""


class MonthName(NamedTuple):
    """What a word says about a month."""

    numbers: Mapping[str, int]
    """Number of the month by language: not the same everywhere (listopad)."""
    calendar: str
    """``gregorian``, ``jalali`` or ``hijri``."""
    weak: bool
    """Whether it is also a common word."""

    def number(self, languages: tuple[str, ...]) -> int | None:
        """Return the month's number, or None where languages disagree and none of ``languages`` decides."""
        numbers = {self.numbers[language] for language in languages if language in self.numbers}
        numbers = numbers or set(self.numbers.values())
        return numbers.pop() if len(numbers) == 1 else None


@lru_cache(maxsize=4_096)
def month_named(word: str) -> MonthName | None:
    """Return what a word says about a month, or None when it names none.

    >>> month_named("Févr.").number(())
    2
    """
    return _months().get(fold(word))


def ends_month(word: str) -> bool:
    """Say whether a word of plain Latin letters is the name of a month, or the last of several words that are."""
    return word.lower() in _last_words()


def weekdays_named(word: str) -> frozenset[int]:
    """Return the days of the week (Monday is 0) that a word may name; most words name none."""
    return _weekdays().get(fold(word), frozenset())


@cache
def _months() -> Mapping[str, MonthName]:
    numbers: dict[str, dict[str, int]] = {}
    for language, column, forms in _rows("month_names.tsv"):
        for form in forms:
            numbers.setdefault(form, {})[language] = column
    for language, names, *columns in _MORE_MONTHS:
        for number, form in zip(columns[0] if columns else _ALL_MONTHS, names.split("|"), strict=True):
            numbers.setdefault(fold(form), {})[language] = number
    months = {form: MonthName(found, "gregorian", form in _OWN_LANGUAGE_ONLY) for form, found in numbers.items()}
    for calendar, names, *columns in _CALENDAR_MONTHS:
        for number, form in zip(columns[0] if columns else _ALL_MONTHS, names.split("|"), strict=True):
            months.setdefault(fold(form), MonthName({"": number}, calendar, weak=False))
    return MappingProxyType(months)


@cache
def _last_words() -> frozenset[str]:
    return frozenset(form.rpartition(" ")[2] for form in _months())


@cache
def _weekdays() -> Mapping[str, frozenset[int]]:
    days: dict[str, set[int]] = {}
    for _, column, forms in _rows("weekday_names.tsv"):
        for form in forms:
            days.setdefault(form, set()).add(column - 1)
    return MappingProxyType({form: frozenset(found) for form, found in days.items()})


def _rows(table: str) -> list[tuple[str, int, list[str]]]:
    text = resources.files("cleaners.dates").joinpath(table).read_text(encoding="utf-8")
    rows = []
    for row in text.split("\n"):
        language, *columns = row.split("\t")
        for number, column in enumerate(columns, start=1):
            forms = [form for form in column.split("|") if len(form) >= (_MIN_LATIN_CHARS if form.isascii() else 1)]
            rows.append((language.partition("-")[0], number, forms))
    return rows
