"""The drills, in small: what ``python -m tests.fire`` does in full."""

import pytest

from tests.fire.__main__ import DRILLS
from tests.fire.drill_fuzz import drill as fuzz
from tests.fire.hostile import CATEGORIES

# a drill is long where the machine has other work
pytestmark = pytest.mark.timeout(900)


@pytest.mark.parametrize("name", sorted(DRILLS.keys() - {"io", "power", "fuzz"}))
def test_the_engine_stands_the_drill(name: str) -> None:
    _, in_small = DRILLS[name]
    assert in_small()


def test_readers_and_cleaner_take_whatever_they_are_given() -> None:
    assert "none raised" in fuzz(seconds=1.0, derandomize=True)


def test_the_hostile_corpus_has_its_sixty_categories_and_each_is_deterministic() -> None:
    import random

    assert len(CATEGORIES) >= 60
    for name, (suffix, make) in CATEGORIES.items():
        assert suffix.startswith(".")
        if name not in {"gzip bomb", "a line too long"}:
            assert make(random.Random(1)) == make(random.Random(1)), name
