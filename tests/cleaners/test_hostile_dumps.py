"""Bare text of any shape is cleaned in time: every step of the road is linear."""

import pytest

from cleaners.pipeline import trace
from schemas.document import Document
from tests.cleaners.hostile_dumps import DUMPS, SENTENCES
from tests.cleaners.timely import ends_within


@pytest.mark.parametrize("name", DUMPS)
def test_a_hostile_dump_ends_in_time_with_all_its_good_text_judged(name: str, limit_s: float) -> None:
    found = ends_within(limit_s, lambda: trace(Document(DUMPS[name], "text", "dump.txt")))
    text = "\n".join(block.text for block in found.page.blocks)
    assert [sentence for sentence in SENTENCES if sentence in text] == SENTENCES


def test_a_long_row_of_ornaments_is_boilerplate() -> None:
    for ornament in ("?", "…", "-"):
        found = trace(Document(ornament * 5_000 + "\n" + "\n\n".join(SENTENCES), "text", "dump.txt"))
        assert found.verdicts[0].rule == "ornament"
        assert any(verdict.keep for verdict in found.verdicts[1:])
