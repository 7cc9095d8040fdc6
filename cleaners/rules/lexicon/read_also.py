"""One-line teasers: what stands before the headline of another story on the same line."""

LABELS = {
    "en": """
        related | read also | also read | read more | read next | see also | also see | related story
        related stories | related article | related news | related coverage | related post | related video
        more on this | more on this story | must read | don't miss | you may also like | you might also like
        recommended reading | also watch | watch also | recommended story | next article | previous article
        read this | next story | previous story | next post | previous post | continue reading | read full story
        read the full story | read the full article | further reading | up next | read here | in case you missed it
        icymi | read full article | editor's pick | trending now | related reading | keep reading
    """,
    "ru": """
        читайте также | читать также | также читайте | читайте ещё | читай также | по теме | материал по теме
        материалы по теме | смотрите также | смотри также | см. также | подробнее | читайте на сайте | читайте по теме
        похожие новости | рекомендуем | не пропустите | ранее по теме | также по теме | следующая новость
        предыдущая новость | читать далее
    """,
    "uk": """
        читайте також | читати також | також читайте | за темою | по темі | матеріал за темою | дивіться також
        рекомендуємо | читайте ще | читати далі
    """,
    "be": "чытайце таксама | глядзіце таксама",
    "bg": "прочетете още | вижте още | вижте също | още по темата | четете още | прочети още",
    "sr": "прочитајте још | pročitajte još | pročitajte i | прочитајте и | pročitaj još | čitaj još | pogledajte",
    "hy": "կարդացեք նաև | կարդացեք նաեւ | կարդալ նաև | դիտեք նաև | տեսեք նաև | առնչվող | մանրամասն",
    "az": """
        həmçinin oxuyun | həmçinin oxu | mövzu ilə bağlı | ətraflı | əlaqəli xəbər | bu mövzuda | həmçinin bax
        əvvəlki xəbər | növbəti xəbər
    """,
    "ka": "ასევე წაიკითხეთ | წაიკითხეთ ასევე | ნახეთ ასევე | ამავე თემაზე | იხილეთ ასევე",
    "tr": """
        ilgili haber | ilgili haberler | ayrıca okuyun | ayrıca bakınız | okumak için | bunu da okuyun | devamını oku
        önerilen haber | sonraki haber | önceki haber | haberin devamı
    """,
    "fa": """
        بیشتر بخوانید | همچنین بخوانید | مطالب مرتبط | خبر مرتبط | اخبار مرتبط | بیشتر ببینید | همچنین ببینید
        مطلب مرتبط | این مطلب را هم بخوانید
    """,
    "ar": """
        اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | إقرأ أيضاً | شاهد أيضا | شاهد أيضاً | طالع أيضا | اقرأ المزيد | ذات صلة
        مواضيع ذات صلة | اقرأ أيضًا | قد يهمك | قد يهمك أيضا | تابع أيضا | المقال السابق | المقال التالي
    """,
    "de": """
        lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu | auch interessant | mehr zum thema
        mehr dazu | siehe auch | lesetipp | lesen sie auch hier | lies auch | lesen sie außerdem | passend dazu
        mehr lesen | weiterlesen | vorheriger artikel | nächster artikel | lesen sie weiter | redaktionstipp
    """,
    "fr": """
        lire aussi | à lire aussi | a lire aussi | voir aussi | à voir aussi | lire également | à lire également
        sur le même sujet | lire la suite | en savoir plus | article précédent | article suivant
        pour aller plus loin
    """,
    "es": """
        lea también | lee también | leer también | lea además | lee además | lea más | lee más | te puede interesar
        le puede interesar | vea también | ver también | mira también | también lea | también lee | relacionado
        leer más | te recomendamos | le recomendamos | no te pierdas | puedes leer | sigue leyendo | lea aquí
        noticia relacionada | te podría interesar | le sugerimos | ver más
    """,
    "pt": """
        leia também | leia mais | veja também | ler também | leia ainda | saiba mais | veja mais | confira também
        assista também | ler mais | você pode gostar
    """,
    "it": """
        leggi anche | vedi anche | per approfondire | guarda anche | leggi pure | leggi di più
        ti potrebbe interessare | potrebbe interessarti | articolo precedente | articolo successivo
    """,
    "ca": "llegiu també | llegeix també | també et pot interessar | vegeu també",
    "nl": """
        lees ook | bekijk ook | lees meer | lees hier | lees verder | zie ook | kijk ook | luister ook
        ook interessant | vorig artikel | volgend artikel
    """,
    "sv": "läs också | läs även | läs mer | se också",
    "no": "les også | se også | les mer | les saken | les hele saken",
    "da": "læs også | se også | læs mere | hør også",
    "fi": "lue myös | katso myös | lue lisää | lue lisää aiheesta",
    "pl": """
        czytaj też | czytaj także | czytaj również | zobacz też | zobacz także | zobacz również | przeczytaj też
        przeczytaj także | przeczytaj również | czytaj więcej | polecamy | sprawdź też | sprawdź także
    """,
    "cs": "čtěte také | přečtěte si také | čtěte více | související | viz také | více čtěte",
    "sk": "čítajte aj | čítajte tiež | prečítajte si aj | čítajte viac | súvisiace",
    "hu": """
        olvassa el ezt is | kapcsolódó | lásd még | olvasd el ezt is | további részletek | kapcsolódó cikk
        kapcsolódó cikkünk | olvasta már
    """,
    "ro": """
        citește și | citeşte şi | citiți și | citește mai mult | vezi și | citeste si | citește mai multe
        recomandări | pe aceeași temă | articolul anterior | articolul următor
    """,
    "el": """
        διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διαβάστε σχετικά | δείτε επίσης | δείτε ακόμη | δείτε εδώ
        διαβάστε εδώ | διαβάστε και
    """,
    "he": "קראו גם | קרא גם | קראו עוד | עוד בנושא | לכתבה המלאה | ראו גם",
    "id": "baca juga | lihat juga | simak juga | tonton juga | baca selengkapnya | baca pula | simak video",
    "vi": "xem thêm | đọc thêm | xem tiếp | tin liên quan | có thể bạn quan tâm | mời bạn đọc",
    "hi": "यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | यह भी देखें | ये भी देखें | संबंधित खबर",
    "ja": """
        関連記事 | あわせて読みたい | 関連リンク | 関連ニュース | 次の記事 | 前の記事 | 合わせて読みたい
        おすすめ記事
    """,
    "zh": """
        延伸阅读 | 延伸閱讀 | 相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 推荐阅读 | 推薦閱讀 | 更多新聞 | 上一篇
        下一篇 | 相关链接 | 相關報導 | 相关报道 | 看更多 | 更多報導 | 相關文章 | 相关文章 | 更多阅读
    """,
    "ko": "관련기사 | 관련 기사 | 이전 기사 | 다음 기사 | 이전기사 | 다음기사",
    "th": "อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง | อ่านต่อ",
    "lt": "skaitykite taip pat | taip pat skaitykite | skaityti daugiau | skaitykite daugiau",
    "lv": "lasi arī | lasiet arī | lasīt vairāk | lasi vēl",
    "et": "loe ka | loe lisaks | loe veel | vaata ka",
    "sl": "preberite tudi | preberite še | beri tudi | poglejte tudi",
    "sq": "lexo edhe | lexoni edhe | lexo më shumë | shiko edhe | lexo gjithashtu",
    "mk": "прочитајте и | прочитај повеќе | прочитајте повеќе",
    "is": "lestu líka | sjá einnig | lesa meira",
    "kk": "тағы оқыңыз | сондай-ақ оқыңыз | оқи отырыңыз",
    "uz": "shuningdek o'qing | mavzuga doir | шунингдек ўқинг | o'qing",
    "ms": "baca lagi | baca lanjut | baca juga",
    "sw": "soma pia | soma zaidi | endelea kusoma",
    "ur": "مزید پڑھیں | یہ بھی پڑھیں | مزید پڑھیے | یہ بھی دیکھیں",
    "bn": "আরও পড়ুন | আরো পড়ুন | আরও পড়ুন | আরো পড়ুন | আরও দেখুন",
    "ta": "மேலும் படிக்க | இதையும் படியுங்கள் | இதையும் படிக்க",
    "te": "ఇవి కూడా చదవండి | ఇది కూడా చదవండి | ఇదీ చదవండి",
    "mr": "हेही वाचा | हे ही वाचा | अधिक वाचा | आणखी वाचा",
    "gu": "આ પણ વાંચો | વધુ વાંચો",
    "ky": "дагы окуңуз | ошондой эле окуңуз",
    "tg": "инчунин хонед | ҳамчунин хонед",
    "mn": "мөн уншина уу | дэлгэрэнгүй унших",
    "tl": "basahin din | basahin",
    "am": "ተጨማሪ ያንብቡ",
    "ha": "karanta kuma | karanta | ku karanta",
    "so": "akhri sidoo kale | sidoo kale akhri | akhriso",
    "km": "អានបន្ថែម",
    "lo": "ອ່ານເພີ່ມເຕີມ",
    "my": "ဆက်ဖတ်ရန်",
    "ml": "ഇതും വായിക്കുക | കൂടുതൽ വായിക്കുക",
    "kn": "ಇದನ್ನೂ ಓದಿ",
    "pa": "ਇਹ ਵੀ ਪੜ੍ਹੋ",
    "ne": "यो पनि पढ्नुहोस्",
    "si": "මෙයත් කියවන්න",
    "af": "lees ook",
    "zu": "funda futhi",
    "ckb": "هەروەها بخوێنەوە",
    "cy": "darllen mwy",
    "eu": "irakurri gehiago",
    "gl": "le tamén",
    "hr": "pročitajte i | vezani članak",
}
"""Set off from the headline by ':', '|', '»' or a dash."""

STARTS = """
    read also | also read | lire aussi | à lire aussi | lire également | à lire également | leia também | veja também
    lea también | lee también | leer también | leggi anche | lees ook | baca juga | simak juga | читайте также
    читать также | смотрите также | читайте також | дивіться також | həmçinin oxuyun | կարդացեք նաև | կարդացեք նաեւ
    կարդալ նաև | ასევე წაიკითხეთ | წაიკითხეთ ასევე | ayrıca okuyun | bunu da okuyun | اقرأ أيضا | إقرأ أيضا
    شاهد أيضا | طالع أيضا | بیشتر بخوانید | همچنین بخوانید | lesen sie auch | lies auch | les også | läs också
    læs også | lue myös | czytaj też | czytaj także | czytaj również | zobacz też | zobacz także | zobacz również
    przeczytaj też | przeczytaj także | przeczytaj również | čtěte také | přečtěte si také | čítajte aj | citește și
    citeşte şi | διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | קראו גם | यह भी पढ़ें | ये भी पढ़ें
    прочетете още | pročitajte još | pročitajte i | te puede interesar | le puede interesar | ti potrebbe interessare
    auch interessant | bekijk ook | olvassa el ezt | skaitykite taip pat | lasi arī | loe ka | preberite tudi
    lexo edhe | soma pia | مزید پڑھیں | یہ بھی پڑھیں | আরও পড়ুন | আরও পড়ুন | हेही वाचा
"""
"""So plain that the headline may follow without any mark."""
