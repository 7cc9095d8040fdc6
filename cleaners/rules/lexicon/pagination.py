"""Pagination and loading of more."""

PHRASES = {
    "en": """
        next | previous | prev | next page | previous page | prev page | next > | load more | load more posts
        load more articles | load more stories | load more news | loading more | loading more posts
        show more articles | show more stories | show more posts | page 0 | page 0 of 0 | first page | last page
        next page > | prev next | previous next | previous 0 0 next | next slide | previous slide | go to page
        pages 0 | continue to next page | back next | view on one page | click for more | next » | more results
        view more articles | no more posts | no more articles | next chapter | previous chapter | next image
        previous image | next photo | previous photo
    """,
    "ru": """
        далее | следующая | предыдущая | вперед | назад | следующая страница | предыдущая страница | загрузить еще
        показать еще новости | еще материалы | загрузить еще новости | страница 0 | страница 0 из 0 | читать дальше
        показать ещё | следующие | предыдущие | след. | пред. | дальше
    """,
    "uk": """
        далі | наступна | попередня | вперед | наступна сторінка | попередня сторінка | завантажити ще | сторінка 0
        сторінка 0 з 0 | показати ще новини | більше матеріалів | наступні | попередні
    """,
    "be": "далей | наступная | папярэдняя",
    "hy": "հաջորդ | նախորդ | հաջորդը | նախորդը | բեռնել ավելին | էջ 0 | հաջորդ էջ",
    "az": "növbəti | əvvəlki | sonrakı | daha çox yüklə | səhifə 0 | daha çox göstər | irəli",
    "ka": "შემდეგი | წინა | მეტის ჩატვირთვა | გვერდი 0",
    "tr": """
        sonraki | önceki | ileri | sonraki sayfa | önceki sayfa | daha fazla yükle | daha fazla haber | sayfa 0
        daha fazla haber yükle | sonraki »
    """,
    "fa": "بعدی | قبلی | صفحه بعد | صفحه قبل | بارگذاری بیشتر | صفحه 0 | موارد بیشتر",
    "ar": "التالي | السابق | الصفحة التالية | الصفحة السابقة | صفحة 0 | صفحة 0 من 0 | تحميل المزيد",
    "de": """
        weiter | vorherige | nächste | nächste seite | vorherige seite | seite 0 | seite 0 von 0 | weitere laden
        mehr artikel laden | vor | vorheriges | nächstes | auf einer seite lesen | weitere artikel laden
        mehr beiträge | vorheriges bild | nächstes bild
    """,
    "fr": """
        suivant | précédent | suivante | précédente | page suivante | page précédente | charger plus | page 0
        page 0 sur 0 | plus de résultats | charger plus d'articles | voir plus d'articles | suivant »
    """,
    "es": """
        siguiente | anterior | página siguiente | página anterior | cargar más | página 0 | página 0 de 0 | siguientes
        anteriores | cargar más noticias | siguiente página | ver más noticias
    """,
    "pt": """
        próximo | próxima | anterior | seguinte | próxima página | página anterior | página 0 | página 0 de 0
        carregar mais notícias | ver mais notícias
    """,
    "it": """
        successivo | precedente | avanti | pagina successiva | pagina precedente | pagina 0 | pagina 0 di 0
        successiva | carica altro | carica di più | prossimo
    """,
    "nl": "volgende | vorige | volgende pagina | vorige pagina | pagina 0 | laad meer artikelen | pagina 0 van 0",
    "sv": "nästa | föregående | nästa sida | ladda fler | sida 0 | visa fler artiklar",
    "no": "neste | forrige | neste side | last flere | side 0 | last inn flere",
    "da": "næste | forrige | næste side | indlæs flere | side 0",
    "fi": "seuraava | edellinen | seuraava sivu | lataa lisää | sivu 0",
    "pl": """
        następna | poprzednia | następny | poprzedni | dalej | następna strona | poprzednia strona | załaduj więcej
        strona 0 | strona 0 z 0 | wczytaj więcej
    """,
    "cs": "další | předchozí | další stránka | načíst další | strana 0 | následující",
    "sk": "ďalší | ďalšie | predchádzajúci | ďalšia strana | načítať ďalšie",
    "hu": "következő | előző | következő oldal | több betöltése | oldal 0",
    "ro": """
        următorul | următoarea | anterior | înainte | pagina următoare | pagina anterioară | încarcă mai multe
        pagina 0 | pagina 0 din 0
    """,
    "el": "επόμενο | προηγούμενο | επόμενη | προηγούμενη | επόμενη σελίδα | φόρτωση περισσότερων | σελίδα 0",
    "he": "הבא | הקודם | העמוד הבא | טען עוד | עמוד 0 | הבאה | הקודמת",
    "id": """
        berikutnya | sebelumnya | selanjutnya | halaman 0 | muat lainnya | halaman selanjutnya | halaman berikutnya
        muat lebih banyak | show all | load more
    """,
    "vi": "trang sau | trang trước | tiếp theo | trang 0 | tải thêm | tiếp | trước | xem thêm tin",
    "hi": "अगला | पिछला | अगला पेज | अगली खबर | पिछली खबर | और लोड करें",
    "ja": """
        次へ | 前へ | 次のページ | 前のページ | 次のページへ | 前のページへ | 次 | 前 | 0ページ | ページ 0
        さらに読み込む | 次ページ | もっと読み込む | 0/0ページ
    """,
    "zh": """
        下一页 | 上一页 | 下一頁 | 上一頁 | 末页 | 加载更多 | 載入更多 | 尾页 | 第0页 | 共0页
        首页 上一页 下一页 尾页 | 下页 | 上页 | 前一页 | 后一页 | 最後一頁
    """,
    "ko": "다음 | 이전 | 다음 페이지 | 이전 페이지 | 처음 | 마지막 | 다음페이지 | 이전페이지 | 다음글 | 이전글",
    "th": "ถัดไป | ก่อนหน้า | หน้าถัดไป | โหลดเพิ่มเติม | หน้า 0",
}
