"""View counters: 'Views: 29', '1 234 просмотра'."""

from typing import Final

from cleaners.rules.lexicon import counter, phrases
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

RULE: Final = Rule(
    name="view_counter",
    reason=Reason.COUNTER,
    counted=tuple(phrases(counter.VIEWS)),
)
