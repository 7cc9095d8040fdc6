"""One string to one date, in the languages of the news."""

import subprocess
import sys
from pathlib import Path

import pytest

from cleaners.dates.read import read_date
from schemas.date import Precision

WRITTEN = [
    ("en", "July 4, 2023", "2023-07-04"),
    ("en", "4th of July, 2023 at 6:05 p.m.", "2023-07-04T18:05"),
    ("en", "Posted on Tue, 04 Jul 2023 18:05:09", "2023-07-04T18:05:09"),
    ("en", "6:05 PM · Jul 4, 2023", "2023-07-04T18:05"),
    ("en", "04 Jul 202304 Jul 2023", "2023-07-04"),
    ("en", "Ann PenfieldJuly 4, 2023", "2023-07-04"),
    ("en", "2023-07-04 18:05 GMT +4", "2023-07-04T18:05:00+04:00"),
    ("en", "12:30 a.m. ET, July 4, 2023", "2023-07-04T00:30:00-04:00"),
    ("en", "date 2023-07-04 4 Jul. 18:05 (UTC+3 MSK)", "2023-07-04T18:05:00+03:00"),
    ("de", "Stand: Dienstag, 4. Juli 2023, 18:05 Uhr", "2023-07-04T18:05"),
    ("de", "17. Dezember 2019 um 9.30 Uhr", "2019-12-17T09:30"),
    ("de", "04.07.23 18:05 MESZ", "2023-07-04T18:05:00+02:00"),
    ("fr", "Publié le mardi 4 juillet 2023 à 18h05", "2023-07-04T18:05"),
    ("es", "4 de julio de 2023 a las 18:05", "2023-07-04T18:05"),
    ("it", "martedì 4 luglio 2023 alle 18.05", "2023-07-04T18:05"),
    ("pt", "04/07/2023 às 18h05", "2023-07-04T18:05"),
    ("nl", "dinsdag 4 juli 2023 om 18:05", "2023-07-04T18:05"),
    ("sv", "4 juli 2023 kl. 18.05", "2023-07-04T18:05"),
    ("da", "4. jul. 2023 kl. 18:05", "2023-07-04T18:05"),
    ("nb", "4. juli 2023", "2023-07-04"),
    ("fi", "4.7.2023 klo 18.05", "2023-07-04T18:05"),
    ("et", "4. juuli 2023", "2023-07-04"),
    ("lv", "2023. gada 4. jūlijs", "2023-07-04"),
    ("lt", "2023 m. liepos 4 d. 18:05", "2023-07-04T18:05"),
    ("pl", "4 lipca 2023, 18:05", "2023-07-04T18:05"),
    ("pl", "4 listopada 2023", "2023-11-04"),
    ("hr", "4. listopada 2023.", "2023-10-04"),
    ("cs", "4. července 2023 v 18:05", "2023-07-04T18:05"),
    ("sk", "4. júla 2023", "2023-07-04"),
    ("sl", "4. julij 2023", "2023-07-04"),
    ("hu", "2023. július 4. 18:05", "2023-07-04T18:05"),
    ("ro", "4 iulie 2023", "2023-07-04"),
    ("bg", "4 юли 2023", "2023-07-04"),
    ("sr", "4. јул 2023.", "2023-07-04"),
    ("el", "4 Ιουλίου 2023, 18:05", "2023-07-04T18:05"),
    ("ru", "18:05, 4 июля 2023", "2023-07-04T18:05"),
    ("ru", "4 июля 2023 г. в 18:05 мск", "2023-07-04T18:05:00+03:00"),
    ("uk", "4 липня 2023 року, 18:05", "2023-07-04T18:05"),
    ("be", "4 ліпеня 2023", "2023-07-04"),
    ("tr", "4 Temmuz 2023 Salı 18:05", "2023-07-04T18:05"),
    ("az", "4 İyul 2023, 18:05", "2023-07-04T18:05"),
    ("uz", "4-iyul, 2023", "2023-07-04"),
    ("kk", "4 шілде 2023", "2023-07-04"),
    ("hy", "4 հուլիսի 2023", "2023-07-04"),
    ("ka", "4 ივლისი, 2023 18:05", "2023-07-04T18:05"),
    ("ar", "الثلاثاء 4 يوليو 2023 18:05", "2023-07-04T18:05"),
    ("ar", "4 تموز 2023", "2023-07-04"),
    ("ar", "٤ يوليو ٢٠٢٣", "2023-07-04"),
    ("fa", "سه‌شنبه ۱۳ تیر ۱۴۰۲ - ۱۸:۰۵", "2023-07-04T18:05"),
    ("he", "4 ביולי 2023", "2023-07-04"),
    ("hi", "4 जुलाई 2023", "2023-07-04"),
    ("mr", "४ जुलै २०२३", "2023-07-04"),
    ("bn", "১৮:০৫, ৪ জুলাই ২০২৩", "2023-07-04T18:05"),
    ("th", "4 ก.ค. 2566 18:05 น.", "2023-07-04T18:05"),
    ("vi", "Thứ ba, 4/7/2023, 18:05 (GMT+7)", "2023-07-04T18:05:00+07:00"),
    ("vi", "4 tháng 7, 2023", "2023-07-04"),
    ("id", "Selasa, 4 Jul 2023 18:05 WIB", "2023-07-04T18:05:00+07:00"),
    ("zh", "2023年07月04日18:05", "2023-07-04T18:05"),
    ("zh", "民國112年7月4日", "2023-07-04"),
    ("ja", "令和5年7月4日 18時05分", "2023-07-04T18:05"),
    ("ko", "2023. 7. 4. 오후 6:05", "2023-07-04T18:05"),
]

NO_DATE = [
    "", " ", "Readers: 41", "7/12", "3-2", "18:05", "75%", "16:10", "1980s", "May", "Sun", "mar", "Juli", "Sat",
    "4 out of 7", "Page 2 of 12", "1.20.3", "10.0.0.23", "tel. 020 555 01 23", "Order 20", "$9.4 billion",
    "31/02/2023", "30 February 2023", "2023-13-04", "July 4", "3 hours ago", "yesterday at 18:05", "today",
    "ISBN 978-1-23-456789-7", "x" * 5_000, "4 " * 5_000,
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), WRITTEN)
def test_a_written_date_is_read_with_all_that_it_shows_and_nothing_more(
    language: str, text: str, expected: str
) -> None:
    reading = read_date(text, languages=[language])
    assert reading is not None
    assert reading[0] == expected


DOCS = Path(__file__).resolve().parents[3] / "docs" / "dates.md"
TABLE_HEAD = "| language | as written | read as | precision |\n|---|---|---|---|\n"


def test_the_table_in_the_documentation_is_what_is_read(request: pytest.FixtureRequest) -> None:
    rows = []
    for language, text, _ in WRITTEN:
        reading = read_date(text, languages=[language])
        assert reading is not None
        rows.append(f"| {language} | {text} | `{reading[0]}` | {reading[1]} |\n")
    before, head, after = DOCS.read_text(encoding="utf-8").partition(TABLE_HEAD)
    table = "".join(rows)
    if request.config.getoption("--update-golden"):
        DOCS.write_text(before + TABLE_HEAD + table, encoding="utf-8")
    else:
        assert head
        assert after == table


def test_the_documented_languages_are_at_least_thirty() -> None:
    assert len({language for language, _, _ in WRITTEN}) >= 30


@pytest.mark.parametrize("text", NO_DATE)
def test_what_is_no_full_date_is_refused(text: str) -> None:
    assert read_date(text, languages=["en"]) is None


def test_precision_names_the_finest_part_shown() -> None:
    shown = {
        "July 2023": Precision.MONTH,
        "4 July 2023": Precision.DAY,
        "4 July 2023, 6 p.m.": Precision.HOUR,
        "4 July 2023 18:05": Precision.MINUTE,
        "4 July 2023 18:05 MSK": Precision.MINUTE,
        "4 July 2023 18:05:09": Precision.SECOND,
    }
    read = {text: read_date(text, languages=["en"]) for text in shown}
    assert {text: reading[1] for text, reading in read.items() if reading} == shown


def test_english_day_and_month_in_open_order_give_only_the_year() -> None:
    assert read_date("03/04/2023", languages=["en"]) == ("2023", Precision.YEAR)


def test_a_known_order_decides_an_open_one() -> None:
    assert read_date("03/04/2023", languages=["en"], day_first=True) == ("2023-04-03", Precision.DAY)
    assert read_date("03/04/2023", languages=["en"], day_first=False) == ("2023-03-04", Precision.DAY)
    assert read_date("03/04/2023", languages=["en-US"]) == ("2023-03-04", Precision.DAY)
    assert read_date("03/04/2023", languages=["fr"]) == ("2023-04-03", Precision.DAY)


def test_the_day_of_the_week_decides_an_open_order() -> None:
    assert read_date("Mon 03/04/2023", languages=["en"]) == ("2023-04-03", Precision.DAY)
    assert read_date("Sat 03/04/2023", languages=["en"]) == ("2023-03-04", Precision.DAY)


def test_zone_letters_of_several_countries_leave_the_clock_without_an_offset() -> None:
    for letters in ("IST", "CST", "AST"):
        assert read_date(f"4 July 2023 18:05 {letters}", languages=["en"]) == ("2023-07-04T18:05", Precision.MINUTE)


def test_relative_phrases_and_missing_years_are_resolved_only_with_a_base() -> None:
    base = "2023-07-05T10:40:00+04:00"
    resolved = {
        ("en", "3 hours ago"): "2023-07-05T07:00:00+04:00",
        ("en", "20 minutes ago"): "2023-07-05T10:20:00+04:00",
        ("en", "2 days ago"): "2023-07-03",
        ("en", "Yesterday at 18:05"): "2023-07-04T18:05",
        ("ru", "вчера в 18:05"): "2023-07-04T18:05",
        ("az", "3 saat əvvəl"): "2023-07-05T07:00:00+04:00",
        ("de", "vor 3 Stunden"): "2023-07-05T07:00:00+04:00",
        ("zh", "3小时前"): "2023-07-05T07:00:00+04:00",
        ("ru", "4 июля, 18:05"): "2023-07-04T18:05",
        ("en", "On December 24,"): "2022-12-24",
    }
    for (language, text), expected in resolved.items():
        reading = read_date(text, languages=[language], base=base)
        assert reading is not None, text
        assert reading[0] == expected
        assert read_date(text, languages=[language]) is None


def test_a_month_that_languages_name_differently_is_not_guessed() -> None:
    assert read_date("4 listopada 2023") is None


def test_an_unusual_order_of_the_parts_is_left_to_dateparser_and_loses_its_clock() -> None:
    assert read_date("31 Donnerstag Okt 2019", languages=["de"]) == ("2019-10-31", Precision.DAY)
    assert read_date("Jan 04 09:34 2021", languages=["en"]) == ("2021-01-04", Precision.DAY)
    assert read_date("31 Donnerstag Okt 2019") == ("2019-10", Precision.MONTH)


def test_dateparser_is_not_imported_for_what_the_scan_reads_or_refuses() -> None:
    code = (
        "import sys; from cleaners.dates.read import read_date;"
        "read_date('4 July 2023, 18:05', languages=['en']); read_date('Readers: 41', languages=['en']);"
        "sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
