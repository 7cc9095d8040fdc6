"""Copyright lines and notices about reuse: '© 2024', 'Any use of materials is allowed only if …'."""

import re
from typing import Final

from cleaners.rules.lexicon import phrases
from cleaners.rules.lexicon.copyright import CONTAINS
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_SIGN: Final = re.compile(
    r"(?:\S+ ){0,8}?\S*(?:©|copyright) ?(?:©|\(c\)|c\)|0|by|copyright|all|the\b|\w+[ .,]+0).{0,240}|© ?.{0,200}|c\) ?0.{0,200}|copyright"
)
_ENGLISH: Final = re.compile(
    r"(?=.*\b(?:materials?|content|texts?|articles?|information|photos?|site|website|publications?|news|part of|whole)\b)"
    r"(?=.*\b(?:allowed|permitted|prohibited|forbidden|hyperlink|active link|link|reference|permission|consent|mandatory|obligatory|required|credit)\b)"
    r"(?:any |the |all |full |partial |complete )?(?:or partial |or full )?(?:use|usage|reproduction|reprint|reprinting|copying|citation|quoting|republication|redistribution) (?:of|or|and)\b.*"
    r"|(?:when|while|in case of) (?:using|quoting|citing|copying|reprinting|republishing)\b(?=.*\b(?:link|hyperlink|reference|permission|mandatory|obligatory|required)\b).*"
    r"|(?:no part of this|this material may not be|reproduction in whole|reproduction without|unauthorized (?:use|reproduction|copying)|unauthorised (?:use|reproduction))\b.*"
)
_SLAVIC: Final = re.compile(
    r"(?=.*(?:ссылк|гиперссылк|разрешен|запрещ|согласи|обязательн|правообладател|посилання|гіперпосилан|дозвол|заборон|обов'язков|указани|зазначенн))"
    r"(?:любое |все |полное |при |использование |перепечатка |копирование |воспроизведение |цитирование |частичное |будь-яке |усі |всі |повне |використання |передрук |копіювання |відтворення |цитування |у разі |в случае )"
    r".{0,40}(?:использовани|перепечат|копировани|воспроизведени|цитировани|перепечатк|материал|використанн|передрук|копіюванн|цитуванн|відтворенн|матеріал).*"
)

RULE: Final = Rule(
    name="copyright",
    reason=Reason.COPYRIGHT,
    contains=tuple(phrases(CONTAINS)),
    patterns=(Pattern(("©", "copyright", "c"), _SIGN),),
    openings=(
        Pattern(
            (
                "any", "the", "all", "full", "partial", "complete", "use", "usage", "reproduction", "reprint", "reprinting", "copying", "citation", "quoting",
                "republication", "redistribution", "when", "while", "in", "no", "this", "unauthorized", "unauthorised",
            ),
            _ENGLISH,
        ),
        Pattern(
            (
                "любое", "все", "полное", "при", "использование", "перепечатка", "копирование", "воспроизведение", "цитирование", "частичное", "в", "будь", "усі", "всі", "повне",
                "використання", "передрук", "копіювання", "відтворення", "цитування", "у",
            ),
            _SLAVIC,
        ),
    ),
)  # fmt: skip
