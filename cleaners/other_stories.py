"""other stories: what a page holds in full behind its own story, as pages do that load the next one below."""

import re
from typing import Final

from schemas.block import Block, Page
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
_LEAST_OWN_SHARE: Final = 0.25
"""Where the element of the headline holds less, beside another, the parts of one story may be elements of their own."""


def drop_other_stories(page: Page, verdicts: list[Verdict]) -> list[Verdict]:
    """Return the verdicts on a page without the texts of ``article`` elements that are not its own.

    Its own is the one around the declared headline. What is inside it, such as the entries of a live blog, stays, and
    so does everything on a page whose headline stands in no such element, or in one of little text.
    """
    blocks = page.blocks
    place = _headline(page)
    own = frozenset(_articles(blocks[place])) if place is not None else frozenset()
    if place is None or not own:
        return verdicts
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
    settled = list(verdicts)
    for other, numbers in others.items():
        for number in numbers if sizes[other] >= _LEAST_OTHER_CHARS else ():
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
