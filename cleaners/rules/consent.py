"""Cookie banners and consent dialogues."""

import re
from typing import Final

from cleaners.rules.lexicon import consent, phrases
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_COOKIES: Final = r"(?=.*\b(?:cookies?|куки|файлы cookie|çerez\w*|kuki\w*|ciasteczek|evästeitä|informasjonskapsler|sütik\w*|cookie-uri|cookie-urile))"
_ENGLISH: Final = re.compile(
    r"(?:we use|we and our|we store|this (?:web ?site|site|page) uses|our (?:web ?site|site) uses|by (?:continuing|using|clicking|accepting|browsing|visiting|closing)|these cookies|cookies are|"
    r"when you visit|to provide the best|we value your|in order to|some cookies|the cookies?|necessary cookies|functional cookies|performance cookies|analytical cookies|other uncategorized|"
    r"advertisement cookies|out of these|this cookie|it does not store|strictly necessary cookies|if you do not allow these cookies|you can change your|manage your)\b.*"
)
_ENGLISH_COOKIES: Final = re.compile(_COOKIES + _ENGLISH.pattern)
_PARTNERS: Final = re.compile(
    r"we (?:and|with) (?:our|selected|0)(?=.*\bpartners\b)(?=.*\b(?:store|process|personal data|consent|access information)\b).*"
    r"|(?:the )?(?:technical storage or access|storage preferences|ads and content can be|data can be used to|your (?:choices|preferences) (?:will )?apply)\b.*"
)
_OTHERS: Final = re.compile(
    _COOKIES
    + r"(?:мы используем|сайт использует|этот сайт|наш сайт|данный сайт|на сайте|на нашем сайте|продолжая|используя|для улучшения|оставаясь|для корректной|ми використовуємо|цей сайт|сайт використовує|продовжуючи|"
    r"bu (?:site|web|internet)|sitemizde|web sitemiz|sitemiz|çerez\w*|size daha iyi|deneyiminizi|saytımız\w*|bu sayt|biz |"
    r"wir verwenden|wir nutzen|diese (?:webseite|website|seite)|unsere (?:webseite|website)|um ihnen|durch die|mit der nutzung|cookies |nous utilisons|ce site|en poursuivant|en continuant|notre site|nous et nos|"
    r"utilizamos|este sitio|esta web|esta página|usamos|nosotros y|al continuar|si continúa|nuestro sitio|utilizamos|este site|nós |ao continuar|questo sito|utilizziamo|usiamo|noi e |continuando|proseguendo|"
    r"wij gebruiken|deze (?:website|site)|we gebruiken|door |vi använder|denna|vi bruker|vi bruger|denne|käytämme|tämä|ta strona|strona |używamy|nasza strona|korzystamy|serwis |w ramach|tento web|tyto|používáme|"
    r"ez a weboldal|a weboldal|weboldalunk|acest site|folosim|utilizăm|pentru a|site-ul|χρησιμοποιουμε|αυτος ο|το site|situs|kami menggunakan).*"
)

RULE: Final = Rule(
    name="consent",
    reason=Reason.CONSENT,
    phrases=tuple(phrases(consent.PHRASES)),
    openings=(
        Pattern(
            (
                "we", "this", "our", "by", "these", "cookies", "when", "to", "in", "some", "the", "necessary", "functional", "performance", "analytical", "other", "advertisement", "out", "it",
                "strictly", "if", "you", "manage",
            ),
            _ENGLISH_COOKIES,
        ),
        Pattern(("we", "the", "technical", "storage", "ads", "data", "your"), _PARTNERS),
        Pattern(
            (
                "мы", "сайт", "этот", "наш", "данный", "на", "продолжая", "используя", "для", "оставаясь", "ми", "цей", "продовжуючи", "bu", "sitemizde", "web", "sitemiz", "çerezler", "size",
                "saytımız", "biz", "wir", "diese", "unsere", "um", "durch", "mit", "cookies", "nous", "ce", "en", "notre", "utilizamos", "este", "esta", "usamos", "nosotros", "al", "si", "nuestro", "nós",
                "ao", "questo", "utilizziamo", "usiamo", "noi", "continuando", "proseguendo", "wij", "deze", "we", "door", "vi", "denna", "denne", "käytämme", "tämä", "ta", "strona", "używamy",
                "nasza", "korzystamy", "serwis", "w", "tento", "tyto", "používáme", "ez", "a", "weboldalunk", "acest", "folosim", "utilizăm", "pentru", "site", "χρησιμοποιουμε", "αυτος", "το", "situs", "kami",
            ),
            _OTHERS,
        ),
    ),
)  # fmt: skip
