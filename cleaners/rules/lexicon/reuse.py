"""Notices about the reuse of a publisher's texts: how they begin, what of, and on which terms."""

USES = {
    "en": """
        any use | the use of | use of | all use of | any reproduction | any copying | any reprint | full or partial
        reproduction of | reproduction or | reprint of | reprinting of | copying of | quoting of | citation of
        republication of | when using | when quoting | when citing | when copying | when reprinting | while using
        in case of using | in case of quoting | in case of | in case of reprint | usage of | the reproduction of
        partial or full | partial use | redistribution of | using materials | using of
    """,
    "ru": """
        любое использование | все материалы | все права | полное или частичное | при использовании | при полном
        при частичном | при перепечатке | при цитировании | при копировании | при любом | использование | перепечатка
        копирование | воспроизведение | цитирование | частичное | в случае | материалы сайта | материалы,
        полная или частичная | любая перепечатка | любое копирование | запрещено | запрещается | разрешается
    """,
    "uk": """
        будь-яке | усі матеріали | всі матеріали | усі права | всі права | повне або | при використанні
        при цитуванні | при передруку | при копіюванні | у разі | використання | передрук | копіювання | відтворення
        цитування | матеріали сайту | повний або | заборонено | забороняється | дозволяється | під час
    """,
    "be": "пры выкарыстанні | выкарыстанне | усе матэрыялы",
    "bg": "при използване | използването | възпроизвеждането | препечатването",
    "hy": "կայքի նյութերը | մեջբերումներ | նյութերի | կայքում տեղ | կայքի | նյութերը",
    "az": """
        saytdakı | saytın | materiallardan | materialların | xəbərlərdən | portaldakı | saytda yerləşdirilən
        məlumatdan | informasiyadan
    """,
    "ka": "მასალების | საიტზე | მასალის",
    "tr": "sitemizde | sitede yayınlanan | bu sitede | sitedeki | yayınlanan haber | haberlerin | bu haberin",
    "fa": "استفاده از | نقل | هرگونه | بازنشر",
    "ar": "يسمح | يمنع | لا يسمح | إعادة نشر | لا يجوز",
    "de": "die nutzung der | nachdruck | vervielfältigung | die vervielfältigung | die verwendung",
    "fr": "toute reproduction | toute utilisation | la reproduction | reproduction",
    "es": "prohibida | queda prohibida | se prohíbe | la reproducción | se permite la reproducción",
    "pt": "é proibida | proibida | a reprodução | é permitida a reprodução",
    "it": "è vietata | la riproduzione | vietata la riproduzione | riproduzione",
    "pl": "kopiowanie | rozpowszechnianie | wykorzystanie | przedruk",
    "ro": "reproducerea | preluarea | este interzisă | folosirea",
    "el": "απαγορεύεται | η αναδημοσίευση | επιτρέπεται",
    "id": "dilarang",
    "vi": "cấm sao chép | không được",
}

MATERIALS = {
    "en": "material | content | article | information | photo | site | publication | news | text",
    "ru": "материал | информаци | текст | публикаци | новост | контент | сайт | стат | перепечатк",
    "uk": "матеріал | інформаці | текст | публікаці | новин | контент | сайт | статт",
    "be": "матэрыял",
    "bg": "материал | съдържание | публикаци",
    "hy": "նյութ | մեջբեր | տեղեկ",
    "az": "material | məlumat | xəbər | informasiya",
    "ka": "მასალ",
    "tr": "haber | içerik | yazı | fotoğraf",
    "fa": "مطالب | محتوا | اخبار",
    "ar": "المواد | المحتوى | محتوى | نشر",
    "de": "inhalt | artikel | beiträge | texte",
    "fr": "article | contenu | totale ou partielle | site",
    "es": "contenido | total o parcial | artículo | material",
    "pt": "conteúdo | total ou parcial | matéria | material",
    "it": "contenut | articol | totale o parziale | anche parziale",
    "pl": "materiał | treści | artykuł",
    "ro": "conținut | articol | informați | material | totală sau parțială",
    "el": "περιεχομ | αρθρ | υλικ | αναδημοσ",
    "id": "konten | isi | artikel",
    "vi": "nội dung | bài viết | sao chép",
}

TERMS = {
    "en": """
        allowed | permitted | prohibited | forbidden | hyperlink | active link | link to | with reference
        reference to | permission | consent | mandatory | obligatory | is required | credit
    """,
    "ru": "ссылк | разреш | запрещ | соглас | обязательн | правообладател | указани | редакции",
    "uk": "посилан | дозвол | заборон | обов'язков | згод | вказан | зазначен",
    "be": "спасыл | дазвол",
    "bg": "позоваван | връзка | разрешен | забранен | съгласие",
    "hy": "հղում | արգելվում | թույլատր | պարտադիր",
    "az": "istinad | hiperlink | qadağan | icazə",
    "ka": "აკრძალულია | მითითებ | ბმულ | ნებართვ",
    "tr": "izin | kaynak | alıntı | saklıdır | kopyalan",
    "fa": "منبع | مجاز | ممنوع | بلامانع",
    "ar": "المصدر | إذن | محفوظة | موافقة",
    "de": "genehmigung | gestattet | untersagt | zustimmung | nicht erlaubt",
    "fr": "interdite | autorisation | accord",
    "es": "prohibida | autorización | permiso | citando | la fuente | consentimiento",
    "pt": "proibida | autorização | citada a fonte | desde que",
    "it": "riservata | vietata | autorizzazione | consenso | citando",
    "pl": "zabron | zgod | zastrzeż",
    "ro": "interzis | acord | sursa | citarea",
    "el": "απαγορευεται | αδεια | πηγη | επιτρεπεται",
    "id": "izin | tanpa",
    "vi": "cho phép | đồng ý | chấp thuận",
}

ALWAYS = {
    "en": """
        no part of this publication | no part of this site | no part of this website | this material may not be
        reproduction in whole or | reproduction without | unauthorized use and/or | unauthorized reproduction
        unauthorised reproduction | unauthorized copying | all content on this site
    """,
}
