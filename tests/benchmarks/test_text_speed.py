"""The stages are timed inside the road, and the road is put back as it was."""

import orjson

from benchmarks.text_speed import stage_times, timed_stages
from cleaners import pipeline
from tests.benchmarks.invented import SENTENCES


def test_every_step_of_the_road_is_timed_and_their_sum_is_not_more_than_the_whole() -> None:
    whole, spent = stage_times([orjson.dumps({"id": "a", "text": "\n".join(SENTENCES)})])
    arithmetic = spent.pop("run_network")
    assert {"decode", "split_text", "judge", "read_fields", "assemble"} <= set(spent)
    assert 0 < arithmetic < whole
    assert sum(spent.values()) <= whole


def test_the_road_is_put_back_as_it_was() -> None:
    before = dict(vars(pipeline))
    with timed_stages():
        assert vars(pipeline)["decode"] is not before["decode"]
    assert dict(vars(pipeline)) == before
