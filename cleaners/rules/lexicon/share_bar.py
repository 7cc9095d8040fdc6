"""Share bars: lines that ask to pass the story on."""

PHRASES = {
    "en": """
        share | share this | share this article | share this story | share this post | share this page | share article
        share this news | share story | share post | share via | share with | share with friends | share it
        share now | share to | share on | share on social media | share this on | share options | share tools
        sharing is caring | share this via | share this with your friends | share this with friends | share this entry
        share the post | share the article | share the story | please share | please share this | share this link
        share full article | share link | share url | share video | share this video | more sharing | click to share
        tweet | tweet this | retweet | pin it | pin this | tell a friend | tell your friends | email this
        email article | email this article | send to a friend | send this to a friend | email to a friend
        share this article in your social network | share on email | social share | social sharing | share buttons
        pin it on pinterest | 0 shares | 0k shares | total shares | share 0 | shares 0 | send by email
        share by email | like this | like loading | share-line | more share options | show more sharing options
        share this article on social media | share this article with your friends | share this post with your friends
        send to friend | recommend to a friend | forward to a friend | share on whatsapp whatsapp | gift article
        gift this article | share this page on | thanks for sharing | share this item on social media
        spread the news
    """,
    "ru": """
        поделиться | поделись | поделитесь | поделиться в соцсетях | поделиться в социальных сетях
        поделиться новостью | поделиться статьей | поделиться ссылкой | поделиться с друзьями | поделись с друзьями
        поделитесь с друзьями | рассказать друзьям | расскажите друзьям | расскажи друзьям | рассказать
        отправить другу | отправить по почте | поделиться публикацией | поделиться материалом | поделитесь новостью
        поделитесь статьей | поделиться в | поделиться через | поделитесь в соцсетях | поделиться в соц. сетях
        поделиться записью | поделитесь записью | поделитесь этой новостью | поделись новостью | поделиться видео
        отправить ссылку | поделиться:
    """,
    "uk": """
        поділитися | поділитись | поширити | поширити новину | поділитися новиною | поділитися в соцмережах
        поділитися з друзями | поділіться з друзями | розповісти друзям | розкажіть друзям | поділись | поділіться
        поділитися статтею | поділитись новиною | надіслати другу | поширити у соцмережах | поділитися в
    """,
    "be": "падзяліцца | падзяліцца ў сацсетках | падзяліся | падзяліцца навіной",
    "bg": "сподели | споделете | сподели статията | сподели новината | споделяне",
    "sr": "подели | подели вест | podeli | podeli vest | podelite | podijeli | podijelite | podijeli članak",
    "hy": """
        կիսվել | տարածել | կիսվել ընկերների հետ | տարածեք | կիսվիր | կիսվեք | կիսվել սոցցանցերում | տարածիր
        կիսվել սոցիալական ցանցերում | կիսվել նյութով
    """,
    "az": """
        paylaş | paylaşın | paylaşmaq | dostlarınla paylaş | sosial şəbəkələrdə paylaş | xəbəri paylaş
        dostunla paylaş | paylaşım | xəbəri paylaşın | sosial şəbəkələrdə paylaşın | dostlarınızla paylaşın
    """,
    "ka": "გაზიარება | გააზიარე | გაუზიარე მეგობრებს | გააზიარეთ | სტატიის გაზიარება | გაზიარება სოციალურ ქსელში",
    "tr": """
        paylaş | paylaşın | haberi paylaş | bu haberi paylaş | yazıyı paylaş | arkadaşına gönder
        sosyal medyada paylaş | bu haberi paylaşın | arkadaşlarınla paylaş | bu yazıyı paylaş | içeriği paylaş
        haberi paylaşın | sosyal medyada paylaşın | e-posta ile gönder | paylaşmak ister misiniz
    """,
    "fa": """
        اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | به اشتراک گذاشتن | ارسال به دوستان | اشتراک گذاری خبر
        اشتراک گذاری در شبکه های اجتماعی | به اشتراک گذاری | اشتراک گذاری مطلب | ارسال به دیگران | ارسال برای دوستان
        این مطلب را به اشتراک بگذارید | هم‌رسانی | همرسانی | ارسال خبر
    """,
    "ar": """
        شارك | مشاركة | مشاركه | شارك المقال | مشاركة الخبر | شاركها | شارك هذا المقال | شارك الخبر | شارك عبر | شاركه
        أرسل إلى صديق | شارك على | شارك الموضوع | مشاركة المقال | شارك على مواقع التواصل | شارك هذا الخبر | مشاركة عبر
        أرسل لصديق | شارك هذا الموضوع | انشر الخبر | شارك القصة | شارك مع أصدقائك
    """,
    "de": """
        teilen | artikel teilen | beitrag teilen | jetzt teilen | diesen artikel teilen | weitersagen
        per mail teilen | per e-mail teilen | diesen beitrag teilen | seite teilen | teile diesen beitrag
        teilen sie diesen artikel | artikel versenden | artikel weiterempfehlen | weiterempfehlen
        per e-mail versenden | teilen via | teilen auf | auf facebook teilen | per whatsapp teilen | twittern
        mit freunden teilen | verschicken | artikel verschicken | artikel verschenken | link teilen | teilen mit
        teilen: | mailen | via mail teilen
    """,
    "fr": """
        partager | partager l'article | partager cet article | partagez | partagez cet article | envoyer à un ami
        envoyer par e-mail | envoyer par email | envoyer par mail | partager sur | partager via | partager par e-mail
        partager par mail | partager la page | tweeter | partager cette page | partager cette publication
        partagez l'article | partagez l'info | partager cette info | partagez sur | offrir cet article
        offrir l'article | partagez cette page | partage | partages | 0 partages
    """,
    "es": """
        compartir | comparte | compartir en | comparte esta noticia | comparte este artículo | compartir artículo
        compartir noticia | enviar por correo | enviar a un amigo | compartir esta noticia | compartir por correo
        comparte en | compartir en redes sociales | comparte en redes sociales | compartir en redes | compártelo
        tuitear | twittear | enviar por email | compártelo con tus amigos | compartir el artículo | compartir vía
        comparte esto | comparte la noticia | compartir este artículo | compartilo | compartí esta nota
        compartir por email | enviar por correo electrónico | enviar noticia por correo electrónico
    """,
    "pt": """
        compartilhar | compartilhe | partilhar | partilhe | compartilhe isso | compartilhe esta notícia
        compartilhar notícia | partilhar artigo | compartilhe este artigo | compartilhe no facebook | tuitar | tweetar
        compartilhe essa notícia | partilhe este artigo | compartilhar no facebook | enviar por e-mail
        enviar por email | compartilhe nas redes sociais | compartilhe com seus amigos | compartilhe este conteúdo
    """,
    "it": """
        condividi | condividi questo articolo | condividi articolo | condividi su | condividi l'articolo
        condividi con | condividi via | invia per email | invia ad un amico | invia a un amico | condivisioni
        condividi questa notizia | condividi sui social | condividi: | twitta | invia tramite email
        condividi via mail
    """,
    "ca": "comparteix | compartir | comparteix-ho | comparteix la notícia",
    "nl": """
        delen | deel dit artikel | deel dit bericht | artikel delen | deel dit | deel op facebook | deel via | deel op
        delen via | delen op | stuur door | mail dit artikel | deel deze pagina | deel dit verhaal
    """,
    "sv": """
        dela | dela artikeln | dela artikel | dela på facebook | dela via mejl | dela med dig | dela denna artikel
    """,
    "no": "del | del artikkelen | del på facebook | del saken | del denne artikkelen | tips en venn",
    "da": "del artiklen | del artikel | del på facebook | del denne artikel",
    "fi": "jaa | jaa artikkeli | jaa facebookissa | jaa juttu | jaa somessa",
    "pl": """
        udostępnij | udostępnij artykuł | podziel się | wyślij znajomemu | udostępnij na | wyślij mailem
        podziel się artykułem | poleć znajomym | udostępnij: | udostępnij tekst | wyślij e-mailem | udostępnienia
    """,
    "cs": "sdílet | sdílet článek | sdílejte | sdílet na facebooku | poslat e-mailem | sdílej | poslat odkaz",
    "sk": "zdieľať | zdieľať článok | zdieľajte | zdieľať na facebooku",
    "hu": "megosztás | megosztom | oszd meg | cikk megosztása | megosztás facebookon | ossza meg",
    "ro": """
        distribuie | distribuiți | distribuie articolul | distribuie pe facebook | trimite unui prieten
        share articol | distribuie știrea | dă mai departe | partajează | trimite pe email
    """,
    "el": """
        κοινοποίηση | μοιραστείτε | κοινοποιήστε | μοιράσου το | μοιραστείτε το άρθρο | κοινοποιήστε το
        μοιραστείτε το | μοιραστειτε την είδηση | κοινοποίησε το
    """,
    "he": "שתף | שתפו | שיתוף | שתף כתבה | שתפו כתבה | שתפו את הכתבה | שלח לחבר | שתף את הכתבה | שיתוף בפייסבוק",
    "id": """
        bagikan | bagikan artikel | bagikan ke | bagikan berita | bagikan artikel ini | bagikan: | sebarkan | kongsi
    """,
    "vi": "chia sẻ | chia sẻ bài viết | chia sẻ bài viết này | gửi cho bạn bè | chia sẻ: | chia sẻ qua",
    "hi": "शेयर करें | साझा करें | इस खबर को शेयर करें | शेयर | इसे शेयर करें | खबर शेयर करें",
    "ja": """
        シェア | シェアする | 共有 | 共有する | この記事をシェア | この記事をシェアする | ツイート | ツイートする
        シェアボタン | この記事を共有 | この記事を共有する | 記事をシェア | 友達に教える | メールで送る
        リンクをシェア | 記事を共有
    """,
    "zh": """
        分享 | 分享到 | 分享至 | 分享本文 | 分享文章 | 转发 | 轉發 | 分享到微信 | 分享到微博 | 分享此文 | 分享新闻
        分享給好友 | 分享给好友 | 分享给朋友 | 分享此頁 | 微信分享 | 分享到朋友圈 | 分享此文章 | 一键分享 | 立即分享
        分享這篇文章 | 分享：
    """,
    "ko": """
        공유 | 공유하기 | 기사 공유 | 기사 공유하기 | 페이스북 공유하기 | sns 공유 | 이 기사를 공유합니다 | 기사공유
    """,
    "th": "แชร์ | แชร์ข่าว | แชร์บทความ | แชร์ข่าวนี้ | แชร์เรื่องนี้",
    "lt": "dalintis | dalinkitės | pasidalinti | dalinkis",
    "lv": "dalīties | dalies | kopīgot",
    "et": "jaga | jaga artiklit | jaga uudist",
    "sl": "deli | delite | deli na | deli z drugimi",
    "sq": "shpërndaje | shpërndaj | shpërndani",
    "mk": "сподели | споделете",
    "is": "deila | deildu | deila á",
    "kk": "бөлісу | бөлісіңіз | достармен бөлісу | бөлісу:",
    "uz": "ulashish | ulashing | улашиш | улашинг | do'stlarga ulashing | ulashish:",
    "ms": "kongsi | kongsikan",
    "sw": "sambaza | shiriki",
    "ur": "شیئر کریں | شئیر کریں | شیئر",
    "bn": "শেয়ার করুন | শেয়ার | শেয়ার করুন | শেয়ার",
    "ta": "பகிர் | பகிர்க | பகிரவும்",
    "te": "షేర్ చేయండి | షేర్",
    "mr": "शेअर करा | शेअर",
    "gu": "શેર કરો | શેર",
    "ky": "бөлүшүү | бөлүшүңүз | достор менен бөлүшүү",
    "tg": "мубодила | мубодила кардан",
    "mn": "хуваалцах | түгээх",
    "tl": "i-share | ibahagi | ibahagi ito",
    "am": "አጋራ | ያጋሩ | ለሌሎች ያጋሩ",
    "ha": "raba wannan labari | raba labarin | yaɗa",
    "so": "la wadaag | la wadaag asxaabta | nala wadaag | share garee",
    "km": "ចែករំលែក | ចែករំលែកអត្ថបទនេះ",
    "lo": "ແບ່ງປັນ",
    "my": "မျှဝေရန် | မျှဝေပါ | ရှယ်ရန်",
    "ml": "പങ്കുവയ്ക്കുക | പങ്കുവെക്കുക | ഷെയർ ചെയ്യുക",
    "kn": "ಹಂಚಿಕೊಳ್ಳಿ | ಶೇರ್ ಮಾಡಿ",
    "pa": "ਸਾਂਝਾ ਕਰੋ | ਸ਼ੇਅਰ ਕਰੋ",
    "ne": "सेयर गर्नुहोस् | सेयर",
    "si": "බෙදාගන්න",
    "af": "deel hierdie artikel | deel op",
    "zu": "yabelana | yabelana ngalokhu",
    "ps": "شریکول",
    "ckb": "هاوبەشکردن",
    "cy": "rhannu | rhannwch",
    "ga": "roinn",
    "eu": "partekatu",
    "gl": "compartir | comparte",
    "hr": "podijeli | podijelite | podijeli članak | podijeli na",
}

FRAMES = {
    "en": """
        share on * | share via * | share to * | share with * | share by * | share in * | share this on *
        share this via * | share this by * | share this to * | share it on * | share article on *
        share article via * | share this article on * | share this article via * | share this story on *
        share this post on * | share story on * | share story via * | share post on * | share page on *
        share link on * | share this page on * | share the article on * | share news on * | share * | * share
        share through * | share using * | click to share on * | click to share on * opens in new window
        click to share on * opens in new window * | click to share on * opens in a new window
        click to email a link to a friend opens in new window *
        click to email this to a friend opens in new window * | click to print opens in new window print
        click to print opens in new window | click to * a link to a friend opens in new window *
        click to * a link to a friend opens in new window | share on * opens in new window
        share on * opens in a new window | opens in new window * | tap to share on * | tweet on * | post on *
        post to * | pin on * | pin it on * | send via * | send by * | send to * | email to * | save to * | save on *
        submit to * | recommend on * | like on * | tweet this on * | discuss on * | share on * share on *
        share on * share on * share on * | share on * share on * share on * share on * | share * tweet | tweet share *
        share * tweet * | share share on * | tweet on * share on * | share this * | * this | bookmark and share
    """,
    "ru": """
        поделиться в * | поделиться на * | поделиться через * | поделиться по * | поделиться *
        поделиться в соцсетях * | поделиться новостью в * | поделиться ссылкой в * | отправить в * | отправить по *
        отправить через * | отправить на * | поделитесь в * | поделись в * | поделитесь новостью в * | поделиться во *
        рассказать в * | опубликовать в * | поделиться с помощью * | обсудить в * | твитнуть в *
    """,
    "uk": """
        поділитися в * | поділитися у * | поділитись в * | поділитись у * | поділитися через * | поділитися на *
        поділитися * | поширити в * | поширити у * | надіслати в * | надіслати у * | поширити на * | поширити через *
    """,
    "be": "падзяліцца ў *",
    "bg": "сподели в * | сподели във * | сподели *",
    "sr": "подели на * | podeli na * | podijeli na *",
    "hy": "կիսվել * ում | տարածել * ում | կիսվել * | * ում կիսվել | կիսվիր * ում | կիսվել * ով",
    "az": "* da paylaş | * də paylaş | * ta paylaş | * paylaş | paylaş * | * ilə paylaş | * vasitəsilə paylaş",
    "ka": "გაზიარება * ზე | გააზიარე * ზე | * ზე გაზიარება | გაზიარება * | გაზიარება * ში | * ში გაზიარება",
    "tr": """
        * ta paylaş | * te paylaş | * da paylaş | * de paylaş | * paylaş | paylaş * | * ile paylaş
        * üzerinden paylaş | * üzerinde paylaş | * da paylaşın | * ile gönder | * gönder | * tan paylaş
    """,
    "fa": """
        اشتراک در * | اشتراک گذاری در * | ارسال به * | اشتراک گذاری * | ارسال با * | به اشتراک گذاری در *
        اشتراک گذاری از طریق *
    """,
    "ar": """
        شارك على * | شارك عبر * | مشاركة على * | مشاركة عبر * | شارك في * | شاركه على * | انشر على * | مشاركة *
        شارك الخبر على * | شارك المقال على * | أرسل عبر * | شاركها على *
    """,
    "de": """
        auf * teilen | per * teilen | via * teilen | bei * teilen | über * teilen | teilen auf * | teilen via *
        teilen per * | teilen über * | per * versenden | per * verschicken | per * senden | * teilen | auf * posten
        mit * teilen | artikel auf * teilen | artikel per * teilen | artikel per * versenden | teile auf *
        bei * empfehlen | diesen artikel auf * teilen | beitrag auf * teilen | beitrag per * teilen
        auf * weiterleiten | link per * teilen
    """,
    "fr": """
        partager sur * | partager via * | partager par * | partagez sur * | partager l'article sur *
        partager cet article sur * | envoyer par * | partager * | partager avec * | publier sur * | tweeter sur *
        partage * | partager sur * nouvelle fenêtre | partager sur * s'ouvre dans une nouvelle fenêtre
        partager cet article par * | cliquez pour partager sur * ouvre dans une nouvelle fenêtre
    """,
    "es": """
        compartir en * | compartir por * | compartir vía * | compartir via * | comparte en * | compartir con *
        compartir * | enviar por * | compartir este artículo en * | compartir noticia en * | compartir artículo en *
        compartir esta noticia en * | compartir a través de * | publicar en *
        haz clic para compartir en * se abre en una ventana nueva
        haz clic para compartir en * se abre en una ventana nueva * | comparte por * | tuitear en * | compártelo en *
    """,
    "pt": """
        compartilhar no * | compartilhar via * | compartilhar por * | compartilhar em * | compartilhe no *
        compartilhe via * | compartilhar * | partilhar no * | partilhar via * | partilhar por * | partilhe no *
        enviar por * | partilhar em * | partilhar * | compartilhe pelo * | compartilhar pelo *
        clique para compartilhar no * abre em nova janela | compartilhe *
    """,
    "it": """
        condividi su * | condividi via * | condividi con * | condividi tramite * | condividi * | invia per *
        invia con * | condividi l'articolo su * | pubblica su * | condividi articolo su * | condividi per *
        invia via * | twitta su *
    """,
    "ca": "comparteix a * | compartir a * | comparteix per * | comparteix * | envia per *",
    "nl": """
        deel op * | deel via * | delen op * | delen via * | deel * | * delen | deel dit artikel op *
        deel dit artikel via * | verstuur via * | deel per * | deel met * | stuur via *
    """,
    "sv": "dela på * | dela via * | dela med * | dela * | tipsa via *",
    "no": "del på * | del via * | del med * | del *",
    "da": "del på * | del via * | del med * | del *",
    "fi": "jaa * | jaa * issa | jaa * ssa | jaa palvelussa *",
    "pl": """
        udostępnij na * | udostępnij przez * | udostępnij w * | udostępnij * | podziel się na * | wyślij przez *
        wyślij * | poleć na *
    """,
    "cs": "sdílet na * | sdílet přes * | sdílet * | poslat přes * | sdílejte na * | poslat *",
    "sk": "zdieľať na * | zdieľať cez * | zdieľať * | poslať *",
    "hu": """
        megosztás * on | megosztás * en | megosztás * ban | megosztás * n | megosztás * | * megosztás | küldés * ben
    """,
    "ro": "distribuie pe * | trimite pe * | share pe * | distribuie prin * | distribuie * | trimite prin *",
    "el": """
        κοινοποίηση στο * | κοινοποίηση σε * | μοιραστείτε στο * | κοινοποίηση μέσω * | μοιράσου το στο *
        αποστολή με *
    """,
    "he": "שתף ב * | שתפו ב * | שיתוף ב * | שתף * | שתפו * | שלח ב *",
    "id": "bagikan ke * | bagikan di * | bagikan via * | bagikan melalui * | bagikan * | kirim ke * | share ke *",
    "vi": "chia sẻ qua * | chia sẻ lên * | chia sẻ trên * | chia sẻ * | chia sẻ bài viết lên * | gửi qua *",
    "ja": "* でシェア | * でシェアする | * で共有 | * で送る | * に投稿 | * に保存",
    "ko": "* 공유 | * 공유하기 | * 로 공유 | * 으로 공유하기 | * 에 공유",
}
"""Asks to share in named networks; ``*`` stands for the names."""
