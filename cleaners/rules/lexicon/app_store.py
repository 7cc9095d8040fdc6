"""Calls to install an app."""

PHRASES = {
    "en": """
        app store | apple app store | google play | google play store | play store | play market | playmarket
        appstore | get it on google play | download on the app store | available on the app store
        available on google play | appgallery | download our app | download the app | download app | get the app
        get our app | app gallery | huawei appgallery | android app on google play | download on the apple store
        explore it on appgallery | install our app | open in app | open app | use app | continue in app | get app
        download for ios | download for android | download for free | available on android | available on ios
        google play market | rustore | install app | view in app | read in app | download our mobile app
        scan the qr code | scan qr code | download for windows
    """,
    "ru": """
        мобильное приложение | мобильные приложения | скачать приложение | скачайте приложение | наше приложение
        установить приложение | загрузите в app store | доступно в google play | доступно в app store
        мобильная версия | полная версия | приложение | скачайте наше приложение | приложения | загрузить в app store
        приложение для android | приложение для ios | скачать в app store | скачать в google play
        версия для слабовидящих | версия для пк | установите приложение | загрузите из rustore | откройте в приложении
    """,
    "uk": """
        мобільний додаток | мобільний застосунок | завантажити додаток | мобільна версія | повна версія
        завантажити застосунок | завантажте наш додаток | завантажити в app store
    """,
    "hy": "բջջային հավելված | ներբեռնել հավելվածը | բջջային տարբերակ | ներբեռնեք հավելվածը | հավելված",
    "az": """
        mobil tətbiq | mobil tətbiqlər | tətbiqi yüklə | mobil versiya | tam versiya | tətbiqimizi yükləyin
        tətbiqi endir | mobil tətbiqimizi yükləyin
    """,
    "ka": "მობილური აპლიკაცია | აპლიკაცია | ჩამოტვირთე აპლიკაცია | მობილური ვერსია | ჩამოტვირთეთ აპლიკაცია",
    "tr": """
        mobil uygulama | mobil uygulamalar | uygulamayı indir | uygulamamızı indirin | mobil uygulamamızı indirin
        mobil uygulamalarımız | app store'dan indir | google play'den indir | mobil site | uygulamayı indirin
    """,
    "fa": """
        دانلود اپلیکیشن | اپلیکیشن | دانلود از گوگل پلی | نسخه موبایل | دانلود اپ | اپلیکیشن موبایل | دریافت از بازار
        دریافت از کافه بازار | نسخه دسکتاپ
    """,
    "ar": """
        حمل التطبيق | تحميل التطبيق | حمّل التطبيق | تطبيقات | تطبيق الجوال | تطبيقنا | تطبيقات الجوال | حمل تطبيقنا
        تطبيقاتنا | نسخة الموبايل | النسخة الكاملة
    """,
    "de": """
        app herunterladen | zur app | unsere apps | unsere app | jetzt app herunterladen | app laden | apps | news-app
        mobile version | desktop-version | laden im app store | jetzt bei google play
    """,
    "fr": """
        téléchargez l'application | télécharger l'application | notre application | nos applications
        applications mobiles | application mobile | télécharger dans l'app store | disponible sur google play
        version mobile | applications | télécharger l'app
    """,
    "es": """
        descarga la app | descarga nuestra app | descargar app | descárgate la app | aplicaciones | nuestras apps
        descargar la app | aplicación móvil | descarga la aplicación | versión móvil | disponible en google play
    """,
    "pt": """
        baixe o aplicativo | baixe o app | baixe nosso app | aplicativo | aplicativos | descarregue a app
        disponível no google play | aplicações | baixe nosso aplicativo | versão mobile
    """,
    "it": "scarica l'app | scarica la nostra app | le nostre app | app mobile | scarica app | versione mobile",
    "nl": "download de app | download onze app | onze app | apps | mobiele app | mobiele versie",
    "sv": "ladda ner appen | vår app | ladda ner vår app",
    "pl": """
        pobierz aplikację | aplikacja mobilna | aplikacje mobilne | pobierz z google play | wersja mobilna
        pobierz naszą aplikację
    """,
    "cs": "mobilní aplikace | stáhnout aplikaci | stáhněte si aplikaci | aplikace",
    "hu": "mobil alkalmazás | töltse le alkalmazásunkat | mobil verzió | alkalmazás letöltése",
    "ro": """
        descarcă aplicația | aplicații mobile | aplicația mobilă | descarcă aplicaţia | versiunea mobilă
        descarcă app
    """,
    "el": "κατεβάστε την εφαρμογή | εφαρμογή για κινητά | εφαρμογές | κατέβασε την εφαρμογή",
    "he": "הורידו את האפליקציה | להורדת האפליקציה | אפליקציה | גרסת מובייל",
    "id": "unduh aplikasi | download aplikasi | aplikasi | unduh aplikasi kami | versi mobile",
    "vi": "tải ứng dụng | ứng dụng di động | tải app | phiên bản di động | tải ứng dụng ngay",
    "hi": "ऐप डाउनलोड करें | डाउनलोड ऐप | हमारा ऐप डाउनलोड करें | मोबाइल ऐप",
    "ja": "アプリ | アプリをダウンロード | アプリで開く | 公式アプリ | アプリ版 | アプリで読む | スマホアプリ",
    "zh": """
        客户端 | 手机版 | 下载客户端 | 下载app | 手机客户端 | 下載app | app下载 | 手机看新闻 | 移动客户端 | 手機版
        电脑版 | 桌面版 | 打开app | 安卓版
    """,
    "ko": "앱 다운로드 | 모바일 앱 | 모바일 버전 | 모바일웹 | pc버전 | pc 버전 | 앱 설치 | 모바일 버전으로 보기",
}

OPENINGS = {
    "en": """
        download | install | get the | get our | try our | open this in the | for the best experience | read this on
        scan
    """,
    "ru": "скачайте | скачать | установите | загрузите | откройте",
    "uk": "завантажте | завантажити | встановіть",
    "hy": "ներբեռնեք | ներբեռնել",
    "az": "yükləyin | mobil tətbiqimizi | tətbiqimizi",
    "ka": "ჩამოტვირთეთ | ჩამოტვირთე | გადმოწერეთ",
    "tr": "indirin | uygulamamızı | mobil uygulamamızı",
    "de": "laden sie | jetzt die app | holen sie sich | die app",
    "fr": "téléchargez | télécharger",
    "es": "descarga | descargá | descargue",
    "pt": "baixe | descarregue | faça o download",
    "it": "scarica",
    "nl": "download",
    "pl": "pobierz",
    "ro": "descarcă",
    "id": "unduh | download",
    "vi": "tải | mời bạn đọc tải | bạn đọc tải",
    "ar": "حمل | حملوا | قم بتحميل",
    "fa": "اپلیکیشن ما را | برای دریافت | برای دسترسی",
    "hi": "देश-दुनिया की खबरों के लिए | ताज़ा खबरों के लिए | ताजा खबरों के लिए | हमारा",
    "hu": "töltse le | töltsd le | ha nem akar lemaradni | ha nem szeretne lemaradni",
    "cs": "stáhněte si | stáhněte",
    "el": "κατεβάστε | κατέβασε | αποκτήστε",
}

APPS = {
    "en": """
        our app | the app | mobile app | news app | app store | google play | app for | app now | app today | app here
        free app | play store | qr code
    """,
    "ru": "приложение | app store | google play",
    "uk": "застосунок | додаток",
    "hy": "հավելված",
    "az": "tətbiq | yüklə",
    "ka": "აპლიკაცი",
    "tr": "uygulama",
    "de": "unsere app | die app | news-app",
    "fr": "application | l'appli",
    "es": "nuestra app | la app | aplicación",
    "pt": "aplicativo | o app | nosso app | a app",
    "it": "l'app | la nostra app",
    "nl": "de app | onze app",
    "pl": "aplikacj",
    "ro": "aplicați | aplicaţi",
    "id": "aplikasi",
    "vi": "ứng dụng",
    "ar": "تطبيقنا",
    "fa": "اپلیکیشن ما",
    "hi": "ऐप डाउनलोड",
    "hu": "alkalmazásunk",
    "cs": "naši aplikac",
    "el": "εφαρμογή μας",
}
