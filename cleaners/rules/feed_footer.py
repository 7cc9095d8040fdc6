"""Footers that a feed adds to a story: 'The post … appeared first on …', as the publishing systems word them."""

from typing import Final

from cleaners.rules.lexicon import feed_footer, phrases
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(
    name="feed_footer",
    reason=Reason.FEED_FOOTER,
    contains=tuple(phrases(feed_footer.CONTAINS)),
    openings=tuple(Opening((begin,), ((end,),)) for begin, end in feed_footer.FOOTERS),
)
