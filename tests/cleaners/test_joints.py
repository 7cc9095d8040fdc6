"""Joints: a page joined by blanks into one line is parted where its words show it, and a paragraph never is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.joints import find_joints
from cleaners.pieces import find_pieces
from cleaners.pipeline import clean
from schemas.document import Document
from schemas.outcome import Cleaned
from tests.cleaners.timely import ends_within

STORY = (
    "The ferry between Oldhaven and the islands will run twice a day from Monday, the harbour board said on its page. "
    "The crossing takes forty minutes, and the last boat leaves the islands at nine. Bakers are glad of it."
)
HEAD = "Home World Sport Weather Ferry to run twice a day By Ida Holt Published 12 March 2024, 10:05"
PAGE = f"{HEAD} Share on Facebook {STORY} Related Stories Old mill to open as a museum Leave a comment"


def pieces(text: str) -> list[str]:
    return [text[a:b].strip() for a, b in pairwise([0, *find_joints(text), len(text)])]


def record_of(text: str) -> Cleaned:
    outcome = clean(Document(text, "text", "page.txt"))
    assert isinstance(outcome, Cleaned)
    return outcome


def test_menu_headline_byline_date_and_text_are_pieces_of_their_own() -> None:
    assert pieces(PAGE)[:8] == [
        *("Home", "World", "Sport", "Weather", "Ferry to run twice a day", "By Ida Holt"),
        *("Published 12 March 2024, 10:05", "Share on Facebook"),
    ]


def test_sentences_are_judged_apart_and_stand_together_in_the_record() -> None:
    record = record_of(PAGE).record
    assert record.text == STORY
    assert record.title == "Ferry to run twice a day"
    assert record.byline == ("Ida Holt",)
    assert record.published_at == "2024-03-12T10:05"


def test_what_came_out_of_one_line_is_left_alone() -> None:
    text = record_of(PAGE).record.text
    assert record_of(text).record.text == text


def test_a_line_whose_script_parts_no_words_is_parted_at_its_blanks() -> None:
    story = "停业十年的老茶馆昨天重新开张，上百名居民一早就在门口排队。" * 8
    page = f"首页 新闻 体育 登录 老茶馆时隔十年重新开张 2024-04-18 09:26 {story} 相关阅读 春茶节下周举办"
    assert pieces(page)[:6] == ["首页", "新闻", "体育", "登录", "老茶馆时隔十年重新开张", "2024-04-18 09:26"]


def test_georgian_has_no_small_letters_to_begin_with() -> None:
    story = "სოფელში ახალი ბიბლიოთეკა გაიხსნა, სადაც ათი ათასამდე წიგნი და თორმეტი კომპიუტერია განთავსებული. " * 3
    page = f"მთავარი პოლიტიკა საზოგადოება სპორტი გაიხსნა ბიბლიოთეკა ავტორი: ნინო გელაშვილი {story}გაზიარება"
    menu = ["მთავარი", "პოლიტიკა", "საზოგადოება", "სპორტი"]
    assert pieces(page)[:6] == [*menu, "გაიხსნა ბიბლიოთეკა", "ავტორი: ნინო გელაშვილი"]


def test_a_date_with_its_weekday_and_a_full_stop_ends_no_head() -> None:
    head = "Почетна Друштво Економија Спорт Мост у Горњем Селу отворен после обнове уторак, 05. септембар 2023."
    found = pieces(f"{head} Пише: Јована Ристић {STORY}")
    assert found[4:7] == [
        "Мост у Горњем Селу отворен после обнове",
        "уторак, 05. септембар 2023.",
        "Пише: Јована Ристић",
    ]


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"{STORY} He bought Home Depot stock on 12 March 2024, said Bo Lind, who writes about Sport and Weather.",
        f"Home\nNews\nSport\n{STORY}\nShare on Facebook",
        "",
    ],
    ids=["paragraph", "dates and words of menus in it", "lines", "empty"],
)
def test_a_paragraph_stays_one(text: str) -> None:
    assert find_joints(text) == []


@given(st.text(alphabet="aB.1 \n«Home", max_size=400).map(lambda text: f"Home News Sport {text}" * 3))
def test_every_piece_of_a_line_holds_more_than_blanks(text: str) -> None:
    places = [seam.place for seam in find_pieces(text)]
    assert places == sorted(set(places))
    assert all(text[a:b].strip() for a, b in pairwise(places))


def test_long_lines_take_linear_time() -> None:
    line = "Home News Sport " + "Share on Facebook 12 March 2024 By Ida Holt. " * 2_000
    assert ends_within(4.0, lambda: find_joints(line))
