"""once: the distinct values of an array, by sorting."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cleaners.model.once import each_once


@given(st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 5)))
def test_each_value_comes_once_in_ascending_order(values: list[int]) -> None:
    """As from ``np.unique``, of no values too."""
    assert each_once(np.array(values, np.uint64)).tolist() == sorted(set(values))
