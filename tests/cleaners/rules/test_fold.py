"""The key of a line: what does not matter to a rule is folded away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.rules.line import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("İLETİŞİM", "iletişim"),
        ("Ещё", "Еще"),
        ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "Διαβάστε επίσης"),
        ("اشتراک‌گذاری", "اشتراك گذاری"),
        ("اقرأ أيضًا", "اقرا ايضا"),
        ("Don’t miss", "Don't miss"),
        ("Citește și", "Citeşte şi"),
        ("Просмотров: 1 204", "просмотров: 7"),
        ("بازدید ۱۲۳", "بازدید 4"),
        ("Далее »", "далее"),
    ],
)
def test_spellings_that_say_the_same_have_the_same_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("«Share»", "Share"), ("Share", "Shares"), ("A quarter", "B quarter")])
def test_spellings_that_differ_in_meaning_have_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_the_key_of_a_key_is_itself_up_to_its_edges(text: str) -> None:
    key = fold(text)
    assert fold(fold(key)) == fold(key)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_the_short_cut_for_ascii_gives_the_same_key_as_the_road_for_all(text: str) -> None:
    assert fold(text + " я").removesuffix("я").rstrip() == fold(text + " z").removesuffix("z").rstrip()
