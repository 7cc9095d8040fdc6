"""Words of menus that are no section of the news: alone such a line may be a heading of the article."""

PHRASES = {
    "en": """
        faq | faqs | visit website | visit site | in this article | customer support | customer service
        product updates | corrections | accessibility | more | ok | yes | no | partners | projects | listen | play
        pause | gallery | details | company info | puzzles | videos | photos | archive | staff directory | jump to
        help | shop | store | profile | account | saved | feedback | theme | explore | legal | press | affiliates
        horoscope | crossword | crosswords | header | sidebar | footer | investors | expand | edition | disclaimer
        browse | our story | our mission | our services | our products | our people | get started | jobs | start here
        feeds | who we are | editions | cartoons | galleries | quick links | podcasts | podcast | newsletter | shares
        mobile app | subscriber | membership | push notifications | support us | donate | subscription | current issue
        digital edition | social | followers | connect | discussion | discussions | what do you think | name | website
        best | oldest | newest | like | likes | statistics | preferences | necessary | functional | consent
        customize | reject | accept | deny | decline | cookies | directions | location | locations | office | phone
        contacts | keywords | topics | subjects | labels | trademarks | how we test | how we work | licensing
        permissions | our standards | reprints | advertisers | see also | further reading | popular | latest
        trending | featured | recommended | up next | must read | for you | breaking news | related topics
        in the news | products | services | solutions | resources | features | pricing | integrations | platform
        enterprise | industries | case studies | customer stories | testimonials | webinars | events | guides | tools
        learn | ebooks | white papers | whitepapers | documentation | docs | api | developers | use cases | demo
        templates | downloads | courses | training | certification | academy | consulting | support | community
        status | changelog | release notes | roadmap | security | customers | team | leadership | culture | awards
        news & events | press & media | blog | blogs | research | publications | library | calendar | directory
        forum | forums | gift cards | rewards | deals | sale | brands | collections | accessories | new arrivals
        bestsellers | best sellers | all products | shipping | returns | refund policy | shipping policy | track order
        order status | student | students | parents | alumni | faculty | staff | admissions | academics | athletics
        campus life | departments | programs | financial aid | giving | undergraduate | graduate | insights
        perspectives | expertise | industry | reports | trends | markets | compare | comparisons | calculators
        glossary | how to | how-to | tips | ideas | inspiration | fundraising | volunteer | get involved | take action
        impact | initiatives | members | member benefits | sponsors | sponsorship | exhibitors | venues | tickets
        schedule | latest news | authors | contributors | columnists | writers | editorial | opinion | letters
        staff picks | quizzes | quiz | games | sudoku | comics | recipes | about the author | author | all | new
        other | others | misc | general | uncategorized | more topics | back | print edition | our work | what we do
        how it works | why us | overview
    """,
    "ru": """
        еще | помощь | проекты | партнеры | партнёры | реклама | подписка | архив | контакты | главное | новости
        статьи | фото | видео | подкасты | спецпроекты | колумнисты | редакция | вакансии | поиск | меню | темы
        сюжеты | эксперты | тесты | игры | лекции | афиша | работа | объявления | магазин | каталог | услуги | о нас
        лонгриды | истории
    """,
    "uk": """
        ще | допомога | проєкти | партнери | статті | колонки | фото | відео | подкасти | спецпроєкти | теми | афіша
        тести | публікації | лонгріди | історії
    """,
    "de": """
        mehr | hilfe | projekte | partner | shop | service | services | newsletter | podcast | video | fotos | quiz
        dossiers | kolumnen | serien | abo | aktuell | beruf | jobs | reisen | partnersuche | produkte | lösungen
        referenzen | leistungen | über uns | gutscheine | stadtportal | events | leute
    """,
    "fr": """
        plus | aide | projets | partenaires | boutique | services | newsletter | podcast | vidéo | photos | dossiers
        chroniques | quiz | guide d'achat | codes promo | événements | produits | solutions | emploi | magazine
    """,
    "es": """
        más | ayuda | proyectos | socios | tienda | servicios | newsletter | podcast | vídeo | fotos | especiales
        columnistas | guía | eventos | productos | soluciones | blogs | juegos | revista | club | suplementos
    """,
    "pt": """
        mais | ajuda | projetos | parceiros | loja | serviços | podcast | vídeo | fotos | especiais | blogs | eventos
        jogos | revista
    """,
    "it": """
        altro | aiuto | progetti | partner | negozio | servizi | podcast | foto | speciali | blog | eventi | giochi
        magazine | edizioni locali | rubriche
    """,
    "tr": """
        diğer | yardım | projeler | podcast | biyografi | yazarlar | foto | dosya haber | özel haber | ilanlar
        sinema | astroloji | galeri
    """,
    "az": "digər | layihələr | foto | video | köşə | yazarlar | media | lent | müsahibələr | hekayə",
    "hy": "այլ | նախագծեր | ֆոտո | վիդեո | բլոգ | մեդիա | տեսանյութ | այլ լուրեր",
    "fa": "بیشتر | عکس | فیلم | ویدئو | صوت | پادکست | یادداشت | گزارش | خبر | پرونده",
    "ar": "المزيد | صور | فيديو | بودكاست | برامج | البرامج | ملفات | مدونات | تحليل | مقابلات",
    "pl": "inne | pomoc | projekty | partnerzy | sklep | usługi | podcast | foto | quizy | blogi | wydarzenia | gry",
    "nl": "meer | help | projecten | partners | winkel | podcast | foto | columns | evenementen | shop",
}
