"""Contact and imprint lines."""

PHRASES = {
    "en": """
        contact | contact us | contact me | get in touch | email us | e-mail us | write to us | call us
        call us today | send us a tip | send a tip | news tips | submit a tip | got a tip | submit a story
        contact form | send us an email | message us | report a story | press contact | media contact
        contact the newsroom | contact the author | contact the editor | letters to the editor | submit a news tip
        submit news | our contacts | editorial office | contact support | talk to us | chat with us | email protected
        [email protected | [email protected] | email the author | call now | get directions | find a location
        find a store
    """,
    "ru": """
        контакты | контакт | связаться с нами | наши контакты | свяжитесь с нами | написать нам | напишите нам
        контактная информация | обратная связь | адрес редакции | написать в редакцию | связь с редакцией
        выходные данные | наш адрес | телефон редакции | контакты редакции | написать письмо | реквизиты
        контактные данные | электронная почта редакции | адрес
    """,
    "uk": """
        контакти | контакт | зв'язатися з нами | наші контакти | написати нам | напишіть нам | контактна інформація
        зворотний зв'язок | адреса редакції
    """,
    "be": "кантакты | напісаць нам",
    "bg": "контакти | за контакти | контакт | свържете се с нас",
    "sr": "контакт | kontakt | kontakti | pišite nam",
    "hy": """
        կապ | կապ մեզ հետ | կոնտակտներ | հետադարձ կապ | կապ խմբագրության հետ | մեր հասցեն | կապվեք մեզ հետ | հասցե
    """,
    "az": "əlaqə | bizimlə əlaqə | əlaqə məlumatları | bizə yazın | ünvan | ünvanımız | redaksiya ilə əlaqə",
    "ka": "კონტაქტი | დაგვიკავშირდით | საკონტაქტო ინფორმაცია | მოგვწერეთ | მისამართი",
    "tr": """
        iletişim | bize ulaşın | iletişim bilgileri | bize yazın | künye & iletişim | künye ve iletişim
        iletişim formu | ihbar hattı
    """,
    "fa": "تماس با ما | ارتباط با ما | تماس | اطلاعات تماس | ارتباط با سردبیر | راه های ارتباطی",
    "ar": "اتصل بنا | تواصل معنا | للتواصل | للاتصال بنا | راسلنا | معلومات الاتصال | تواصلوا معنا | العنوان",
    "de": """
        kontakt | kontaktieren sie uns | kontaktformular | ansprechpartner | schreiben sie uns | kontakt & hilfe
        kontakt zur redaktion | kontakt aufnehmen | anschrift | so erreichen sie uns | e-mail schreiben
        kontakt/impressum | anfahrt
    """,
    "fr": """
        contact | contacts | contactez-nous | nous contacter | contactez nous | contacter la rédaction | nous écrire
        écrivez-nous | contacter | contactez la rédaction
    """,
    "es": """
        contacto | contáctanos | contáctenos | contactar | contacta con nosotros | contacta | escríbenos
        contacto comercial | póngase en contacto
    """,
    "pt": """
        contato | contatos | contacto | contactos | fale conosco | contacte-nos | entre em contato | contate-nos
        fale com a redação | fale com a gente
    """,
    "it": "contatti | contatto | contattaci | scrivici | contatta la redazione | scrivi alla redazione | contatta",
    "ca": "contacte | contacta'ns",
    "nl": "contact | contact opnemen | neem contact op | tip de redactie | contactgegevens | mail de redactie",
    "sv": "kontakt | kontakta oss | tipsa oss | kontakta redaktionen",
    "no": "kontakt | kontakt oss | kontaktinformasjon",
    "da": "kontakt | kontakt os | kontakt redaktionen",
    "fi": "yhteystiedot | ota yhteyttä | yhteys | palaute",
    "pl": """
        kontakt | skontaktuj się z nami | napisz do nas | kontakt z redakcją | redakcja i kontakt | dane kontaktowe
    """,
    "cs": "kontakt | kontakty | kontaktujte nás | napište nám",
    "sk": "kontakt | kontakty | kontaktujte nás",
    "hu": "kapcsolat | elérhetőség | elérhetőségek | kapcsolatfelvétel",
    "ro": "contact | contactează-ne | contactați-ne | contactează redacția | scrie-ne",
    "el": "επικοινωνία | επικοινωνήστε μαζί μας | στοιχεία επικοινωνίας",
    "he": "צור קשר | צרו קשר | יצירת קשר | צרו איתנו קשר | כתבו לנו",
    "id": "kontak | kontak kami | hubungi kami | hubungi redaksi",
    "vi": "liên hệ | liên hệ với chúng tôi | thông tin liên hệ",
    "hi": "संपर्क | संपर्क करें | हमसे संपर्क करें",
    "ja": """
        お問い合わせ | お問合せ | お問い合わせ先 | 問い合わせ | ご意見・お問い合わせ | お問い合わせフォーム | 情報提供
    """,
    "zh": "联系我们 | 聯絡我們 | 聯繫我們 | 联系方式 | 联系电话",
    "ko": "문의 | 문의하기 | 고객문의 | 연락처 | 오시는 길 | 찾아오시는 길 | 제휴문의 | 제휴 문의",
    "th": "ติดต่อ | ติดต่อเรา",
}

CHANNELS = """
    tel | telephone | phone | fax | mob | mobile | тел | телефон | телефоны | факс | հեռ | հեռախոս | ֆաքս | ტელ
    ტელეფონი | telefon | telefax | faks | gsm | هاتف | فاكس | teléfono | telefone | telefono | τηλ | τηλεφωνο | טלפון
    电话 | 電話 | 전화 | 대표전화 | whatsapp | call us | tel/fax | тел/факс | hotline | newsroom | редакция | reklam
    реклама | tlf | puh | tél | téléphone
"""

MAIL = """
    e-mail | email | mail | e-posta | почта | эл. почта | пошта | электронная почта | email us | email us at | contact
    contact us | contact us at | correo | correo electrónico | пишите | write to us | elektron poçt | e-poçt
    էլ. փոստ | էլ. հասցե | էլ փոստ | ელფოსტა | courriel | eposta | iletişim | redaksiya | редакция | реклама
    advertising | press | info | e | email: | e-mailadres | contacto | kontakt
"""

OPENINGS = {
    "en": """
        have a story | got a story | do you have a story | spotted an error | found a mistake | found an error
        see an error | noticed an error | spotted a mistake
    """,
    "de": """
        sie haben einen fehler | fehler gefunden | haben sie einen fehler | haben sie fehler | ist ihnen ein fehler
        du hast einen fehler | hast du einen fehler
    """,
    "fr": """
        vous souhaitez réagir | vous avez repéré une erreur | vous avez une info | vous avez une information
        une info à nous | une erreur dans cet article
    """,
    "es": """
        has encontrado un error | ha encontrado un error | encontraste un error | has visto un error
        tienes una historia | tienes información que
    """,
    "it": "vuoi segnalare | hai una segnalazione | hai notato un errore | hai trovato un errore",
    "pt": "encontrou um erro | encontrou algum erro | viu algum erro | tem uma sugestão de | tem alguma sugestão",
    "pl": """
        chcesz nas poinformować | masz temat | masz ciekawy temat | zauważyłeś błąd | widzisz błąd | byłeś świadkiem
        jesteś świadkiem
    """,
    "cs": "našli jste v článku chybu | našli jste chybu | máte tip na | všimli jste si chyby",
    "hu": "hibát talált | hibát találtál",
    "ro": "ai observat o eroare | ați observat o eroare | ai o informație",
    "el": "βρήκατε λάθος | έχετε κάποια είδηση",
    "ru": "заметили ошибку | увидели ошибку | стали свидетелем | есть чем поделиться | есть новость",
    "uk": "стали свідком | маєте новину",
    "tr": "haberde hata | bir hata mı",
    "vi": "mọi ý kiến | mọi thông tin góp ý | mọi góp ý",
    "id": "punya informasi | menemukan kesalahan",
    "ko": "제보는 | 제보하기 | 기사제보",
}
"""How readers are asked for news and corrections."""

CALLS = {
    "en": "email | e-mail | contact us | let us know | tell us | send us",
    "de": "schreiben sie | schreib uns | redaktion | mail | melden",
    "fr": "écrivez | contactez | signalez | courriel",
    "es": "escríbe | contacta | avísa | envía | cuéntanos",
    "it": "scrivi | contatta | redazione | invia",
    "pt": "avise | e-mail | envie | comunique",
    "pl": "napisz | poinformuj | zgłoś | wyślij",
    "cs": "napište | pište | dejte nám",
    "hu": "írja meg | írj | jelezze | jelezd",
    "ro": "scrie | trimite",
    "el": "γράψτε | στείλτε",
    "ru": "ctrl | выделите | напишите | пришлите | сообщите",
    "uk": "напишіть | надішліть | повідомте",
    "tr": "bildirin | yazın",
    "vi": "gửi về | hotline | email",
    "id": "kirim | hubungi",
    "ko": "카카오톡 | 이메일 | 전화로",
}
"""What they are told to do."""
