"""The shape of a document: numbers that tell an article from a list, a shop, a forum or a form, on any site."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from cleaners.fields.read import Fields
from cleaners.scripts import BURMESE, HAN, KANA, KHMER, THAI_LAO
from cleaners.words import FULL_STOPS
from schemas.block import Block, Page
from schemas.date import Origin
from schemas.verdict import Reason, Verdict

__all__ = ["shape"]

_LONG_CHARS: Final = 140
"""About two lines of a book: menus, prices and headlines are shorter, paragraphs seldom."""
_SHORT_CHARS: Final = 40
_PATTERN_LINES: Final = 3
"""So many lines alike but for their numbers are a list of something."""
_SCORE_STEPS: Final = 1024
"""Scores are counted in whole steps, so that sums are the same on every machine."""
_UNSURE: Final = range(_SCORE_STEPS // 10, _SCORE_STEPS * 9 // 10)

_SENTENCE_ENDS: Final = frozenset(FULL_STOPS + '…”"»’」』)]')
_CODE_CHARACTERS: Final = "{}<>_=;\\|"
_QUOTE_CHARACTERS: Final = '“”„«»「」"'
# One or two classes each, nothing repeated but digits: linear on any input.
_DIGITS = re.compile(r"\d+")
_CURRENCY_SIGNS: Final = "$€£¥₹₽"
_PRICE = re.compile(r"[$€£¥₹₽]\s?\d|\d\s?[€₽₹]")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_UNSPACED = re.compile(f"[{THAI_LAO}{BURMESE}{KHMER}{KANA}{HAN}]")
# The names that site builders everywhere give to the parts of a page.
_STORY_NAMES: Final = ("article", "story", "entry", "post")
_STORY_NAME = re.compile(rf"\b(?:{'|'.join(_STORY_NAMES)})")
_SHOP_NAMES: Final = ("product", "price", "cart", "sku", "shop")
_CODE_TAGS: Final = frozenset({"pre", "code"})
_FORUM_NAMES: Final = ("forum", "thread", "topic", "reply", "replies", "comment", "discussion", "message")

_ORIGINS: Final[dict[Origin, int]] = {
    Origin.BODY: 1,
    Origin.TAIL: 2,
    Origin.LABEL: 3,
    Origin.DATELINE: 4,
    Origin.HEADER: 4,
    Origin.URL: 4,
    Origin.ATTRIBUTE: 4,
    Origin.SCRIPT: 4,
    Origin.TIME: 5,
    Origin.MICRODATA: 5,
    Origin.META: 6,
    Origin.JSON_LD: 7,
}
"""How much a date's place says that the document is dated as a whole; 0 where there is no date."""


def shape(page: Page, verdicts: Sequence[Verdict], fields: Fields) -> dict[str, float]:
    """Return the measures of a document by name; those of the DOM only where the page has one.

    Shares are 0–1, densities are per thousand kept characters. All are ratios of whole numbers.
    """
    kept = [block for block, verdict in zip(page.blocks, verdicts, strict=True) if verdict.keep]
    chars = max(1, sum(len(block.text) for block in kept))
    measures = {
        **_judged(page, verdicts, chars),
        **_kept(kept, chars),
        **_lists(page.blocks),
        **_removed(verdicts),
        **_fields(fields),
    }
    return measures if page.blocks[0].dom is None else measures | _dom(page.blocks, kept, chars)


def _judged(page: Page, verdicts: Sequence[Verdict], kept_chars: int) -> dict[str, float]:
    """Return how sure the judge was, and into how many pieces the kept text falls."""
    total = unsure = sure = runs = long_blocks = 0
    before = False
    for block, (keep, _, _, score, _) in zip(page.blocks, verdicts, strict=True):
        size = len(block.text)
        steps = int((float(keep) if score is None else score) * _SCORE_STEPS)
        total += size
        if steps in _UNSURE:
            unsure += size
        if keep:
            sure += size * steps
            runs += not before
            long_blocks += size >= _LONG_CHARS
        before = keep
    return {
        "sureness": sure / (kept_chars * _SCORE_STEPS),
        "unsure_share": unsure / max(1, total),
        "kept_share": kept_chars / max(1, total),
        "runs_per_long_block": runs / max(1, long_blocks),
        "long_blocks": long_blocks,
    }


def _kept(kept: Sequence[Block], chars: int) -> dict[str, float]:
    text = "\n".join(block.text for block in kept)
    ended = sum(block.text[-1] in _SENTENCE_ENDS for block in kept)
    return {
        "sentence_share": ended / max(1, len(kept)),
        "code_density": _count(text, _CODE_CHARACTERS) / chars * 1000,
        "year_density": len(_YEAR.findall(text)) / chars * 1000,
        "quote_density": _count(text, _QUOTE_CHARACTERS) / chars * 1000,
        "question_density": _count(text, "?？؟") / chars * 1000,
        "exclamation_density": text.count("!") / chars * 1000,
    }


def _count(text: str, characters: str) -> int:
    return sum(map(text.count, characters))


def _lists(blocks: Sequence[Block]) -> dict[str, float]:
    """Return how much of the document is lines of one pattern ('0 replies'), and how much is prices."""
    short = [block.text for block in blocks if len(block.text) < 2 * _SHORT_CHARS]
    joined = "\n".join(short)
    patterns = Counter(_DIGITS.sub("0", joined).split("\n"))
    priced = 0
    if any(sign in joined for sign in _CURRENCY_SIGNS):
        priced = sum(1 for text in short if len(text) < _SHORT_CHARS and _PRICE.search(text))
    return {
        "repeated_share": sum(count for count in patterns.values() if count >= _PATTERN_LINES) / len(blocks),
        "price_share": priced / len(blocks),
    }


def _removed(verdicts: Sequence[Verdict]) -> dict[str, float]:
    found = Counter(verdict.reason for verdict in verdicts)
    return {
        "doubted_share": found[Reason.MODEL] / len(verdicts),
        "counters": found[Reason.COUNTER],
        "comment_prompts": found[Reason.COMMENT],
        "date_lines": found[Reason.DATE],
        "byline_lines": found[Reason.BYLINE],
        "credits": found[Reason.CREDIT],
    }


def _fields(fields: Fields) -> dict[str, float]:
    published = fields.dates.published
    return {
        "date_origin": _ORIGINS[published.origin] if published else 0,
        "title_chars": len(fields.title or ""),
        "title_words": _words(fields.title or ""),
        "byline": float(bool(fields.byline)),
        "section": float(fields.section is not None),
    }


def _words(title: str) -> int:
    """Return the number of words; where none are spaced, as in Japanese, two characters are taken for one."""
    return max(len(title.split()), len(_UNSPACED.findall(title)) // 2)


def _dom(blocks: Sequence[Block], kept: Sequence[Block], chars: int) -> dict[str, float]:
    """Return the measures of the elements around the blocks. Many stand in elements of the same names."""
    names = Counter(block.dom.names for block in blocks if block.dom is not None)
    forums = {name for name in names if _holds(name, _FORUM_NAMES)}
    stories = [name for name in names if _holds(name, _STORY_NAMES) and _STORY_NAME.search(name)]
    shops = [name for name in names if _holds(name, _SHOP_NAMES)]
    code = forum = landmark = linked = alike = 0
    for block in blocks:
        dom = block.dom
        if dom is not None and (dom.tag in _CODE_TAGS or "/pre" in dom.path):
            code += len(block.text)
    for block in kept:
        dom = block.dom
        if dom is not None:
            size = len(block.text)
            forum += size if dom.names in forums else 0
            landmark += size if dom.landmark == "article" or "/article" in dom.path else 0
            linked += int(size * dom.link_density)
            alike += size * (1 if dom.tag == "p" else dom.siblings)
    return {
        "story_names": sum(map(names.__getitem__, stories)) / len(blocks),
        "shop_names": sum(map(names.__getitem__, shops)) / len(blocks),
        "code_share": code / sum(len(block.text) for block in blocks),
        "forum_share": forum / chars,
        "article_share": landmark / chars,
        "link_share": linked / chars,
        "siblings": alike / chars,
    }


def _holds(name: str, words: Sequence[str]) -> bool:
    """Say whether one of a few words stands in a name. Names are long: a search for each takes a tenth of a pattern."""
    return any(map(name.__contains__, words))
