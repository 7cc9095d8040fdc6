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
    ("mn", "2023 оны 7 сарын 4", "2023-07-04"),
    ("mn", "2023 оны 7-р сарын 4", "2023-07-04"),
    ("km", "ថ្ងៃទី 4 ខែកក្កដា ឆ្នាំ 2023", "2023-07-04"),
    ("ha", "4 Yuli 2023", "2023-07-04"),
    ("so", "Agoosto 4, 2023", "2023-08-04"),
    ("zu", "4 Meyi 2023", "2023-05-04"),
    ("ar", "4 تموز/يوليو 2023", "2023-07-04"),
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
    ("nn", "4. juli 2023 kl. 18.05", "2023-07-04T18:05"),
    ("is", "4. júlí 2023 kl. 18:05", "2023-07-04T18:05"),
    ("fo", "4. juli 2023", "2023-07-04"),
    ("da", "tirsdag den 4. juli 2023", "2023-07-04"),
    ("lv", "2023. g. 4. jūl., 18:05", "2023-07-04T18:05"),
    ("sq", "4 korrik 2023, 6:05 m.d.", "2023-07-04T18:05"),
    ("mk", "4 јули 2023 во 18:05", "2023-07-04T18:05"),
    ("bs", "4. juli 2023.", "2023-07-04"),
    ("el", "4 Ιουλίου 2023, 6:05 μ.μ.", "2023-07-04T18:05"),
    ("ca", "dimarts, 4 de juliol del 2023, 18:05", "2023-07-04T18:05"),
    ("gl", "4 de xullo de 2023", "2023-07-04"),
    ("eu", "2023ko uztailaren 4a", "2023-07-04"),
    ("ga", "Dé Máirt 4 Iúil 2023", "2023-07-04"),
    ("cy", "4 Gorffennaf 2023", "2023-07-04"),
    ("gd", "4mh dhen Iuchar 2023", "2023-07-04"),
    ("br", "4 a viz Gouere 2023", "2023-07-04"),
    ("mt", "4 ta’ Lulju 2023", "2023-07-04"),
    ("lb", "4. Juli 2023", "2023-07-04"),
    ("fy", "4 july 2023", "2023-07-04"),
    ("af", "4 Julie 2023", "2023-07-04"),
    ("yi", "4טן יולי 2023", "2023-07-04"),
    ("hsb", "4. julija 2023", "2023-07-04"),
    ("rm", "ils 4 da fanadur 2023", "2023-07-04"),
    ("kk", "2023 ж. 4 шілде, 18:05", "2023-07-04T18:05"),
    ("ky", "2023-жылдын 4-июль", "2023-07-04"),
    ("ky", "2023-ж., 4-июль, шейшемби 18:05", "2023-07-04T18:05"),
    ("tg", "4 июли 2023", "2023-07-04"),
    ("tk", "4 iýul 2023, sişenbe", "2023-07-04"),
    ("tt", "4 июль, 2023 ел, 18:05", "2023-07-04T18:05"),
    ("uz", "2023-yil 4-iyul, 18:05", "2023-07-04T18:05"),
    ("mn", "2023 оны 7-р сарын 4", "2023-07-04"),
    ("mn", "2023 оны долоодугаар сарын 4, 18:05", "2023-07-04T18:05"),
    ("ug", "2023-يىلى 4-ئىيۇل", "2023-07-04"),
    ("hy", "2023 թ. հուլիսի 4, 18:05", "2023-07-04T18:05"),
    ("ar", "٤\u200f/٧\u200f/٢٠٢٣، ٦:٠٥ م", "2023-07-04T18:05"),
    ("ar", "4 يوليوز 2023", "2023-07-04"),
    ("fa", "1402/04/13", "2023-07-04"),
    ("ps", "۱۳ چنګاښ ۱۴۰۲", "2023-07-04"),
    ("ckb", "4ی تەمووزی 2023", "2023-07-04"),
    ("ku", "4ê tîrmeha 2023an", "2023-07-04"),
    ("he", "4 ביולי 2023, 18:05", "2023-07-04T18:05"),
    ("ur", "منگل، 4 جولائی، 2023 6:05 شام", "2023-07-04T18:05"),
    ("sd", "4 جولاءِ 2023", "2023-07-04"),
    ("ne", "२०२३ जुलाई ४, मङ्गलबार", "2023-07-04"),
    ("pa", "੪ ਜੁਲਾਈ ੨੦੨੩", "2023-07-04"),
    ("gu", "૪ જુલાઈ, ૨૦૨૩", "2023-07-04"),
    ("or", "4 ଜୁଲାଇ 2023", "2023-07-04"),
    ("as", "৪ জুলাই, ২০২৩", "2023-07-04"),
    ("ta", "௪ ஜூலை, ௨௦௨௩", "2023-07-04"),
    ("te", "౪ జులై, ౨౦౨౩", "2023-07-04"),
    ("kn", "ಜುಲೈ ೪, ೨೦೨೩", "2023-07-04"),
    ("ml", "2023 ജൂലൈ 4, ചൊവ്വാഴ്ച", "2023-07-04"),
    ("si", "2023 ජූලි 4", "2023-07-04"),
    ("th", "วันอังคารที่ 4 กรกฎาคม พ.ศ. 2566 เวลา 18:05 น.", "2023-07-04T18:05"),
    ("lo", "໔ ກໍລະກົດ ໒໐໒໓", "2023-07-04"),
    ("km", "៤ កក្កដា ២០២៣", "2023-07-04"),
    ("my", "၂၀၂၃ ဇူလိုင် ၄၊ အင်္ဂါ", "2023-07-04"),
    ("vi", "4 thg 7, 2023 18:05", "2023-07-04T18:05"),
    ("ms", "4 Julai 2023, 6:05 PTG", "2023-07-04T18:05"),
    ("fil", "Hulyo 4, 2023", "2023-07-04"),
    ("jv", "4 Juli 2023", "2023-07-04"),
    ("zh", "2023年7月4日星期二", "2023-07-04"),
    ("zh", "2023年7月4日 中午12:05", "2023-07-04T12:05"),
    ("ja", "2023年7月4日（火）18:05", "2023-07-04T18:05"),
    ("ko", "2023년 7월 4일 (화) 18:05", "2023-07-04T18:05"),
    ("sw", "4 Julai 2023", "2023-07-04"),
    ("am", "4 ጁላይ 2023 6:05 ከሰዓት", "2023-07-04T18:05"),
    ("ko", "23.07.04 18:05", "2023-07-04T18:05"),
    ("ko", "2023년 7월 4일 오후 6시 5분", "2023-07-04T18:05"),
    ("zh", "2023年7月4日 傍晚6:05", "2023-07-04T18:05"),
    ("hi", "4 जुलाई 2023, शाम 6:05 बजे", "2023-07-04T18:05"),
    ("pl", "4 lipca 2023 r., godz. 18:05", "2023-07-04T18:05"),
    ("sv", "4 juli 2023 klockan 18.05", "2023-07-04T18:05"),
    ("th", "4 ก.ค. 66 18:05 น.", "2023-07-04T18:05"),
    ("th", "04/07/66", "2023-07-04"),
    ("ar", "4 تموز/يوليو 2023", "2023-07-04"),
    ("ar", "16 ذو الحجة 1444 هـ الموافق 4 يوليو 2023", "2023-07-04"),
    ("sr", "4. јула 2023. у 18:05", "2023-07-04T18:05"),
    ("sl", "4. julija 2023 ob 18:05", "2023-07-04T18:05"),
    ("kk", "4 шілдеде 2023", "2023-07-04"),
    ("km", "ថ្ងៃទី៤ ខែកក្កដា ឆ្នាំ២០២៣", "2023-07-04"),
    ("lo", "ວັນທີ 4 ເດືອນ ກໍລະກົດ ປີ 2023", "2023-07-04"),
    ("my", "၂၀၂၃ ခုနှစ် ဇူလိုင်လ ၄ ရက်", "2023-07-04"),
    ("fil", "ika-4 ng Hulyo, 2023", "2023-07-04"),
    ("mn", "2023 оны 7 дугаар сарын 04", "2023-07-04"),
    ("ka", "2023 წლის 4 ივლისი", "2023-07-04"),
    ("vi", "ngày 4 tháng 7 năm 2023", "2023-07-04"),
    ("ha", "4 Yuli, 2023", "2023-07-04"),
    ("zu", "Julayi 4, 2023", "2023-07-04"),
    ("xh", "4 Julayi 2023", "2023-07-04"),
    ("so", "Luulyo 4, 2023", "2023-07-04"),
    ("rw", "4 Nyakanga 2023", "2023-07-04"),
    ("mg", "4 Jolay 2023", "2023-07-04"),
    ("sn", "4 Chikunguru 2023", "2023-07-04"),
    ("ig", "4 Julaị 2023", "2023-07-04"),
    ("st", "2023 Phupu 4", "2023-07-04"),
    ("eo", "4-a de julio 2023", "2023-07-04"),
    ("ceb", "Hulyo 4, 2023", "2023-07-04"),
]

NO_DATE = [
    "", " ", "Readers: 41", "7/12", "3-2", "18:05", "75%", "16:10", "1980s", "May", "Sun", "mar", "Juli", "Sat",
    "4 out of 7", "Page 2 of 12", "1.20.3", "10.0.0.23", "tel. 020 555 01 23", "Order 20", "$9.4 billion",
    "31/02/2023", "30 February 2023", "2023-13-04", "July 4", "3 hours ago", "yesterday at 18:05", "today",
    "ISBN 978-1-23-456789-7", "ISBN 3-12-2019-1", "12.04.2023.5", "Order 4 Kol 2023", "x" * 5_000, "4 " * 5_000,
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


def test_the_documented_languages_are_at_least_a_hundred() -> None:
    assert len({language for language, _, _ in WRITTEN}) >= 100


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


def test_a_language_that_may_put_the_month_first_gives_only_the_year_too() -> None:
    for language in ("fil", "ceb", "om", "ti", "xh"):
        assert read_date("03/04/2023", languages=[language]) == ("2023", Precision.YEAR)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ne", "२०८०/०३/१९"),
        ("am", "መጋቢት 4 2015"),
        ("om", "Adoolessa 4, 2015"),
        ("om", "4 Adoolessa 2015"),
        ("ti", "4 ሓምለ 2015"),
        ("fa", "۰۲/۰۴/۱۳"),
        ("hu", "23.07.04."),
        ("ar", "16/12/1444"),
    ],
)
def test_a_day_of_a_calendar_or_an_order_that_cannot_be_told_is_none(language: str, text: str) -> None:
    assert read_date(text, languages=[language]) is None


def test_a_short_name_of_one_language_is_some_other_word_in_another() -> None:
    assert read_date("4 tem 2023", languages=["tr"]) == ("2023-07-04", Precision.DAY)
    assert read_date("4 tem 2023", languages=["pt"]) is None
    assert read_date("4 gun 2023", languages=["mt"]) == ("2023-06-04", Precision.DAY)
    assert read_date("4 gun 2023", languages=["sn"]) == ("2023-09-04", Precision.DAY)
    assert read_date("4 gun 2023") is None
    assert read_date("9. lip 2023.", languages=["bs"]) == ("2023-06-09", Precision.DAY)


def test_a_half_of_the_day_is_read_as_its_language_calls_it_and_never_guessed() -> None:
    evening = [("hu", "2023. július 4. du. 6:05"), ("sq", "4 korrik 2023, 6:05 m.d."), ("ms", "4 Julai 2023 6:05 PTG")]
    evening += [
        ("es", "4 de julio de 2023, 6:05 de la tarde"),
        ("ne", "२०२३ जुलाई ४ अपराह्न ६:०५"),
        ("ja", "2023年7月4日 午後6:05"),
    ]
    for language, text in evening:
        assert read_date(text, languages=[language]) == ("2023-07-04T18:05", Precision.MINUTE), text
    assert read_date("4 janar 2023, 6:05 m.d.") == ("2023-01-04", Precision.DAY)
    assert read_date("4 de julho de 2023, 6:05 em Lagoa", languages=["pt"]) == ("2023-07-04T06:05", Precision.MINUTE)
    assert read_date("2023年7月4日 中午11:05", languages=["zh"]) == ("2023-07-04T11:05", Precision.MINUTE)


def test_half_past_nine_may_be_written_with_a_dot_where_that_is_the_custom() -> None:
    assert read_date("4. heinäkuuta 2023 9.30", languages=["fi"]) == ("2023-07-04T09:30", Precision.MINUTE)
    assert read_date("4 July 2023 9.30", languages=["en"]) == ("2023-07-04", Precision.DAY)


def test_a_clock_with_dots_behind_a_year_is_no_date() -> None:
    assert read_date("04 xyzzy 2023 18.05.09", languages=["kl"]) is None


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
        ("zh", "3 小時前"): "2023-07-05T07:00:00+04:00",
        ("sr", "pre 3 sata"): "2023-07-05T07:00:00+04:00",
        ("ro", "acum 3 ore"): "2023-07-05T07:00:00+04:00",
        ("tg", "3 соат пеш"): "2023-07-05T07:00:00+04:00",
        ("or", "20 ମିନିଟ୍ ପୂର୍ବେ"): "2023-07-05T10:20:00+04:00",
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
