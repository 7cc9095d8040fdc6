"""Blocks of a page are grouped by how they were made and by what stands around them."""

import numpy as np

from cleaners.model.groups import GROUPINGS, group, no_groups
from cleaners.model.network import load_weights, run_network
from schemas.block import Block, Dom


def block(number: int, names: str, chain: tuple[int, ...], tag: str = "p") -> Block:
    return Block(number, 1, 0, 0, "The bridge opens.", 0, 0, Dom(tag, "body/div", 0.0, names, 0, None, chain=chain))


BLOCKS = [
    block(0, "story", (0, 1, 2, 3)),
    block(1, "story", (0, 1, 2, 4)),
    block(2, "teaser", (0, 1, 5, 6)),
    block(3, "story", (0, 1, 5, 7), tag="h2"),
    block(4, "story", (0,)),
]


def test_blocks_made_alike_and_blocks_of_one_element_are_of_one_group() -> None:
    grouped = dict(zip(GROUPINGS, group(BLOCKS).tolist(), strict=True))
    assert grouped["place"] == [0, 0, 1, 2, 0]
    assert grouped["parent"] == [0, 0, 1, 1, 2]
    assert grouped["grandparent"] == [0, 0, 0, 0, 1]
    assert no_groups(3).shape == (0, 3)


def test_what_a_group_is_called_does_not_matter() -> None:
    weights = load_weights("html")
    features = np.random.default_rng(2).normal(size=(5, weights.input_matrix.shape[0])).round(2)
    groups = group(BLOCKS)
    told = run_network(features, weights, groups).probabilities
    assert (run_network(features, weights, groups[:, :] * 7 + 3).probabilities == told).all()
    assert (run_network(features, weights, np.zeros_like(groups)).probabilities != told).any()
