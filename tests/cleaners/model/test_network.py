"""The network: exact arithmetic, so that neither order nor company changes a bit of its result."""

import time
from typing import Any

import numpy as np

from cleaners.model import features, network
from cleaners.rules import mark
from cleaners.split import split_text

WEIGHTS = network.load_weights()
STORY = """\
Home
Sport
Contact us
Bridge over the Lenna opens after nine years

The new bridge over the river Lenna was opened on Tuesday, nine years after the first stone was laid, the mayor said.
“We waited long enough,” said Ines Kallio, who sells bread on the northern bank and had closed her shop early.
The old bridge, built of timber in the last century, will be taken down in spring. Its beams will be used again.

Share
Related stories
Council meets
"""


def test_every_product_and_sum_fits_a_float_without_rounding() -> None:
    """The largest possible sum of a layer stays below 2**24 of its finest steps, whatever comes in."""
    limit = network.ACTIVATION_LIMIT
    finest = network.ACTIVATION_STEP * network.WEIGHT_STEP
    layers = [
        (WEIGHTS.input_matrix, WEIGHTS.input_bias),
        *zip(WEIGHTS.mixers, WEIGHTS.mixer_bias, strict=True),
        *zip(WEIGHTS.filters, WEIGHTS.filter_bias, strict=True),
        (WEIGHTS.narrow_matrix, WEIGHTS.narrow_bias),
        (WEIGHTS.context_matrix, WEIGHTS.context_bias),
        (WEIGHTS.hidden_matrix, WEIGHTS.hidden_bias),
        (WEIGHTS.output_matrix, WEIGHTS.output_bias),
    ]
    for matrix, bias in layers:
        assert (np.abs(matrix).sum(axis=0) * limit + np.abs(bias)).max() < 2**24 * finest
        assert (matrix / network.WEIGHT_STEP == np.rint(matrix / network.WEIGHT_STEP)).all()


def test_no_entry_of_the_log_table_is_near_a_tie() -> None:
    """Machines whose logarithm differs in its last bits still build the same table."""
    exact = np.log1p(np.arange(4096)) * 64
    distance = np.abs(exact - np.floor(exact) - 0.5)
    assert distance.min() > 1e-9


def test_running_text_is_likelier_than_the_menu_around_it() -> None:
    blocks = split_text(STORY).blocks
    found = network.probabilities(features.measure(blocks, mark(blocks), WEIGHTS.lexicon), WEIGHTS)
    by_text = dict(zip([block.text for block in blocks], found.tolist(), strict=True))
    body = [value for text, value in by_text.items() if len(text) > 100]
    chrome = [by_text[text] for text in ("Home", "Sport", "Contact us", "Share", "Related stories", "Council meets")]
    assert min(body) > 0.5 > max(chrome)


def test_probabilities_do_not_depend_on_the_memory_layout() -> None:
    """Another layout makes the linear algebra add in another order."""
    weights = network.load_weights()
    blocks = split_text(STORY).blocks
    table = features.measure(blocks, mark(blocks), weights.lexicon)
    turned = weights._replace(
        input_matrix=np.asfortranarray(weights.input_matrix), hidden_matrix=np.asfortranarray(weights.hidden_matrix)
    )
    straight = network.probabilities(table, weights)
    assert (straight == network.probabilities(np.asfortranarray(table), turned)).all()


def test_weights_load_in_a_tenth_of_a_second() -> None:
    network.load_weights.cache_clear()
    begin = time.perf_counter()
    network.load_weights()
    assert time.perf_counter() - begin < 0.1


class _Counted(np.ndarray):
    """An array that counts the multiplications of each product it is part of."""

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **options: Any) -> Any:
        plain = [np.asarray(each) for each in inputs]
        _COUNTS.append(plain[0].shape[0] * plain[1].size)
        return getattr(ufunc, method)(*plain, **options)


_COUNTS: list[int] = []


def test_products_come_in_portions_that_no_thread_is_started_for() -> None:
    """However many blocks a document has, each call of the linear algebra stays below what it shares out."""
    rows = np.arange(1_000 * 64, dtype=np.float32).reshape(1_000, 64) % 7
    matrix = np.arange(64 * 48, dtype=np.float32).reshape(64, 48) % 5
    _COUNTS.clear()
    product = network.multiply(rows.view(_Counted), matrix)
    assert (np.asarray(product) == rows @ matrix).all()
    assert sum(_COUNTS) == rows.shape[0] * matrix.size
    assert max(_COUNTS) < 2**19
