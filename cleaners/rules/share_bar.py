"""Share bars: 'Share this article', 'Click to share on Facebook (Opens in new window)', rows of network names."""

import re
from typing import Final

from cleaners.rules.lexicon import phrases, share_bar, social
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_LIKED: Final = re.compile(
    r"\S{0,12}?(?:did you )?(?:like|liked|enjoy|enjoyed|love|loved|found) [^.!?]{0,50}\? ?(?:please |then |why not )?"
    r"(?:share|tweet|pass|recommend|spread).{0,80}"
)
"""'Liked the story? Share it', with what may be stuck to its beginning."""

RULE: Final = Rule(
    name="share_bar",
    reason=Reason.SHARE,
    phrases=tuple(phrases(share_bar.PHRASES)),
    frames=tuple(phrases(share_bar.FRAMES)),
    in_rows=tuple(phrases(social.NETWORKS, social.NEIGHBOURS)),
    in_menus=tuple(phrases(social.NETWORKS, social.IN_MENUS)),
    patterns=(Pattern(("share", "tweet", "pass", "recommend", "spread"), _LIKED),),
)
