"""names: the words for months and days of the week in the languages of the news, looked up by folded spelling.

``month_names.tsv`` and ``weekday_names.tsv`` come from dateparser's data, ``month_names_cldr.tsv`` and
``weekday_names_cldr.tsv`` hold what the Common Locale Data Repository adds; what both lack stands here.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import NamedTuple

from cleaners.dates.fold import fold

__all__ = ["MonthName", "ends_month", "month_named", "weekdays_named"]

_MIN_LATIN_CHARS = 3
_MIN_OWN_CHARS = 2
_MAX_OWN_CHARS = 4
"""Plain letters up to this many that one of the rarer tables has are a month only in a language known to use them."""
_ALSO_TAGGED = {"nb": ("no",), "fil": ("tl",), "ckb": ("ku",)}
"""Tags that the language of a text may come with, beside that of the tables."""

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
    ("sr", "јануара|фебруара|марта|априла|маја|јуна|јула|августа|септембра|октобра|новембра|децембра"),
    ("sr", "januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra"),
    ("sl", "januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra"),
    ("ky", "январы|февралы|марты|апрели|майы|июну|июлу|августу|сентябры|октябры|ноябры|декабры"),
    ("ky", "январда|февралда|мартта|апрелде|майда|июнда|июлда|августта|сентябрда|октябрда|ноябрда|декабрда"),
    (
        "kk",
        "қаңтарда|ақпанда|наурызда|сәуірде|мамырда|маусымда|шілдеде|тамызда|қыркүйекте|қазанда|қарашада|желтоқсанда",
    ),
    ("so", "janaayo|febraayo|maarso|abriil|maajo|juun|luulyo|agoosto|sebtembar|oktoobar|nofembar|diisembar"),
    ("ru", "сент|нояб|февр|мая", (9, 11, 2, 5)),
    ("fr", "janv|fevr|avr|juil|aout", (1, 2, 4, 7, 8)),
    ("es", "ene|sept|set|setiembre|dic", (1, 9, 9, 9, 12)),
    ("de", "maer|maerz|jaenner|feber|sept", (3, 3, 1, 2, 9)),
    ("en", "janu|febr|octo|nove|dece", (1, 2, 10, 11, 12)),
    ("el", "ιαν|φεβ|μαρ|απρ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ"),
)
_WITH_MONTH = (("km", "ខែ", ""), ("lo", "ເດືອນ", ""), ("th", "เดือน", ""), ("my", "", "လ"))
"""What languages write before or behind a month's name to say that it is one, with or without a blank."""
_CALENDAR_MONTHS = (
    ("jalali", "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"),
    ("jalali", "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت"),
    ("jalali", "وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب"),
    ("jalali", "غويی|غويې|چنګاښ|زمرى|وږى|ليندۍ|مرغومې", (2, 2, 4, 5, 6, 9, 10)),
    ("hijri", "محرم|صفر|ربيع الأول|ربيع الثاني|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة"),
    ("hijri", "ربيع الآخر|جمادى الأول|جمادى الثانية|ذي القعدة|ذي الحجة", (4, 5, 6, 11, 12)),
)
_MANY_LANGUAGES = 3
_TAKEN_FOR_EACH_OTHER = tuple(
    map(
        frozenset,
        (("hr", "bs", "sr", "sl"), ("cs", "sk"), ("pt", "gl"), ("id", "ms", "su", "jv"), ("az", "tr"), ("de", "lb")),
    )
)
"""Languages of which a short text is easily taken for one of the others."""
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
    own: Mapping[str, int] = MappingProxyType({})
    """Number of the month in languages that count only where the text is known to be theirs."""
    narrow: bool = False
    """Whether it is so short and in so few languages that in any other it is some other word ('fra', 'tem')."""

    def number(self, languages: tuple[str, ...]) -> int | None:
        """Return the month's number, or None where languages disagree and none of ``languages`` decides."""
        numbers = {table[tag] for tag in languages for table in (self.own, self.numbers) if tag in table}
        if not numbers:
            numbers = self._of_relatives(languages) if self.narrow and languages else set(self.numbers.values())
            # one language's word against another's: nobody knows
            numbers |= set(self.own.values()) if numbers and len(self.numbers) == 1 else set()
        return numbers.pop() if len(numbers) == 1 else None

    def _of_relatives(self, languages: tuple[str, ...]) -> set[int]:
        near = {tag for group in _TAKEN_FOR_EACH_OTHER if group.intersection(languages) for tag in group}
        return {self.numbers[tag] for tag in near if tag in self.numbers}


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
    own = _rarer_months(numbers)
    _add_with_month(numbers)
    months = {
        form: MonthName(
            numbers.get(form, {}),
            "gregorian",
            form in _OWN_LANGUAGE_ONLY,
            own.get(form, {}),
            form.isascii() and len(form) == _MIN_LATIN_CHARS and len(numbers.get(form, {})) < _MANY_LANGUAGES,
        )
        for form in (*numbers, *sorted(own.keys() - numbers.keys()))
    }
    for calendar, names, *columns in _CALENDAR_MONTHS:
        for number, form in zip(columns[0] if columns else _ALL_MONTHS, names.split("|"), strict=True):
            months.setdefault(fold(form), MonthName({"": number}, calendar, weak=False))
    return MappingProxyType(months)


def _add_with_month(numbers: dict[str, dict[str, int]]) -> None:
    for language, before, behind in _WITH_MONTH:
        for form, found in list(numbers.items()):
            if language in found:
                for space in ("", " "):
                    whole = fold(f"{before}{space}{form}{space}{behind}").strip()
                    numbers.setdefault(whole, {})[language] = found[language]


def _rarer_months(numbers: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """Add the rarer table's names to ``numbers``, and return those that count in their own language only.

    Those are short plain words and names that other languages have for another month: no reading is taken away.
    """
    rarer: dict[str, dict[str, int]] = {}
    for language, column, forms in _rows("month_names_cldr.tsv", _MIN_OWN_CHARS):
        for form in forms:
            rarer.setdefault(form, {})[language] = column
    own = {}
    for form, found in rarer.items():
        known = numbers.get(form, {})
        short = form.isascii() and len(form) <= _MAX_OWN_CHARS and not known
        if short or len({*known.values(), *found.values()}) > 1:
            own[form] = found
        else:
            numbers[form] = {**found, **known}
    return own


@cache
def _last_words() -> frozenset[str]:
    return frozenset(form.rpartition(" ")[2] for form in _months())


@cache
def _weekdays() -> Mapping[str, frozenset[int]]:
    days: dict[str, set[int]] = {}
    for table, shortest in (("weekday_names.tsv", _MIN_LATIN_CHARS), ("weekday_names_cldr.tsv", _MAX_OWN_CHARS)):
        for _, column, forms in _rows(table, shortest):
            for form in forms:
                days.setdefault(form, set()).add(column - 1)
    return MappingProxyType({form: frozenset(found) for form, found in days.items()})


def _rows(table: str, shortest_plain: int = _MIN_LATIN_CHARS) -> Iterator[tuple[str, int, list[str]]]:
    text = resources.files("cleaners.dates").joinpath(table).read_text(encoding="utf-8")
    for row in text.split("\n"):
        tag, *columns = row.split("\t")
        language = tag.partition("-")[0]
        for number, column in enumerate(columns, start=1):
            forms = [form for form in column.split("|") if len(form) >= (shortest_plain if form.isascii() else 1)]
            for each in (language, *_ALSO_TAGGED.get(language, ())):
                yield each, number, forms
