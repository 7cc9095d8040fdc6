"""Print, copy, save and font-size buttons."""

PHRASES = {
    "en": """
        print | print this | print article | print this article | print page | print this page | print this post
        print story | printer friendly | printer-friendly version | print version | printable version
        print / save as pdf | copy | copy link | copy url | copy text | copied | copied! | link copied | url copied
        copied to clipboard | link copied to clipboard | copy link to clipboard | copy to clipboard | copy this link
        copy short link | copy shortlink | get shortlink | short url | short link | permalink | save | save article
        save this article | save for later | save story | save to favorites | add to favorites | add to favourites
        bookmark | bookmark this | bookmarks | bookmark this article | add bookmark | remove bookmark
        add to bookmarks | read later | save post | saved | add to reading list | add to my list | unsave | download
        download pdf | download article | pdf | pdf version | view pdf | save as pdf | embed | embed code | cite
        cite this article | text size | font size | increase font size | decrease font size | reset font size
        normal text size | larger text | smaller text | increase text size | decrease text size | font
        decrease font size. increase font size | change font size | resize text | small | medium text | text only
        adjust font size | get link | copy article link | print this story | the link has been copied
        link was copied | the link is copied | url copied to clipboard | save as favorite
    """,
    "ru": """
        печать | распечатать | версия для печати | для печати | напечатать | скопировать ссылку | скопировать
        копировать | копировать ссылку | ссылка скопирована | скопировано | ссылка скопирована в буфер обмена
        сохранить | в закладки | добавить в закладки | скачать | размер шрифта | размер текста | скопировать текст
        короткая ссылка | печатная версия | скачать pdf | текст скопирован | код для вставки | распечатать текст
        сохранить в закладки | увеличить шрифт | уменьшить шрифт | постоянная ссылка
    """,
    "uk": """
        друк | друкувати | роздрукувати | версія для друку | скопіювати посилання | скопіювати | копіювати посилання
        копіювати | посилання скопійовано | скопійовано | зберегти | у закладки | в закладки | додати в закладки
        розмір шрифту | надрукувати
    """,
    "hy": "տպել | պատճենել հղումը | պատճենել | հղումը պատճենված է | հղումը պատճենվեց | պահպանել | տպելու տարբերակ",
    "az": """
        çap et | çap | çap versiyası | linki kopyala | kopyala | kopyalandı | link kopyalandı | yadda saxla
        linki kopyalayın | keçidi kopyala | keçid kopyalandı
    """,
    "ka": """
        ბეჭდვა | ამობეჭდვა | ბმულის კოპირება | კოპირება | ბმული დაკოპირდა | შენახვა | საბეჭდი ვერსია | დაკოპირებულია
    """,
    "tr": """
        yazdır | yazdırılabilir | linki kopyala | bağlantıyı kopyala | kopyala | kopyalandı | link kopyalandı
        bağlantı kopyalandı | kaydet | yazı boyutu | yazı tipi boyutu | favorilere ekle | metni büyüt | metni küçült
        haberi kaydet | a+ a- | metin boyutu
    """,
    "fa": """
        چاپ | نسخه چاپی | پرینت | کپی لینک | لینک کوتاه | کپی شد | ذخیره | لینک کپی شد | کپی | لینک کوتاه خبر
        اندازه متن | سایز متن | کپی لینک کوتاه | لینک کوتاه کپی شد | اندازه قلم
    """,
    "ar": """
        طباعة | نسخة للطباعة | اطبع | نسخ الرابط | تم نسخ الرابط | انسخ الرابط | نسخ | حفظ | حجم الخط | الرابط المختصر
        رابط مختصر | طباعه | اطبع المقال | تكبير الخط | تصغير الخط | حفظ المقال | رابط قصير
    """,
    "de": """
        drucken | artikel drucken | seite drucken | druckansicht | druckversion | link kopieren | kopieren
        link kopiert | kopiert | speichern | schriftgröße | pdf herunterladen | als pdf speichern | artikel speichern
        url kopieren | beitrag drucken | schrift vergrößern | schrift verkleinern | link in die zwischenablage kopiert
        lesezeichen | lesezeichen setzen | link wurde kopiert | größe
    """,
    "fr": """
        imprimer | imprimer l'article | version imprimable | copier le lien | copier | lien copié | copié
        enregistrer | sauvegarder | taille du texte | télécharger | imprimer cet article | copier l'url
        agrandir le texte | réduire le texte | lien copié dans le presse-papiers | ajouter à mes favoris
        taille de police | lire plus tard | classer
    """,
    "es": """
        imprimir | imprimir artículo | versión para imprimir | copiar enlace | copiar | enlace copiado | copiado
        guardar | guardar artículo | tamaño de letra | tamaño de texto | copiar url | copiar link | descargar
        descargar pdf | link copiado | guardar noticia | enlace copiado al portapapeles | aumentar tamaño de letra
        copiar el enlace | url copiada | leer más tarde
    """,
    "pt": """
        imprimir | versão para impressão | copiar link | copiar | link copiado | copiado | salvar | guardar
        tamanho da letra | tamanho da fonte | copiar ligação | salvar artigo | guardar artigo | link copiado!
        baixar pdf | diminuir fonte | aumentar fonte | salvar para ler depois | copiar o link
    """,
    "it": """
        stampa | stampa articolo | versione stampabile | copia link | copia | link copiato | copiato | salva
        salva articolo | dimensione testo | copia il link | stampa questa pagina | copia negli appunti | scarica
        scarica pdf
    """,
    "nl": """
        printen | print dit artikel | afdrukken | kopieer link | link kopiëren | gekopieerd | link gekopieerd
        opslaan | bewaren | lettergrootte | kopieer | bewaar artikel | artikel bewaren | bewaar
    """,
    "sv": "skriv ut | kopiera länk | spara | länk kopierad | spara artikel | textstorlek",
    "no": "skriv ut | kopier lenke | lagre | kopier lenken | lenke kopiert",
    "da": "udskriv | kopier link | gem | link kopieret | gem artikel",
    "fi": "tulosta | kopioi linkki | tallenna | linkki kopioitu",
    "pl": """
        drukuj | wydrukuj | wersja do druku | kopiuj link | skopiuj link | kopiuj | skopiowano | link skopiowany
        zapisz | rozmiar tekstu | rozmiar czcionki | skopiowano link | drukuj artykuł | zapisz na później
    """,
    "cs": """
        tisk | tisknout | vytisknout | kopírovat odkaz | zkopírovat odkaz | uložit | odkaz zkopírován | velikost písma
    """,
    "sk": "tlačiť | vytlačiť | kopírovať odkaz | uložiť",
    "hu": "nyomtatás | link másolása | mentés | betűméret | másolás",
    "ro": """
        tipărește | printează | imprimă | copiază link | copiază | link copiat | salvează | versiune printabilă
        copiază linkul | listare | mărime text
    """,
    "el": "εκτύπωση | αντιγραφή συνδέσμου | αντιγραφή | αποθήκευση | μέγεθος γραμμάτων | αντιγράφηκε",
    "he": "הדפסה | הדפס | הדפס כתבה | העתק קישור | העתקת קישור | הקישור הועתק | שמור | שמירה | גודל טקסט | העתק לינק",
    "id": """
        cetak | salin tautan | salin link | tersalin | tautan disalin | simpan | ukuran font | ukuran teks
        copy link berhasil | cetak artikel | link berhasil disalin
    """,
    "vi": """
        in | in bài viết | sao chép liên kết | sao chép | lưu | cỡ chữ | lưu bài viết | in trang | sao chép link
        đã sao chép
    """,
    "hi": "प्रिंट | प्रिंट करें | लिंक कॉपी करें | कॉपी लिंक | लिंक कॉपी हो गया | सेव करें",
    "ja": """
        印刷 | 印刷する | リンクをコピー | コピー | リンクをコピーする | コピーしました | 保存 | 文字サイズ
        文字サイズ変更 | urlをコピー | url をコピー | この記事を印刷 | ブックマーク | お気に入り | お気に入りに追加
        記事を保存 | 記事を印刷する | 印刷用ページ | urlコピー | スクラップ | クリップ | クリップする | 大 | 小 | 標準
    """,
    "zh": """
        打印 | 列印 | 打印本页 | 打印本文 | 复制链接 | 複製連結 | 复制 | 已复制 | 复制成功 | 字体 | 字號 | 字号
        字体大小 | 关闭窗口 | 友善列印 | 放大字体 | 缩小字体 | 收藏本文 | 大 | 小 | 中 | 链接已复制 | 字体： 大 中 小
        大 中 小 | 複製網址 | 下载pdf
    """,
    "ko": """
        인쇄 | 인쇄하기 | 프린트 | url복사 | url 복사 | 링크복사 | 링크 복사 | 복사 | 복사하기 | 글자 크기
        글자크기 설정 | 글자 크기 설정 | 스크랩 | 스크랩하기 | 기사 저장 | 가 | 글씨키우기 | 글씨 크게 | 글씨 작게
        주소복사 | 본문 글씨 키우기 | 본문 글씨 줄이기 | url복사가 완료되었습니다 | 바로가기 복사하기 | 글자크기 작게
        글자크기 크게 | 이메일 보내기 | 글자크기 조정 | 글자 크기 조정
        글자크기 변경 | 글자 크기 변경
    """,
    "th": "พิมพ์ | คัดลอกลิงก์ | คัดลอก | บันทึก | ขนาดตัวอักษร",
}

VERBATIM = """
    A+ | A- | A + | A - | A+ A- | A- A+ | A A A | AA | Aa | aA | A+A- | A-A+ | -A +A | +A | -A | A−A+ | A- A A+
    A+ A A- | а+ а- | А+ | А- | А+ А- | a+ | a- | Aa Aa | A-A | A−A | T+ | T- | T T | Tt | tT | Т+ | Т- | Аа | аА | A
    + A | - A | А А А | A– | A -A +A | А-А+ | A A | +A -A | aA Aa | A+ A
"""
"""Font-size buttons, letter for letter: folding would leave an article in them."""
