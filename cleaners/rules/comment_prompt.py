"""Comment sections: 'Leave a review', 'Comments (3)', 'Log in to comment'."""

from typing import Final

from cleaners.rules.lexicon import comment_prompt, phrases
from cleaners.rules.openings import openings_of
from cleaners.rules.rule import Opening, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 200

RULE: Final = Rule(
    name="comment_prompt",
    reason=Reason.COMMENT,
    phrases=tuple(phrases(comment_prompt.PHRASES)),
    openings=(
        Opening(tuple(phrases(comment_prompt.OPENINGS)), max_chars=_MAX_CHARS),
        *openings_of(comment_prompt.LOGINS, comment_prompt.TO_COMMENT, max_chars=_MAX_CHARS),
    ),
)
