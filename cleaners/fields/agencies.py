"""Tables: news agencies whose copy other papers print, as they are written in datelines and credits."""

import re
from typing import Final

__all__ = ["AGENCY_PATTERN", "agency_of"]

_AGENCIES: Final = (
    *(
        "Reuters",
        "Associated Press",
        "AP",
        "AFP",
        "Agence France-Presse",
        "dpa",
        "dpa-AFX",
        "Bloomberg",
        "UPI",
        "ANI",
        "PTI",
    ),
    *(
        "IANS",
        "Xinhua",
        "Kyodo News",
        "Kyodo",
        "Jiji Press",
        "Yonhap",
        "Anadolu Agency",
        "Anadolu",
        "AA",
        "DHA",
        "İHA",
        "EFE",
    ),
    *(
        "Europa Press",
        "ANSA",
        "Adnkronos",
        "AGI",
        "LaPresse",
        "Lusa",
        "Belga",
        "ANP",
        "APA",
        "Keystone-SDA",
        "SDA",
        "KNA",
    ),
    *(
        "epd",
        "AFX",
        "SID",
        "TT",
        "NTB",
        "Ritzau",
        "STT",
        "BNS",
        "ELTA",
        "LETA",
        "ERR",
        "PAP",
        "ČTK",
        "CTK",
        "TASR",
        "SITA",
    ),
    *(
        "MTI",
        "Agerpres",
        "Mediafax",
        "BTA",
        "Tanjug",
        "Beta",
        "Hina",
        "FENA",
        "MIA",
        "ATA",
        "ANA-MPA",
        "AMNA",
        "Ukrinform",
    ),
    *("UNIAN", "Interfax", "Interfax-Ukraine", "TASS", "ITAR-TASS", "RIA Novosti", "Sputnik", "BelTA", "ARMENPRESS"),
    *(
        "Armenpress",
        "Arminfo",
        "ARKA",
        "AZERTAC",
        "Azertag",
        "AZƏRTAC",
        "Trend",
        "Report",
        "APA",
        "Turan",
        "TURAN",
        "Interpress",
    ),
    *(
        "InterPressNews",
        "IPN",
        "Kazinform",
        "KazTAG",
        "24.kg",
        "AKIpress",
        "UzA",
        "IRNA",
        "ISNA",
        "Tasnim",
        "Fars",
        "Mehr",
    ),
    *(
        "MENA",
        "SPA",
        "WAM",
        "QNA",
        "KUNA",
        "SANA",
        "NNA",
        "Petra",
        "WAFA",
        "MAP",
        "TAP",
        "APS",
        "SABC",
        "NAN",
        "GNA",
        "SAPA",
    ),
    *(
        "Antara",
        "Bernama",
        "VNA",
        "TNA",
        "AAP",
        "CP",
        "The Canadian Press",
        "Canadian Press",
        "PA",
        "PA Media",
        "Télam",
    ),
    *(
        "Press Association",
        "Agência Brasil",
        "Prensa Latina",
        "Notimex",
        "CNS",
        "CNA",
        "ATS",
        "UNB",
        "BSS",
        "APP",
        "INP",
    ),
    *("ТАСС", "ИТАР-ТАСС", "РИА Новости", "Интерфакс", "Интерфакс-Украина", "Укринформ", "Укрінформ", "УНИАН", "УНІАН"),
    *("БЕЛТА", "БелТА", "БТА", "Казинформ", "АЗЕРТАДЖ", "Арменпресс", "АРМЕНПРЕСС", "АРКА", "ԱՐՄԵՆՊՐԵՍ", "Արմենպրես"),
    *(
        "新华社",
        "新華社",
        "中新社",
        "中央社",
        "共同",
        "時事",
        "연합뉴스",
        "뉴시스",
        "뉴스1",
        "رويترز",
        "أ ف ب",
        "واس",
        "سانا",
        "إرنا",
        "ایرنا",
    ),
)
"""As written. The case counts: 'AA' and 'Report' are agencies, 'aa' and 'report' are words."""

_KNOWN: Final = frozenset(_AGENCIES)
_WORDS: Final = frozenset({"Trend", "Report", "Beta", "Fars", "Mehr", "Petra", "Turan", "Anadolu", "Sputnik"})
_BY_UPPER: Final = {name.upper(): name for name in _AGENCIES if name not in _WORDS}


AGENCY_PATTERN: Final = "|".join(sorted(map(re.escape, _AGENCIES), key=len, reverse=True))
"""Any of them, as part of a regular expression."""


def agency_of(name: str) -> str | None:
    """Return the agency of that name, as the table spells it, or None.

    >>> agency_of("REUTERS"), agency_of("report")
    ('Reuters', None)
    """
    return name if name in _KNOWN else _BY_UPPER.get(name) if name.isupper() else None
