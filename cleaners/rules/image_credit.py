"""Credits of pictures: 'Photo: Reuters', 'Getty Images', 'Фото: …'."""

import re
from typing import Final

from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_AGENCY: Final = (
    r"(?:getty(?: images)?(?: north america| europe)?|istock(?:photo)?(?: by getty images)?|shutterstock(?:\.com)?|reuters|afp(?: photo)?|ap(?: photo| images)?|associated press|epa(?:-efe)?|efe|dpa(?: picture-alliance)?|picture alliance"
    r"|imago(?: images?)?|alamy(?: stock photo)?|adobe ?stock|stock\.adobe\.com|unsplash|pexels|pixabay|depositphotos|dreamstime|xinhua|tass|тасс|риа новости|ria novosti|sputnik|bloomberg|zuma(?: press)?|rex(?: features)?|zuma wire|wireimage|filmmagic"
    r"|anadolu(?: agency)?|nurphoto|sipa(?: usa)?|keystone|apa|ansa|lapresse|belga|anp|ritzau scanpix|ntb|tt|lehtikuva|pap|ctk|čtk|mti|agerpres|yonhap|kyodo|jiji|aap|pa(?: media| wire| images)?|press association|wikimedia(?: commons)?|cc by(?:-sa)?(?: 0)?"
    r"|usa today sports|imagn(?: images)?|creative commons|pti|ani|antara|canva|freepik|newscom|polaris|magnum photos|contour|corbis|hulton archive|redferns|barcroft(?: media)?|the washington post|the new york times|archive|архив|фотолия|fotolia|public domain|screenshot)"
)
_WHO: Final = r"[^.:!?]{2,50}"
_ALONE: Final = re.compile(rf"(?:(?:via|by|source) )?{_AGENCY}(?: ?[/,|] ?{_AGENCY}| via {_AGENCY})*")
_NAMED: Final = re.compile(rf"{_WHO}(?: ?[/|] ?| via |, via | - ){_AGENCY}(?: ?/ ?{_AGENCY}| via {_AGENCY})*")
_LABELLED: Final = re.compile(
    r"(?:photos?|images?|pictures?|pics?|picture|photograph(?:s|er)?|featured image|cover (?:photo|image)|header image|lead image|top image|main image|graphic|illustration|video|file photo|фото|фотография|фотографии|иллюстрация|изображение|світлина|ілюстрація|лusanկար|լուսանկարը?|ֆոտոն?"
    r"|foto|fotos|fotoğraf|fotoqraf|şəkil|fotolar|ფოტო|عکس|عكس|صورة|الصورة|bild|bilder|abbildung|photographie|fotografía|imagen|imágenes|imagem|fotografia|immagine|zdjęcie|fot|obrázek|fotó|kuva|εικονα|φωτο|φωτογραφια|צילום|תמונה|ảnh|写真|图|图片|圖|사진|titelbild|crédit photo|crédits?|crédito|quelle|credits?)"
    r"(?: (?:credits?|by|courtesy(?: of)?|source|via|taken by|with thanks to|illustration|composite|from|автора|из|с сайта|rights?|credit line|crédit|d'illustration|de archivo|crédito|ilustrativa|collage))?"
    r" ?(?::|©|by\b|courtesy of|via\b)+ ?[^.!?:]{2,70}"
)

RULE: Final = Rule(
    name="image_credit",
    reason=Reason.CREDIT,
    phrases=("photo", "image", "picture", "photo credit", "image credit", "photo illustration", "file photo", "photo courtesy", "image source", "bildquelle", "crédit photo", "фото из открытых источников", "photo by", "foto"),
    patterns=(
        Pattern(
            (
                "getty", "istock", "istockphoto", "shutterstock", "reuters", "afp", "ap", "associated", "epa", "efe", "dpa", "imago", "alamy", "adobestock", "adobe", "unsplash", "pexels", "pixabay", "depositphotos",
                "dreamstime", "xinhua", "tass", "тасс", "риа", "ria", "sputnik", "bloomberg", "zuma", "rex", "wireimage", "filmmagic", "anadolu", "nurphoto", "sipa", "keystone", "apa", "ansa", "lapresse",
                "belga", "anp", "ritzau", "ntb", "tt", "lehtikuva", "pap", "ctk", "čtk", "mti", "agerpres", "yonhap", "kyodo", "jiji", "aap", "pa", "press", "wikimedia", "imagn", "pti", "ani", "antara",
                "canva", "freepik", "newscom", "polaris", "corbis", "fotolia", "redferns", "picture",
            ),
            re.compile(rf"(?:{_ALONE.pattern})|(?:{_NAMED.pattern})"),
        ),
    ),
    openings=(
        Pattern(
            (
                "photo", "photos", "image", "images", "picture", "pictures", "pic", "pics", "photograph", "photographs", "photographer", "featured", "cover", "header", "lead", "top", "main", "graphic", "illustration", "file",
                "фото", "фотография", "фотографии", "иллюстрация", "изображение", "світлина", "ілюстрація", "լուսանկար", "լուսանկարը", "ֆոտո", "ֆոտոն", "foto", "fotos", "fotoğraf", "fotoqraf", "şəkil", "ფოტო",
                "عکس", "عكس", "صورة", "الصورة", "bild", "bilder", "abbildung", "photographie", "fotografía", "imagen", "imágenes", "imagem", "fotografia", "immagine", "zdjęcie", "fot", "obrázek", "fotó", "kuva",
                "εικονα", "φωτο", "φωτογραφια", "צילום", "תמונה", "ảnh", "写真", "图", "图片", "圖", "사진", "titelbild", "crédit", "crédits", "crédito", "credit", "credits",
            ),
            _LABELLED,
        ),
    ),
)  # fmt: skip
