"""Lines: what goes and under which name, and what stays, language by language (see lines/README.md)."""

from pathlib import Path

import pytest

from cleaners.rules import RULES, mark_line

LINES = Path(__file__).parent / "lines"
RULE_NAMES = [rule.name for rule in RULES]


def cases(part: str) -> list[tuple[str, str]]:
    found = []
    for path in sorted(LINES.glob("*.txt")):
        go, stay = path.read_text(encoding="utf-8").removeprefix("# go\n").split("\n# stay\n")
        found += [(path.stem, line) for line in {"go": go, "stay": stay}[part].split("\n") if line]
    return found


@pytest.mark.parametrize(("language", "case"), cases("go"))
def test_a_line_of_boilerplate_is_known_by_the_rule_that_names_it(language: str, case: str) -> None:
    rule, _, line = case.partition(" | ")
    found = mark_line(line)
    assert found is not None
    assert found.rule == rule


@pytest.mark.parametrize(("language", "line"), cases("stay"))
def test_a_line_of_an_article_that_looks_like_cruft_stays(language: str, line: str) -> None:
    assert mark_line(line) is None


def test_every_rule_but_none_other_appears_in_the_lines() -> None:
    """A rule without a line that shows what it knows would be untested."""
    shown = {case.partition(" | ")[0] for _, case in cases("go")}
    assert shown - {"ornament"} == set(RULE_NAMES)


def test_rules_have_names_of_their_own() -> None:
    assert len(set(RULE_NAMES)) == len(RULES)


@pytest.mark.parametrize(
    "line",
    [
        "SHARE THIS ARTICLE",
        "  share this article",
        "• Share this article:",
        "Share this article »",
        "\u200bShare\u00a0this article\u200f",
        "→ Share This Article!",
    ],
)
def test_case_bullets_arrows_and_invisible_characters_do_not_hide_a_phrase(line: str) -> None:
    found = mark_line(line)
    assert found is not None
    assert found.rule == "share_bar"


@pytest.mark.parametrize("line", ["Views: 7", "7 views", "Views 7", "Views - 7", "(7 views)", "VIEWS | 1 234 567"])
def test_a_counter_is_known_in_every_order_and_punctuation(line: str) -> None:
    found = mark_line(line)
    assert found is not None
    assert found.rule == "view_counter"


def test_a_label_needs_its_mark() -> None:
    """'Tags' before a colon labels a list; before a verb it is a subject."""
    assert mark_line("Tags: ferry, bridge") is not None
    assert mark_line("Tags hung from every coat on the ferry") is None


def test_a_quoted_phrase_is_somebodys_word() -> None:
    assert mark_line("“Subscribe”") is None
    assert mark_line("«Подписаться»") is None


def test_a_paragraph_that_quotes_a_notice_stays() -> None:
    line = (
        "The sign at the quay, which the council put up last year, said that all rights reserved by the harbour board "
        "would be defended in court, and that visitors who share pictures of the ferry should contact us, as the board "
        "put it, before they leave a comment."
    )
    assert mark_line(line) is None
