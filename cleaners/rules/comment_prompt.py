"""Comment sections: 'Leave a review', 'Comments (3)', 'Log in to comment'."""

import re
from typing import Final

from cleaners.rules.lexicon import comment_prompt, phrases
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_ENGLISH: Final = re.compile(
    r"(?:please |you must |you need to |you have to )?(?:be )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|login|register|subscribe)(?: \S+){0,6} to (?:post |leave |write |add |submit |join |view )?(?:an? |the |your )?(?:comments?|reply|conversation|discussion)"
    r"|0 (?:comments?|replies|responses|thoughts|reviews) (?:on|to|for)\b.{0,200}"
    r"|(?:leave|post|write|add) (?:a |your |us a )?(?:comment|reply|review|response)(?: (?:to|on|for|below)\b.{0,160})?"
    r"|(?:view|show|read|see|load) (?:all )?0 (?:more )?(?:comments?|replies)"
    r"|(?:join|start) the (?:conversation|discussion|debate)\b.{0,60}"
    r"|(?:all )?comments (?:are|will be) (?:closed|disabled|moderated|turned off|reviewed)\b.{0,80}"
)

RULE: Final = Rule(
    name="comment_prompt",
    reason=Reason.COMMENT,
    phrases=tuple(phrases(comment_prompt.PHRASES)),
    patterns=(
        Pattern(
            ("comment", "comments", "reply", "replies", "responses", "thoughts", "conversation", "discussion", "debate", "review", "reviews", "response"),
            _ENGLISH,
        ),
    ),
)  # fmt: skip
