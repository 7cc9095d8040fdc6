"""Power is lost at any moment: what was acknowledged is there. Without any one of the syncs it would not be."""

import random
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from tests.fire.drill_power import Scene, drill, sites


class PowerLosses(RuleBasedStateMachine):
    """Runs, forced runs and repairs in one folder, each cut short where Hypothesis wills."""

    def __init__(self) -> None:
        super().__init__()
        memory = Path("/dev/shm")  # noqa: S108 - made by tempfile in it
        self._folder = Path(tempfile.mkdtemp(prefix="dechaff-fire-", dir=memory if memory.is_dir() else None))
        self._scene = Scene(self._folder, 8)

    def teardown(self) -> None:
        shutil.rmtree(self._folder)

    @rule(at=st.integers(0, 60), chance=st.randoms(use_true_random=False), force=st.booleans())
    def run_and_lose_power(self, at: int, chance: random.Random, *, force: bool) -> None:
        held = self._scene.out.exists() and not (self._scene.out / "manifest.json").exists()
        # who replaced a run and was interrupted asks for the same again
        self._force = force or (held and getattr(self, "_force", False))
        self._scene.run(at, chance, kindness=None, force=self._force)

    @rule(chance=st.randoms(use_true_random=False))
    def run_to_the_end(self, chance: random.Random) -> None:
        held = self._scene.out.exists() and not (self._scene.out / "manifest.json").exists()
        self._scene.run(None, chance, kindness=None, force=held and getattr(self, "_force", False))

    @precondition(lambda self: (self._scene.out / "manifest.json").exists())
    @rule(at=st.one_of(st.none(), st.integers(0, 30)), chance=st.randoms(use_true_random=False))
    def repair_and_lose_power(self, at: int | None, chance: random.Random) -> None:
        self._scene.repair(at, chance, kindness=None)

    @invariant()
    def what_was_acknowledged_is_there(self) -> None:
        self._scene.check()


def test_whatever_is_done_and_whenever_power_is_lost_what_was_acknowledged_is_there() -> None:
    chosen = settings(max_examples=12, stateful_step_count=6, deadline=None, derandomize=True)
    run_state_machine_as_test(PowerLosses, settings=chosen)


def test_power_may_be_lost_at_every_few_calls_from_an_empty_folder_to_a_repaired_run() -> None:
    assert "every acknowledged document was there" in drill(step=13)


def test_without_any_one_of_its_syncs_the_engine_fails_this_very_drill() -> None:
    places = sites()
    assert len(places) >= 12
    for place in places:
        with pytest.raises(AssertionError):
            drill(step=9, without=place)
