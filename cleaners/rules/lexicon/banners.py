"""Sentences of cookie banners: how they begin, and what they name."""

BEFORE_COOKIES = {
    "en": """
        we use | we and our | we store | we also use | this website uses | this site uses | this web site uses
        this page uses | our website uses | our site uses | our websites use | by continuing | by using | by clicking
        by accepting | by browsing | by visiting | by closing | these cookies | cookies help | cookies allow
        when you visit | to provide the best | we value your | in order to | some cookies | the cookie is
        necessary cookies | functional cookies | performance cookies | analytical cookies | analytics cookies
        targeting cookies | marketing cookies | other uncategorized cookies | advertisement cookies | out of these
        this cookie | strictly necessary cookies | if you do not allow | you can change your | you can manage
        manage your | to give you | to improve | we would like | for more information | accept cookies | please accept
    """,
    "ru": """
        мы используем | сайт использует | этот сайт | наш сайт | данный сайт | на сайте | на нашем сайте | продолжая
        используя | для улучшения | оставаясь | для корректной | на этом сайте | пользуясь | с целью | для удобства
    """,
    "uk": "ми використовуємо | цей сайт | сайт використовує | наш сайт | продовжуючи | на сайті | для покращення",
    "bg": "този сайт | ние използваме | използваме",
    "sr": "овај сајт | ova stranica | koristimo | ovaj sajt",
    "az": "bu sayt | saytımız | biz | veb saytımız",
    "tr": """
        bu site | bu web | bu internet | sitemizde | web sitemiz | sitemiz | çerezler | size daha iyi | deneyiminizi
        internet sitemizde | web sitemizde
    """,
    "de": """
        wir verwenden | wir nutzen | wir und unsere | diese webseite | diese website | diese seite | unsere webseite
        unsere website | um ihnen | durch die | mit der nutzung | cookies helfen | cookies erleichtern
        die nutzung von | wir setzen
    """,
    "fr": """
        nous utilisons | ce site | en poursuivant | en continuant | notre site | nous et nos | avec votre accord
        les cookies | pour offrir
    """,
    "es": """
        utilizamos | este sitio | esta web | esta página | usamos | nosotros y | al continuar | si continúa
        nuestro sitio | este portal | las cookies | en este sitio | con su acuerdo | al navegar
    """,
    "pt": """
        utilizamos | este site | usamos | nós | ao continuar | o nosso site | nosso site | este website | os cookies
        ao navegar | nós e os nossos
    """,
    "it": """
        questo sito | utilizziamo | usiamo | noi e | continuando | proseguendo | il nostro sito | i cookie | chiudendo
        con il tuo consenso
    """,
    "ca": "utilitzem | aquest lloc | aquesta web | fem servir",
    "nl": "wij gebruiken | we gebruiken | deze website | deze site | door | wij en onze | onze website",
    "sv": "vi använder | denna webbplats | den här webbplatsen | vi och våra",
    "no": "vi bruker | dette nettstedet | vi og våre",
    "da": "vi bruger | denne hjemmeside | denne side | vi og vores",
    "fi": "käytämme | tämä sivusto | sivustomme",
    "pl": "ta strona | strona | używamy | nasza strona | korzystamy | serwis | w ramach | my i nasi | nasz serwis",
    "cs": "tento web | tyto | používáme | na našem webu | soubory cookie | tato stránka",
    "sk": "táto stránka | používame | tento web",
    "hu": "ez a weboldal | a weboldal | weboldalunk | oldalunk | honlapunk | ez az oldal",
    "ro": "acest site | folosim | utilizăm | pentru a | site-ul | noi și",
    "el": "χρησιμοποιούμε | αυτός ο | ο ιστότοπος | εμείς και",
    "id": "situs ini | situs web | kami menggunakan",
    "vi": "chúng tôi sử dụng | trang web này",
    "ar": "نستخدم | يستخدم | هذا الموقع",
}

COOKIES = {
    "any": "cookie",
    "ru": "куки",
    "az": "kuki",
    "tr": "çerez",
    "pl": "ciasteczk",
    "no": "informasjonskaps",
    "fi": "eväste",
    "hu": "süti",
    "ar": "ملفات تعريف الارتباط",
}

PURPOSES = {
    "en": """
        website | site | browser | experience | device | consent | setting | preference | policy | analytic | partner
        traffic | advert | personali | privacy | cookies to | use of cookies | our cookies
    """,
    "other": "cookie | куки | kuki | çerez | ciasteczk | informasjonskaps | eväste | süti | ملفات",
}
"""In English alone the word has another meaning, so what the cookies are for is asked too."""

PARTNERS = {
    "en": "we and our | we and 0 | we and selected | we with our | with your agreement, we and",
    "de": "wir und unsere | wir und bis zu",
    "fr": "nous et nos | avec nos 0 partenaires",
    "es": "nosotros y nuestros",
    "pt": "nós e nossos | nós e os nossos",
    "it": "noi e i nostri | noi e terze parti",
    "nl": "wij en onze | wij en 0 partners",
    "pl": "my i nasi",
    "ru": "мы и наши",
}

PROCESSING = {
    "en": "process | personal data | consent | access information",
    "de": "personenbezogene | daten",
    "fr": "données",
    "es": "datos",
    "pt": "dados",
    "it": "dati",
    "nl": "gegevens",
    "pl": "dane",
    "ru": "данные",
}

ALWAYS = {
    "en": """
        the technical storage or access | storage preferences | your choices will apply | your preferences will apply
        we care about your privacy | we value your privacy | your privacy is important to us
    """,
    "de": "die technische speicherung | wir benötigen ihre zustimmung | wir benötigen ihre einwilligung",
    "fr": "le stockage ou l'accès technique | le respect de votre vie privée",
    "es": "el almacenamiento o acceso técnico | nos importa su privacidad | valoramos tu privacidad",
    "it": "l'archiviazione tecnica | la tua privacy è importante",
    "nl": "de technische opslag | we hechten waarde aan uw privacy",
    "pl": "szanujemy twoją prywatność | szanujemy państwa prywatność",
}
"""Enough without a word of cookies."""
