"""Nouns of counters: a line that holds one of them and a number and nothing else counts views or reading time."""

VIEWS = {
    "en": """
        views | page views | pageviews | reads | total views | post views | article views | views today | times read
        article hits | news views | view count
    """,
    "ru": """
        просмотров | просмотра | просмотр | просмотры | прочитано | прочитали | прочтений | количество просмотров
        кол-во просмотров | просмотрено | число просмотров | просмотров сегодня | прочитано раз | количество показов
    """,
    "uk": """
        переглядів | перегляди | перегляд | перегляда | прочитано | переглянуто | кількість переглядів | прочитали
    """,
    "be": "праглядаў | прагляды",
    "bg": "преглеждания | прегледи | прочетена | видяна",
    "sr": "прегледа | pregleda | pregledi",
    "hy": "դիտում | դիտումներ | դիտվել է | ընթերցվել է | դիտված է | դիտումների քանակը | դիտվել է անգամ",
    "az": """
        baxış | baxış sayı | oxunub | oxunma sayı | baxılıb | baxışların sayı | oxunma | dəfə oxunub | dəfə baxılıb
        baxilib | baxış sayi
    """,
    "ka": "ნახვა | ნახვები | ნანახია | წაკითხულია | ნახვების რაოდენობა",
    "tr": """
        görüntülenme | görüntüleme | okunma | okunma sayısı | kez okundu | defa okundu | okundu | görüntülenme sayısı
        kere okundu | izlenme | gösterim
    """,
    "fa": """
        بازدید | تعداد بازدید | بازدیدها | بار دیده شده | تعداد مشاهده | دفعات بازدید | نمایش | تعداد نمایش | مشاهده
    """,
    "ar": """
        مشاهدة | مشاهدات | المشاهدات | عدد المشاهدات | قراءة | عدد القراءات | زيارة | عدد الزيارات | القراءات | قراءات
        عدد المشاهدين
    """,
    "de": "aufrufe | mal gelesen | zugriffe | seitenaufrufe | ansichten",
    "fr": "vues | lectures | fois lu | consultations",
    "es": "visitas | lecturas | vistas | visualizaciones | veces leído | visto | vistas de página | reproducciones",
    "pt": "visualizações | visualização | visitas | leituras | acessos | vistas",
    "it": "visualizzazioni | letture | visite | views",
    "nl": "weergaven | keer bekeken | keer gelezen | views",
    "sv": "visningar",
    "no": "visninger",
    "da": "visninger",
    "fi": "katselukerrat | lukukertaa",
    "pl": "wyświetleń | wyświetlenia | odsłon | odsłony | liczba wyświetleń | czytano | wyświetlenie",
    "cs": "zobrazení | přečteno | počet zobrazení",
    "sk": "zobrazení | prečítané",
    "hu": "megtekintés | olvasás",
    "ro": "vizualizări | vizualizari | citiri | accesări | afișări",
    "el": "προβολές | αναγνώσεις | εμφανίσεις",
    "he": "צפיות",
    "id": "dilihat | kali dilihat | dibaca | views | kali dibaca | tayangan | pembaca",
    "vi": "lượt xem | lượt đọc",
    "hi": "व्यूज | बार देखा गया",
    "ja": "閲覧数 | ビュー | 回視聴 | 回閲覧 | アクセス数 | pv",
    "zh": """
        浏览 | 浏览量 | 浏览次数 | 阅读 | 阅读量 | 点击 | 点击数 | 点击量 | 瀏覽 | 人氣 | 次浏览 | 次阅读 | 阅读数
        瀏覽數 | 人气 | 点击率 | 浏览数 | 閱讀 | 觀看次數 | 次播放
    """,
    "ko": "조회수 | 조회 | 읽음",
    "th": "จำนวนผู้เข้าชม | เข้าชม | ผู้ชม",
    "kk": "қаралым | рет оқылды",
    "ky": "көрүү | көрүүлөр",
    "uz": "ko'rishlar | ko'rishlar soni | кўришлар | marta ko'rildi",
    "mn": "үзсэн | уншсан",
    "lt": "peržiūros | peržiūrų",
    "lv": "skatījumi",
    "et": "vaatamist",
    "sl": "ogledov",
    "mk": "прегледи",
    "sq": "shikime",
    "ms": "tontonan",
    "ur": "مناظر",
    "bn": "বার পঠিত",
    "hr": "pregleda | pregledi",
}

READING_TIME = {
    "en": """
        min read | mins read | minute read | minutes read | min. read | minutes to read | reading time | read time
        minutes reading | mins to read | estimated reading time | minute reading | min reading | minute read time
        est. reading time | minutes min | minute read.
    """,
    "ru": """
        мин чтения | минут чтения | минуты чтения | минута чтения | мин. чтения | время чтения | время на чтение
        мин на чтение | минут на чтение | минуты на чтение
    """,
    "uk": "хв читання | хвилин читання | час читання | хвилини читання | хв. читання",
    "hy": "րոպե ընթերցում | ընթերցման ժամանակը",
    "az": "dəqiqəlik oxu | dəq oxu | oxuma müddəti",
    "tr": "dk okuma | dakika okuma | dk okuma süresi | okuma süresi | dakikalık okuma | dk. okuma süresi",
    "fa": "زمان مطالعه | دقیقه مطالعه | دقیقه زمان مطالعه",
    "ar": "دقيقة قراءة | دقائق قراءة | وقت القراءة | دقائق للقراءة | مدة القراءة | دقيقة للقراءة",
    "de": """
        min lesezeit | minuten lesezeit | lesezeit | min. lesezeit | lesedauer | lesezeit min | lesezeit minuten
        minute lesezeit
    """,
    "fr": """
        min de lecture | minutes de lecture | temps de lecture | lecture min | min. de lecture | temps de lecture min
        minute de lecture
    """,
    "es": """
        min de lectura | minutos de lectura | tiempo de lectura | min lectura | lectura de min | minuto de lectura
        min. de lectura
    """,
    "pt": "min de leitura | minutos de leitura | tempo de leitura | min leitura",
    "it": "min di lettura | minuti di lettura | tempo di lettura | minuto di lettura",
    "nl": "min leestijd | minuten leestijd | leestijd | min lezen",
    "pl": "min czytania | minut czytania | czas czytania | minuty czytania",
    "ro": "min de citit | minute de citit | timp de citire",
    "el": "λεπτά ανάγνωσης | χρόνος ανάγνωσης",
    "id": "menit baca | menit membaca | waktu baca",
    "vi": "phút đọc | thời gian đọc",
    "ja": "分で読めます",
    "zh": "分钟阅读 | 阅读时间 | 分鐘閱讀",
    "ko": "분 읽기",
}

MINUTES = """
    min | mins | minutes | minute | мин | минут | минуты | хв | minuten | minutos | minuti | dk | dakika | دقيقة
    دقائق | دقیقه | minut | menit | 分 | 分钟 | 分鐘
"""

CODES = """
    story code | news code | article code | article id | story id | news id | post id | document id | id | ref
    reference number | news number | report code | publish id | photo id | release number | код новости | id новости
    номер новости | код материала | код новини | xəbər kodu | xəbər id | haber kodu | haber no | haber id | کد خبر
    شناسه خبر | کد مطلب | شماره خبر | رمز الخبر | رقم الخبر | كود الخبر | artikel-id | artikelnummer | code article
    código de noticia | id artikel | kode berita | 記事id | 编号 | 기사번호 | նորության կոդ
"""
