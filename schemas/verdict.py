"""A verdict: whether a block belongs to the article, and why not."""

from enum import StrEnum
from typing import NamedTuple

__all__ = ["Reason", "Removal", "Verdict"]


class Reason(StrEnum):
    """Why a block is not part of the text. Written to ``removed.jsonl``: names are part of the contract."""

    SHARE = "share"
    FOLLOW = "follow"
    SUBSCRIBE = "subscribe"
    APP_STORE = "app_store"
    NAVIGATION = "navigation"
    CONSENT = "consent"
    COUNTER = "counter"
    PRINT_COPY = "print_copy"
    COPYRIGHT = "copyright"
    RELATED = "related"
    COMMENT = "comment"
    CATEGORY = "category"
    FEED_FOOTER = "feed_footer"
    STORY_CODE = "story_code"
    ADVERTISEMENT = "advertisement"
    CREDIT = "credit"
    CAPTION = "caption"
    CONTACT = "contact"
    """Newsroom addresses, telephone numbers, imprints."""
    ORNAMENT = "ornament"
    """No letter and no digit: a lone bullet, a row of stars."""
    REPEATED = "repeated"
    """Says again what another kept block or the headline says."""
    HEADLINE = "headline"
    BYLINE = "byline"
    DATE = "date"
    SECTION = "section"
    SITE_NAME = "site_name"
    MODEL = "model"
    """The model's probability is below the threshold; ``score`` holds it."""


class Verdict(NamedTuple):
    """The judgement of one block."""

    keep: bool
    reason: Reason | None
    """None when kept."""
    rule: str
    """Name of the rule, model or field that decided."""
    score: float | None
    """Probability that the block belongs to the article (0–1), where a model spoke."""
    features: tuple[str, ...] = ()
    """Where the model removed it: the features that spoke strongest against it, the strongest first."""


class Removal(NamedTuple):
    """A removed block, as ``removed.jsonl`` holds it (with the record's ``id`` beside it)."""

    line: int
    text: str
    reason: Reason
    rule: str
    score: float | None
    features: tuple[str, ...] = ()
