"""Public pages with gold text, where a copy of them lies beside the project: the rules touch nothing of an article."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaners.rules import mark
from schemas.block import Block

CORPUS = Path(__file__).resolve().parents[3].parent / "shared" / "corpus"
SETS = ("aeb-dev", "fundus-dev")
MAX_CLEAN_LOSS = 0.0012
"""Share of characters. What goes is a copyright line or a teaser that the gold holds."""

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the public pages are not here")


def documents(name: str, style: str) -> Iterator[list[Block]]:
    with gzip.open(CORPUS / name / "dumps" / f"{style}.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in rows:
            lines = [line.strip() for line in json.loads(row)["text"].split("\n") if line.strip()]
            yield [Block(number, number + 1, 0, 0, line, 0, 0) for number, line in enumerate(lines)]


@pytest.mark.parametrize("name", SETS)
def test_clean_text_comes_out_unharmed(name: str) -> None:
    lost = total = 0
    for blocks in documents(name, "clean"):
        for block, found in zip(blocks, mark(blocks), strict=True):
            total += len(block.text)
            lost += len(block.text) if found else 0
    assert lost <= MAX_CLEAN_LOSS * total


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("style", ["blocks", "nodes"])
def test_marking_what_is_left_marks_nothing_more(name: str, style: str) -> None:
    again = left = 0
    for blocks in documents(name, style):
        kept = [block for block, found in zip(blocks, mark(blocks), strict=True) if found is None]
        left += len(kept)
        again += sum(found is not None for found in mark(kept))
    assert again <= left // 1_000
