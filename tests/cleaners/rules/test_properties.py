"""Properties: never raises, linear on hostile lines, one mark for each block, the same whatever was judged before."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.rules import RULES, mark, mark_line
from cleaners.rules.index import build_index
from cleaners.rules.lexicon import phrases, social
from schemas.block import Block
from tests.cleaners.rules.documents import BODY

ANY_TEXT = st.text(alphabet=st.characters(codec=None), min_size=1)
BITS = st.sampled_from(
    [
        "Share",
        "on",
        "Facebook",
        "Comments",
        "(3)",
        "0",
        "©",
        "|",
        ":",
        "-",
        "•",
        "Read also",
        "cookies",
        "We use",
        "»",
        "/",
        " ",
        "关注",
        "@",
    ]
)
LINES = st.lists(st.one_of(ANY_TEXT, st.lists(BITS, min_size=1).map(" ".join), st.sampled_from(BODY)), max_size=30)
HOSTILE = [
    "share on " * 12_000,
    "0 " * 50_000,
    "0.0," * 25_000,
    "a@" * 50_000,
    "home > " * 15_000,
    "tel: 0 0 0 ( 0 - " * 6_000,
    "©" * 100_000,
    "facebook and " * 8_000,
    "the post " * 11_000,
    "-" * 100_000,
    "« " * 50_000,
    "分享" * 50_000,
    "\ud800" * 100_000,
    "| " * 50_000,
]
"""Each 100 kB of what one of the patterns waits for."""


def blocks_of(lines: list[str]) -> list[Block]:
    return [Block(number, number + 1, 0, 0, line, 0, 0) for number, line in enumerate(lines)]


@given(LINES)
def test_marking_never_raises_and_marks_each_block_once(lines: list[str]) -> None:
    assert len(mark(blocks_of(lines))) == len(lines)


@given(ANY_TEXT)
def test_a_line_is_judged_alike_whatever_was_judged_before(line: str) -> None:
    """The memory of short lines changes no result."""
    alone = mark_line(line)
    assert mark(blocks_of([line])) == [alone]


@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_lines_take_time_in_proportion_to_their_length(line: str) -> None:
    """Whole and cut to every size at which a closer look is taken, 100 kB are judged in a moment."""
    started = time.perf_counter()
    for size in (100_000, 1_499, 299, 199, 89, 59):
        pieces = [line[start : start + size] for start in range(0, len(line), size)]
        mark(blocks_of([piece for piece in pieces if piece.strip()]))
    assert time.perf_counter() - started < 3.0


def test_many_blocks_take_time_in_proportion_to_their_number() -> None:
    lines = ["Related Stories", "Ferry talks stall again", "-", BODY[0], "Share", "Politics"] * 10_000
    started = time.perf_counter()
    mark(blocks_of(lines))
    assert time.perf_counter() - started < 3.0


def test_where_two_rules_know_a_phrase_the_earlier_one_speaks() -> None:
    index = build_index(RULES, phrases(social.NAMED))
    backwards = build_index(RULES[::-1], phrases(social.NAMED))
    shared = [key for key in index.exact if index.exact[key] != backwards.exact[key]]
    order = {rule.name: rank for rank, rule in enumerate(RULES)}
    assert shared
    assert all(order[index.exact[key].rule] < order[backwards.exact[key].rule] for key in shared)
