"""Menus and links inside sentences: the company of a line decides."""

from tests.cleaners.rules.documents import BODY, kept_of, rules_of


def test_names_of_sections_in_a_row_are_a_menu() -> None:
    assert kept_of(["Politics", "Economy", "Culture", "Sport", *BODY]) == list(BODY)


def test_names_of_sections_in_a_row_are_a_menu_in_other_languages() -> None:
    assert kept_of(["Политика", "Экономика", "Культура", *BODY]) == list(BODY)
    assert kept_of(["Siyasət", "İqtisadiyyat", "İdman", *BODY]) == list(BODY)
    assert kept_of(["Քաղաքականություն", "Տնտեսություն", "Սպորտ", *BODY]) == list(BODY)


def test_one_name_of_a_section_stays() -> None:
    assert kept_of(["Politics", "Wexcombe votes for a wider bridge", *BODY])[0] == "Politics"


def test_names_of_networks_below_each_other_are_a_bar() -> None:
    assert rules_of(["twitter", "youtube", "facebook", *BODY])[:3] == ["share_bar"] * 3


def test_the_name_of_one_network_as_a_heading_stays() -> None:
    assert kept_of([*BODY[:2], "Facebook", *BODY[2:]]) == [*BODY[:2], "Facebook", *BODY[2:]]


def test_a_link_inside_a_sentence_stays() -> None:
    lines = [*BODY, "Readers can find the details in the council's", "Privacy Policy", ", which was changed in May."]
    assert kept_of(lines) == lines


def test_the_same_link_between_sentences_goes() -> None:
    assert kept_of([*BODY[:2], "Privacy Policy", *BODY[2:]]) == list(BODY)
