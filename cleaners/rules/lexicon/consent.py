"""Cookie banners and consent dialogues: their buttons and headings, and how their sentences open."""

PHRASES = {
    "en": """
        accept all | accept all cookies | accept cookies | accept and close | accept & close | accept and continue
        i accept | i agree | agree and close | reject all | reject all cookies | reject cookies | decline all
        cookie policy | cookies policy | cookie settings | cookies settings | cookie preferences | cookie notice
        cookie consent | cookies & privacy | manage cookies | manage consent | manage preferences | manage options
        manage settings | privacy settings | privacy preferences | privacy preference center | privacy overview
        privacy manager | privacy options | your privacy choices | your privacy | ad choices | adchoices
        ad preferences | we value your privacy | we care about your privacy | your privacy is important to us
        we use cookies | this site uses cookies | this website uses cookies | customize settings | save & accept
        save preferences | save my preferences | save settings | save and close | confirm my choices | confirm choices
        allow all | allow all cookies | allow cookies | always active | always enabled | strictly necessary
        strictly necessary cookies | necessary cookies | functional cookies | functional always active
        performance cookies | targeting cookies | analytics cookies | marketing cookies | advertisement cookies
        essential cookies | do not sell my personal information | do not sell or share my personal information
        do not sell my info | do not sell or share my info | do not sell my information | do not sell or share
        do not sell my data | limit the use of my sensitive personal information | california privacy rights
        your california privacy rights | california notice | ca privacy notice | your us state privacy rights
        your privacy rights | consent preferences | vendors list | show purposes | list of partners (vendors)
        view preferences | manage vendors
        the technical storage or access that is used exclusively for statistical purposes | got it! | i understand
        continue without accepting | cookie list | consent leg.interest | select all | clear filters | switch label
        manage services | cookies details | information on cookies | interest based ads | manage cookie preferences
        use necessary cookies only | about cookies | change consent | more information about our use of cookies
        how we use cookies | privacy and cookie policy | privacy & cookie policy | privacy and cookies policy
        notice at collection | consumer health privacy | allow selection | only necessary
        accept only necessary cookies | cookie declaration | show details
    """,
    "ru": """
        принять | принять все | принимаю | согласен | согласиться | отклонить | настройки cookie | файлы cookie
        политика cookie | политика использования cookie | принять и закрыть | хорошо | я согласен | понятно
        мы используем cookie | мы используем файлы cookie | настройки файлов cookie | использование cookie
        политика в отношении файлов cookie | согласие на обработку персональных данных
    """,
    "uk": """
        прийняти | прийняти все | приймаю | погоджуюсь | погодитися | відхилити | налаштування cookie | файли cookie
        політика cookie | зрозуміло | ми використовуємо cookie | ми використовуємо файли cookie
    """,
    "hy": "ընդունել | ընդունել բոլորը | մերժել | համաձայն եմ | հասկանալի է",
    "az": "qəbul et | qəbul edirəm | razıyam | imtina et | kuki siyasəti | bütün kukiləri qəbul et",
    "ka": "თანხმობა | ვეთანხმები | მიღება | უარყოფა | ქუქი-ფაილები | ქუქი პოლიტიკა",
    "tr": """
        kabul et | kabul ediyorum | tümünü kabul et | reddet | tümünü reddet | çerez politikası | çerez ayarları
        çerezler | tamam | çerez tercihleri | çerez aydınlatma metni | tüm çerezleri kabul et | anladım
    """,
    "fa": "می پذیرم | قبول می کنم | موافقم | سیاست کوکی",
    "ar": """
        موافق | قبول | قبول الكل | رفض | سياسة ملفات تعريف الارتباط | إعدادات ملفات تعريف الارتباط | أوافق
        سياسة الكوكيز | قبول جميع ملفات تعريف الارتباط
    """,
    "de": """
        akzeptieren | alle akzeptieren | alle cookies akzeptieren | ablehnen | alle ablehnen | cookie-einstellungen
        cookies | cookie-richtlinie | cookie-hinweis | datenschutzeinstellungen | datenschutz-einstellungen
        zustimmen | einverstanden | auswahl bestätigen | einstellungen verwalten | cookie einstellungen
        datenschutz-manager | einwilligung verwalten | cookie-manager | cookies verwalten | consent-einstellungen
        cookie-policy | privacy-einstellungen | utiq verwalten | cookies & tracking | tracking | zustimmen und weiter
        immer aktiv | notwendig | notwendige cookies
    """,
    "fr": """
        accepter | tout accepter | accepter tout | accepter et fermer | accepter et continuer | refuser | tout refuser
        paramétrer | paramétrer les cookies | gestion des cookies | politique de cookies | politique cookies
        gérer les cookies | continuer sans accepter | préférences cookies | paramètres des cookies | cookies
        j'accepte | préférences de confidentialité | préférences | gérer mes préférences | personnaliser
        politique relative aux cookies | gérer le consentement | paramètres de confidentialité
        gestion du consentement
    """,
    "es": """
        aceptar | aceptar todo | aceptar todas | aceptar cookies | aceptar y continuar | rechazar | rechazar todo
        rechazar todas | política de cookies | configuración de cookies | configurar | configurar cookies
        gestionar cookies | cookies | preferencias de privacidad | más opciones | configuración de privacidad
        preferencias de cookies | gestionar consentimiento | gestionar preferencias | aceptar y cerrar
        guardar preferencias | panel de privacidad | personalizar | aceptar todas las cookies | configuración
    """,
    "pt": """
        aceitar | aceitar todos | aceitar cookies | aceitar todos os cookies | rejeitar | rejeitar todos | recusar
        política de cookies | configurações de cookies | definições de cookies | gerir cookies
        preferências de cookies | gerenciar cookies | preferências de privacidade | concordo | entendi | aceito
    """,
    "it": """
        accetta | accetta tutti | accetta e continua | rifiuta | rifiuta tutti | informativa sui cookie
        cookie policy | preferenze cookie | gestisci cookie | impostazioni cookie | continua senza accettare
        preferenze privacy | personalizza | gestisci preferenze | accetto | gestione cookie | impostazioni privacy
        accetta tutto
    """,
    "nl": """
        accepteren | alles accepteren | cookies accepteren | weigeren | cookiebeleid | cookie-instellingen
        cookie instellingen | cookies | privacy-instellingen | cookies beheren | cookieverklaring | akkoord
        privacy instellingen | voorkeuren
    """,
    "sv": """
        acceptera | acceptera alla | avvisa | cookies | cookieinställningar | cookiepolicy | hantera cookies
        godkänn alla | inställningar för cookies
    """,
    "no": """
        godta | godta alle | avvis | informasjonskapsler | administrer samtykke | cookies
        bruk av informasjonskapsler | samtykkeinnstillinger
    """,
    "da": """
        accepter | accepter alle | afvis | cookies | cookiepolitik | cookieindstillinger | administrer samtykke
        accepter alle cookies
    """,
    "fi": "hyväksy | hyväksy kaikki | hylkää | evästeet | evästeasetukset | evästekäytäntö",
    "pl": """
        akceptuję | zaakceptuj | akceptuj wszystkie | zaakceptuj wszystkie | odrzuć | odrzuć wszystkie
        polityka cookies | polityka plików cookies | ustawienia cookies | zgadzam się | ustawienia plików cookies
        zarządzaj zgodą | pliki cookies | przejdź do serwisu | ustawienia zaawansowane
    """,
    "cs": """
        přijmout | přijmout vše | odmítnout | souhlasím | nastavení cookies | cookies | nastavení soukromí
        zásady cookies
    """,
    "sk": "prijať | prijať všetko | odmietnuť | súhlasím | nastavenia cookies | cookies",
    "hu": """
        elfogadom | elfogadás | elutasítom | összes elfogadása | cookie beállítások | süti beállítások
        cookie szabályzat | sütik
    """,
    "ro": """
        accept | accept toate | acceptă | acceptă tot | refuz | refuză | politica de cookies | politica de cookie-uri
        setări cookies | sunt de acord | politica cookies | preferințe cookies | modifică setările
    """,
    "el": "αποδοχή | αποδοχή όλων | απόρριψη | πολιτική cookies | ρυθμίσεις cookies | συμφωνώ | αποδέχομαι",
    "he": "אישור | אני מסכים | קבל הכל | מדיניות עוגיות | מדיניות קובצי cookie",
    "id": "terima | terima semua | tolak | kebijakan cookie | setuju | pengaturan cookie",
    "vi": "chấp nhận | đồng ý | từ chối | chính sách cookie | chấp nhận tất cả",
    "hi": "स्वीकार करें | सहमत | कुकी नीति",
    "ja": """
        同意する | 同意します | すべて許可 | 拒否 | クッキーポリシー | cookieポリシー | cookieの設定
        すべて受け入れる
    """,
    "zh": "接受 | 同意 | 拒绝 | 接受全部 | cookie政策 | cookie设置 | 我同意 | 接受所有cookie | 同意並繼續 | 我知道了",
    "ko": "동의 | 동의합니다 | 모두 동의 | 거부 | 쿠키 정책 | 쿠키 설정",
}
