"""judge: rules, model and extractor weighed into one verdict for each block."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.linked_teasers import drop_linked_teasers
from cleaners.model.attribution import strongest_against
from cleaners.model.dom import measure_page, with_votes
from cleaners.model.features import measure
from cleaners.model.groups import group
from cleaners.model.network import Activity, Weights, load_weights, run_network
from cleaners.other_stories import drop_other_stories
from cleaners.repeats import drop_repeats
from cleaners.rules import Mark, mark
from cleaners.words import SENTENCE_ENDS, count_letters, is_unspaced
from schemas.block import Block, Page
from schemas.settings import Settings
from schemas.verdict import Reason, Verdict

__all__ = ["Judgement", "decide", "explain", "judge", "weigh"]

_UNMARKED_SHARE: Final = 0.5
"""A document in which no rule found any boilerplate and half of whose characters the model keeps came clean already:
the rest are lists, tables or verse, and only clear boilerplate goes."""
_UNMARKED_KEEP_PROBABILITY: Final = 0.2
_CLEAN_SHARE: Final = 0.9
"""The same, more carefully, where the model keeps so much and a rule found something."""
_CLEAN_KEEP_PROBABILITY: Final = 0.3

_PROSE_SHARE: Final = 0.8
"""A document in which no rule found any boilerplate and that is paragraphs nearly throughout is a text as it is."""
_PARAGRAPH_CHARS: Final = 120
_PROSE_KEEP_PROBABILITY: Final = 0.05

_DOUBTED: Final = 0.25
"""Probability from which a block that the model would remove is only doubted."""
_DOUBTED_INSIDE: Final = 0.15
"""The same behind what interrupts a story: the model takes that for its end."""
_SENTENCE_CHARS: Final = 60
"""Shorter blocks are headings and labels as often as sentences."""
_SHORT_SENTENCE_CHARS: Final = 35
"""So short may a sentence be that stands directly behind kept text and ends as a sentence does."""
_INSIDE_STORIES: Final = frozenset(
    {"read_also", "advertisement", "image_credit", "caption", "picture_viewer", "related_heading"}
)
"""Rules whose lines interrupt a story as often as they end it."""
_INTERRUPTING_LINES: Final = 2
"""Other lines that may stand there besides: the teaser below its heading, the heading of the story's next part."""


class Judgement(NamedTuple):
    """The verdicts on the blocks of a page, and what they rest on."""

    verdicts: list[Verdict]
    """Not explained yet."""
    marks: list[Mark | None]
    """What the rules say of each block."""
    features: NDArray[np.float64]
    weights: Weights
    activity: Activity


def judge(page: Page, settings: Settings) -> list[Verdict]:
    """Return one verdict for each block of the page, in order.

    A rule's word is final, being of high precision. Where no rule speaks, the model's probability decides: of a text
    dump by the words of its blocks, of a page by their place in the DOM and the extractor's vote too.
    """
    return explain(weigh(page, settings)) if page.blocks else []


def weigh(page: Page, settings: Settings, before: Judgement | None = None) -> Judgement:
    """Judge a page of at least one block; ``before`` is what was judged of it when the extractor had no vote."""
    blocks = page.blocks
    is_text = blocks[0].dom is None
    weights = load_weights("text", settings.text_model) if is_text else load_weights("html", settings.html_model)
    if before is None:
        marks = mark(blocks)
        features = _measure(page, marks, weights)
    else:
        marks = before.marks
        features = with_votes(before.features, blocks)
    activity = run_network(features, weights, () if is_text else group(blocks))
    verdicts = decide(page, marks, activity.probabilities.tolist(), activity.inputs, settings)
    return Judgement(verdicts, marks, features, weights, activity)


def explain(judgement: Judgement) -> list[Verdict]:
    """Return the verdicts, those of the model with the features that spoke strongest."""
    verdicts = list(judgement.verdicts)
    removed = [number for number, verdict in enumerate(verdicts) if verdict.reason is Reason.MODEL]
    found = strongest_against(judgement.activity, removed, judgement.weights)
    for number, features in zip(removed, found, strict=True):
        verdicts[number] = Verdict(*verdicts[number][:-1], features)
    return verdicts


def decide(
    page: Page,
    marks: Sequence[Mark | None],
    scores: Sequence[float],
    features: NDArray[np.float32],
    settings: Settings,
) -> list[Verdict]:
    """Return one verdict for each block: from what the rules say of it, its probability, and the verdicts on others.

    ``features`` are those of the blocks, as the model took them.
    """
    blocks = page.blocks
    threshold = _threshold(blocks, scores, marks, settings.keep_probability)
    verdicts = [_verdict(*voices, threshold) for voices in zip(scores, marks, strict=True)]
    if blocks[0].dom is None:
        return _go_on(blocks, verdicts)
    own = drop_linked_teasers(blocks, drop_other_stories(page, verdicts))
    return drop_repeats(blocks, own, features)


def _measure(page: Page, marks: Sequence[Mark | None], weights: Weights) -> NDArray[np.float64]:
    if page.blocks[0].dom is None:
        return measure(page.blocks, marks, weights.lexicon)
    return measure_page(page.blocks, marks, page.metadata, weights.lexicon, weights.lexicon_names)


def _verdict(score: float, found: Mark | None, threshold: float) -> Verdict:
    if found is not None:
        return Verdict(False, found.reason, found.rule, score)
    if score >= threshold:
        return Verdict(True, None, "model", score)
    return Verdict(False, Reason.MODEL, "model", score)


def _go_on(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Keep a sentence's worth of text that the model doubts but that follows kept text: it goes on there.

    What is lost without this is mostly the last paragraph, for the boilerplate that stands behind it. Between may stand
    what stands inside of stories, if what follows it ends as a sentence does.
    """
    final: list[Verdict] = []
    is_open = is_interrupted = False
    spare = 0
    for block, verdict in zip(blocks, verdicts, strict=True):
        least = _DOUBTED_INSIDE if is_interrupted else _DOUBTED
        doubted = verdict.reason is Reason.MODEL and verdict.score is not None and verdict.score >= least
        if doubted and is_open and _may_go_on(block.text, is_interrupted=is_interrupted):
            final.append(Verdict(True, None, "goes_on", verdict.score))
        else:
            final.append(verdict)
        if final[-1].keep:
            is_open, is_interrupted, spare = True, False, 0
        elif verdict.rule in _INSIDE_STORIES:
            is_interrupted, spare = True, _INTERRUPTING_LINES
        else:
            spare -= 1
            is_open = is_open and spare >= 0 and verdict.reason is Reason.MODEL and not _is_sentence(block.text)
            is_interrupted = True
    return final


def _may_go_on(text: str, *, is_interrupted: bool) -> bool:
    """Say whether a block is a sentence's worth of text, or a short sentence that ends."""
    letters = count_letters(text)
    if letters >= _SENTENCE_CHARS and not is_interrupted:
        return True
    return letters >= (_SENTENCE_CHARS if is_interrupted else _SHORT_SENTENCE_CHARS) and _is_sentence(text)


def _is_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does, or in a script that marks no ends."""
    return text[-1] in SENTENCE_ENDS or is_unspaced(text[-1])


def _threshold(
    blocks: Sequence[Block], scores: Sequence[float], marks: Sequence[Mark | None], keep_probability: float
) -> float:
    """Return the probability from which a block is kept: the lower, the less sure all is, or the cleaner it came."""
    open_to_model = [
        (score, len(block.text)) for block, score, found in zip(blocks, scores, marks, strict=True) if found is None
    ]
    total = sum(len(block.text) for block in blocks)
    kept = sum(chars for score, chars in open_to_model if score >= keep_probability)
    threshold = min(keep_probability, _best_threshold(open_to_model))
    if blocks[0].dom is not None:
        # a page has its chrome around it, whether or not a rule knows it
        return threshold
    if all(found is None or found.reason is Reason.ORNAMENT for found in marks):
        if _prose_chars(blocks) >= _PROSE_SHARE * total:
            return min(threshold, _PROSE_KEEP_PROBABILITY)
        return min(threshold, _UNMARKED_KEEP_PROBABILITY) if kept >= _UNMARKED_SHARE * total else threshold
    return min(threshold, _CLEAN_KEEP_PROBABILITY) if kept >= _CLEAN_SHARE * total else threshold


def _prose_chars(blocks: Sequence[Block]) -> int:
    """Return how many characters stand in paragraphs: long blocks that end as a sentence does."""
    return sum(
        len(block.text)
        for block in blocks
        if count_letters(block.text) >= _PARAGRAPH_CHARS and _is_sentence(block.text)
    )


def _best_threshold(judged: Sequence[tuple[float, int]]) -> float:
    """Return the probability from which to keep so that the F1 to be expected, by characters, is highest.

    ``judged`` holds each block's probability and characters. Where all is sure that is one half, where all is in
    doubt less: leaving out a likely paragraph costs more than letting in an unlikely one (Ye and others, 2012).
    """
    expected = sum(score * chars for score, chars in judged)
    best = kept = hits = 0.0
    threshold = 0.0
    for score, chars in sorted(judged, reverse=True):
        kept += chars
        hits += score * chars
        if 2 * hits > best * (kept + expected):
            best, threshold = 2 * hits / (kept + expected), score
    return threshold
