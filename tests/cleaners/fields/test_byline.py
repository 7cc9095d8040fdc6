"""Byline: names of people and agencies, nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.fields.body import body_of
from cleaners.fields.byline import read_byline
from cleaners.fields.byline_line import byline_names
from schemas.metadata import Metadata
from schemas.verdict import Reason
from tests.cleaners.fields.pages import PARAGRAPHS, TITLE, judged, page_of


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ida Holt", ["Ida Holt"]),
        ("BY IDA HOLT", ["Ida Holt"]),
        ("by Ida van der Meer and J. R. Lind", ["Ida van der Meer", "J. R. Lind"]),
        ("By Ida Holt, Bo Lind, and Cy Dahl", ["Ida Holt", "Bo Lind", "Cy Dahl"]),
        ("By Ida Holt in Wexcombe", ["Ida Holt"]),
        ("By Ida Holt | Reuters", ["Ida Holt"]),
        ("Piše: Ida Holt", ["Ida Holt"]),
        ("Пише: Ида Холт", ["Ида Холт"]),
        ("Nga Ida Holt", ["Ida Holt"]),
        ("Deur Ida Holt", ["Ida Holt"]),
        ("Muhabir: Ida Holt", ["Ida Holt"]),
        ("โดย สุดารัตน์ แก้วใส", ["สุดารัตน์ แก้วใส"]),
        ("تحریر: صبا نورین", ["صبا نورین"]),
        ("எழுதியவர்: கவிதா ராஜன்", ["கவிதா ராஜன்"]),
        ("記者林怡君／藍田報導", ["林怡君"]),
        ("By Ida Holt, The Associated Press", ["Ida Holt"]),
        ("By Ida Holt, Staff Writer", ["Ida Holt"]),
        ("Ida Holt, Staff Writer", ["Ida Holt"]),
        ("By Ida Holt Published: Jan 29, 2025", ["Ida Holt"]),
        ("Written by Ida Holt – Updated Sep 9, 2025 at 1:00 PM", ["Ida Holt"]),
        ("By AFP", ["AFP"]),
        ("12.03.2024, 10:00 | Автор: Иван Петров | Источник: Вести", ["Иван Петров"]),
        ("Текст: Анна Белова Фото: Пётр Чернов", ["Анна Белова"]),
        ("Της Ελένης Δημητρίου", ["Ελένης Δημητρίου"]),
        ("लेखक: रमेश वर्मा", ["रमेश वर्मा"]),
        ("김민수·이영희 기자 desk@example.com", ["김민수", "이영희"]),
        ("（记者 王明 李华）", ["王明", "李华"]),
        ("2024年03月12日 09:15 来源：江边日报 作者：王明", ["王明"]),
        ("Text: Ida Holt / AFP", ["Ida Holt"]),
        ("(Reporting by Ida Holt and Bo Lind; Editing by Cy Dahl)", ["Ida Holt", "Bo Lind"]),
        ("Von Ida Holt und Bo Lind, Wexhafen", ["Ida Holt", "Bo Lind"]),
        ("Eine Analyse von Ida Holt", ["Ida Holt"]),
        ("von Ida Holt, RADIO WEX", ["Ida Holt"]),
        ("Par Anne Dupré et Luc Roy", ["Anne Dupré", "Luc Roy"]),
        ("Por Ana Gil", ["Ana Gil"]),
        ("Автор: Иван Берёзов", ["Иван Берёзов"]),
        ("Müəllif: Leyla Dənizli", ["Leyla Dənizli"]),
        ("Հեղինակ՝ Աննա Ծովյան", ["Աննա Ծովյան"]),
        ("ავტორი: ნინო ზღვაძე", ["ნინო ზღვაძე"]),
        ("نویسنده: علی دریایی", ["علی دریایی"]),
        ("بقلم أحمد البحري", ["أحمد البحري"]),
        ("记者：王小海", ["王小海"]),
        ("di Ida Marzotti - 12 marzo 2024", ["Ida Marzotti"]),
        ("By Ida Decker May 4, 2024", ["Ida Decker"]),
        ("Posted by Ida Holt on 12 May", ["Ida Holt"]),
        ("Автор: Иван Берёзов от 12-03-2024, 08:30", ["Иван Берёзов"]),
        ("Добавил: Иван Берёзов", ["Иван Берёзов"]),
        ("Teksti: Ida Meri", ["Ida Meri"]),
        ("โดย มาลี ท่าเรือ", ["มาลี ท่าเรือ"]),
        ("发布时间：2024年3月12日 08:30 记者 王小海", ["王小海"]),
        ("기자명 김민수", ["김민수"]),
        ("文・佐々木海人", ["佐々木海人"]),
    ],
)
def test_the_names_in_a_byline_are_read(line: str, names: list[str]) -> None:
    assert list(byline_names(line)) == names


@pytest.mark.parametrize(
    "line",
    [
        "By the numbers: a bridge in figures",
        "By Friday Morning",
        "By Land and Sea",
        "Por favor",
        "Von wegen",
        "di Porto Azzurro.",
        "Posted by Admin",
        "Text size",
        "Author",
        "Ida Holt",
        "The council, the ferry and the bridge",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert byline_names(line) == ()


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, "By Ida Holt", *PARAGRAPHS),
        (TITLE, *PARAGRAPHS, "By Ida Holt"),
        (TITLE, "By", "Ida Holt", *PARAGRAPHS),
        (TITLE, "Ida Holt", "4 October 2024", *PARAGRAPHS[2:]),
    ],
)
def test_a_byline_is_found_above_and_below_the_text_and_claimed(lines: tuple[str, ...]) -> None:
    page, body = judged(lines)
    reading = read_byline(page, body, 0)
    assert reading is not None
    assert reading.value == ("Ida Holt",)
    claimed = {page.blocks[claim.block].text for claim in reading.claims}
    assert {claim.reason for claim in reading.claims} == {Reason.BYLINE}
    assert claimed <= {"By", "Ida Holt", "By Ida Holt"}


def test_links_around_each_name_do_not_lose_the_second_author() -> None:
    page, body = judged((TITLE, "By", "Ida Holt", "and", "Bo Lind", "Wexcombe", *PARAGRAPHS))
    reading = read_byline(page, body, 0)
    assert reading is not None
    assert reading.value == ("Ida Holt", "Bo Lind")
    assert [claim.block for claim in reading.claims] == [1, 2, 3, 4]


def test_a_name_that_the_text_talks_about_is_no_byline() -> None:
    page, body = judged((TITLE, "Ida Holt", "4 October 2024", *PARAGRAPHS))
    assert read_byline(page, body, 0) is None


def test_no_byline_is_null() -> None:
    page, body = judged((TITLE, "4 October 2024", *PARAGRAPHS))
    assert read_byline(page, body, 0) is None


def test_declared_authors_are_cleaned() -> None:
    page, body = judged((TITLE, *PARAGRAPHS))
    authors = ("By Ida Holt", "Bo Lind, Cy Dahl", "https://post.example/ida", "desk@post.example", "Ida Holt")
    reading = read_byline(replace(page, metadata=Metadata(authors=authors)), body, 0)
    assert reading is not None
    assert reading.value == ("Ida Holt", "Bo Lind", "Cy Dahl")


@given(st.text(max_size=200))
def test_any_line_is_read_without_raising(line: str) -> None:
    assert all(name.strip() for name in byline_names(line))


@pytest.mark.parametrize("line", ["De Mona Reed", "Na Mona Reed", "Ni Mona Reed", "Mona Reed"])
def test_a_short_word_for_by_goes_from_a_bare_name(line: str) -> None:
    page, body = judged([TITLE, line, "12.03.2024", *PARAGRAPHS])
    reading = read_byline(page, body, 0)
    assert reading is not None
    assert reading.value == ("Mona Reed",)


@pytest.mark.parametrize(
    "line", ["12 March 2024, 14:05, Mona Reed", "Mona Reed | 12.03.2024", "Mona Reed · Mar 12, 2024"]
)
def test_a_name_beside_the_date_is_the_byline(line: str) -> None:
    page, body = judged([TITLE, line, *PARAGRAPHS])
    reading = read_byline(page, body, 0)
    assert reading is not None
    assert reading.value == ("Mona Reed",)


@pytest.mark.parametrize("date", ["12 March 2024", "Local | 12.3.2024 06:00"])
def test_a_bare_name_below_the_headline_is_one_where_the_date_stands_above_it(date: str) -> None:
    page, body = judged([date, TITLE, "Mona Reed", *PARAGRAPHS])
    reading = read_byline(page, body, 1)
    assert reading is not None
    assert reading.value == ("Mona Reed",)


@pytest.mark.parametrize("line", ["Fot. Mona Reed", "12 March 2024, 14:05", "12 March 2024, Harbour Street 7"])
def test_a_credit_or_a_place_beside_the_date_is_none(line: str) -> None:
    page, body = judged([TITLE, "12 March 2024", line, *PARAGRAPHS])
    assert read_byline(page, body, 0) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ada Decker | 12 March 2024", "Ada Decker"),
        ("Ada Decker 12 March 2024, 14:05", "Ada Decker"),
        ("Ada Decker 12/03/2024", "Ada Decker"),
        ("12 March 2024 14:05 Ada Decker", "Ada Decker"),
        ("Na Ada Decker 12 Machi 2024, 14:05", "Ada Decker"),
        ("Ada Decker - Harbour Post", "Ada Decker"),
        ("مالك البحري - 12 مارس 2024", "مالك البحري"),
        ("มาลี ท่าเรือ | 12 มีนาคม 2567 08:30", "มาลี ท่าเรือ"),
        ("김민수 | 2024년 3월 12일", "김민수"),
        ("王小海 | 2024年3月12日 08:30", "王小海"),
    ],
)
def test_a_line_of_a_name_with_a_date_or_the_site_is_the_byline_and_no_text(line: str, name: str) -> None:
    page, body = judged((TITLE, line, *PARAGRAPHS))
    reading = read_byline(replace(page, metadata=Metadata(site_name="Harbour Post")), body, 0)
    assert reading is not None
    assert reading.value == (name,)
    assert [claim.block for claim in reading.claims] == [1]


def test_a_bare_name_that_the_judge_kept_does_not_count_as_said_by_the_text() -> None:
    page, body = judged((TITLE, "Ida Lind", "12 March 2024", *PARAGRAPHS))
    kept = [keep or block.text == "Ida Lind" for keep, block in zip(body.kept, page.blocks, strict=True)]
    reading = read_byline(page, body._replace(kept=kept), 0)
    assert reading is not None
    assert reading.value == ("Ida Lind",)


JAPANESE = (
    "浜辺野港と佐留根島を結ぶ渡し船が土曜日に運航を再開する。嵐で係留索が切れてから二年以上がたち、改修費は当初の計画を三割上回った。",
    "島民はこの間、狩野の橋を回って二時間近くかけて本土へ通っていた。島の高校は昨秋、教員が通勤できなくなったため閉校したという。",
)


@pytest.mark.parametrize(
    ("paragraphs", "sign", "names"),
    [
        (PARAGRAPHS, "(Ada Decker)", ("Ada Decker",)),
        (JAPANESE, "（佐々木海人）", ("佐々木海人",)),
        (JAPANESE, "（共同通信）", ()),
        (PARAGRAPHS, "(to be continued)", ()),
        (PARAGRAPHS, "(Ida Holt)", ()),
    ],
    ids=["a name", "a Japanese name", "a house", "a remark", "a name that the text says"],
)
def test_a_name_in_brackets_below_the_text_signs_it(
    paragraphs: tuple[str, ...], sign: str, names: tuple[str, ...]
) -> None:
    page = page_of((TITLE, *paragraphs, sign))
    kept = [block.text != TITLE for block in page.blocks]
    reading = read_byline(page, body_of(page, kept), 0)
    assert (reading.value if reading else ()) == names
