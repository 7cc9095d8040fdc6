"""A peer's row says what its answers are worth, and nothing about what it did not answer."""

from typing import Any

import pytest

from benchmarks.gold import GoldArticle
from benchmarks.measures import fold_names, measure
from flows.score import GoldPage

TEXT = "The bridge over the Skarn is open again, the mayor said on Friday."
GOLD = [
    GoldArticle(
        GoldPage("a", TEXT, title="The bridge is open", date="2031-03-04"),
        "Ada Ferro",
        ("the bridge over the Skarn", "is closed"),
        ("Follow us", "mayor said"),
    )
]


def row(text: str, **fields: Any) -> dict[str, Any]:
    return {
        "text": text,
        "title": None,
        "authors": None,
        "date": None,
        "error": None,
        "cpu_s": 0.5,
        "peak_kb": 2_048,
    } | (fields)


def test_the_gold_itself_scores_one_and_its_speed_is_pages_by_processor_time() -> None:
    answer = row(TEXT, title="The Bridge is open!", authors=["ADA FERRO"], date="2031-03-04")
    found = measure("peer", GOLD, {"a": answer})
    assert (found.f1, found.word_f1, found.title, found.byline, found.day) == (1.0, 1.0, 1.0, 1.0, 1.0)
    assert (found.pages_per_s, found.cpu_ms, found.peak_mb) == (2.0, 500.0, 2.0)


def test_snippets_are_found_by_their_words_and_unwanted_ones_count_where_absent() -> None:
    found = measure("peer", GOLD, {"a": row(TEXT.upper())})
    assert (found.must, found.must_not) == (0.5, 0.5)


def test_half_a_word_is_no_snippet() -> None:
    gold = [GOLD[0]._replace(must=("ridge over",), must_not=())]
    assert measure("peer", gold, {"a": row(TEXT)}).must == 0.0


def test_fields_that_a_peer_never_answers_are_not_scored() -> None:
    found = measure("peer", GOLD, {"a": row(TEXT)})
    assert (found.title, found.byline, found.day) == (None, None, None)


def test_a_page_on_which_a_peer_fails_counts_as_empty() -> None:
    found = measure("peer", GOLD, {"a": row("", error="stopped")})
    assert (found.f1, found.failures) == (0.0, 1)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (["Ada Ferro, Ben Kall"], ["Ben Kall", "Ada Ferro"]),
        (["Ada Ferro and Ben Kall"], ["ada ferro; ben kall"]),
        ([""], []),
    ],
)
def test_bylines_are_sets_of_names(left: list[str], right: list[str]) -> None:
    assert fold_names(left) == fold_names(right)


def test_a_name_with_a_joining_word_inside_stays_whole() -> None:
    assert fold_names(["Sandy Anderson"]) == {"sandy anderson"}
