"""What the tests of the cleaning share: a limit of processor time that knows how fast the machine is now."""

import time

import pytest

LIMIT_S = 2.5
"""Without gates and linear patterns many inputs take minutes."""
LOOP = 1_000_000
LOOP_S = 0.03


@pytest.fixture(scope="module")
def limit_s() -> float:
    """Return the limit for this machine as it is now: on shared cores the same work takes several times as long."""
    started = time.process_time()
    total = 0
    for number in range(LOOP):
        total += number
    assert total
    return LIMIT_S * max(1.0, (time.process_time() - started) / LOOP_S)
