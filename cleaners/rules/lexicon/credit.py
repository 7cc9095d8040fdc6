"""Picture credits: who owns pictures, and what stands before a name."""

PICTURE_AGENCIES = """
    getty images | getty | istock | istockphoto | istock by getty images | istockphoto by getty images
    shutterstock | shutterstock.com | afp photo | ap photo | ap images | epa-efe | dpa picture-alliance
    picture alliance | imago images | imago | alamy | alamy stock photo | adobe stock | adobestock | stock.adobe.com
    unsplash | pexels | pixabay | depositphotos | dreamstime | zuma press | zuma wire | wireimage | filmmagic
    nurphoto | sipa usa | ritzau scanpix | lehtikuva | pa wire | pa images | wikimedia commons | wikimedia
    usa today sports | imagn images | imagn | freepik | newscom | magnum photos | hulton archive | redferns
    barcroft media | fotolia | getty images via afp | afp via getty images | getty images north america
    getty images europe | фотобанк лори
"""
"""Who sells pictures and no texts."""

NEWS_AGENCIES = """
    reuters | associated press | the associated press | xinhua | риа новости | ria novosti | anadolu
    anadolu agency | lapresse | agerpres | yonhap | kyodo | jiji press | pa media | press association
    creative commons | canva | polaris | фотохост-агентство | укрінформ | уніан | фото: риа новости
"""
"""Who sells both, and where pictures are free."""

SHORT_AGENCIES = """
    afp | ap | epa | efe | dpa | tass | тасс | sputnik | bloomberg | keystone | apa | ansa | belga | anp | ntb | tt
    pap | čtk | ctk | mti | aap | pa | pti | ani | antara | rex | rex features | zuma | sipa | corbis
    alamy live news | cc by 0 | cc by-sa 0 | public domain | itar-tass | ukrinform | unian | риа | via reuters
    agence france-presse | afp/getty images
"""
"""Credits only beside a name: alone each may be a word of the article, or a byline."""

LABELS = """
    photo credit | image credit | picture credit | photo courtesy | photo courtesy of | image courtesy
    image courtesy of | photo by | photos by | image by | images by | image source | photo source | photographer
    photo illustration | file photo | featured image | cover photo | cover image | header image | main image
    lead image | photo | image | picture | main image credit | image credits | photo credits | credit image
    video credit | top image | фото | фотография | фото из архива | фото из открытых источников | фотограф
    фото автора | источник фото | іллюстрация | фото ілюстративне | світлина | джерело фото | изображение
    иллюстрация | լուսանկար | լուսանկարը | ֆոտո | լուսանկարիչ | լուսանկարներ | foto | fotoqraf | fotoğraf | ფოტო | عکس
    عکاس | تصویر | صورة | الصورة | تصوير | bild | bildquelle | titelbild | beitragsbild | symbolbild | foto credit
    crédit photo | crédits photo | photo d'illustration | © photo | fotografía | imagen | foto de archivo
    foto cortesía | fotos cortesía | crédito | crédito de la imagen | crédito da imagem | imagem | foto ilustrativa
    foto d'archivio | immagine | fonte foto | beeld | zdjęcie | zdjęcie ilustracyjne | fot | fot. | źródło zdjęcia
    ilustrační foto | ilustrační snímek | fotó | kép | nyitókép | sursa foto | foto arhivă | φωτο | φωτογραφία
    πηγή φωτογραφίας | צילום | צילומים | תמונה | sumber foto | kredit foto | dok | ảnh | nguồn ảnh | फोटो | 写真
    画像 | 写真提供 | 画像提供 | 图 | 图片 | 图片来源 | 圖 | 圖片來源 | 图源 | 摄影 | 攝影 | 사진 | 사진제공
    사진 출처 | ภาพ
"""

SHORT_LABELS = """
    credit | credits | crédit | crédits | courtesy | courtesy of | bildnachweis | illustration by | art by
    责任编辑 | 责编 | 責任編輯
"""

OPENINGS = """
    photo by | photos by | image by | images by | photo courtesy of | image courtesy of | photograph by
    photographs by | photography by | picture by | illustration by | courtesy of | photo via | image via
    photo credit | image credit | screenshot via | фото автора | фото пресс-службы | фото с сайта | фото из открытых
    фото из архива | фото предоставлено | ілюстративне фото | скриншот видео | скриншот из
"""

CAPTION_LABELS = """
    photo | photos | photo credit | photos credit | image credit | image credits | picture credit | photo by
    photos by | photo courtesy of | photos courtesy of | photograph | photographs | photograph by | photographer
    file photo | photo illustration | foto | fotos | foto credit | foto de archivo | foto d'archivio | foto arhivă
    foto arkiv | foto ilustrasi | foto cortesía | foto di | foto de | foto van | foto av | foto von | fotos von
    fotografía | fotografia | fotografie | fotografija | fotografi | fotó | fotók | fotoğraf | fotoqraf | fotod
    fotokolaj | archivfoto | symbolfoto | symbolbild | archivbild | bildquelle | bildnachweis | bildrechte
    fotoquelle | crédit photo | crédits photo | crédit image | crédito da foto | fot. | fot | zdj. | zdjęcie | zdjęcia
    ilustrační foto | kuva | kuvat | kuvaaja | valokuva | ljósmynd | ljósmyndir | nuotr. | nuotrauka | nuotraukos
    attēls | slika | фото | фотография | фотограф | світлина | снимка | снимки | слика | сүрөт | сурет | φωτο
    φωτογραφία | צילום | ֆոտո | լուսանկարը | լուսանկար | ფოტო | عکس | عکاس | ảnh | फोटो | छायाचित्र | ছবি
    写真 | 写真提供 | 画像提供 | 撮影 | 사진 | 사진제공 | 사진 제공 | 图源 | 图片来源 | 圖片來源 | 摄影 | 攝影
    图 | 圖 | зураг
"""
"""Labels of pictures that stand behind a caption, too, before a name."""

MAYBE_CAPTION_LABELS = """
    image | images | picture | pictures | pic | pics | bild | bilder | imagem | imagen | immagine | beeld | kép
    video | vidéo | illustration | illustrasjon | illustratie | grafik | graphic | credit | credits | crédit | crédito
    billede | bilde | mynd | composite | courtesy | courtesy of | foto/video | صورة | تصویر | תמונה | ภาพ | 画像
    иллюстрация | изображение | скриншот | скрин
"""
"""The same, but words of the language as well: they count behind the end of a sentence, or before an agency."""

SHORT_PICTURE_AGENCIES = """
    epa/efe | picture-alliance | alamy live news | scanpix | rex features | corbis | afp/getty images | 게티이미지
    게티이미지뱅크 | 视觉中国 | keystone
"""
"""The same as ``PICTURE_AGENCIES``, but words of other lines as well: only at the end of a caption."""

PICTURE_NOTES = """
    file photo | file image | file | stock image | stock photo | stock | archive photo | handout | supplied
    contributed | submitted photo | submitted | courtesy photo | screenshot | screengrab | illustration
    photo illustration | illustrative image | illustrative photo | archivbild | archivfoto | archiv | symbolbild
    symbolfoto | beispielbild | themenbild | foto de archivo | imagen de archivo | foto ilustrativa
    imagem ilustrativa | foto de arquivo | imagem de arquivo | archives | photo d'archives | photo d'illustration
    image d'illustration | foto d'archivio | foto di repertorio | immagine di repertorio | archieffoto | arkivfoto
    arkivbild | arkistokuva | kuvituskuva | illustrasjonsfoto | illustrationsbild | zdjęcie ilustracyjne
    zdjęcie poglądowe | ilustrační foto | ilustračné foto | foto arhivă | illusztráció | архивное фото
    фото из архива | иллюстративное фото | иллюстрация | архівне фото | ілюстративне фото | temsili | arşiv
    foto ilustrasi | foto arsip | ảnh minh họa | ảnh tư liệu
    資料写真 | イメージ | 資料圖片 | 资料图 | 资料图片 | 자료사진
"""
"""What a bracket at the end of a caption says of its picture."""

WIRES = """
    뉴시스 | 뉴스0 | 연합뉴스 | ap연합뉴스 | afp연합뉴스 | 로이터연합뉴스 | 新华社 | 中新社 | 法新社 | 路透社 | 美聯社
"""
"""Agencies of countries whose captions end in the bare name."""

BARE_NOTES = """
    supplied | file photo | stock image | stock photo | handout | symbolbild | symbolfoto | archivbild | archivfoto
"""
"""What a caption ends in, without a bracket."""
