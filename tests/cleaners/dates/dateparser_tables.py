"""The name tables of ``cleaners/dates`` as dateparser's own data gives them. Run this file to write them anew."""

import calendar
import importlib
import re
from pathlib import Path

from cleaners.dates.fold import fold

__all__ = ["LANGUAGES", "ago_rows", "month_rows", "weekday_rows"]

TABLES = Path(__file__).resolve().parents[3] / "cleaners" / "dates"
_CODES = (
    "af am ar az az-Cyrl be bg bn bs ca ckb cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it "
    "ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt ro ru si sk sl so sq sr sr-Latn sv sw "
    "ta te th tr uk ur uz uz-Cyrl vi zh"
)
LANGUAGES = _CODES.split()
MONTHS = [name.lower() for name in calendar.month_name[1:]]
WEEKDAYS = [name.lower() for name in calendar.day_name]
UNITS = ("minute", "hour", "day", "week", "month", "year")


def _info(language: str) -> dict[str, object]:
    module = importlib.import_module(f"dateparser.data.date_translation_data.{language}")
    info: dict[str, object] = module.info
    return info


def _names(forms: object) -> str:
    assert isinstance(forms, list)
    folded = dict.fromkeys(fold(form).strip() for form in forms)
    good = [form for form in folded if len(form) > 1 and not re.search(r"[\d|\t]", form)]
    return "|".join(good)


def _rows(keys: list[str]) -> list[str]:
    rows = []
    for language in LANGUAGES:
        info = _info(language)
        columns = [_names(info.get(key, [])) for key in keys]
        if any(columns):
            rows.append("\t".join([language, *columns]))
    return rows


def month_rows() -> list[str]:
    """Return a row for each language: its code, then the names of its twelve months, parted by ``|``."""
    return _rows(MONTHS)


def weekday_rows() -> list[str]:
    """Return a row for each language: its code, then the names of its seven days from Monday on."""
    return _rows(WEEKDAYS)


def ago_rows() -> list[str]:
    """Return a row for each language: its code, then the phrases for minutes … years ago, today and yesterday."""
    rows = []
    for language in LANGUAGES:
        info = _info(language)
        regexes, fixed = info.get("relative-type-regex", {}), info.get("relative-type", {})
        assert isinstance(regexes, dict)
        assert isinstance(fixed, dict)
        columns = ["|".join(dict.fromkeys(map(_phrase, regexes.get(f"\\1 {unit} ago", [])))) for unit in UNITS]
        columns += ["|".join(dict.fromkeys(map(fold, fixed.get(f"{n} day ago", [])))) for n in (0, 1)]
        if any(columns):
            rows.append("\t".join([language, *columns]))
    return rows


def _phrase(regex: str) -> str:
    return fold(regex.replace(r"(\d++[.,]?\d*+)", "#"))


def main() -> None:
    """Write the three tables."""
    for name, rows in (("month_names", month_rows()), ("weekday_names", weekday_rows()), ("ago_phrases", ago_rows())):
        (TABLES / f"{name}.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
