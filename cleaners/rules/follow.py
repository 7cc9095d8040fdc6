"""Follow lines: 'Follow us on Telegram', 'Мы в соцсетях'."""

import re
from typing import Final

from cleaners.rules.lexicon import follow, phrases
from cleaners.rules.networks import NETWORK
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_ENGLISH: Final = re.compile(
    rf"(?:please |and |or |also )?(?:follow|like|find|join|connect with|add|visit|watch|get|see|stay connected with)"
    rf" \S+(?: \S+){{0,5}}? (?:on|via|at|in)(?: our| your)? (?:the )?(?:social media|{NETWORK})\b(?!-).{{0,60}}"
)
_SLAVIC: Final = re.compile(
    rf"(?:\S{{0,20}} )?(?:подписывайтесь|подпишитесь|подпишись|подписаться|присоединяйтесь|присоединитесь|читайте|следите за|следи за|следуйте за|смотрите нас|мы|наш канал|наш|наша страница"
    rf"|підписуйтесь|підписуйтеся|підпишіться|підпишись|приєднуйтесь|приєднуйтеся|читайте нас|стежте за|слідкуйте за|ми)"
    rf"(?: \S+){{0,8}} (?:в|во|на|у|через) (?:наш\S* )?(?:{NETWORK}|telegram-канал\S*|телеграм-канал\S*|google\.?news|новости|дзен\S*|яндекс\S*|канал\S*|youtube-канал\S*).{{0,60}}"
)
_CAUCASUS_TURKIC: Final = re.compile(
    rf"(?:հետևեք|հետեւեք|միացեք|բաժանորդագրվեք|bizi|gamogvqevit|გამოგვყევით|მოგვყევით|შემოგვიერთდით|გამოიწერეთ)(?: \S+){{0,6}}.{{0,10}}(?:{NETWORK}|google|sosial|sosyal|սոց|ტელეგრამ|ფეისბუქ|youtube|instagram).{{0,50}}"
)
_ROMANCE_GERMANIC: Final = re.compile(
    rf"(?:suivez|retrouvez|rejoignez|síguenos|síganos|sigue|siga|siga-nos|seguinos|únete|encuéntranos|seguici|segui|folgen sie|folge|folgt|besuchen sie uns|volg|följ|følg|seuraa|obserwuj|śledź|polub|dołącz"
    rf"|sledujte|urmărește|urmăriți|urmareste|kövess|kövessen|ακολουθηστε|ikuti|theo dõi|تابعنا|تابعونا|تابعوا|انضم|ما را|عضویت در|עקבו|הצטרפו)"
    rf"(?:-\S+)?(?: \S+){{0,7}} ?(?:\S{{0,4}})(?:{NETWORK}|redes sociales|redes sociais|réseaux sociaux|social|sociale media|sozialen medien|facebooku|instagramie|google nachrichten|google notícias|google noticias).{{0,60}}"
)

RULE: Final = Rule(
    name="follow",
    reason=Reason.FOLLOW,
    phrases=tuple(phrases(follow.PHRASES)),
    openings=(
        Pattern(("please", "follow", "like", "find", "join", "connect", "add", "stay"), _ENGLISH),
        Pattern(("հետևեք", "հետեւեք", "միացեք", "բաժանորդագրվեք", "bizi", "გამოგვყევით", "მოგვყევით", "შემოგვიერთდით", "გამოიწერეთ"), _CAUCASUS_TURKIC),
        Pattern(
            (
                "suivez", "retrouvez", "rejoignez", "síguenos", "síganos", "sigue", "siga", "seguinos", "únete", "encuéntranos", "seguici", "segui", "folgen", "folge", "folgt", "besuchen",
                "volg", "följ", "følg", "seuraa", "obserwuj", "śledź", "polub", "dołącz", "sledujte", "urmărește", "urmăriți", "kövess", "kövessen", "ακολουθηστε", "ikuti", "theo",
                "تابعنا", "تابعونا", "تابعوا", "انضم", "ما", "עקבו", "הצטרפו",
            ),
            _ROMANCE_GERMANIC,
        ),
    ),
    patterns=(
        Pattern(
            (
                "подписывайтесь", "подпишитесь", "подпишись", "подписаться", "присоединяйтесь", "присоединитесь", "читайте", "следите", "следуйте", "смотрите", "мы", "наш",
                "підписуйтесь", "підписуйтеся", "підпишіться", "приєднуйтесь", "приєднуйтеся", "стежте", "слідкуйте", "ми",
            ),
            _SLAVIC,
        ),
    ),
)  # fmt: skip
