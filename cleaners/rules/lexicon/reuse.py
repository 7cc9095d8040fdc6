"""Notices about the reuse of a publisher's texts: how they begin, and on which terms."""

USES = {
    "en": """
        any use of materials | any use of the materials | any use of site materials | any use of our materials
        any use of this material | any use of content | any use of the content | use of materials
        use of the materials | use of site materials | use of any materials | use of our materials
        all use of materials | the use of materials | the use of the materials | the use of site materials
        usage of materials | using materials | using the materials | when using materials | when using the materials
        when using site materials | when using our materials | when using information from | when quoting materials
        when quoting | when citing materials | when copying materials | when reprinting | while using materials
        while quoting | in case of using materials | in case of quoting | in case of reprint
        in case of reproduction of | full or partial reproduction | full or partial reprint
        full or partial use of materials | full or partial copying | partial or full | reproduction of materials
        reproduction of any materials | reproduction of articles | reproduction of content
        reproduction or redistribution | reprinting of articles | reprinting of materials | reprint of materials
        reprinting or | copying of materials | copying materials | quoting of materials | citation of materials
        republication of | redistribution of this | any reproduction of materials | any reproduction of the
        any copying of materials | any reprint
    """,
    "ru": """
        любое использование материал | любое использование информац | любое использование текст
        любое использование контент | все права на материал | все права на любые материал
        полное или частичное использование | полное или частичное копирование | полное или частичное воспроизведение
        полное или частичное цитирование | при использовании материал | при использовании любых материал
        при использовании информац | при использовании наших | при полном или | при частичном или
        при любом использовании | при перепечатке | при цитировании | при копировании | использование материал
        использование любых материал | использование информации | использование текст | перепечатка
        копирование материал | воспроизведение материал | цитирование материал | цитирование | частичное цитирование
        частичное или полное | материалы сайта | полная или частичная перепечатка | любая перепечатка
        любое копирование | любое воспроизведение
    """,
    "uk": """
        будь-яке використання матеріал | будь-яке копіювання | усі права на матеріал | всі права на матеріал
        повне або часткове | при використанні матеріал | при використанні інформац | при цитуванні | при передруку
        при копіюванні | у разі використання матеріал | у разі цитування | використання матеріал
        використання будь-яких матеріал | передрук | копіювання матеріал | відтворення матеріал | цитування матеріал
        матеріали сайту | повний або частковий передрук | будь-який передрук
    """,
    "be": "пры выкарыстанні матэрыял | выкарыстанне матэрыял | перадрук матэрыял",
    "bg": "при използване на материал | използването на материал | възпроизвеждането на | препечатването на",
    "hy": """
        կայքի նյութեր | կայքում տեղադրված | մեջբերումներ | նյութերի արտատպում | նյութերի օգտագործ
        նյութերն ամբողջությամբ
    """,
    "az": """
        saytdakı | saytın materialları | materiallardan istifadə | materialların istifadə | portaldakı
        saytda yerləşdirilən | xəbərlərdən istifadə | məlumatdan istifadə | saytdan istifadə
    """,
    "ka": "მასალების გამოყენება | საიტზე განთავსებული | მასალის გამოყენება | მასალების გადაბეჭდვა",
    "tr": """
        sitemizde yayınlanan | sitede yayınlanan | bu sitede yayınlanan | sitedeki haber | sitemizdeki
        yayınlanan haber
    """,
    "fa": "استفاده از مطالب | نقل مطالب | هرگونه کپی | هرگونه استفاده از مطالب | بازنشر مطالب | هرگونه بهره برداری",
    "ar": """
        إعادة نشر المواد | لا يسمح بإعادة نشر | يمنع إعادة نشر | لا يجوز إعادة نشر | يمنع نقل أو | يسمح بإعادة نشر
    """,
    "de": "nachdruck | die vervielfältigung | vervielfältigung | jede vervielfältigung",
    "fr": """
        toute reproduction totale | toute reproduction, | reproduction totale | reproduction, même
        la reproduction totale | toute reproduction ou
    """,
    "es": """
        prohibida la reproducción | prohibida su | queda prohibida la reproducción | queda prohibida toda reproducción
        la reproducción total | se permite la reproducción | se prohíbe la reproducción
    """,
    "pt": """
        é proibida a reprodução | proibida a reprodução | a reprodução total | é permitida a reprodução
        reprodução total ou
    """,
    "it": """
        è vietata la riproduzione | la riproduzione, anche | vietata la riproduzione | la riproduzione totale
        riproduzione anche
    """,
    "pl": "kopiowanie | rozpowszechnianie | przedruk",
    "ro": """
        reproducerea totală | reproducerea integrală | preluarea fără | preluarea articolelor
        preluarea informațiilor | este interzisă reproducerea | este interzisă preluarea
    """,
    "el": "απαγορεύεται η αναδημοσίευση | απαγορεύεται η αναπαραγωγή | επιτρέπεται η αναδημοσίευση",
    "id": "dilarang memperbanyak | dilarang mengutip | dilarang menyalin | dilarang keras mengambil",
    "vi": "cấm sao chép | nghiêm cấm sao chép",
}

TERMS = {
    "en": """
        allowed | permitted | prohibited | forbidden | hyperlink | active link | link to | with reference
        reference to | permission | consent | mandatory | obligatory | required
    """,
    "ru": "ссылк | с разрешени | без разрешени | запрещ | согласи | правообладател | обязательн | с указанием",
    "uk": "посилан | дозвол | заборон | обов'язков | згод | із зазначенням | з зазначенням",
    "be": "спасыл | дазвол",
    "bg": "позоваван | разрешен | забранен | съгласие | връзка",
    "hy": "հղումը | հղում կատարել | պարտադիր է | արգելվում է",
    "az": """
        istinad vacib | istinad edilmə | istinad mütləq | istinad zəruri | istinad olun | hiperlink | qadağandır
        istinad etmək
    """,
    "ka": "აკრძალულია | მითითებ | ბმულ | ნებართვ",
    "tr": "izin | kaynak",
    "fa": "ذکر منبع | با ذکر | بلامانع | ممنوع | مجوز",
    "ar": "المصدر | إذن | موافقة",
    "de": "genehmigung | gestattet | untersagt | zustimmung",
    "fr": "interdite | autorisation | accord",
    "es": "total o parcial | autorización | citando | la fuente | prohibida | permiso",
    "pt": "autorização | fonte | total ou parcial | desde que",
    "it": "vietata | autorizzazione | consenso | riservata",
    "pl": "zabron | zgod | zastrzeż",
    "ro": "interzis | acord | sursa | citarea",
    "el": "άδεια | πηγή | χωρίς",
    "id": "izin",
    "vi": "cho phép | đồng ý | chấp thuận | dưới mọi hình thức",
}

ALWAYS = {
    "en": """
        no part of this publication may | no part of this site may | no part of this website may
        this material may not be | reproduction in whole or in part | reproduction without permission
        unauthorized use and/or | unauthorized reproduction | unauthorised reproduction | unauthorized copying
        all content on this site is
    """,
}
