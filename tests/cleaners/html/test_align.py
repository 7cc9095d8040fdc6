"""An extractor's text is laid alongside the blocks: what it kept is found, what merely looks like it is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.html.align import kept_shares
from cleaners.html.matching import match_in_order

LONG = "The council of Varlomere voted on Monday to open the old bridge again after ten years."
MORE = "Ada Example, who walked over it first, said that nothing in town had been missed so much."

CASES = {
    "a block that was kept whole": ([LONG, "Share"], LONG, [1, 0]),
    "a block that was left out": ([LONG, MORE], MORE, [0, 1]),
    "nothing was kept": ([LONG, MORE], "", [0, 0]),
    "marks of lists and tables do not count": (["One two", "Town | Votes"], "- One two\n| Town | Votes |", [1, 1]),
    "a menu entry that is also a subheading is kept in its place only": (
        ["Home", "Why now", LONG, "Why now", MORE, "Why now"],
        f"{LONG}\nWhy now\n{MORE}",
        [0, 0, 1, 1, 1, 0],
    ),
    "of two equal headlines the one next to the text is kept": (
        ["Bridge opens", "News", "Bridge opens", LONG],
        f"Bridge opens\n{LONG}",
        [0, 0, 1, 1],
    ),
    "blocks that were joined to one line are found": ([LONG, "Yes.", MORE], f"{LONG} Yes. {MORE}", [1, 1, 1]),
    "long blocks are found out of order": ([LONG, MORE], f"{MORE}\n{LONG}", [1, 1]),
    "soft hyphens do not matter": (
        ["Stadt\u00adrat ent\u00adscheidet heute neu"],
        "Stadtrat entscheidet heute neu",
        [1],
    ),
    "texts without blanks are compared by characters": (
        ["村は橋を開いた。人々は喜んだ。", "共有"],
        "村は橋を開いた。",
        [0.5, 0],
    ),
    "a block without words is not kept": (["* * *", LONG], f"* * *\n{LONG}", [0, 1]),
}


@pytest.mark.parametrize(("blocks", "extract", "expected"), CASES.values(), ids=CASES.keys())
def test_the_share_is_that_of_the_words_kept_in_place(blocks: list[str], extract: str, expected: list[float]) -> None:
    assert kept_shares(blocks, extract) == pytest.approx(expected, abs=0.1)


def test_half_a_block_is_half_kept() -> None:
    words = [f"word{number}" for number in range(100)]
    (share,) = kept_shares([" ".join(words)], " ".join(words[:50]))
    assert share == pytest.approx(0.5, abs=0.02)


@settings(deadline=None)
@given(st.lists(st.text(max_size=30), max_size=20), st.text(max_size=200))
def test_every_block_has_a_share_between_nothing_and_all(blocks: list[str], extract: str) -> None:
    shares = kept_shares(blocks, extract)
    assert len(shares) == len(blocks)
    assert all(0 <= share <= 1 for share in shares)


@settings(deadline=None)
@given(st.lists(st.integers(0, 6), max_size=40), st.lists(st.integers(0, 6), max_size=40))
def test_matches_are_equal_and_in_order_and_gaps_lie_between_them(left: list[int], right: list[int]) -> None:
    found = match_in_order(left, right)
    assert all(left[i] == right[j] for i, j in found.pairs)
    assert all(a < c and b < d for (a, b), (c, d) in zip(found.pairs, found.pairs[1:], strict=False))
    for gap in found.gaps:
        assert not any(
            gap.left_start <= i < gap.left_end or gap.right_start <= j < gap.right_end for i, j in found.pairs
        )


@settings(deadline=None)
@given(st.lists(st.text("abc ", min_size=1, max_size=20), max_size=20))
def test_what_was_kept_as_it_was_is_kept_whole(blocks: list[str]) -> None:
    shares = kept_shares(blocks, "\n".join(blocks))
    assert all(share == 1 for share, block in zip(shares, blocks, strict=True) if block.strip())
