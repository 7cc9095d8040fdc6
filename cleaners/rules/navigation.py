"""Navigation: what menus, headers and footers hold, and trails of links ('Home > News > Politics')."""

import re
from typing import Final

from cleaners.rules.lexicon import menu_words, navigation, phrases, topics
from cleaners.rules.line import fold
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_HOMES: Final = tuple(map(fold, phrases(navigation.HOMES)))
_TRAIL: Final = re.compile(rf"(?:{'|'.join(map(re.escape, _HOMES))}) ?[>»›/→] ?\S.*")
_LEAVE: Final = re.compile(
    r"skip (?:to|past|over|directly to)(?: \S+){1,5}"
    r"|(?:jump|go|return|back) to (?:the )?(?:top|content|main content|navigation|home|homepage|menu|search|main menu)"
    r"(?: of (?:the )?page)?"
)

RULE: Final = Rule(
    name="navigation",
    reason=Reason.NAVIGATION,
    phrases=tuple(phrases(navigation.PHRASES)),
    in_menus=tuple(phrases(menu_words.PHRASES, topics.PHRASES)),
    patterns=(
        Pattern(tuple(home.split(" ")[0] for home in _HOMES), _TRAIL),
        Pattern(("skip", "jump", "return", "back"), _LEAVE),
    ),
)
