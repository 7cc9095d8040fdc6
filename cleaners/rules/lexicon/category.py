"""Category and tag lines: headings alone, and labels before a list of names."""

LABELS = {
    "en": """
        tags | categories | category | filed under | filed in | filed to | posted in | posted under | published in
        article tags | related tags | related topics | explore topics | tagged | tagged with | tagged in | tagged as
        file under | news tags | categorized under | categorized in | categories & tags | published under | hashtags
        in category | topics in this article | tags in this story | topics covered
    """,
    "ru": """
        теги | тэги | тег | метки | рубрика | рубрики | категория | категории | ключевые слова | темы | теги новости
        тема | раздел | рубрика новости | теги статьи | метка | в рубриках | опубликовано в | персоны | темы статьи
        хештеги
    """,
    "uk": """
        теги | тег | мітки | рубрика | рубрики | категорія | категорії | ключові слова | теми | тема | розділ
        позначки | хештеги
    """,
    "be": "тэгі | рубрыкі | рубрыка | катэгорыя | тэмы",
    "bg": "етикети | тагове | категория | категории | ключови думи | рубрика",
    "sr": "тагови | ознаке | tagovi | oznake | kategorija | kategorije | категорија | ključne reči | rubrika",
    "hy": "պիտակներ | թեգեր | բաժին | բաժիններ | կատեգորիա | կատեգորիաներ | հիմնաբառեր | թեմաներ | թեգ | պիտակ",
    "az": """
        teqlər | açar sözlər | kateqoriya | kateqoriyalar | bölmə | rubrika | etiketlər | mövzular | taqlar | teq
        kateqoriyası | tags
    """,
    "ka": "თეგები | თეგი | ტეგები | კატეგორია | კატეგორიები | საკვანძო სიტყვები | რუბრიკა | თემები",
    "tr": """
        etiketler | etiket | kategori | kategoriler | anahtar kelimeler | haber etiketleri | konular
        yayınlandığı kategori
    """,
    "fa": """
        برچسب ها | برچسب‌ها | برچسب | کلیدواژه | کلیدواژه ها | کلید واژه ها | دسته بندی | دسته‌بندی | موضوعات
        کلمات کلیدی | تگ ها | دسته | گروه | سرویس | برچسبها | کلیدواژگان | دسته ها | دسته بندی ها
    """,
    "ar": """
        وسوم | الوسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | تصنيفات | التصنيفات
        التصنيف | الأقسام | سمات | مواضيع | القسم | العلامات | تاغات | هاشتاغ | وسم | قسم
    """,
    "de": """
        schlagworte | schlagwörter | stichworte | tags | kategorien | kategorie | themen | rubrik | abgelegt unter
        veröffentlicht in | stichwörter | verschlagwortet mit | thema | ressort | rubriken | stichwort | mehr zu
        themen des artikels
    """,
    "fr": """
        mots-clés | mots clés | étiquettes | catégories | catégorie | rubrique | thèmes | classé dans | publié dans
        tags | sujets | étiqueté | thématiques | mots clefs | étiquette | rubriques | thème
    """,
    "es": """
        etiquetas | etiqueta | categorías | categoría | palabras clave | temas | archivado en | archivado bajo
        publicado en | tags | etiquetado | sección | tema | temas relacionados | más sobre | etiquetas de esta nota
        en esta nota
    """,
    "pt": """
        palavras-chave | categorias | categoria | tags | etiquetas | marcadores | assuntos | tópicos | arquivado em
        temas | assuntos relacionados | editoria | etiqueta | marcado com | publicado em | mais sobre
    """,
    "it": """
        parole chiave | categorie | categoria | tag | etichette | argomenti | tags | temi | pubblicato in
        argomenti trattati | in questo articolo | taggato | archiviato in | altri articoli su
    """,
    "ca": "etiquetes | categories | temes | arxivat a | paraules clau",
    "nl": "trefwoorden | categorieën | categorie | onderwerpen | tags | labels | geplaatst in | meer over | rubriek",
    "sv": "taggar | kategorier | kategori | ämnen | ämnesord | etiketter | mer om",
    "no": "emneord | kategorier | stikkord | kategori | tagger | temaer | emner",
    "da": "emneord | kategorier | emner | tags | kategori | mere om",
    "fi": "avainsanat | kategoriat | aiheet | asiasanat | kategoria | tunnisteet",
    "pl": """
        tagi | kategorie | kategoria | słowa kluczowe | tematy | tag | etykiety | dział | temat | opublikowano w
        zaszufladkowano do kategorii | oznaczono tagami
    """,
    "cs": "štítky | rubriky | rubrika | kategorie | klíčová slova | témata | tagy | téma",
    "sk": "štítky | rubrika | kategórie | kľúčové slová | témy | kategória | tagy",
    "hu": "címkék | kategóriák | kategória | kulcsszavak | témák | rovat | címke",
    "ro": """
        etichete | categorii | categorie | cuvinte cheie | taguri | tag-uri | subiecte | categoria | publicat în
        cuvinte-cheie
    """,
    "el": "ετικέτες | κατηγορίες | κατηγορία | λέξεις-κλειδιά | θέματα | λέξεις κλειδιά | ετικέτα",
    "he": "תגיות | תגית | קטגוריות | קטגוריה | מילות מפתח | נושאים | תגים | נושאים קשורים",
    "id": "tag | kategori | kata kunci | topik | label | tags | topik terkait | kategori berita",
    "vi": "từ khóa | chủ đề | thẻ | danh mục | chuyên mục | tags | tag | từ khoá",
    "hi": "टैग | टैग्स | श्रेणी | श्रेणियां | विषय",
    "ja": """
        タグ | カテゴリ | カテゴリー | キーワード | トピック | 関連タグ | 関連キーワード | テーマ | 関連トピックス
        ジャンル
    """,
    "zh": "标签 | 標籤 | 分类 | 分類 | 关键词 | 關鍵字 | 关键字 | 话题 | 栏目 | 關鍵詞 | 文章标签 | 類別 | 频道",
    "ko": "태그 | 카테고리 | 키워드 | 해시태그 | 관련태그 | 분류",
    "th": "แท็ก | หมวดหมู่ | คำค้น | ป้ายกำกับ",
    "lt": "žymos | raktažodžiai",
    "lv": "birkas | atslēgvārdi",
    "et": "märksõnad | sildid",
    "sl": "oznake | ključne besede",
    "mk": "ознаки | клучни зборови",
    "sq": "etiketa",
    "kk": "тегтер | тэгтер | тег",
    "ky": "тегдер | тэгдер",
    "uz": "teglar | тэглар | тавсия этилади",
    "mn": "түлхүүр үг",
    "ms": "tag | kata kunci",
    "ur": "ٹیگز | موضوعات",
    "bn": "ট্যাগ | ট্যাগস | বিষয়",
    "ta": "குறிச்சொற்கள்",
    "te": "ట్యాగ్లు | టాగ్లు",
    "ml": "ടാഗുകൾ",
    "hr": "ključne riječi | oznake | tagovi",
    "am": "መለያዎች",
    "sw": "lebo",
}

STARTS = "filed under | posted under | tagged with | tagged as | classé dans | archivado en | abgelegt unter"
