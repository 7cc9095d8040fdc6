"""other stories: what a page holds in full behind its own story, as pages do that load the next one below."""

import re
from collections.abc import Sequence
from typing import Final

from schemas.block import Block, Dom, Page
from schemas.verdict import Reason, Verdict

__all__ = ["drop_other_stories"]

_WORD: Final = re.compile(r"\w+")
_MAX_HEADLINES: Final = 3
_MAX_HEADLINE_CHARS: Final = 300
_CONTENT_WORD_CHARS: Final = 4
_ALIKE: Final = 0.7
"""Share of the words of both from which a heading is a declared headline."""
_LEAST_OWN_CHARS: Final = 300
_LEAST_OTHER_CHARS: Final = 100
_MAX_TWINS: Final = 10
"""More are the entries of a list."""
_MAX_DATE_DISTANCE: Final = 4
_MAX_DATE_CHARS: Final = 120
_DATE: Final = re.compile(r"(?<!\d)(?:\d{4}|\d\d?[./-]\d\d?[./-]\d\d)(?!\d)")
_LEAST_OWN_SHARE: Final = 0.25
"""Where the element of the headline holds less, beside another, the parts of one story may be elements of their own."""


def drop_other_stories(page: Page, verdicts: list[Verdict]) -> list[Verdict]:
    """Return the verdicts on a page without the texts of ``article`` elements that are not its own.

    Its own is the one around the declared headline. What is inside it, such as the entries of a live blog, stays, and
    so does everything on a page whose headline stands in no such element, or in one of little text.
    """
    blocks = page.blocks
    place = _headline(page)
    if place is None:
        return verdicts
    own = frozenset(_articles(blocks[place]))
    return _drop_articles(blocks, verdicts, place, own) if own else _drop_twins(blocks, verdicts, place)


def _drop_articles(blocks: Sequence[Block], verdicts: list[Verdict], place: int, own: frozenset[int]) -> list[Verdict]:
    """Return the verdicts without the texts of ``article`` elements other than those (``own``) around the headline."""
    others: dict[int, list[int]] = {}
    own_chars = 0
    for number, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        articles = _articles(block)
        if not own.isdisjoint(articles):
            own_chars += len(block.text) * verdict.keep
        elif articles and number > place:
            others.setdefault(articles[0], []).append(number)
    sizes = {other: sum(len(blocks[n].text) for n in numbers if verdicts[n].keep) for other, numbers in others.items()}
    if own_chars < max(_LEAST_OWN_CHARS, _LEAST_OWN_SHARE * max(sizes.values(), default=0)):
        return verdicts
    found = [number for other, numbers in others.items() if sizes[other] >= _LEAST_OTHER_CHARS for number in numbers]
    return _without(verdicts, found)


def _drop_twins(blocks: Sequence[Block], verdicts: list[Verdict], place: int) -> list[Verdict]:
    """Return the verdicts without the elements that are made as the headline's is: each with its title and its date.

    Titles alone are no sign of a second story: parts of one have them too. A date below each is.
    """
    title = blocks[place].dom
    if title is None or not _is_dated(blocks, place):
        return verdicts
    twins = [number for number in range(place + 1, len(blocks)) if _is_twin(blocks, number, title)]
    found: list[int] = []
    for dom in (blocks[number].dom for number in twins if len(twins) <= _MAX_TWINS):
        shared = 0 if dom is None else _shared_depth(dom.chain, title.chain)
        own = [near for near, block in enumerate(blocks) if _is_inside(block, title.chain[: shared + 1])]
        if dom is not None and _kept_chars(blocks, verdicts, own) >= _LEAST_OWN_CHARS:
            found += [near for near, block in enumerate(blocks) if _is_inside(block, dom.chain[: shared + 1])]
    return _without(verdicts, found)


def _is_twin(blocks: Sequence[Block], number: int, title: Dom) -> bool:
    """Say whether a block is made as the title is, in an element of its own, with a date below."""
    dom = blocks[number].dom
    if dom is None or (dom.tag, dom.path, dom.names) != (title.tag, title.path, title.names):
        return False
    is_apart = len(dom.chain) == len(title.chain) and _shared_depth(dom.chain, title.chain) < len(dom.chain) - 1
    return is_apart and _is_dated(blocks, number)


def _is_dated(blocks: Sequence[Block], number: int) -> bool:
    """Say whether a date stands in one of the short blocks below a title."""
    below = blocks[number + 1 : number + 1 + _MAX_DATE_DISTANCE]
    return any(len(block.text) <= _MAX_DATE_CHARS and _DATE.search(block.text) for block in below)


def _shared_depth(one: Sequence[int], other: Sequence[int]) -> int:
    return next((depth for depth, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))


def _is_inside(block: Block, chain: Sequence[int]) -> bool:
    return block.dom is not None and block.dom.chain[: len(chain)] == chain


def _kept_chars(blocks: Sequence[Block], verdicts: Sequence[Verdict], numbers: Sequence[int]) -> int:
    return sum(len(blocks[number].text) for number in numbers if verdicts[number].keep)


def _without(verdicts: list[Verdict], numbers: Sequence[int]) -> list[Verdict]:
    settled = list(verdicts)
    for number in numbers:
        if verdicts[number].keep:
            settled[number] = Verdict(False, Reason.RELATED, "other_story", verdicts[number].score)
    return settled


def _articles(block: Block) -> tuple[int, ...]:
    return block.dom.articles if block.dom is not None else ()


def _headline(page: Page) -> int | None:
    """Return the number of the first heading that is a declared headline."""
    declared = [words for headline in page.metadata.headlines[:_MAX_HEADLINES] if (words := _words(headline))]
    for number, block in enumerate(page.blocks) if declared else ():
        if block.dom is not None and block.dom.heading and len(block.text) <= _MAX_HEADLINE_CHARS:
            words = _words(block.text)
            if any(len(words & headline) >= _ALIKE * max(len(words), len(headline)) for headline in declared):
                return number
    return None


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(text.casefold()) if len(word) >= _CONTENT_WORD_CHARS)
