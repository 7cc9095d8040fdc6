"""Sections: what the place of a line says about it."""

from cleaners.rules import mark
from cleaners.split import split_text
from tests.cleaners.rules.documents import BODY, kept_of, rules_of

TEASERS = (
    "Ferry talks stall again over night fares",
    "Museum of ropes reopens after the flood",
    "Mayor Holt rules out a second term",
)


def test_teasers_below_a_heading_at_the_end_go() -> None:
    assert kept_of([*BODY, "Related Stories", *TEASERS]) == list(BODY)


def test_a_summary_that_is_cut_off_goes_with_its_teaser() -> None:
    cut = "Harbour News - The talks between the ferry company and the council broke down late on Monday ..."
    assert kept_of([*BODY, "Related Stories", TEASERS[0], cut]) == list(BODY)


def test_a_list_of_bare_bullets_behind_the_text_goes() -> None:
    tail = ["-", "- Finance", "- 4 October 2031 11:38", "Politics", "-", f"{TEASERS[0]}, the mayor said on Monday."]
    assert kept_of([*BODY, *tail, "Leave a review"]) == list(BODY)


def test_what_readers_wrote_below_a_comment_prompt_goes_as_comments() -> None:
    lines = [*BODY, "Comments (2)", "anna77", "Nine years for a bridge, and it still swings."]
    assert rules_of(lines)[-3:] == ["comment_prompt", "comment_section", "comment_section"]


def test_a_box_inside_the_text_goes_but_its_last_line_may_be_a_subheading() -> None:
    lines = [*BODY[:2], "Read also", *TEASERS, "What it costs", *BODY[2:]]
    assert kept_of(lines) == [*BODY[:2], "What it costs", *BODY[2:]]


def test_one_line_below_a_heading_inside_the_text_stays() -> None:
    lines = [*BODY[:2], "Read also", "What the bridge will cost the town", *BODY[2:]]
    assert kept_of(lines) == [*BODY[:2], "What the bridge will cost the town", *BODY[2:]]


def test_the_headline_below_a_box_above_the_text_stays() -> None:
    lines = ["Most read", *TEASERS, "Wexcombe votes for a wider bridge", *BODY]
    assert kept_of(lines) == [*TEASERS, "Wexcombe votes for a wider bridge", *BODY]


def test_running_text_behind_a_share_bar_stays() -> None:
    assert kept_of([*BODY[:2], "Share this article", *BODY[2:]]) == list(BODY)


def test_a_short_last_paragraph_behind_a_share_bar_stays() -> None:
    last = "The vote ended shortly before midnight, as it had begun."
    assert kept_of([*BODY, "Share this article", last]) == [*BODY, last]


def test_short_paragraphs_in_a_row_behind_a_heading_stay() -> None:
    short = ["The first bridge was built in 1871 of oak.", "The second one was built of steel in 1922."]
    assert kept_of([*BODY, "Don't miss", TEASERS[0], *short]) == [*BODY, TEASERS[0], *short]


def test_short_lines_before_the_end_of_the_story_stay() -> None:
    assert kept_of([*BODY, "Holt said.", "Leave a comment", "Politics"]) == [*BODY, "Holt said."]


def test_paragraphs_of_a_script_without_spaces_are_running_text() -> None:
    paragraph = "港区议会周二投票决定更换旧的旋转桥，结束了九年的争论，工程预计将于明年春天开始，届时渡轮将在夜间运行。"
    lines = [paragraph, paragraph.replace("九", "八"), "相关新闻", "博物馆重新开放", "渡轮谈判再次停滞"]
    assert kept_of(lines) == lines[:2]


def test_a_list_inside_the_text_stays() -> None:
    lines = [*BODY[:2], "- a bridge of steel;", "- a wall against the noise;", "- a ferry at night.", *BODY[2:]]
    assert kept_of(lines) == lines


def test_clean_text_stays_as_it_is() -> None:
    lines = ["Wexcombe votes for a wider bridge", *BODY, "What it costs", *BODY[:2], "Holt said."]
    assert kept_of(lines) == lines


def test_without_running_text_nothing_is_taken_for_a_tail() -> None:
    assert kept_of(["Leave a comment", *TEASERS]) == list(TEASERS)


def test_what_is_left_is_not_judged_otherwise_the_second_time() -> None:
    lines = ["Home", "Politics", "Sport", "Menu", *BODY, "-", "Finance", "-", *TEASERS, "Related Stories", *TEASERS]
    left = kept_of(lines)
    assert all(found is None for found in mark(split_text("\n".join(left)).blocks))
