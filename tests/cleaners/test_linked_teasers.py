"""Headlines of other stories between the paragraphs of a page's own go; links that belong to it stay."""

import pytest

from cleaners.linked_teasers import drop_linked_teasers
from schemas.block import Block, Dom
from schemas.verdict import Reason, Verdict
from tests.cleaners.test_repeats import FIRST, SECOND, THIRD

KEPT = Verdict(True, None, "model", 0.9)
TEASER = "No bread in June, say the bakers"


def block(number: int, text: str, *, linked: bool = False, **evidence: object) -> Block:
    dom = Dom("p", "body", 1.0 if linked else 0.0, "", 0, None)._replace(**evidence)  # type: ignore[arg-type]
    return Block(number, 1, 0, 0, text, 0, 0, dom)


def kept(*blocks: Block) -> list[str]:
    verdicts = drop_linked_teasers(blocks, [KEPT] * len(blocks))
    return [each.text for each, verdict in zip(blocks, verdicts, strict=True) if verdict.keep]


def test_a_linked_headline_alone_between_paragraphs_goes_and_says_why() -> None:
    blocks = (block(0, FIRST), block(1, TEASER, linked=True), block(2, SECOND))
    assert kept(*blocks) == [FIRST, SECOND]
    verdict = drop_linked_teasers(blocks, [KEPT] * 3)[1]
    assert (verdict.reason, verdict.rule) == (Reason.RELATED, "linked_teaser")


@pytest.mark.parametrize(
    "teaser",
    [
        block(1, TEASER, linked=True, heading=2),
        block(1, TEASER, linked=True, list_depth=1),
        block(1, TEASER, linked=True, quote=True),
        block(1, TEASER),
        block(1, "Varlo Notes", linked=True),
    ],
    ids=["heading", "entry of a list", "quotation", "no link", "name"],
)
def test_what_a_story_has_of_its_own_stays(teaser: Block) -> None:
    assert kept(block(0, FIRST), teaser, block(2, SECOND)) == [FIRST, teaser.text, SECOND]


def test_a_link_that_is_announced_stays() -> None:
    announced = f"{FIRST[:-1]}:"
    assert kept(block(0, announced), block(1, TEASER, linked=True), block(2, SECOND)) == [announced, TEASER, SECOND]


def test_a_link_at_the_end_is_left_to_the_model() -> None:
    assert kept(block(0, FIRST), block(1, TEASER, linked=True)) == [FIRST, TEASER]


def test_links_above_each_paragraph_of_a_list_stay() -> None:
    names = [block(0, FIRST)]
    for number in range(1, 11, 2):
        names += [block(number, f"{TEASER} {number}", linked=True), block(number + 1, THIRD)]
    assert len(kept(*names)) == len(names)
