"""The names that the Unicode Common Locale Data Repository adds to dateparser's. Run this file to write them anew.

It needs Babel, which the package itself does not: the tables it writes are what the package reads.
"""

import importlib
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from cleaners.dates.fold import fold

__all__ = ["LANGUAGES", "TABLES", "ago_rows", "half_rows", "month_rows", "weekday_rows"]

_FOLDER = Path(__file__).resolve().parents[3] / "cleaners" / "dates"
_CODES = (
    "af am ar as ast az be bg bn br bs ca ceb ckb cs cy da de dv dz el en eo es et eu fa fi fil fo fr fur fy ga gd gl "
    "gu ha he hi hr hsb hu hy id ig is it ja jv ka kk kl km kn ko ku ky lb ln lo lt lv mg mk ml mn mr ms mt my nb ne "
    "nl nn or pa pl ps pt qu rm ro ru rw sd se si sk sl sn so sq sr st su sv sw ta te tg th tk tn tr tt ug uk "
    "ur uz vi wo xh yi yo zh zu"
)
# Not 'om' and 'ti': the repository takes the months of the Ethiopian calendar, which they mostly go by, for ours.
LANGUAGES = _CODES.split()
_ETHIOPIAN = ("om", "ti")
_UNITS = ("minute", "hour", "day")
_MORNING = ("am", "morning1", "morning2")
_EVENING = ("pm", "afternoon1", "afternoon2", "evening1", "evening2")
# What a pattern writes right before or behind the month's name, without a blank: 'בינואר', 'urtarrilaren'.
_SIDE = r"'[^\W\d_]+'|[^\W\d_A-Za-z]*"
_GLUED = re.compile(rf"(?P<before>{_SIDE})(?:MMMM?|LLLL?)(?P<after>{_SIDE})")
_SCRIPTS_OF_NO_NEWS = frozenset({"Adlm", "Dsrt", "Mong", "Nkoo", "Shaw"})


def _locales(language: str) -> Iterator[Any]:
    babel = importlib.import_module("babel")
    data: Any = importlib.import_module("babel.localedata")
    for name in sorted(data.locale_identifiers()):
        if name.partition("_")[0] == language and not _SCRIPTS_OF_NO_NEWS.intersection(name.split("_")):
            # what Babel merges from a parent locale otherwise comes up in the next one
            data._cache.clear()
            yield babel.Locale.parse(name)


def _clean(forms: Iterable[str]) -> list[str]:
    folded = dict.fromkeys(" ".join(fold(form).split()) for form in forms)
    return [form for form in folded if len(form) > 1 and not re.search(r"[\d|\t]", form)]


def _rows(
    columns_of: Callable[[Any], list[list[str]]], table: str, columns: int, languages: Iterable[str] = LANGUAGES
) -> list[str]:
    known = _known(table) if table else {}
    rows = []
    for language in languages:
        found: list[dict[str, None]] = [{} for _ in range(columns)]
        for locale in _locales(language):
            for column, forms in zip(found, columns_of(locale), strict=True):
                column.update(dict.fromkeys(_clean(forms)))
        new = [
            [form for form in column if form not in known.get((language, number), ())]
            for number, column in enumerate(found)
        ]
        if any(new):
            rows.append("\t".join([language, *("|".join(column) for column in new)]))
    return rows


def _known(table: str) -> dict[tuple[str, int], set[str]]:
    known: dict[tuple[str, int], set[str]] = {}
    for row in (_FOLDER / table).read_text(encoding="utf-8").splitlines():
        tag, *columns = row.split("\t")
        for number, column in enumerate(columns):
            known.setdefault((tag.partition("-")[0], number), set()).update(column.split("|"))
    return known


def _months(locale: Any) -> list[list[str]]:
    glues = {
        (match["before"].strip("'"), match["after"].strip("'"))
        for pattern in _patterns(locale)
        for match in _GLUED.finditer(pattern)
    }
    forms = [
        [locale.months[context][width][number] for context, width in _contexts(("wide", "abbreviated"))]
        for number in range(1, 13)
    ]
    return [
        [*column, *(f"{before}{form}{after}" for before, after in sorted(glues) for form in column)] for column in forms
    ]


def _patterns(locale: Any) -> Iterator[str]:
    for pattern in (*locale.date_formats.values(), *locale.datetime_skeletons.values()):
        yield pattern.pattern


def _weekdays(locale: Any) -> list[list[str]]:
    return [
        [locale.days[context][width][number] for context, width in _contexts(("wide", "abbreviated"))]
        for number in range(7)
    ]


def _halves(locale: Any) -> list[list[str]]:
    found: list[list[str]] = [[], []]
    for context, width in _contexts(("wide", "abbreviated")):
        periods = locale.day_periods.get(context, {}).get(width, {})
        for column, keys in zip(found, (_MORNING, _EVENING), strict=True):
            column += [periods[key] for key in keys if key in periods]
    return found


def _ago(locale: Any) -> list[list[str]]:
    fields = locale._data["date_fields"]
    found = [
        [form for width in ("", "-short") for form in fields[unit + width].get("past", {}).values()] for unit in _UNITS
    ]
    return [[form.replace("{0}", "#") for form in column if "{0}" in form and form[0] != "-"] for column in found]


def _contexts(widths: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    return itertools.product(("format", "stand-alone"), widths)


def month_rows() -> list[str]:
    """Return a row for each language: its code, then the names of its twelve months that dateparser does not have."""
    return _rows(_months, "month_names.tsv", 12)


def weekday_rows() -> list[str]:
    """Return a row for each language: its code, then the names of its days, from Monday on, that dateparser lacks."""
    return _rows(_weekdays, "weekday_names.tsv", 7)


def half_rows() -> list[str]:
    """Return a row for each language: its code, then what it calls the halves of the day beside a clock."""
    return _rows(_halves, "", 2, (*LANGUAGES, *_ETHIOPIAN))


def ago_rows() -> list[str]:
    """Return a row for each language: its code, then the phrases for minutes, hours, days ago that dateparser lacks."""
    return _rows(_ago, "ago_phrases.tsv", len(_UNITS))


TABLES = {
    "month_names_cldr": month_rows,
    "weekday_names_cldr": weekday_rows,
    "day_halves": half_rows,
    "ago_phrases_cldr": ago_rows,
}


def main() -> None:
    """Write the tables."""
    for name, rows in TABLES.items():
        (_FOLDER / f"{name}.tsv").write_text("\n".join(rows()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
