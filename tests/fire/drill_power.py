"""Drill 3: power is lost at every moment. What was acknowledged is there, and a run that says it is finished is.

A unit is acknowledged when the ledger has entered it, a run when ``finish`` has returned. What is asked of the folder
afterwards: acknowledged units are not done again; with a manifest everything verifies; a rerun makes the run whole.
"""

import json
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from flows.engine import ledger
from flows.engine.repair import repair_paths
from flows.engine.run import Run
from flows.engine.shard import UnitResult
from flows.verify import verify_run
from tests.fire.cleaners import tiny
from tests.fire.power import PowerDisk, PowerLoss, under_power
from tests.fire.scene import UNIT_BYTES, clean, fast_folder, files, make_dump, sessions, whole

__all__ = ["LEDGER_SITE", "Scene", "drill", "sites"]

LEDGER_SITE = "the ledger's PRAGMA synchronous"
"""The one place that syncs by SQLite's hands."""
_KINDNESSES = (0.0, None, None, 1.0)


class Scene:
    """A folder in which a run is interrupted by losses of power again and again."""

    def __init__(self, folder: Path, documents: int = 16, *, without: str | None = None) -> None:
        self.dump = make_dump(folder, documents)
        self.root = folder / "disk"
        self.out = self.root / "deep" / "out"
        self.root.mkdir()
        clean(self.dump, folder / "whole")
        self.expected = files(folder / "whole")
        self.without = without
        self.acknowledged = 0
        self.finished = False
        self.sites: set[str] = set()

    def run(self, lose_at: int | None, chance: random.Random, *, kindness: float | None, force: bool = False) -> bool:
        """Work until the run is finished or power is lost at the n-th call. Say whether it was lost."""
        power = PowerDisk(self.root, lose_at=lose_at, without=self.without)
        if force:
            self.acknowledged, self.finished = 0, False
        try:
            with under_power(power), _less_careful(self.without):
                self._work(force=force)
        except PowerLoss:
            lost = True
        else:
            lost = lose_at is not None
        self.sites |= power.sites
        self.calls = power.calls
        if lost:
            power.lose(chance, kindness)
        self.check()
        return lost

    def repair(self, lose_at: int | None, chance: random.Random, *, kindness: float | None) -> bool:
        """Damage the finished run and repair it, with a loss at the n-th call or at the end."""
        path = self.out / "articles.jsonl"
        path.write_bytes(path.read_bytes().replace(b"Ferry", b"Fairy"))
        power = PowerDisk(self.root, lose_at=lose_at, without=self.without)
        options = {"unit_bytes": UNIT_BYTES, "cleaner": tiny, "workers": 0}
        lost = False
        try:
            with under_power(power):
                repair_paths([str(self.dump)], self.out, **options)  # type: ignore[arg-type]
        except PowerLoss:
            lost = True
        self.sites |= power.sites
        self.calls = power.calls
        power.lose(chance, kindness)
        if lost:
            repair_paths([str(self.dump)], self.out, **options)  # type: ignore[arg-type]
        assert verify_run(self.out).problems == [], "what was repaired is damaged"
        return lost

    def _work(self, *, force: bool) -> None:
        with sessions(self.dump, self.out, force=force) as run:
            if isinstance(run, Run):
                entered = ledger.Ledger.enter

                def enter(own: ledger.Ledger, result: UnitResult) -> None:
                    entered(own, result)
                    self.acknowledged += 1

                with patch.object(ledger.Ledger, "enter", enter):
                    run.work(run.pending(), 0)
                run.finish()
            self.finished = True

    def check(self) -> None:
        """Assert what must hold of the folder now, whatever has happened to it."""
        if (self.out / "manifest.json").exists():
            assert verify_run(self.out).problems == [], "a finished run is damaged"
            for name, content in self.expected.items():
                assert (self.out / name).read_bytes() == content, f"{name} of a finished run is another"
        else:
            assert not self.finished, "a finished run is gone"
            assert self._lost_units() == 0, "acknowledged units are to be done again"

    def _lost_units(self) -> int:
        if not self.acknowledged:
            return 0
        with sessions(self.dump, self.out) as run:
            if not isinstance(run, Run):
                return 0
            total = _units(self)
            pending = sum(1 for _ in run.pending())
            return max(0, self.acknowledged - (total - pending))


def _units(scene: Scene) -> int:
    return int(json.loads(scene.expected["manifest.json"])["input"]["units"])


@contextmanager
def _less_careful(without: str | None) -> Iterator[None]:
    """Leave the ledger's own care out, where that is what is tried."""
    care = ledger._SYNCHRONOUS
    ledger._SYNCHRONOUS = "NORMAL" if without == LEDGER_SITE else care
    try:
        yield
    finally:
        ledger._SYNCHRONOUS = care


def drill(*, seeds: int = 1, without: str | None = None, documents: int = 16, step: int = 1) -> str:
    """Lose power at every call of a repair and of a run (or every few), again and again until it is finished."""
    losses = 0
    with fast_folder() as folder:
        scene = Scene(folder, documents, without=without)
        scene.run(None, random.Random(0), kindness=0.0)
        calls = scene.calls
        scene.repair(None, random.Random(0), kindness=0.0)
        repair_calls = scene.calls
        for at in range(0, repair_calls, step):
            for turn, kindness in enumerate(_KINDNESSES):
                scene.repair(at, random.Random(f"{at} {turn}"), kindness=kindness)
                losses += 1
        for seed in range(seeds):
            for force in (False, True):
                # the end, where the run becomes a finished one, is looked at closely
                for at in sorted({*range(0, calls + 20, step), *range(calls - 14, calls + 1)}):
                    losses += _one(scene, at, seed, force=force)
    return f"{losses} losses of power at {calls} + {repair_calls} moments; every acknowledged document was there"


def _one(scene: Scene, at: int, seed: int, *, force: bool) -> int:
    """Lose power at the n-th call, then again a few calls on, and end the run."""
    losses = 0
    for turn, kindness in enumerate(_KINDNESSES):
        if not force:
            shutil.rmtree(scene.root)
            scene.root.mkdir()
        scene.acknowledged, scene.finished = 0, False
        chance = random.Random(f"{seed} {at} {turn}")
        if force:
            scene.run(None, chance, kindness=0.0)
        losses += scene.run(at, chance, kindness=kindness, force=force)
        losses += scene.run(chance.randrange(40), chance, kindness=kindness, force=force)
        scene.run(None, chance, kindness=kindness, force=force)
        whole(scene.out, scene.expected)
    return losses


def sites() -> list[str]:
    """Return all places in the engine that bring something to the disk."""
    with fast_folder() as folder:
        scene = Scene(folder)
        scene.run(None, random.Random(0), kindness=0.0)
        scene.run(None, random.Random(0), kindness=0.0, force=True)
        scene.repair(None, random.Random(0), kindness=1.0)
        return [*sorted(scene.sites), LEDGER_SITE]
