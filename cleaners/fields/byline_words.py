"""Tables: how bylines begin and what stands behind the names, by language."""

from typing import Final

__all__ = ["AND", "BY", "LABELS", "ROLES"]

BY: Final = (
    *(
        "By",
        "Written by",
        "Story by",
        "Words by",
        "Reported by",
        "Reporting by",
        "Text by",
        "Posted by",
        "Published by",
    ),
    *("Von", "Par", "Por", "Di", "Door", "Av", "Af", "Przez", "Írta", "Szerző", "Autor", "Autorka", "Oleh"),
    *("Propos recueillis par", "Ein Kommentar von", "Ein Gastbeitrag von", "Interview von", "Una nota de", "A cura di"),
    *("بقلم", "كتب", "كتبت", "به قلم", "מאת", "Hazırlayan"),
    *("Της", "Του", "Των", "Γράφει ο", "Γράφει η", "Γράφουν οι", "Από τον", "Από την"),
)
"""Words before a name, without a colon."""

LABELS: Final = (
    *(
        "Author",
        "Byline",
        "Authors",
        "Text",
        "Words",
        "Writer",
        "Reporter",
        "By",
        "Written by",
        "Story",
        "Reporting",
        "Journalist",
    ),
    *("Autor", "Autorin", "Autoren", "Von", "Auteur", "Auteurs", "Par", "Autore", "Autori", "Autora", "Autores", "Por"),
    *(
        "Texto",
        "Texte",
        "Testo",
        "Tekst",
        "Tekst av",
        "Skriven av",
        "Av",
        "Af",
        "Door",
        "Redactie",
        "Forfatter",
        "Szerző",
    ),
    *("Автор", "Авторы", "Автор статьи", "Автори", "Текст", "Аўтар", "Журналист", "Журналіст", "Аутор", "Дописник"),
    *("Müəllif", "Yazar", "Haber", "Yazan", "Muallif", "Авторы", "Հեղինակ", "Հեղինակը", "ავტორი", "ავტორები"),
    *("نویسنده", "نویسندگان", "خبرنگار", "گزارشگر", "الكاتب", "الكاتبة", "بقلم", "إعداد", "مصنف", "מאת", "Συντάκτης"),
    *(
        "Συντάκτρια",
        "Της",
        "Του",
        "Penulis",
        "Reporter",
        "Oleh",
        "Tác giả",
        "ผู้เขียน",
        "लेखक",
        "লেখক",
        "记者",
        "作者",
        "記者",
        "文",
        "기자",
    ),
    *(
        "Author’s name",
        "Shkruan",
        "Autorius",
        "Autors",
        "Autorių",
        "Napsal",
        "Napsala",
        "Napísal",
        "Napísala",
        "Toimittaja",
    ),
)
"""Words before a name, with a colon (or ՝)."""

AND: Final = (
    "and",
    "und",
    "et",
    "y",
    "e",
    "i",
    "a",
    "og",
    "och",
    "en",
    "și",
    "ve",
    "və",
    "и",
    "і",
    "та",
    "և",
    "და",
    "و",
    "with",
)
"""Words between two names."""

ROLES: Final = frozenset(
    (
        "staff writer", "staff reporter", "staff correspondent", "special correspondent", "correspondent", "reporter",
        "senior reporter", "senior correspondent", "political reporter", "business reporter", "news reporter",
        "contributor", "contributing writer", "columnist", "editor", "news editor", "political editor", "writer",
        "freelance writer", "freelance journalist", "journalist", "senior writer", "producer", "staff",
        "assistant editor",
        "senior editor", "managing editor", "deputy editor", "political correspondent", "foreign correspondent",
        "bureau chief", "chief correspondent", "korrespondent", "korrespondentin", "redakteur", "redakteurin",
        "journaliste", "correspondant", "correspondante", "corresponsal", "redactor", "redactora", "enviado especial",
        "корреспондент", "журналист", "обозреватель", "собкор",
    )
)  # fmt: skip
"""What a person is, behind the name and a comma. Lower case."""
