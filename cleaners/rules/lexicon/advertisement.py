"""Advertisement labels."""

PHRASES = {
    "en": """
        advertisement | advertisements | sponsored | sponsored content | sponsored post | sponsored by
        sponsored content by | promoted content | paid content | paid post | partner content
        advertisement - continue reading below | advertisement continue reading below | advertisement continues below
        story continues below advertisement | story continues below | article continues below
        article continues below advertisement | article continues after ad | story continues after advertisement
        continue reading below | scroll to continue | scroll to continue with content
        advertisement: scroll to continue | continue reading the main story | skip advertisement | skip ad | skip ads
        close ad | report ad | remove ads | ad feedback | advertise | advertise with us | advertise here | place an ad
        why ads | advertiser content | advertorial
        this advertisement has not loaded yet, but your article continues below | advertisement 0
        affiliate disclosure | advertiser disclosure | this is a paid advertisement | paid for by | from our sponsor
        from our sponsors | our sponsors | message from our sponsor | ad loading | this content is provided by
        advertising solutions | media pack | paid partnership | article continues below this ad
        advertisement article continues below this ad | this is an advertisement | advertisement story continues below
        content continues below | the article continues after the advertisement | advertise on our site
        for advertisers | advertising on the site | article continues after advertisement | related advertising
        ads by google | google ads | continued below | skip past newsletter promotion | after newsletter promotion
        skip past newsletter promotion after newsletter promotion | this video will play after the ad
    """,
    "ru": """
        реклама | на правах рекламы | рекламодателям | реклама на сайте | партнерский материал | партнёрский материал
        спонсорский материал | реклама 0 | рекламный материал | рекламный блок | материалы партнеров
        разместить рекламу | размещение рекламы | реклама у нас | рекламодателю | промо | спецпредложение
        продолжение после рекламы | партнерский проект | продолжение ниже | социальная реклама
    """,
    "uk": """
        реклама | на правах реклами | рекламодавцям | реклама на сайті | партнерський матеріал | розмістити рекламу
        продовження після реклами | новини компаній | промо | продовження після рекламного блоку
    """,
    "be": "рэклама | рэкламадаўцам",
    "bg": "реклама | реклами | за реклама",
    "sr": "оглас | реклама | oglas | reklama | oglašavanje",
    "hy": "գովազդ | գովազդային նյութ | գովազդատուներին | գովազդ կայքում | տեղադրել գովազդ",
    "az": "reklam | reklamlar | reklam yerləşdir | sponsorlu məzmun | saytda reklam | reklam verin | reklam üçün",
    "ka": "რეკლამა | სარეკლამო | რეკლამა საიტზე | სპონსორი | რეკლამის განთავსება",
    "tr": """
        reklam | reklamlar | ilan | sponsorlu içerik | reklam ver | reklam verin | sponsorlu | advertorial
        reklam alanı | haberin devamı | haberin devamı aşağıda | reklamı atla | devamı reklamdan sonra
    """,
    "fa": """
        تبلیغات | آگهی | تبلیغ | تبلیغات متنی | درج آگهی | رپورتاژ آگهی | آگهی ها | تبلیغات در سایت | سفارش تبلیغات
        تعرفه تبلیغات
    """,
    "ar": """
        إعلان | إعلانات | اعلان | محتوى مدعوم | أعلن معنا | الإعلانات | إعلان ممول | اعلانات | أعلن هنا | محتوى إعلاني
        للإعلان | للإعلان معنا | استمر في القراءة بعد الإعلان | مساحة إعلانية
    """,
    "de": """
        anzeige | anzeigen | werbung | gesponsert | gesponserter inhalt | anzeigensonderveröffentlichung
        werbung schalten | anzeige aufgeben | anzeigen aufgeben | sponsored | werben | mediadaten & werbung
        inserieren | werbung ausblenden | anzeigenmarkt | artikel wird nach der werbung fortgesetzt | advertorial
        empfohlener externer inhalt | externer inhalt | ende der anzeige | artikel wird unter der anzeige fortgesetzt
    """,
    "fr": """
        publicité | publicités | annonce | annonces | sponsorisé | contenu sponsorisé | contenu partenaire
        la suite après la publicité | la suite après cette publicité | annonceurs | publicite | pub
        régie publicitaire | régie pub | suite de l'article après la publicité | l'article continue après la publicité
        passer la publicité | publi-rédactionnel
    """,
    "es": """
        publicidad | anuncio | anuncios | contenido patrocinado | patrocinado | contenido de marca | anúnciate
        publicidad - sigue leyendo abajo | anuncia aquí | anúnciese | anunciantes | patrocinado por | continúa leyendo
        continuar leyendo después del anuncio | publica tu anuncio | continúa después de la publicidad
        el artículo continúa abajo | branded content
    """,
    "pt": """
        publicidade | anúncio | anúncios | conteúdo patrocinado | patrocinado | continua após a publicidade | anuncie
        anuncie aqui | publicidade - continue lendo abaixo | continua depois da publicidade | propaganda
        conteúdo de marca | continua após publicidade | pub | anuncie conosco | especial publicitário
    """,
    "it": """
        pubblicità | annuncio | contenuto sponsorizzato | annunci | sponsorizzato | la pubblicità
        continua dopo la pubblicità | advertising | pubblicita' | contenuto promozionale | per la tua pubblicità
        pubblicità su questo sito | concessionaria di pubblicità
    """,
    "ca": "publicitat | anunci | anuncis | contingut patrocinat",
    "nl": """
        advertentie | advertenties | gesponsord | reclame | tekst gaat verder onder de advertentie
        gesponsorde inhoud | adverteren bij | artikel gaat verder na de advertentie | (advertentie
        de tekst gaat hieronder verder
    """,
    "sv": """
        annons | annonser | annonsera | reklam | artikeln fortsätter efter annonsen
        artikeln fortsätter under annonsen | annonsera hos oss | slut annons
    """,
    "no": """
        annonse | annonsørinnhold | saken fortsetter under annonsen | artikkelen fortsetter under annonsen | annonser
        annonsere | artikkelen fortsetter etter annonsen
    """,
    "da": """
        annonce | annoncer | artiklen fortsætter efter annoncen | annoncering | artiklen fortsætter under annoncen
        sponsoreret indhold
    """,
    "fi": """
        mainos | mainokset | juttu jatkuu mainoksen jälkeen | ilmoitus | mainosta | artikkeli jatkuu mainoksen jälkeen
        mediatiedot
    """,
    "pl": """
        reklama | reklamy | materiał sponsorowany | materiał partnera | artykuł sponsorowany
        dalsza część tekstu pod reklamą | reklama w serwisie | dalsza część artykułu pod materiałem wideo
        sponsorowane | koniec reklamy | materiał promocyjny | reklama na stronie | ogłoszenie
        dalszy ciąg materiału pod wideo | dalsza część artykułu znajduje się pod materiałem wideo
    """,
    "cs": """
        reklama | inzerce | komerční sdělení | pokračování článku pod reklamou | článek pokračuje pod reklamou
        sponzorováno | komerční článek
    """,
    "sk": "reklama | inzercia | článok pokračuje pod reklamou | komerčná správa",
    "hu": """
        hirdetés | reklám | hirdetések | a cikk a hirdetés után folytatódik | szponzorált tartalom | hirdess nálunk
        támogatott tartalom | x hirdetés
    """,
    "ro": """
        publicitate | reclamă | anunț | advertorial | conținut sponsorizat | reclame | articolul continuă după reclamă
        publicitate pe site | conţinut sponsorizat | articolul continuă mai jos
    """,
    "el": """
        διαφήμιση | διαφημίσεις | χορηγούμενο | διαφημιστείτε | χορηγούμενο περιεχόμενο | συνεχίστε την ανάγνωση
        το άρθρο συνεχίζεται μετά την διαφήμιση
    """,
    "he": "פרסומת | מודעה | תוכן ממומן | תוכן שיווקי | בשיתוף | פרסמו אצלנו | פרסום באתר | תוכן מקודם | ממומן",
    "id": """
        iklan | advertisement | konten bersponsor | pasang iklan | gulir untuk lanjut membaca
        scroll to continue with content | advertorial | lanjutkan membaca di bawah | artikel berlanjut setelah iklan
    """,
    "vi": "quảng cáo | liên hệ quảng cáo | tài trợ | nội dung tài trợ | báo giá quảng cáo",
    "hi": "विज्ञापन | advertisement | प्रायोजित | विज्ञापन दें",
    "ja": """
        広告 | pr | スポンサーリンク | スポンサードリンク | 広告掲載 | 広告掲載について | 【広告】 | スポンサー | [pr]
        【pr】 | 広告の後にも続きます | 記事が続きます | 広告掲載のご案内 | この後も続きがあります | タイアップ
    """,
    "zh": """
        广告 | 廣告 | 推广 | 赞助内容 | 赞助 | 请继续往下阅读 | 請繼續往下閱讀 | 广告合作 | 请您继续往下阅读
        廣告合作 | 贊助內容 | 贊助 | 赞助商链接 | 廣告(請繼續閱讀本文 | 广告联系 | 商务合作 | 媒体合作
    """,
    "ko": "광고 | ad | 광고문의 | 스폰서 | 협찬 | 광고 문의 | 배너광고",
    "th": "โฆษณา | พื้นที่โฆษณา | ติดต่อโฆษณา | advertisement | สนใจลงโฆษณา",
    "lt": "reklama",
    "lv": "reklāma",
    "et": "reklaam",
    "sl": "oglas | oglasno sporočilo",
    "sq": "reklama | reklamë",
    "mk": "реклама | маркетинг",
    "is": "auglýsing",
    "kk": "жарнама",
    "sw": "tangazo",
    "ur": "اشتہار",
    "bn": "বিজ্ঞাপন",
    "ta": "விளம்பரம்",
    "te": "ప్రకటన",
    "mr": "जाहिरात",
    "gu": "જાહેરાત",
}
