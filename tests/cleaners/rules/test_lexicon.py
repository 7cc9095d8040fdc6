"""Lexica: the tables are well made."""

import pytest

from cleaners.rules.lexicon import app_store, banners, comment_prompt, contact, follow, phrases, prompts, reuse
from cleaners.rules.line import fold
from cleaners.rules.openings import LanguageTable, openings_of


@pytest.mark.parametrize(
    ("begins", "needs"),
    [
        (follow.OPENINGS, (follow.PLACES,)),
        (prompts.PROMPTS, (prompts.OFFERED,)),
        (prompts.FINE_PRINT, (prompts.AGREED,)),
        (app_store.OPENINGS, (app_store.APPS,)),
        (contact.OPENINGS, (contact.CALLS,)),
        (banners.BEFORE_COOKIES, (banners.COOKIES, banners.PURPOSES)),
        (banners.PARTNERS, (banners.PROCESSING,)),
        (reuse.USES, (reuse.TERMS,)),
        (comment_prompt.LOGINS, (comment_prompt.TO_COMMENT,)),
    ],
)
def test_every_language_that_opens_a_line_says_what_else_it_must_hold(
    begins: LanguageTable, needs: tuple[LanguageTable, ...]
) -> None:
    assert len(openings_of(begins, *needs)) == len(begins)


@pytest.mark.parametrize(
    "table", [prompts.OFFERED, prompts.AGREED, app_store.APPS, reuse.TERMS, follow.PLACES, contact.CALLS]
)
def test_what_a_line_must_hold_is_never_folded_down_to_a_syllable(table: LanguageTable) -> None:
    """A need of one or two letters would be found in every line."""
    assert [need for need in phrases(table) if len(fold(need)) <= 2] == []


def test_a_language_without_a_needed_group_is_left_out() -> None:
    assert openings_of({"en": "we use", "xx": "foo"}, {"en": "cookies"})[0].begins == ("we use",)
    assert len(openings_of({"en": "we use", "xx": "foo"}, {"en": "cookies"})) == 1
