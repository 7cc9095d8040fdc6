"""Contact and imprint lines: 'Contact us', 'Tel.: +374 10 …', a lone e-mail address."""

import re
from typing import Final

from cleaners.rules.lexicon import contact, phrases
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_CHANNELS: Final = (
    "tel", "phone", "telephone", "fax", "mob", "mobile", "e-mail", "email", "mail", "address", "contact", "contacts", "тел", "телефон", "факс", "адрес", "почта", "эл. почта", "адреса", "пошта", "հեռ", "հեռախոս", "էլ", "հասցե",
    "ünvan", "əlaqə", "elaqe", "ტელ", "მისამართი", "ელფოსტა", "telefon", "e-posta", "adres", "faks", "gsm", "تلفن", "آدرس", "فکس", "ایمیل", "هاتف", "العنوان", "فاكس", "adresse", "teléfono", "correo", "telefone", "telefono", "indirizzo",
    "τηλ", "διευθυνση", "טלפון", "电话", "地址", "電話", "주소", "전화", "대표전화", "whatsapp",
)  # fmt: skip
_REACH: Final = re.compile(
    r"(?:tel|phone|telephone|fax|mob|mobile|тел|телефон|факс|հեռ|հեռախոս|ტელ|telefon|telefax|faks|gsm|تلفن|فکس|هاتف|فاكس|teléfono|telefone|telefono|τηλ|טלפון|电话|電話|전화|대표전화|whatsapp|call us|t|f|p)"
    r"[ .:/)(+\-–,]*(?:/ ?(?:fax|факс|faks)[ .:]*)?(?:[+(]? ?0[ ()\-–./,;]*)+"
)
_ADDRESS: Final = re.compile(
    r"(?:(?:e-?mail|mail|почта|эл\. почта|email us|e-?posta|ایمیل|correo|contact|contact us|пишите|write to us|elektron poçt|էլ\.? ?փոստ|էլ\.? ?հասցե|email us at|e)[ .:\-–]*)?[\w.+\-]{1,60}@[\w\-]{1,60}(?:\.[\w\-]{1,20}){1,4}"
)

RULE: Final = Rule(
    name="contact",
    reason=Reason.CONTACT,
    phrases=tuple(phrases(contact.PHRASES)),
    openings=(
        Pattern(
            (
                "tel", "phone", "telephone", "fax", "mob", "mobile", "тел", "телефон", "факс", "հեռ", "հեռախոս", "ტელ", "telefon", "telefax", "faks", "gsm", "تلفن", "فکس", "هاتف", "فاكس", "teléfono",
                "telefone", "telefono", "τηλ", "טלפון", "电话", "電話", "전화", "대표전화", "whatsapp", "call", "t", "f", "p",
            ),
            _REACH,
        ),
    ),
    patterns=(Pattern(("com", "org", "net", "ru", "am", "az", "ge", "tr", "ir", "ua", "de", "fr", "es", "info", "uk", "eu", "it", "co", "ch", "at", "nl", "pl", "news", "media", "tv", "me"), _ADDRESS),),
)  # fmt: skip
