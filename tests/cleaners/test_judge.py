"""The judge: the threshold that the expected F1 asks for, and the reasons beside a verdict."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cleaners.judge import _best_threshold, _go_on, decide, judge
from cleaners.rules import mark
from cleaners.split import split_text
from schemas.settings import DEFAULT_SETTINGS
from schemas.verdict import Reason, Verdict

JUDGED = st.lists(st.tuples(st.integers(0, 100).map(lambda share: share / 100), st.integers(1, 500)), min_size=1)


def expected_f1(judged: list[tuple[float, int]], threshold: float) -> float:
    kept = sum(chars for score, chars in judged if score >= threshold)
    hits = sum(score * chars for score, chars in judged if score >= threshold)
    return 2 * hits / (kept + sum(score * chars for score, chars in judged))


@given(JUDGED)
def test_no_other_threshold_promises_a_better_f1(judged: list[tuple[float, int]]) -> None:
    best = expected_f1(judged, _best_threshold(judged))
    assert all(best >= expected_f1(judged, score) - 1e-9 for score, _ in judged)


@given(JUDGED)
def test_what_is_likelier_than_not_is_never_left_out(judged: list[tuple[float, int]]) -> None:
    likely = [score for score, _ in judged if score > 0.5]
    assert not likely or _best_threshold(judged) <= min(likely)


def test_each_removal_of_the_model_tells_its_features_and_no_other_does() -> None:
    dump = (
        "Home | News | Sport\nFerry to run twice a day\n\n"
        "The ferry between Oldhaven and the islands will run twice a day from Monday, the harbour board said.\n"
        "The crossing takes forty minutes, and the last boat leaves the islands at nine, it said on its page.\n"
        "The board had asked the islanders in a long letter last winter, and most of those who answered wanted a boat "
        "at noon. A second captain has been hired, and the old pier will be mended before the summer.\n\n"
        "Bakers fear a winter of strikes\nCouncil to vote on tickets\nOld mill to open as a museum\nShare"
    )
    verdicts = judge(split_text(dump), DEFAULT_SETTINGS)
    told = [verdict.reason is Reason.MODEL for verdict in verdicts]
    assert any(told)
    assert told == [bool(verdict.features) for verdict in verdicts]


PARAGRAPH = "The ferry between Oldhaven and the islands will run twice a day from Monday, the harbour board said."
MORE = "A second captain has been hired, and the old pier will be mended before the summer comes."
TEASER = "Old mill to open as a museum"


def going_on(*lines: tuple[str, str, float]) -> list[str]:
    """Return the lines that are kept: each is given with the rule that speaks of it and its probability."""
    page = split_text("\n".join(text for text, _, _ in lines))
    verdicts = [
        Verdict(score > 0.5, None if score > 0.5 else Reason.MODEL if rule == "model" else Reason.RELATED, rule, score)
        for _, rule, score in lines
    ]
    return [
        block.text for block, verdict in zip(page.blocks, _go_on(page.blocks, verdicts), strict=True) if verdict.keep
    ]


def test_a_story_goes_on_behind_a_teaser_and_the_heading_below_it() -> None:
    also, heading = ("Read also", "related_heading", 0.1), ("What it costs", "model", 0.1)
    lines = ((PARAGRAPH, "model", 0.9), also, (TEASER, "model", 0.1), heading, (MORE, "model", 0.2))
    assert going_on(*lines) == [PARAGRAPH, MORE]


def test_a_story_does_not_go_on_behind_more_lines_than_a_teaser_has() -> None:
    teasers = [(f"{TEASER} {number}", "model", 0.1) for number in range(3)]
    lines = ((PARAGRAPH, "model", 0.9), ("Read also", "related_heading", 0.1), *teasers, (PARAGRAPH, "model", 0.2))
    assert going_on(*lines) == [PARAGRAPH]


def test_a_short_sentence_directly_below_the_text_belongs_to_it_and_a_short_line_does_not() -> None:
    short = "Tickets are sold on board of the boat."
    assert going_on((PARAGRAPH, "model", 0.9), (short, "model", 0.3)) == [PARAGRAPH, short]
    assert going_on((PARAGRAPH, "model", 0.9), (short[:-1], "model", 0.3)) == [PARAGRAPH]


PARAGRAPH = (
    "The lock of Wexcombe, which the flood of last spring had bent, opens on Friday for the ferries "
    "of the outer islands, {}, she said."
)
PROSE = "\n\n".join(PARAGRAPH.format(word * 3) for word in ("and", "the", "for", "but", "not", "all"))


def _decided(text: str) -> list[bool]:
    """Return what is kept of a text whose beginning the model is sure of, and whose rest it doubts."""
    page = split_text(text)
    scores = [0.9, 0.9, *[0.1] * (len(page.blocks) - 2)]
    features = np.zeros((len(page.blocks), 1), np.float32)
    return [verdict.keep for verdict in decide(page, mark(page.blocks), scores, features, DEFAULT_SETTINGS)]


def test_a_document_of_nothing_but_paragraphs_is_kept_whatever_the_model_doubts() -> None:
    assert all(_decided(PROSE))


def test_one_line_of_boilerplate_lets_the_model_decide() -> None:
    assert _decided(f"{PROSE}\n\nShare this article") == [True, True, *[False] * 5]
