"""Attribution: the features named are those whose change moves the logit most."""

import numpy as np
import pytest

from cleaners.model.attribution import strongest_against
from cleaners.model.features import FEATURE_NAMES, measure
from cleaners.model.network import load_weights, run_network
from cleaners.rules import mark
from cleaners.split import split_text

WEIGHTS = load_weights()
DUMP = """\
Home | News | Sport | Weather
Ferry timetable changes in autumn

The ferry between Oldhaven and the islands will run twice a day from Monday, the harbour board said on Friday.
“We waited long enough,” said Ines Kallio, who sells bread on the northern bank and had closed her shop early.

More from Harbour
Bakers on the northern bank fear another winter of strikes
Council to vote on the price of the island tickets
"""


def logit(table: np.ndarray, block: int) -> float:
    """Return the logit of one block."""
    activity = run_network(table, WEIGHTS)
    return float(activity.top[block] @ WEIGHTS.output_matrix[:, 0] + WEIGHTS.output_bias[0])


def test_the_strongest_features_lower_the_logit_the_most_when_taken_alone() -> None:
    blocks = split_text(DUMP).blocks
    table = measure(blocks, mark(blocks), WEIGHTS.lexicon)
    number = 0
    (names,) = strongest_against(run_network(table, WEIGHTS), [number], WEIGHTS)
    gains = {}
    for column, name in enumerate(FEATURE_NAMES):
        nudged = table.copy()
        # half of the way to the mean block: activations are rounded to 1/64, and a smaller step moves few of them
        nudged[number, column] += 0.5 * (WEIGHTS.typical_input[column] - nudged[number, column])
        gains[name] = logit(nudged, number) - logit(table, number)
    leading = sorted(gains, key=gains.__getitem__, reverse=True)[:10]
    assert len(names) == 3
    assert set(names) <= set(leading)


@pytest.mark.parametrize("blocks", [[], [0], [0, 3]])
def test_each_block_asked_for_has_up_to_three_different_features(blocks: list[int]) -> None:
    page = split_text(DUMP).blocks
    found = strongest_against(run_network(measure(page, mark(page), WEIGHTS.lexicon), WEIGHTS), blocks, WEIGHTS)
    assert len(found) == len(blocks)
    assert all(len(set(names)) == len(names) <= 3 and set(names) <= set(FEATURE_NAMES) for names in found)


def test_a_removed_block_is_explained_alike_whoever_else_is_asked_for() -> None:
    page = split_text(DUMP).blocks
    activity = run_network(measure(page, mark(page), WEIGHTS.lexicon), WEIGHTS)
    together = strongest_against(activity, range(len(page)), WEIGHTS)
    assert together == [strongest_against(activity, [number], WEIGHTS)[0] for number in range(len(page))]
