"""Table: what the notices at the end of a paywall stub say."""

from typing import Final

__all__ = ["NOTICES"]

NOTICES: Final = {
    "en": """
        subscribe to continue reading | subscribe to keep reading
        subscribe to read the full | subscribe to read more
        subscribe to read this | continue reading with a subscription | continue reading your article with
        to continue reading this article | to continue reading, please | to read the full story, subscribe
        this article is for subscribers | this content is for subscribers | this story is for subscribers
        this article is only available to subscribers | this article is available to subscribers only
        this content is reserved for subscribers | this is a subscriber-only | this post is for paid subscribers
        this post is for paying subscribers | subscribe to unlock | unlock this article | log in or subscribe to read
        sign in or subscribe to read | sign in to continue reading | log in to continue reading
        register to continue reading | create a free account to continue reading | you have reached your article limit
        you've reached your limit of free articles | you have reached your limit of free articles
        this is premium content | this article is exclusive to subscribers | become a subscriber to read
        the rest of this article is for subscribers | already a subscriber? log in to read
    """,
    "de": """
        dieser artikel ist nur für abonnenten | dieser inhalt ist nur für abonnenten | nur für abonnenten verfügbar
        nur für abonnentinnen und abonnenten | diesen artikel weiterlesen mit | mit einem abo weiterlesen
        weiterlesen mit | um weiterzulesen | jetzt abonnieren und weiterlesen | jetzt weiterlesen mit
        lesen sie diesen artikel mit | melden sie sich an, um weiterzulesen | artikel freischalten
        exklusiv für abonnenten | sie möchten weiterlesen | das ist ein plus-artikel | um diesen artikel zu lesen
    """,
    "fr": """
        cet article est réservé aux abonnés | article réservé à nos abonnés | la suite est réservée aux abonnés
        réservé à nos abonnés | abonnez-vous pour lire la suite | pour lire la suite de cet article
        contenu réservé aux abonnés | il vous reste 0 de cet article à lire | cet article est réservé à nos abonnés
        lire la suite avec un abonnement | abonnez-vous pour continuer
    """,
    "es": """
        este artículo es solo para suscriptores | este contenido es exclusivo para suscriptores
        contenido exclusivo para suscriptores | suscríbete para seguir leyendo | suscríbase para seguir leyendo
        suscríbete para leer | para seguir leyendo | hazte suscriptor para leer | exclusivo para suscriptores
        artículo solo para suscriptores | regístrate para seguir leyendo | inicia sesión para seguir leyendo
    """,
    "pt": """
        este conteúdo é exclusivo para assinantes | conteúdo exclusivo para assinantes | assine para continuar lendo
        assine para ler | para continuar lendo | exclusivo para assinantes | artigo exclusivo para assinantes
        este artigo é exclusivo para assinantes | continue a ler este artigo | para continuar a ler
        artigo exclusivo para subscritores
    """,
    "it": """
        questo articolo è riservato agli abbonati | contenuto riservato agli abbonati | abbonati per continuare
        abbonati per leggere | per continuare a leggere | questo contenuto è riservato agli abbonati
        articolo riservato agli abbonati | riservato agli abbonati
    """,
    "nl": """
        dit artikel is alleen voor abonnees | alleen voor abonnees | dit artikel is exclusief voor abonnees
        verder lezen? | lees verder met een abonnement | om verder te lezen | word abonnee om verder te lezen
    """,
    "sv": """
        artikeln är låst | den här artikeln är för prenumeranter | för att läsa vidare | bli prenumerant för att läsa
        läs vidare med | endast för prenumeranter | artikeln är endast för prenumeranter
    """,
    "da": """
        artiklen er forbeholdt abonnenter | artiklen er kun for abonnenter | kun for abonnenter | for at læse videre
        få adgang til hele artiklen | bliv abonnent og læs videre | log ind for at læse videre
    """,
    "no": """
        denne artikkelen er kun for abonnenter | denne saken er for abonnenter | kun for abonnenter
        for å lese videre | for å lese saken må du | bli abonnent for å lese | artikkelen er for abonnenter
    """,
    "fi": """
        tämä artikkeli on vain tilaajille | vain tilaajille | tilaa ja lue | jatka lukemista tilaamalla
        lukeaksesi koko artikkelin | tämä juttu on vain tilaajille | artikkeli on tilaajille
    """,
    "pl": """
        ten artykuł jest dostępny tylko dla | artykuł dostępny tylko dla prenumeratorów | tylko dla prenumeratorów
        aby czytać dalej | dalsza część artykułu jest dostępna | wykup dostęp, aby czytać | treść dla prenumeratorów
        dostępne tylko dla subskrybentów | chcesz przeczytać cały artykuł
    """,
    "cs": """
        tento článek je pouze pro předplatitele | článek je jen pro předplatitele | pouze pro předplatitele
        pokračování článku je dostupné | chcete číst dál | obsah jen pro předplatitele
    """,
    "hu": """
        a cikk folytatása előfizetőink | csak előfizetőknek
        a teljes cikk elolvasásához | a tartalom előfizetőknek
    """,
    "ro": """
        acest articol este doar pentru abonați | abonează-te pentru a citi
        pentru a citi în continuare
    """,
    "el": """
        αυτό το άρθρο είναι μόνο για συνδρομητές | μόνο για συνδρομητές
        για να συνεχίσετε την ανάγνωση
    """,
    "tr": """
        bu içerik sadece abonelere | bu haber sadece abonelere | yalnızca abonelere özel | sadece aboneler için
        devamını okumak için abone | okumaya devam etmek için | bu yazının devamı abonelere
    """,
    "az": """
        bu məqalə yalnız abunəçilər üçün | yalnız abunəçilər üçün
        oxumağa davam etmək üçün abunə
    """,
    "ru": """
        это материал только для подписчиков | материал доступен только подписчикам | материал только для подписчиков
        доступно только подписчикам | доступно только по подписке | материал доступен только по подписке
        чтобы читать дальше | чтобы продолжить чтение | оформите подписку, чтобы читать | для продолжения чтения
        статья доступна только подписчикам | полный текст доступен подписчикам | полный текст доступен по подписке
        этот материал доступен только | эта статья доступна только подписчикам
    """,
    "uk": """
        цей матеріал доступний лише передплатникам | матеріал доступний лише за передплатою | лише для передплатників
        щоб читати далі | щоб продовжити читання | тільки для передплатників
    """,
    "bg": "само за абонати | тази статия е само за абонати | за да продължите да четете",
    "hy": "հոդվածը հասանելի է միայն բաժանորդներին | միայն բաժանորդների համար",
    "ka": "სტატია მხოლოდ გამომწერებისთვის | მხოლოდ გამომწერებისთვის",
    "ar": """
        هذا المحتوى للمشتركين فقط | هذا المقال للمشتركين فقط | للمشتركين فقط | اشترك لمتابعة القراءة | لمتابعة القراءة
    """,
    "fa": """
        این مطلب ویژه مشترکان است | ویژه مشترکان
        برای ادامه مطلب مشترک شوید | برای خواندن ادامه مطلب
    """,
    "he": "הכתבה למנויים בלבד | למנויים בלבד | כדי להמשיך לקרוא",
    "hi": """
        यह लेख केवल सदस्यों के लिए | आगे पढ़ने के लिए सब्सक्राइब
        पूरा लेख पढ़ने के लिए
    """,
    "ja": """
        この記事は有料会員限定 | この記事は会員限定 | 有料会員限定
        会員限定記事 | 続きを読むには | 残り0文字 | 全文を読むには
        有料会員になると続きを | 有料記事です | ここから先は有料
    """,
    "zh": """
        订阅后继续阅读 | 仅限订阅用户 | 本文仅限会员
        付费后阅读全文 | 登录后阅读全文 | 订阅以阅读全文 | 以下内容为付费内容
        訂閱後繼續閱讀 | 本文限訂戶閱讀 | 僅限訂戶 | 加入會員閱讀全文
    """,
    "ko": "유료회원 전용 기사 | 구독자 전용 | 구독 후 계속 읽 | 이 기사는 유료회원만 | 로그인 후 이용",
}
"""By language (BCP 47), phrases separated by ``|`` or line ends; a part of a line is enough."""
