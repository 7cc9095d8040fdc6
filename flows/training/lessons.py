"""lessons: documents whose blocks are labelled, made from gold sets."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np

from cleaners.decode import decode
from cleaners.html import split_html
from cleaners.pipeline import clean
from cleaners.split import split_text
from flows.training.gold_set import HTML_STYLE, GoldSet, Source
from flows.training.labels import Labels, label_blocks
from schemas.block import Block
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.metadata import NO_METADATA, Metadata
from schemas.outcome import Cleaned

__all__ = ["Lesson", "lessons_of_pages", "lessons_of_text", "vary"]

_OTHER_KIND_WEIGHT: Final = 0.3
"""Pages that are no articles teach less: what their main content is, is a matter of taste."""
_TAUGHT_WEIGHT: Final = 0.3
"""So do pages that were labelled by the HTML path."""
_SHORTENED_WEIGHT: Final = 0.3
_BARE_WEIGHT: Final = 0.3
_MAX_BARE_BLOCKS: Final = 80
_MIN_TAUGHT_QUALITY: Final = 0.9
_CLEAN_STYLE: Final = "clean"
_LEAST_PARAGRAPHS: Final = 4
_MAX_INSERTED_CHARS: Final = 160
_MAX_CHROME_SHARE: Final = 0.1
"""Share of words of the text up to which a block is chrome for sure."""
_CHROME_AROUND: Final = (0, 2, 5, 10, 40, 200)


class Lesson(NamedTuple):
    """A document of n blocks (at least one), with what is known of each."""

    set: str
    style: str
    id: str
    site: str
    blocks: tuple[Block, ...]
    labels: Labels
    gold: str
    weight: float
    varied: bool = False
    """Cut or shortened: taught, but not scored."""
    metadata: Metadata = NO_METADATA


def lessons_of_text(gold: GoldSet, styles: frozenset[str] | None = None) -> Iterator[Lesson]:
    """Yield a lesson for each page of the text dumps. Pages without gold text are labelled by the HTML path."""
    texts, weights = _gold_texts(gold)
    for source in gold.dumps(styles):
        if source.id in texts:
            blocks = split_text(str(source.raw)).blocks
            text = str(source.raw) if source.style == _CLEAN_STYLE else texts[source.id]
            yield from _lesson(gold, source, blocks, text, weights[source.id])


def lessons_of_pages(gold: GoldSet) -> Iterator[Lesson]:
    """Yield a lesson for each page that has its HTML and gold text, with the extractor's vote on each block."""
    for source in gold.pages():
        text = gold.rows[source.id].get("text")
        if not isinstance(text, str) or not text:
            continue
        document = _document(gold, source)
        try:
            page = split_html(decode(document).text, document.url).ask_extractor()
        except DocumentError:
            continue
        if all(block.dom is not None for block in page.blocks):
            weight = _kind_weight(gold, source.id)
            for lesson in _lesson(gold, source, page.blocks, text, weight):
                yield lesson._replace(metadata=page.metadata)


def vary(lesson: Lesson, chance: random.Random) -> Iterator[Lesson]:
    """Yield variants of a lesson: cut at random ends, shortened to a few paragraphs, without any text, with other gaps.

    What users hold is cut otherwise than the pages of a gold set are.
    """
    if lesson.style in {"blocks", "nodes"}:
        if chance.random() < 0.5:  # noqa: PLR2004
            yield from _interrupt(lesson, chance)
        yield _cut(lesson, chance, near=chance.random() < 0.5)  # noqa: PLR2004
        if chance.random() < 0.25:  # noqa: PLR2004
            yield from _bare(lesson, chance)
        if chance.random() < 0.4:  # noqa: PLR2004
            yield from _shorten(lesson, chance)
    elif lesson.style == "glued" and chance.random() < 0.5:  # noqa: PLR2004
        yield _cut(lesson, chance, near=False)
    elif lesson.style == _CLEAN_STYLE and chance.random() < 0.4:  # noqa: PLR2004
        yield from _shorten(lesson, chance)


def _lesson(gold: GoldSet, source: Source, blocks: Sequence[Block], text: str, weight: float) -> Iterator[Lesson]:
    if blocks:
        labels = label_blocks([block.text for block in blocks], text)
        yield Lesson(gold.name, source.style, source.id, gold.site(source.id), tuple(blocks), labels, text, weight)


def _gold_texts(gold: GoldSet) -> tuple[dict[str, str], dict[str, float]]:
    texts: dict[str, str] = {}
    weights: dict[str, float] = {}
    untaught = False
    for page_id, row in gold.rows.items():
        text = row.get("text")
        if isinstance(text, str) and text:
            texts[page_id], weights[page_id] = text, _kind_weight(gold, page_id)
        elif _is_article(row):
            untaught = True
    if untaught:
        for source in gold.pages():
            if source.id not in texts and _is_article(gold.rows[source.id]) and (found := _taught(gold, source)):
                texts[source.id], weights[source.id] = found, _TAUGHT_WEIGHT
    return texts, weights


def _kind_weight(gold: GoldSet, page_id: str) -> float:
    return 1.0 if _is_article(gold.rows[page_id]) else _OTHER_KIND_WEIGHT


def _is_article(row: Mapping[str, Any]) -> bool:
    return bool(row.get("type", "article") == "article")


def _taught(gold: GoldSet, source: Source) -> str | None:
    """Return the text that the HTML path finds, where it is sure of it."""
    try:
        outcome = clean(_document(gold, source))
    except DocumentError:
        return None
    if isinstance(outcome, Cleaned) and outcome.record.quality >= _MIN_TAUGHT_QUALITY:
        return outcome.record.text
    return None


def _document(gold: GoldSet, source: Source) -> Document:
    return Document(source.raw, "html", f"{source.id}.html", HTML_STYLE, url=gold.rows[source.id].get("url"))


def _cut(lesson: Lesson, chance: random.Random, *, near: bool) -> Lesson:
    """Return the lesson with its ends cut off somewhere outside the text; ``near`` leaves a few blocks of chrome."""
    count = len(lesson.blocks)
    text = _text_places(lesson.labels)
    first, last = 0, count
    if text and near:
        first = max(0, text[0] - chance.randrange(8))
        last = min(count, text[-1] + 1 + chance.randrange(8))
    elif text:
        which = chance.random()
        if which < 0.6:  # noqa: PLR2004
            first = chance.randrange(text[0] + 1)
        if which > 0.3:  # noqa: PLR2004
            last = chance.randrange(text[-1] + 1, count + 1)
    return _part(lesson, range(first, last), lesson.labels.gold_words, chance)


def _shorten(lesson: Lesson, chance: random.Random) -> Iterator[Lesson]:
    """Yield a short story: the first few blocks of the text, with little or much chrome around them."""
    text = _text_places(lesson.labels)
    if not text:
        return
    some = text[: chance.randrange(1, 7)]
    before, behind = chance.choice(_CHROME_AROUND), chance.choice(_CHROME_AROUND)
    places = [
        place
        for place in range(len(lesson.blocks))
        if some[0] - before <= place <= some[-1] or text[-1] < place <= text[-1] + behind
    ]
    gold_words = int(sum(lesson.labels.words[place] for place in some))
    yield _part(lesson, places, gold_words, chance)._replace(weight=lesson.weight * _SHORTENED_WEIGHT)


def _interrupt(lesson: Lesson, chance: random.Random) -> Iterator[Lesson]:
    """Yield the lesson with some of its own chrome between its paragraphs, as links and boxes stand there elsewhere.

    Most often it stands before the last paragraphs, which are then the hardest to tell from what follows the story.
    """
    text = _text_places(lesson.labels)
    chrome = [
        place
        for place, (block, share) in enumerate(zip(lesson.blocks, lesson.labels.share, strict=True))
        if 0.0 <= share < _MAX_CHROME_SHARE and len(block.text) <= _MAX_INSERTED_CHARS
    ]
    known = frozenset(chrome)
    if lesson.weight < 1.0 or len(text) < _LEAST_PARAGRAPHS or not chrome:
        return
    inserted: dict[int, list[int]] = {}
    for _ in range(chance.randrange(1, 4)):
        near_end = chance.random() < 0.6  # noqa: PLR2004
        before = chance.choice(text[-3:]) if near_end else chance.choice(text[1:])
        first = chance.choice(chrome)
        run = [place for place in range(first, first + chance.randrange(1, 4)) if place in known]
        inserted.setdefault(before, []).extend(run)
    places = [some for place in range(len(lesson.blocks)) for some in (*inserted.get(place, ()), place)]
    last = min(len(places), places.index(text[-1]) + 1 + chance.choice(_CHROME_AROUND))
    yield _part(lesson, places[:last], lesson.labels.gold_words, chance)


def _bare(lesson: Lesson, chance: random.Random) -> Iterator[Lesson]:
    """Yield a stretch of what stands above or below the text: a document in which there is no article at all."""
    text = _text_places(lesson.labels)
    if lesson.weight < 1.0 or not text:
        return
    sides = [side for side in (range(text[0]), range(text[-1] + 1, len(lesson.blocks))) if len(side) > 1]
    if sides:
        side = chance.choice(sides)
        size = chance.randrange(1, min(len(side), _MAX_BARE_BLOCKS) + 1)
        first = chance.randrange(len(side) - size + 1)
        yield _part(lesson, side[first : first + size], 0, chance)._replace(weight=_BARE_WEIGHT)


def _part(lesson: Lesson, places: Iterable[int], gold_words: int, chance: random.Random) -> Lesson:
    """Return a lesson of some of the blocks, with blank lines as they are, nowhere or everywhere."""
    chosen = list(places)
    blocks = [lesson.blocks[place] for place in chosen]
    gaps = chance.choice(("keep", "keep", "none", "all"))
    if gaps != "keep":
        blocks = [block._replace(gap=int(gaps == "all" and not block.glued), indent=0) for block in blocks]
    labels = Labels(lesson.labels.share[chosen], lesson.labels.words[chosen], gold_words)
    return lesson._replace(blocks=tuple(blocks), labels=labels, varied=True)


def _text_places(labels: Labels) -> list[int]:
    places: list[int] = np.flatnonzero(labels.share >= 0.5).tolist()  # noqa: PLR2004
    return places
