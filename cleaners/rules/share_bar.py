"""Share bars: 'Share this article', 'Click to share on Facebook (Opens in new window)', rows of network names."""

import re
from typing import Final

from cleaners.rules.lexicon import phrases, share_bar, social
from cleaners.rules.networks import NETWORK
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_ASK: Final = (
    r"(?:click to |tap to )?(?:share|tweet|post|pin|send|email|e-mail|recommend|forward|save|submit|print)"
    r"(?: (?:this|it|the|article|story|post|page|news|link|a|to|friend|with|your|friends|content|video))*"
    rf" (?:on|via|to|by|in|with|through|using) (?:{NETWORK}|print|friends)"
    rf"(?: ?\(?opens in (?:a )?new (?:window|tab)\)?)?(?: (?:{NETWORK}|print)\b)?"
)
_ASKS: Final = re.compile(rf"(?:share )?(?:{_ASK}[ ,|/·]*)+")
_LIKED: Final = re.compile(
    r"\S{0,12}?(?:did you )?(?:like|liked|enjoy|enjoyed|love|loved|found) [^.!?]{0,50}\? ?(?:please |then |why not )?"
    r"(?:share|tweet|pass|recommend|spread).{0,80}"
)
_OTHERS: Final = re.compile(
    rf"(?:поделиться|поделись|поделитесь|поделитесь новостью|отправить|поділитися|поділитись|поширити|կիսվել|paylaş|auf|per|via|partager sur|partager via|partager par|partagez sur"
    rf"|compartir en|compartir por|compartir vía|comparte en|compartilhar no|compartilhe no|compartilhar via|partilhar no|partilhe no|condividi su|condividi via|condividi con|deel op|deel via|delen op|delen via"
    rf"|dela på|del på|jaa|udostępnij na|udostępnij przez|sdílet na|distribuie pe|share pe|bagikan ke|bagikan di|chia sẻ qua|chia sẻ lên|κοινοποίηση στο|شارك على|شارك عبر|مشاركة على|مشاركة عبر|اشتراك در|اشتراک در|ارسال به"
    rf"|շարել|გაზიარება|გააზიარე|שתף ב|שתפו ב|שיתוף ב)(?: (?:в|во|на|у|через|по|в соцсети))? ?-?(?:{NETWORK})(?: (?:teilen|versenden|senden|ში|ზე|գրել|paylaş|paylaşın|ile paylaş|da paylaş))?"
)
_IN_TURN: Final = re.compile(
    rf"(?:{NETWORK})(?:'?[dt][ae]| ile| üzerinden|-da|-də|-ում|-ზე|で|に| में| पर| पर)? ?(?:paylaş|paylaşın|teilen|կիսվել|տարածել|გაზიარება|シェア|シェアする|で共有|に投稿|पर शेयर करें|share|gönder|delen)"
)

RULE: Final = Rule(
    name="share_bar",
    reason=Reason.SHARE,
    phrases=tuple(phrases(share_bar.PHRASES)),
    in_rows=tuple(phrases(social.NETWORKS, social.NEIGHBOURS)),
    in_menus=tuple(phrases(social.NETWORKS, social.IN_MENUS)),
    patterns=(
        Pattern(("share", "tweet", "post", "pin", "send", "email", "e", "recommend", "forward", "save", "submit", "print"), _ASKS),
        Pattern(("share", "tweet", "pass", "recommend", "spread"), _LIKED),
        Pattern(
            (
                "поделиться", "поделись", "поделитесь", "отправить", "поділитися", "поділитись", "поширити", "կիսվել", "paylaş", "auf", "per", "via", "partager", "partagez",
                "compartir", "comparte", "compartilhar", "compartilhe", "partilhar", "partilhe", "condividi", "deel", "delen", "dela", "del", "jaa", "udostępnij", "sdílet",
                "distribuie", "bagikan", "chia", "κοινοποιηση", "شارك", "مشاركة", "ارسال", "გაზიარება", "გააზიარე", "שתף", "שתפו", "שיתוף",
            ),
            _OTHERS,
        ),
        Pattern(("paylaş", "paylaşın", "teilen", "կիսվել", "տարածել", "გაზიარება", "share", "gönder", "delen"), _IN_TURN),
    ),
)  # fmt: skip
