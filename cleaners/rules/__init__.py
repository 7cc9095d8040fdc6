"""Rules: named, ordered, of high precision. Each judges boilerplate by its words, one rule a file."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from cleaners.rules import (
    advertisement,
    app_store,
    category_line,
    comment_prompt,
    consent,
    contact,
    copyright_line,
    feed_footer,
    follow,
    font_size,
    image_credit,
    language_switch,
    login,
    navigation,
    notice,
    pagination,
    picture_viewer,
    print_copy,
    read_also,
    reading_time,
    related_heading,
    search_box,
    share_bar,
    story_code,
    subscribe,
    view_counter,
)
from cleaners.rules.captions import CAPTION, is_caption
from cleaners.rules.index import build_index
from cleaners.rules.inline import spare_inline
from cleaners.rules.judgement import SHORT_CHARS, is_phrase, judge_line, judge_short
from cleaners.rules.lexicon import phrases, social
from cleaners.rules.menus import mark_menus
from cleaners.rules.rule import Mark, Rule
from cleaners.rules.sections import mark_sections
from schemas.block import Block

__all__ = ["RULES", "Mark", "is_known_phrase", "mark", "mark_line"]

RULES: Final[tuple[Rule, ...]] = (
    feed_footer.RULE,
    story_code.RULE,
    view_counter.RULE,
    reading_time.RULE,
    share_bar.RULE,
    follow.RULE,
    subscribe.RULE,
    app_store.RULE,
    print_copy.RULE,
    font_size.RULE,
    picture_viewer.RULE,
    comment_prompt.RULE,
    consent.RULE,
    copyright_line.RULE,
    advertisement.RULE,
    notice.RULE,
    related_heading.RULE,
    read_also.RULE,
    category_line.RULE,
    image_credit.RULE,
    contact.RULE,
    login.RULE,
    search_box.RULE,
    language_switch.RULE,
    pagination.RULE,
    navigation.RULE,
)
"""All rules, in the order in which they speak: the first that knows a line names it."""

_INDEX: Final = build_index(RULES, phrases(social.NAMED))


def mark(blocks: Sequence[Block]) -> list[Mark | None]:
    """Return, for each block, the rule that knows it as boilerplate, or None.

    By its own words (but not inside a sentence: ``inline``), by its company (``menus``), or by the section in which it
    stands (``sections``). Time is linear in the characters of the blocks.
    """
    judged = [
        _judge_short(block.text) if len(block.text) <= SHORT_CHARS else (mark_line(block.text), None)
        for block in blocks
    ]
    marks = spare_inline(blocks, [known for known, _ in judged])
    marks = mark_menus(marks, [maybe for _, maybe in judged])
    return mark_sections(blocks, marks)


def mark_line(text: str) -> Mark | None:
    """Return the first rule that knows a line by its own words alone, or None."""
    return judge_line(_INDEX, text) or (CAPTION if is_caption(text) else None)


def is_known_phrase(text: str) -> bool:
    """Say whether a text is, word for word, a line that stands in menus, bars and headings of boxes."""
    return is_phrase(_INDEX, text)


@lru_cache(maxsize=16_384)
def _judge_short(text: str) -> tuple[Mark | None, Mark | None]:
    """Judge a line alone and among its kind, and remember it: menus are the same on every page of a site."""
    found, in_menu = judge_short(_INDEX, text)
    if found is None and in_menu is None and is_caption(text):
        return CAPTION, None
    return found, in_menu
