"""Search boxes."""

PHRASES = {
    "en": """
        search | search for | search for: | search this site | search the site | search site | search here
        search the blog | search the web | search form | search button | search icon | search results | submit search
        open search | close search | show search | site search | what are you looking for | type to search
        type here to search | type and hit enter | type and press enter | advanced search | enter keyword
        search keyword | enter search term | enter your search | search query | search news | search articles
        search our site | search.. | type above and press enter to search. press esc to cancel
        start typing and press enter to search | hit enter to search or esc to close | search toggle | toggle search
        clear search | search submit | recent searches | popular searches | trending searches | press enter to search
        search in title | search in content | exact matches only | filter by custom post type | search website
        search menu | looking for something | search jobs | search products | enter a search term | search in
        search our archives | type your search
        begin typing your search term above and press enter to search. press esc to cancel | search magnifying glass
        magnifying glass
    """,
    "ru": """
        поиск | найти | искать | поиск по сайту | что вы ищете | расширенный поиск | что ищем | результаты поиска
        введите запрос | поиск новостей | введите поисковый запрос | что будем искать | начните вводить текст
        строка поиска
    """,
    "uk": """
        пошук | знайти | шукати | пошук по сайту | що ви шукаєте | розширений пошук | результати пошуку
        введіть запит
    """,
    "be": "пошук | шукаць | пошук па сайце",
    "bg": "търсене | търси | търсене в сайта",
    "sr": "претрага | pretraga | traži | pretraži | pretražite",
    "hy": "որոնում | որոնել | փնտրել | որոնում կայքում | ի՞նչ եք փնտրում | փնտրում | ընդլայնված որոնում",
    "az": """
        axtar | axtarış | axtarın | saytda axtar | nə axtarırsınız | saytda axtarış | axtarış nəticələri
        ətraflı axtarış
    """,
    "ka": "ძებნა | ძიება | მოძებნე | რას ეძებთ | საიტზე ძებნა",
    "tr": """
        ara | arama | arama yap | sitede ara | ne aramıştınız | haber ara | aranacak kelime | detaylı arama
        arama sonuçları | aramak istediğiniz kelimeyi yazın
    """,
    "fa": "جستجو | جست‌وجو | جست و جو | جستجو در سایت | جستجوی پیشرفته | جستجو برای | نتایج جستجو | جستجو کنید",
    "ar": """
        بحث | البحث | ابحث | ابحث عن | البحث في الموقع | بحث متقدم | نتائج البحث | ابحث في الموقع | البحث عن | بحث عن
        عن ماذا تبحث
    """,
    "de": """
        suche | suchen | suchbegriff eingeben | suche nach | wonach suchen sie | erweiterte suche | suchbegriff
        volltextsuche | suchergebnisse | suche starten | was suchen sie | stichwortsuche
    """,
    "fr": """
        recherche | rechercher | chercher | recherche avancée | que cherchez-vous | rechercher sur le site
        rechercher un article | lancer la recherche | résultats de recherche
    """,
    "es": """
        buscar | búsqueda | buscador | buscar en el sitio | qué buscas | ¿qué buscas | búsqueda avanzada
        ¿qué estás buscando | resultados de búsqueda | escribe para buscar | buscar por
    """,
    "pt": """
        buscar | busca | pesquisar | pesquisa | procurar | o que você procura | o que procura | busca avançada
        resultados da busca | pesquise aqui | buscar por | pesquisar por
    """,
    "it": "cerca | ricerca | cerca nel sito | ricerca avanzata | cosa stai cercando | cerca: | avvia ricerca",
    "ca": "cerca | cercar | cercador",
    "nl": "zoeken | zoek | zoek op | waar ben je naar op zoek | zoekterm | uitgebreid zoeken | zoeken naar",
    "sv": "sök | sök på sajten | sökresultat | sök efter",
    "no": "søk | søk etter",
    "da": "søg | søg efter | søgning",
    "fi": "haku | hae | etsi | hae sivustolta",
    "pl": """
        szukaj | wyszukaj | wyszukiwarka | czego szukasz | wyniki wyszukiwania | szukaj w serwisie
        wpisz szukaną frazę | wyszukiwanie
    """,
    "cs": "hledat | vyhledávání | hledej | vyhledat | co hledáte",
    "sk": "hľadať | vyhľadávanie | vyhľadať",
    "hu": "keresés | keres | mit keres | részletes keresés | keresőszó",
    "ro": "caută | căutare | cauta | ce cauți | căutare avansată | rezultatele căutării | caută în site",
    "el": "αναζήτηση | εύρεση | τι ψάχνετε | σύνθετη αναζήτηση",
    "he": "חיפוש | חפש | חיפוש באתר | חפשו | מה תרצו לחפש | חיפוש מתקדם",
    "id": "cari | pencarian | telusuri | cari berita | apa yang anda cari | hasil pencarian",
    "vi": "tìm kiếm | tìm | tìm kiếm nâng cao | nhập từ khóa | kết quả tìm kiếm",
    "hi": "खोजें | सर्च | खोज | सर्च करें",
    "ja": "検索 | 検索する | サイト内検索 | キーワード検索 | キーワードを入力 | 記事検索 | 詳細検索 | 記事を検索",
    "zh": """
        搜索 | 搜尋 | 搜寻 | 检索 | 站内搜索 | 請輸入關鍵字 | 请输入关键字 | 请输入关键词 | 搜 索 | 搜索结果
        高级搜索 | 熱門搜尋 | 热门搜索
    """,
    "ko": """
        검색 | 검색하기 | 검색어 | 통합검색 | 상세검색 | 검색어를 입력하세요 | 검색어를 입력해주세요 | 검색창 열기
        기사검색
    """,
    "th": "ค้นหา | ค้นหาข่าว",
    "lt": "paieška | ieškoti",
    "lv": "meklēt",
    "et": "otsi | otsing",
    "sl": "išči | iskanje",
    "mk": "пребарај | барај",
    "sq": "kërko",
    "is": "leita",
    "kk": "іздеу",
    "ky": "издөө",
    "uz": "qidiruv | qidirish | қидирув",
    "tg": "ҷустуҷӯ",
    "mn": "хайх | хайлт",
    "ms": "cari | carian",
    "tl": "maghanap",
    "sw": "tafuta",
    "am": "ፈልግ | ፍለጋ",
    "ha": "nema | bincike",
    "so": "raadi",
    "ur": "تلاش کریں | تلاش",
    "bn": "খুঁজুন | অনুসন্ধান",
    "ta": "தேடல் | தேடு",
    "te": "వెతకండి",
    "ml": "തിരയുക",
    "kn": "ಹುಡುಕಿ",
    "km": "ស្វែងរក",
    "my": "ရှာဖွေရန်",
    "lo": "ຄົ້ນຫາ",
    "mr": "शोधा",
    "gu": "શોધો",
    "ne": "खोज्नुहोस्",
    "hr": "pretraga | traži",
    "af": "soek",
}
