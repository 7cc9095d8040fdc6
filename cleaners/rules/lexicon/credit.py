"""Picture credits: who owns pictures, and what stands before a name."""

AGENCIES = """
    getty images | getty | istock | istockphoto | istock by getty images | istockphoto by getty images | shutterstock
    shutterstock.com | reuters | afp photo | ap photo | ap images | associated press | the associated press | epa-efe
    dpa picture-alliance | picture alliance | imago images | imago | alamy | alamy stock photo | adobe stock
    adobestock | stock.adobe.com | unsplash | pexels | pixabay | depositphotos | dreamstime | xinhua | риа новости
    ria novosti | zuma press | zuma wire | wireimage | filmmagic | anadolu | anadolu agency | nurphoto | sipa usa
    lapresse | ritzau scanpix | lehtikuva | agerpres | yonhap | kyodo | jiji press | pa media | pa wire | pa images
    press association | wikimedia commons | wikimedia | usa today sports | imagn images | imagn | creative commons
    canva | freepik | newscom | polaris | magnum photos | hulton archive | redferns | barcroft media | fotolia
    getty images via afp | afp via getty images | getty images north america | getty images europe | фотобанк лори
    фотохост-агентство | укрінформ | уніан | фото: риа новости
"""

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
