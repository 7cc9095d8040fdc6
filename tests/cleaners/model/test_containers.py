"""What stands in the elements around a block, told in numbers."""

import numpy as np

from cleaners.model.containers import CONTAINER_NAMES, containers

# page 0 > nav 1 > two items; page 0 > article 2 > three paragraphs, in a box 6 the last of them
CHAINS = [(0, 1, 3), (0, 1, 4), (0, 2, 5), (0, 2, 7), (0, 2, 6, 8)]
SIZES = np.array([10, 10, 300, 300, 100])
LINKS = np.array([1.0, 1.0, 0.0, 0.0, 0.5])
LONG = np.array([False, False, True, True, False])


def column(name: str) -> list[float]:
    found = containers(CHAINS, SIZES, LINKS, LONG)
    assert found.shape == (len(CHAINS), len(CONTAINER_NAMES))
    return [round(value, 2) for value in found[:, CONTAINER_NAMES.index(name)].tolist()]


def test_the_parent_of_menu_items_is_all_links_and_that_of_paragraphs_is_not() -> None:
    assert column("link_density_at_1") == [1.0, 1.0, 0.07, 0.07, 0.5]


def test_running_text_is_counted_in_each_element_around_a_block() -> None:
    assert column("share_of_long_at_0") == [0.0, 0.0, 0.5, 0.5, 0.0]
    assert column("share_of_long_at_1") == [0.0, 0.0, 1.0, 1.0, 0.0]
    assert column("share_of_long_at_2") == [1.0, 1.0, 1.0, 1.0, 1.0]


def test_the_innermost_element_with_most_of_the_text_is_the_articles() -> None:
    assert column("in_main_80") == [0.0, 0.0, 1.0, 1.0, 1.0]
    assert column("outside_main_80") == [0.69, 0.69, 0.0, 0.0, 0.0]
    assert column("below_main_80") == [0.0, 0.0, 0.69, 0.69, 1.09]


def test_a_page_without_running_text_has_no_article_to_be_inside() -> None:
    found = containers([(0, 1), (0, 2)], np.array([5, 5]), np.zeros(2), np.zeros(2, bool))
    assert found[:, CONTAINER_NAMES.index("in_main_50")].tolist() == [0.0, 0.0]
    assert np.isfinite(found).all()
