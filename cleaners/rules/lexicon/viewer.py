"""What players of pictures and videos say: buttons that enlarge, page through a gallery or play."""

from cleaners.rules.lexicon import Table

__all__ = ["PHRASES"]

PHRASES: Table = {
    "en": """
        open image in gallery | open gallery | image 0 of 0 | photo 0 of 0 | slide 0 of 0 | full screen
        fullscreen | view fullscreen | enlarge photo | enlarge picture | toggle caption | hide caption | play video
        this slideshow requires javascript | this video can not be played | video player is loading
        your browser does not support the video tag | unmute | show captions
    """,
    "de": """
        bild vergrößern | bild in vollbild | vollbild | vollbildansicht | bild 0 von 0 | foto 0 von 0
        zur bildergalerie | zur galerie | bildergalerie öffnen | box aufklappen | box zuklappen
        box aufklappen box zuklappen
        weniger anzeigen | mehr anzeigen weniger anzeigen | video abspielen
    """,
    "fr": """
        agrandir l'image | agrandir | voir en plein écran | plein écran | image 0 sur 0 | photo 0 sur 0 | voir moins
        ouvrir la galerie | lire la vidéo
    """,
    "es": """
        ampliar foto | ampliar imagen | pantalla completa | ver galería | ver fotogalería | foto 0 de 0 | imagen 0 de 0
        ver menos | reproducir video
    """,
    "pt": "ampliar foto | ampliar imagem | tela cheia | ecrã inteiro | ver galeria | foto 0 de 0 | imagem 0 de 0",
    "it": "ingrandisci | ingrandisci immagine | schermo intero | apri la galleria | foto 0 di 0 | mostra meno",
    "nl": "vergroot afbeelding | afbeelding vergroten | volledig scherm | foto 0 van 0 | bekijk de galerij",
    "sv": "helskärm | förstora bilden | bild 0 av 0 | visa mindre | visa mer visa mindre",
    "no": "fullskjerm | se større bilde | forstørr bildet | bilde 0 av 0 | vis mindre | vis mer vis mindre",
    "da": "fuld skærm | forstør billede | billede 0 af 0 | se stort billede",
    "fi": "suurenna kuva | koko näyttö | avaa kuvagalleria | kuva 0/0",
    "pl": "powiększ zdjęcie | powiększ | pełny ekran | zdjęcie 0 z 0 | zobacz galerię",
    "cs": "zvětšit obrázek | celá obrazovka | zobrazit galerii | obrázek 0 z 0",
    "sk": "zväčšiť obrázok | celá obrazovka | zobraziť galériu",
    "hu": "kép nagyítása | teljes képernyő | galéria megnyitása",
    "ro": "mărește imaginea | ecran complet | vezi galeria foto",
    "hr": "povećaj sliku | cijeli zaslon | pogledaj galeriju",
    "el": "μεγέθυνση εικόνας | πλήρης οθόνη",
    "ru": "увеличить фото | увеличить изображение | на весь экран | открыть галерею | фото 0 из 0 | показать полностью",
    "uk": "збільшити фото | на весь екран | відкрити галерею | фото 0 з 0",
    "tr": "fotoğrafı büyüt | resmi büyüt | tam ekran | galeriyi aç | fotoğraf 0/0",
    "ar": "تكبير الصورة | ملء الشاشة | عرض الصور",
    "fa": "بزرگنمایی تصویر | نمایش تمام صفحه",
    "he": "הגדל תמונה | מסך מלא",
    "id": "perbesar | perbesar gambar | layar penuh",
    "vi": "phóng to | xem ảnh lớn | toàn màn hình",
    "ko": "이미지 확대보기 | 이미지 확대 | 확대보기 | 크게보기 | 사진 크게 보기 | 전체화면",
    "ja": "画像を拡大 | 画像を拡大する | 拡大する | 拡大画像 | 全画面表示",
    "zh": "查看大图 | 点击查看大图 | 全屏 | 查看原图 | 檢視大圖 | 點擊放大",
}
