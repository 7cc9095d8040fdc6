"""Headings of lists of other stories."""

HEADINGS = {
    "en": """
        related | related stories | related articles | related posts | related news | related content | related links
        related coverage | related videos | related video | related items | related story | related article
        related post | featured stories | featured articles | featured posts | featured news | featured video
        featured videos | featured content | most read | most viewed | most shared | most commented | most recent
        most watched | most discussed | most read articles | most read stories | popular posts | popular articles
        popular stories | popular news | popular this week | popular videos | trending now | trending stories
        trending news | trending topics | trending articles | trending posts | what's trending | trending videos
        latest news | latest stories | latest articles | latest posts | latest headlines | latest videos | the latest
        latest from | recent posts | recent articles | recent news | recent stories | recent comments | recent entries
        top stories | top news | top headlines | top articles | top posts | more news | more stories | more articles
        more like this | more headlines | more top stories | more from this section | more to explore
        you may also like | you might also like | you may like | you might like | you may also be interested in
        you might also be interested in | you might be interested in | you may be interested in | we recommend
        recommended for you | recommended stories | recommended articles | recommended reading | recommended videos
        recommended by | recommended posts | recommended content | editor's picks | editors' picks | editor's choice
        editors picks | editor's pick | read also | also read | what to read next | more on this story
        more on this topic | more on this | read more on | read more about | read more articles | don't miss
        don't miss this | in case you missed it | in other news | other news | other stories | other articles
        other posts | similar articles | similar posts | similar stories | similar news | suggested articles
        suggested posts | previous post | next post | previous article | next article | previous story | next story
        previous news | next news | news in pictures | from around the web | from the web | around the web
        sponsored stories | sponsored links | promoted stories | promoted content | promoted links
        you may have missed | more from author | more by this author | more from this author | also on | also in
        elsewhere on the site | explore more stories | today's top stories | today's headlines | hot news | hot topics
        news feed | newsfeed | news line | newsline | all the latest | latest from news | top picks for you
        more from news | more coverage | more in news | readers also liked | people also read | others also read
        what others are reading | what people are reading | most read news | most popular articles
        most popular stories | most popular posts | this week's most read | stories you may like | stories for you
        picked for you | read this next | watch next | next read | next in | from our partners
        recommended from around the web | advertisement related stories | news ticker | most recent posts | more posts
        archive posts | the most important news | the most important news of the day | selected for you
        post navigation | explore topics | article tags | hot stories | news by topic | in this section
        recent episodes | trending on | related tags | previous post next post | articles you may like
        other news in this section | read other articles | other news on the topic | the most popular
    """,
    "ru": """
        читайте также | читать также | также читайте | читать еще | читайте еще | по теме | материалы по теме
        новости по теме | статьи по теме | еще по теме | смотрите также | смотри также | см. также | похожие новости
        похожие статьи | похожие материалы | похожие записи | последние новости | последние статьи | самое читаемое
        самые читаемые | популярное | популярные новости | популярные статьи | популярные материалы | главные новости
        главное за день | лента новостей | новости партнеров | рекомендуем прочитать | вам может быть интересно
        это интересно | вам также может понравиться | другие новости | другие материалы | другие статьи | еще новости
        еще по этой теме | топ новости | топ-новости | топ новостей | новости дня | новости часа | выбор редакции
        связанные новости | связанные статьи | предыдущая новость | следующая новость | предыдущая статья
        следующая статья | предыдущая запись | следующая запись | новости сми2 | новости сми | главное сегодня
        главное сейчас | самое важное | самое популярное | сейчас читают | самое обсуждаемое | не пропустите
        все по теме | подробнее по теме | новости по тегу | в тему | свежие новости | свежие записи | недавние записи
        последние публикации | новости раздела | новости рубрики | популярно сейчас | важные новости
        популярное за неделю | популярное за сутки | новости компаний | главные темы | картина дня | новости в россии
        новости в мире | с этим читают | также по теме | другие новости раздела | другие новости рубрики | лента дня
        в этом разделе | все новости по теме | больше по теме | больше новостей по теме
    """,
    "uk": """
        читайте також | читати також | також читайте | читайте ще | за темою | по темі | матеріали по темі
        новини по темі | новини за темою | статті за темою | дивіться також | схожі новини | схожі статті
        схожі матеріали | останні новини | найпопулярніше | популярне | популярні новини | популярні статті
        головні новини | стрічка новин | новини партнерів | вас може зацікавити | вам може бути цікаво | інші новини
        топ новини | топ-новини | вибір редакції | новини дня | попередня новина | наступна новина | попередня стаття
        наступна стаття | найчитаніше | не пропустіть | головне за день | пов'язані новини | пов'язані статті
        новини за тегом | що зараз читають | найбільш читані | останні публікації | матеріали за темою | свіжі новини
        лента новин
    """,
    "be": "чытайце таксама | апошнія навіны | папулярнае | па тэме | стужка навін",
    "bg": """
        прочетете още | свързани новини | свързани статии | последни новини | най-четени | още по темата | вижте още
        вижте също | най-четено
    """,
    "sr": """
        прочитајте још | pročitajte još | najnovije vesti | najčitanije | povezane vesti | povezani članci
        pročitajte i | najnovije | najnovije vijesti
    """,
    "hy": """
        կարդացեք նաև | կարդացեք նաեւ | կարդալ նաև | նմանատիպ նյութեր | առնչվող նյութեր | առնչվող նորություններ
        վերջին նորություններ | ամենաընթերցվածը | ամենաընթերցված | ամենադիտված | ամենադիտվածը | լրահոս | այս թեմայով
        թեմայի վերաբերյալ | հանրաճանաչ | ամենակարդացված | այլ նորություններ | դիտեք նաև | տեսեք նաև
        ամենաշատ ընթերցվածը | օրվա լուրեր | գլխավոր նորություններ | խմբագրի ընտրությունը | նաև այս թեմայով
        նախորդ նորությունը | հաջորդ նորությունը | նմանատիպ նորություններ | թեժ լուրեր | առաջարկում ենք
        առավել ընթերցված | շաբաթվա ամենաընթերցվածը | օրվա ամենաընթերցվածը
    """,
    "az": """
        həmçinin oxuyun | həmçinin oxu | digər xəbərlər | son xəbərlər | ən çox oxunanlar | çox oxunanlar
        ən çox oxunan | oxşar xəbərlər | əlaqəli xəbərlər | bənzər xəbərlər | populyar | populyar xəbərlər
        xəbər lenti | mövzu ilə bağlı | mövzuya aid | günün xəbərləri | bunlar da maraqlı ola bilər
        sizin üçün seçdiklərimiz | sizə maraqlı ola bilər | əvvəlki xəbər | növbəti xəbər | tövsiyə olunan
        redaktorun seçimi | əsas xəbərlər | bu mövzuda | vacib xəbərlər | ən son xəbərlər | önə çıxan xəbərlər
        oxşar məqalələr | digər məqalələr | çox baxılanlar | mövzu üzrə digər xəbərlər
    """,
    "ka": """
        ასევე წაიკითხეთ | წაიკითხეთ ასევე | მსგავსი სიახლეები | ბოლო სიახლეები | პოპულარული | ყველაზე კითხვადი
        დაკავშირებული სტატიები | მსგავსი სტატიები | დღის ამბები | მთავარი ამბები | სხვა სიახლეები | ამავე თემაზე
        უახლესი ამბები | უახლესი სიახლეები | წინა სიახლე | შემდეგი სიახლე | ნახეთ ასევე | ყველაზე პოპულარული
        დღის სიახლეები | კატეგორიის სხვა სიახლეები
    """,
    "tr": """
        ilgili haberler | ilgili haber | benzer haberler | son haberler | en çok okunanlar | çok okunanlar
        diğer haberler | öne çıkanlar | gündem haberleri | ilgili konular | ilginizi çekebilir
        bunlar da ilginizi çekebilir | bunlara da bakabilirsiniz | sizin için seçtiklerimiz | önerilen haberler
        son dakika haberleri | günün haberleri | önceki haber | sonraki haber | popüler | popüler haberler
        en çok okunan haberler | editörün seçtikleri | manşetler | en son haberler | ilgili yazılar | benzer yazılar
        ayrıca bakınız | öne çıkan haberler | kategorinin popülerleri | trend haberler | tavsiye haberler
        sıradaki haber | çok izlenenler | ilgili içerikler | bu haberler de ilginizi çekebilir | son eklenenler
        ayın en çok okunanları | haftanın en çok okunanları
    """,
    "fa": """
        مطالب مرتبط | اخبار مرتبط | مطالب مشابه | آخرین اخبار | پربازدیدترین ها | پربازدیدترین‌ها | پربازدیدها
        پربازدید | پربیننده ترین | پربیننده‌ترین‌ها | بیشتر بخوانید | همچنین بخوانید | پیشنهاد ما | اخبار برگزیده
        برگزیده ها | تازه ترین اخبار | خبرهای مرتبط | مهمترین اخبار | پیشنهاد سردبیر | دیگر اخبار | سایر اخبار
        آخرین خبرها | مرتبط ها | عناوین برگزیده | پربحث ترین ها | تازه ها | از دست ندهید | اخبار ویژه | خبرهای ویژه
        مهم ترین اخبار | مهمترین عناوین | پر بازدیدها | جدیدترین اخبار | پیشنهاد ویژه | خبر مرتبط | برچسب خبر
        محبوب ترین ها
    """,
    "ar": """
        اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | موضوعات ذات صلة
        ذات صلة | قد يعجبك أيضا | قد يعجبك ايضا | قد يهمك | قد يهمك أيضا | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار
        أحدث الأخبار | أخبار متعلقة | المزيد من الأخبار | الأخبار الأكثر قراءة | شاهد أيضا | شاهد أيضاً
        الأكثر تداولا | موضوعات متعلقة | أهم الأخبار | أبرز الأخبار | أخبار عاجلة | اخترنا لك | مقالات مشابهة
        المقال السابق | المقال التالي | الخبر السابق | الخبر التالي | مواضيع متعلقة | اقرأ أيضًا | الأكثر شعبية
        الأشهر | أخبار مشابهة | تابع أيضا | من نفس القسم | المزيد من هذا القسم | الأكثر تعليقا | مقالات أخرى
        أخبار أخرى | الاكثر قراءة | اخر الاخبار | مقالات متعلقة | أحدث المقالات | ربما يعجبك أيضا | طالع أيضا
    """,
    "de": """
        mehr zum thema | auch interessant | lesen sie auch | das könnte sie auch interessieren
        das könnte dich auch interessieren | meistgelesen | meist gelesen | verwandte artikel | ähnliche artikel
        ähnliche beiträge | weitere artikel | weitere meldungen | weitere themen | neueste artikel | neueste beiträge
        aktuelle artikel | aktuelle nachrichten | neueste nachrichten | beliebte artikel | beliebte beiträge
        top-themen | topthemen | top themen | redaktionstipp | auch lesenswert | mehr dazu | passend zum thema
        passend dazu | die meistgelesenen artikel | meistgelesene artikel | meistkommentiert | aus dem ressort
        das neueste | empfehlungen der redaktion | vorheriger artikel | nächster artikel | vorheriger beitrag
        nächster beitrag | mehr aus | das könnte sie interessieren | lesen sie hier | lesetipps | unsere empfehlung
        dazu passend | mehr zu diesem thema | themen des artikels | themen in diesem artikel | schlagworte zum thema
        mehr nachrichten aus | weitere nachrichten | neueste videos | mehr aus dem ressort | unsere empfehlungen
        empfehlung der redaktion | auch spannend | weitere beiträge | verwandte themen | verwandte beiträge
        meistgeklickt | mehr von diesem autor | top-artikel | jetzt meistgelesen | anzeige meistgelesen
        mehr artikel aus diesem ressort
    """,
    "fr": """
        à lire aussi | a lire aussi | lire aussi | à lire | a lire | voir aussi | à voir aussi | sur le même sujet
        sur le même thème | dans la même rubrique | articles similaires | articles liés | articles connexes
        articles récents | derniers articles | dernières actualités | dernières nouvelles | les plus lus | le plus lu
        les articles les plus lus | à la une | recommandé pour vous | vous aimerez aussi | vous pourriez aussi aimer
        ces articles peuvent vous intéresser | plus d'infos | nos derniers articles | le plus populaire
        article précédent | article suivant | à ne pas manquer | à découvrir | les + lus | les plus populaires
        nos recommandations | notre sélection | contenus sponsorisés | cela peut vous intéresser | les plus récents
        dans l'actualité | sur le même thème : | à lire également | à découvrir aussi | plus sur le sujet
        pour aller plus loin | les plus consultés | les plus commentés | les dernières actus | ailleurs sur le web
        contenu sponsorisé | le choix de la rédaction | dernière minute | dernières infos | les dernières vidéos
        thèmes associés | sujets associés | articles associés | plus lus
    """,
    "es": """
        lea también | lee también | leer también | noticias relacionadas | artículos relacionados | temas relacionados
        contenido relacionado | relacionadas | relacionados | más noticias | te puede interesar | le puede interesar
        también te puede interesar | te recomendamos | le recomendamos | lo más leído | más leídas | las más leídas
        lo más visto | más vistos | últimas noticias | lo último | noticias recientes | entradas recientes
        artículos recientes | más populares | recomendados | vea también | ver también | mira también
        también te puede gustar | puede que te interese | quizás te interese | noticia anterior | siguiente noticia
        artículo anterior | artículo siguiente | no te pierdas | te podría interesar | otras noticias | lo más popular
        entradas relacionadas | notas relacionadas | más leído | los más leídos | mas leidas | más sobre este tema
        más en esta sección | nota relacionada | noticias destacadas | noticias más leídas | recomendado para ti
        lo + leído | mas noticias | notas recientes | últimos artículos | más notas
    """,
    "pt": """
        leia também | veja também | notícias relacionadas | artigos relacionados | matérias relacionadas
        conteúdo relacionado | relacionados | relacionadas | mais lidas | mais lidos | as mais lidas
        últimas notícias | mais notícias | você pode gostar | você também pode gostar | recomendados
        recomendado para você | posts recentes | artigos recentes | mais vistos | outras notícias | notícia anterior
        próxima notícia | artigo anterior | próximo artigo | pode gostar de | também pode gostar
        tópicos relacionados | posts relacionados | mais lidas da semana | mais populares | mais vistas
        publicações relacionadas | assuntos relacionados | ler também | notícias recomendadas
    """,
    "it": """
        leggi anche | articoli correlati | articoli simili | notizie correlate | ultime notizie | più letti
        i più letti | le più lette | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare
        ti potrebbero interessare | articoli recenti | vedi anche | da leggere | articolo precedente
        prossimo articolo | articolo successivo | notizie più lette | i più visti | ultime news | altre notizie
        correlati | più popolari | consigliati | consigliati per te | di tendenza | le ultime notizie
        per approfondire | contenuti correlati | potrebbero interessarti | i più popolari | dalla home
    """,
    "ca": """
        notícies relacionades | més llegides | el més llegit | et pot interessar | també et pot interessar
        darreres notícies | últimes notícies
    """,
    "nl": """
        lees ook | gerelateerde artikelen | gerelateerd | meest gelezen | best gelezen | laatste nieuws | net binnen
        bekijk ook | meer over dit onderwerp | aanbevolen | recente berichten | meer nieuws | vorig artikel
        volgend artikel | ook interessant | aanbevolen voor jou | gerelateerde berichten | gerelateerd nieuws
        nu populair | het laatste nieuws | misschien ook interessant
    """,
    "sv": """
        läs också | läs även | relaterade artiklar | mest läst | mest lästa | senaste nytt | fler artiklar
        mer om ämnet | senaste nyheterna | rekommenderat | relaterat
    """,
    "no": """
        les også | mest lest | siste nytt | relaterte artikler | relaterte saker | flere saker | anbefalt
        siste nyheter | se også | mer om
    """,
    "da": """
        læs også | mest læste | seneste nyt | relaterede artikler | flere artikler | seneste nyheder | mest læst
        anbefalet | se også | andre læser også
    """,
    "fi": """
        lue myös | luetuimmat | uusimmat | tuoreimmat | suosituimmat | katso myös | aiheesta lisää | lisää aiheesta
        suosittelemme
    """,
    "pl": """
        czytaj też | czytaj także | czytaj również | zobacz też | zobacz także | zobacz również | przeczytaj także
        przeczytaj też | powiązane artykuły | powiązane | podobne artykuły | najczęściej czytane | najpopularniejsze
        najnowsze wiadomości | polecane | polecamy | polecane artykuły | poprzedni artykuł | następny artykuł
        ostatnie wpisy | więcej na ten temat | najnowsze artykuły | ostatnio dodane | przeczytaj również
        może cię zainteresować | to może cię zainteresować | warto przeczytać | polecamy również | zobacz więcej
        powiązane tematy | wybrane dla ciebie | popularne artykuły | inne artykuły
    """,
    "cs": """
        čtěte také | mohlo by vás zajímat | související články | nejčtenější | nejnovější | nejnovější zprávy
        další články | přečtěte si také | nejčtenější články
    """,
    "sk": """
        čítajte aj | čítajte tiež | súvisiace články | najčítanejšie | najnovšie | mohlo by vás zaujímať
        prečítajte si aj | najnovšie správy
    """,
    "hu": """
        kapcsolódó cikkek | kapcsolódó | legolvasottabb | legfrissebb | legfrissebb hírek | olvasta már
        ez is érdekelheti | további cikkek | ajánlott cikkek | friss hírek | kapcsolódó cikkeink | kapcsolódó cikkünk
        ezek is érdekelhetik | legfrissebb cikkek | kapcsolódó cikk | kapcsolódó anyagok
    """,
    "ro": """
        citește și | citeşte şi | citiți și | articole similare | articole recente | știri similare | cele mai citite
        cele mai populare | ultimele știri | ultimele stiri | te-ar putea interesa | vezi și | recomandate
        pe aceeași temă | articolul anterior | articolul următor | cele mai noi | alte știri | recomandate pentru tine
        știri recente | articole recomandate | ar putea să te intereseze | top citite | recomandarile redactiei
    """,
    "el": """
        διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διαβάστε σχετικά | σχετικά άρθρα | σχετικά νέα | δημοφιλή
        τελευταία νέα | τελευταίες ειδήσεις | περισσότερα νέα | πιο δημοφιλή | δείτε επίσης | δείτε ακόμη
        προηγούμενο άρθρο | επόμενο άρθρο | προτεινόμενα | τα πιο διαβασμένα | σχετικές ειδήσεις | σημαντικές ειδήσεις
    """,
    "he": """
        כתבות נוספות | קרא גם | קראו גם | קראו עוד | עוד בנושא | כתבות קשורות | הנקראות ביותר | חדשות אחרונות
        אולי יעניין אותך | אולי תאהבו גם | עוד כתבות בנושא | הכי נקראות | הנצפים ביותר | לכתבה הבאה | חדשות נוספות
        מומלצים | כתבות שאולי פספסתם
    """,
    "id": """
        baca juga | berita terkait | artikel terkait | terpopuler | berita terpopuler | berita terbaru
        berita populer | rekomendasi untuk anda | artikel lainnya | lihat juga | simak juga | berita terkini
        berita utama | artikel terbaru | topik terkait | berita lain | baca selanjutnya | trending topik
        topik populer
    """,
    "vi": """
        tin liên quan | bài viết liên quan | bài liên quan | tin mới | tin mới nhất | tin nổi bật | đọc nhiều
        đọc nhiều nhất | xem nhiều | có thể bạn quan tâm | tin cùng chuyên mục | cùng chuyên mục | đọc thêm
        tin tức liên quan | tin đọc nhiều | chủ đề liên quan | bài viết mới | tin cùng chủ đề | có thể bạn thích
    """,
    "hi": """
        संबंधित खबरें | यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | ताजा खबरें | ताज़ा खबरें | सबसे ज्यादा पढ़ी गई
        अन्य खबरें | बड़ी खबरें | लेटेस्ट न्यूज़ | टॉप स्टोरीज | संबंधित समाचार
    """,
    "ja": """
        関連記事 | 関連ニュース | おすすめ記事 | 人気記事 | アクセスランキング | 記事ランキング | 人気記事ランキング
        最新記事 | 最新ニュース | 新着記事 | あわせて読みたい | こちらもおすすめ | 注目記事 | 関連リンク
        関連キーワード | 前の記事 | 次の記事 | 前の記事へ | 次の記事へ | 新着ニュース | 注目ニュース | 注目の記事
        人気ランキング | この記事を読んだ人はこんな記事も読んでいます | 関連する記事 | 話題の記事 | 主要ニュース
        トップニュース
    """,
    "zh": """
        相关新闻 | 相關新聞 | 相关阅读 | 相關閱讀 | 延伸阅读 | 延伸閱讀 | 相关文章 | 相關文章 | 热门文章 | 熱門文章
        热门新闻 | 熱門新聞 | 最新文章 | 最新新闻 | 最新新聞 | 推荐阅读 | 推薦閱讀 | 猜你喜欢 | 猜你喜歡 | 热门推荐
        您可能感兴趣的 | 你可能感兴趣 | 你可能喜歡 | 点击排行 | 热点新闻 | 今日热点 | 编辑推荐 | 編輯推薦 | 相关推荐
        上一篇 | 下一篇 | 相关报道 | 相關報導 | 头条新闻 | 即時新聞 | 滚动新闻 | 为您推荐 | 為你推薦 | 今日推荐
        精彩推荐 | 热点推荐 | 新闻排行 | 一周热门 | 阅读排行 | 点击排行榜 | 相关专题 | 最新發布 | 更多相关新闻
        更多相關新聞 | 人氣排行 | 相关链接 | 相关视频 | 图片新闻 | 您可能也喜欢
    """,
    "ko": """
        관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 많이 본 뉴스 | 많이 본 기사 | 많이본 뉴스 | 많이본 기사
        인기기사 | 인기 기사 | 최신기사 | 최신 기사 | 최신뉴스 | 최신 뉴스 | 추천기사 | 추천 기사 | 주요뉴스
        주요 뉴스 | 주요기사 | 이전기사 | 다음기사 | 이전 기사 | 다음 기사 | 실시간 뉴스 | 인기뉴스 | 인기 뉴스
        오늘의 뉴스 | 당신이 좋아할 만한 기사 | 기자의 다른기사 | 기자의 다른 기사 | 함께 보면 좋은 기사
        이 시각 주요뉴스 | 오늘의 주요뉴스 | 실시간 인기기사 | 추천뉴스
    """,
    "th": """
        ข่าวที่เกี่ยวข้อง | ข่าวล่าสุด | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | ยอดนิยม | ข่าวยอดนิยม
        อ่านเพิ่มเติม | ข่าวแนะนำ
    """,
    "lt": "susiję straipsniai | skaitomiausi | naujausios naujienos | taip pat skaitykite",
    "lv": "saistītie raksti | lasītākās | lasītākie | jaunākās ziņas",
    "et": "seotud lood | seotud artiklid | enim loetud | loetumad | viimased uudised | samal teemal",
    "sl": "povezane novice | povezani članki | sorodne novice | najbolj brano | zadnje novice | preberite še",
    "sq": "lajme të ngjashme | më të lexuarat | lajmet e fundit | artikuj të ngjashëm",
    "mk": "поврзани вести | најчитани | најчитано | најнови вести | слични вести",
    "is": "mest lesið | tengdar fréttir | nýjustu fréttir | fleiri fréttir",
    "kk": "ұқсас жаңалықтар | соңғы жаңалықтар | ең көп оқылған | тақырып бойынша | тағы да | танымал",
    "uz": """
        mavzuga oid | so'nggi yangiliklar | ko'p o'qilgan | o'xshash yangiliklar | ўхшаш янгиликлар | мавзуга оид
        сўнгги янгиликлар | кўп ўқилган
    """,
    "ms": "berita berkaitan | artikel berkaitan | berita lain | paling popular | berita terkini",
    "sw": "habari zinazohusiana | habari nyingine | habari zaidi | zilizosomwa zaidi",
    "ur": "متعلقہ خبریں | مزید خبریں | تازہ ترین خبریں | مقبول ترین | متعلقہ مضامین",
    "bn": "সম্পর্কিত খবর | সর্বশেষ | সর্বাধিক পঠিত | আরও খবর | এ বিভাগের আরও খবর | এই বিভাগের আরও খবর | সর্বশেষ সংবাদ",
    "ta": "தொடர்புடைய செய்திகள் | மேலும் செய்திகள் | அண்மைச் செய்திகள் | சமீபத்திய செய்திகள்",
    "te": "సంబంధిత వార్తలు | తాజా వార్తలు | మరిన్ని వార్తలు",
    "mr": "संबंधित बातम्या | ताज्या बातम्या | इतर बातम्या | अधिक बातम्या",
    "gu": "સંબંધિત સમાચાર | તાજા સમાચાર | વધુ સમાચાર",
    "ky": "окшош материалдар | окшош жаңылыктар | акыркы жаңылыктар | тема боюнча",
    "tg": "хабарҳои монанд | хабарҳои охирин",
    "mn": "холбоотой мэдээ | холбоотой мэдээлэл | шинэ мэдээ | их уншсан",
    "tl": "mga kaugnay na balita | kaugnay na balita | pinakabagong balita",
    "am": "ተዛማጅ ዜናዎች | ተዛማጅ ጽሑፎች | ተጨማሪ ዜናዎች",
    "ha": "labarai masu alaƙa | ƙarin labarai | sabbin labarai",
    "so": "wararka la xiriira | warar kale | wararkii ugu dambeeyay | wararka la midka ah",
    "km": "អត្ថបទពាក់ព័ន្ធ | ព័ត៌មានពាក់ព័ន្ធ | អត្ថបទទាក់ទង",
    "lo": "ຂ່າວທີ່ກ່ຽວຂ້ອງ",
    "my": "ဆက်စပ်သတင်းများ | နောက်ဆုံးရသတင်းများ",
    "ml": "അനുബന്ധ വാർത്തകൾ | കൂടുതൽ വാർത്തകൾ | ഏറ്റവും പുതിയ വാർത്തകൾ",
    "kn": "ಸಂಬಂಧಿತ ಸುದ್ದಿ | ಇನ್ನಷ್ಟು ಸುದ್ದಿ",
    "pa": "ਸਬੰਧਤ ਖ਼ਬਰਾਂ",
    "ne": "सम्बन्धित समाचार | ताजा समाचार",
    "si": "අදාළ පුවත්",
    "af": "verwante artikels | verwante stories | mees gelees | meer nuus",
    "zu": "izindaba ezihambisanayo | ezinye izindaba",
    "ps": "اړوند خبرونه",
    "ckb": "هەواڵی پەیوەندیدار",
    "cy": "straeon perthnasol | mwy o straeon",
    "eu": "lotutako albisteak | irakurrienak",
    "gl": "novas relacionadas | o máis lido",
    "hr": """
        vezani članci | povezani članci | najčitanije | najnovije | povezane vijesti | vezane vijesti | pročitajte još
    """,
}
