"""Subscription and newsletter prompts."""

PHRASES = {
    "en": """
        subscribe | subscribe now | subscribe today | subscribe here | subscribed | subscriptions
        subscribe to our newsletter | subscribe to our newsletters | subscribe to newsletter
        subscribe to the newsletter | subscribe for updates | subscribe to our channel | subscribe to our blog
        subscribe to | subscribe via email | subscribe by email | subscribe for free | subscribe for full access
        newsletter | newsletters | newsletter signup | newsletter sign up | newsletter sign-up | email newsletter
        email newsletters | our newsletter | our newsletters | daily newsletter | weekly newsletter | free newsletter
        sign up for our newsletter | sign up for newsletters | sign up for newsletter | sign up to our newsletter
        sign up for our newsletters | sign up for free | sign up now | sign up today | sign up here
        sign up for the newsletter | sign up to newsletter | get our newsletter | get the newsletter
        join our newsletter | join our mailing list | email address | your email | your email address
        enter your email | enter your email address | enter your e-mail | email* | e-mail address | stay informed
        stay up to date | stay updated | stay in the loop | stay in the know | never miss a story | don't miss a story
        never miss an update | don't miss out | get the latest news | get the latest news delivered to your inbox
        get updates | get email alerts | email alerts | news alerts | get notified | no thanks | not now | maybe later
        thank you for subscribing | thanks for subscribing | thank you for signing up | thanks for signing up
        confirm subscription | you have successfully subscribed | success! you're on the list
        please check your inbox | unsubscribe | unsubscribe at any time | you can unsubscribe at any time
        unsubscribe anytime | manage newsletters | print subscriptions | digital subscription | digital subscriptions
        gift subscription | gift subscriptions | become a subscriber | become a member | become a supporter
        support our journalism | support independent journalism | donate now | donate today | make a donation
        support our work | free trial | start free trial | start your free trial | start your subscription
        subscribe to continue reading | already a subscriber | renew subscription | already a subscriber? sign in
        already a subscriber? log in | already have an account | already a member | already a member? log in
        not a subscriber | continue reading your article with a subscription | ready for more
        this article is for subscribers only | subscribers only | for subscribers | subscriber only
        subscriber exclusive | manage subscription | manage my subscription | my subscription | subscriber login
        subscription options | e-paper | epaper | e-edition | subscribe to our mailing list | get breaking news alerts
        breaking news alerts | allow notifications | turn on notifications | enable notifications | sign me up
        join today | join for free | get unlimited access | unlimited digital access | thank you for registering
        something went wrong | please try again later | oops! something went wrong while submitting the form
        thank you! your submission has been received | something went wrong. please try again
        something went wrong, please try again later | give a gift | give now | ready for more? | get the app
        start your substack | start your substackget the app | substack is the home for great culture | no posts
        join 0 other subscribers | join 0 subscribers | buy me a coffee | an error has occurred, please try again
        invalid email address | please enter a valid email address | more newsletters | subscribe to our rss feed
        subscribe to print | subscribe to digital | sign up to our free newsletters | view all newsletters
    """,
    "ru": """
        подписаться | подписка | подписывайтесь | подпишитесь | оформить подписку | подписаться на рассылку | рассылка
        подписаться на новости | подписка на новости | подпишитесь на рассылку | подпишитесь на нашу рассылку
        рассылки | подписка на рассылку | ваш e-mail | ваш email | введите ваш e-mail | введите ваш email
        введите email | введите адрес электронной почты | электронная почта | получать новости на почту
        подписаться на уведомления | уведомления | включить уведомления | подписаться на канал | отписаться
        поддержать | поддержать нас | поддержите нас | поддержать редакцию | поддержать проект | стать подписчиком
        вы успешно подписались | спасибо за подписку | поддержите проект | пожертвовать
        подписывайтесь на нашу рассылку | подписаться на ленту | подписка на газету | новостная рассылка
        подписаться на rss | email-рассылка | спасибо, не сейчас | разрешить уведомления | подписаться бесплатно
    """,
    "uk": """
        підписатися | підписатись | підписка | передплата | передплатити | підписатися на розсилку | розсилка
        розсилки | підпишіться на розсилку | підписуйтесь | підпишіться | ваш email | введіть ваш email | підтримати
        підтримати нас | підтримайте нас | підтримати редакцію | підписатися на новини | стати підписником
        відписатися | увімкнути сповіщення
    """,
    "hy": """
        բաժանորդագրվել | բաժանորդագրվեք | բաժանորդագրություն | բաժանորդագրվեք մեր ալիքին | բաժանորդագրվեք լրահոսին
        ձեր էլ. հասցեն | էլ. հասցե | աջակցել | նվիրաբերել | բաժանորդագրվիր | լրատու
    """,
    "az": """
        abunə ol | abunə olun | abunə | abunəlik | xəbərlərə abunə ol | bülleten | kanalımıza abunə olun
        e-poçt ünvanınız | xəbər bülleteninə abunə olun | bizə dəstək ol | e-poçt | xəbərlərə abunə olun
    """,
    "ka": """
        გამოწერა | გამოიწერე | გამოიწერეთ | სიახლეების გამოწერა | გამოიწერე სიახლეები | თქვენი ელფოსტა | მხარდაჭერა
    """,
    "tr": """
        abone ol | abone olun | abonelik | bülten | e-bülten | haber bülteni | bültene abone ol
        bültenimize abone olun | e-posta adresiniz | e-posta | bize destek ol | bültene kayıt ol | e-gazete
        hemen abone ol | ücretsiz abone ol | bildirimleri aç | e-bülten aboneliği | e-posta bülteni | destek ol
        youtube kanalımıza abone olun
    """,
    "fa": """
        اشتراک | عضویت | عضویت در خبرنامه | خبرنامه | مشترک شوید | ایمیل خود را وارد کنید | ثبت نام در خبرنامه
        عضو شوید | آدرس ایمیل | پست الکترونیک
    """,
    "ar": """
        اشترك | اشتراك | اشترك الآن | الاشتراك | النشرة البريدية | النشرة الإخبارية | اشترك في النشرة البريدية
        القائمة البريدية | اشترك في نشرتنا البريدية | اشترك في النشرة الإخبارية | اشترك في القناة | البريد الإلكتروني
        بريدك الإلكتروني | ادعمنا | أدخل بريدك الإلكتروني | إلغاء الاشتراك | تفعيل الإشعارات
        اشترك في قناتنا على يوتيوب | تبرع | اشترك معنا
    """,
    "de": """
        abonnieren | abo | abonnement | abos | newsletter abonnieren | newsletter bestellen | jetzt abonnieren
        zum abo | abo-shop | jetzt anmelden | zum newsletter | newsletter-anmeldung | newsletteranmeldung
        e-mail-adresse | ihre e-mail-adresse | abo abschließen | abo kündigen | abo bestellen | probeabo
        jetzt testen | digitalabo | digital-abo | e-paper lesen | jetzt kostenlos abonnieren | zur anmeldung
        abo & services | abo-service | aboservice | mein abo | abo verwalten | unterstützen sie uns
        jetzt unterstützen | spenden | jetzt spenden | unsere newsletter | newsletter anmelden
        jetzt newsletter abonnieren | digitale zeitung | zeitung | rss-feeds | push-nachrichten | benachrichtigungen
        abo-angebote | kostenlos testen | jetzt registrieren | kostenlos registrieren | mitglied werden
        verträge hier kündigen | widerruf | vertrag kündigen | abo-vertrag kündigen | jetzt weiterlesen | alle abos
        leserservice | abonnenten-service | abonnentenservice
    """,
    "fr": """
        s'abonner | abonnez-vous | abonnement | abonnements | je m'abonne | abonné | abonnés
        s'inscrire à la newsletter | inscription newsletter | inscrivez-vous à la newsletter
        inscrivez-vous à notre newsletter | la newsletter | nos newsletters | recevoir la newsletter
        votre adresse e-mail | votre email | adresse e-mail | votre adresse email | se désabonner | soutenez-nous
        faire un don | je m'inscris | article réservé aux abonnés | réservé aux abonnés | déjà abonné
        déjà abonné ? connectez-vous | déjà abonné ? se connecter | s'abonner à la newsletter | offrir un abonnement
        gérer mon abonnement | m'abonner | toutes les newsletters | lire le journal | le journal numérique
        abonnez-vous à notre newsletter | soutenir | nous soutenir
    """,
    "es": """
        suscríbete | suscribirse | suscríbase | suscripción | suscripciones | suscribirme | boletín | boletines
        newsletters | suscríbete a nuestro boletín | suscríbete a la newsletter | suscríbete a nuestra newsletter
        suscríbete al boletín | correo electrónico | tu correo electrónico | tu email | recibe nuestra newsletter
        hazte socio | hazte suscriptor | dona | donar | apóyanos | suscribete | suscribite | darse de baja
        edición impresa | suscríbete gratis | suscriptores | contenido exclusivo para suscriptores
        solo para suscriptores | suscríbete a nuestro canal | suscripción digital | suscríbete ahora
        recibe las últimas noticias | regalar suscripción | ya soy suscriptor | suscríbete a la newsletter gratuita
    """,
    "pt": """
        assine | assinar | assine já | assinatura | assine a newsletter | assine nossa newsletter | newsletter
        subscrever | subscreva | subscreva a newsletter | receba a newsletter | seu e-mail | o seu email | inscreva-se
        apoie | apoie-nos | doe | exclusivo para assinantes | seja assinante | já é assinante? | assinantes
        inscreva-se na newsletter | já sou assinante | inscreva-se no canal | inscreva-se na nossa newsletter
        receba notícias por e-mail | conteúdo exclusivo para assinantes
    """,
    "it": """
        abbonati | abbonamenti | abbonamento | iscriviti | iscriviti alla newsletter
        iscriviti alla nostra newsletter | la tua email | indirizzo email | newsletter | sostienici | dona | dona ora
        abbonati ora | ricevi la newsletter | iscriviti ora | già abbonato | sei già abbonato
        sei già abbonato? accedi | abbonati a | contenuto per gli abbonati | registrati gratis
    """,
    "ca": "subscriu-te | subscriu-t'hi | subscripcions | butlletins | butlletí",
    "nl": """
        abonneren | abonnement | abonneer | abonneer nu | schrijf je in voor de nieuwsbrief | nieuwsbrief
        nieuwsbrieven | aanmelden nieuwsbrief | word abonnee | e-mailadres | schrijf je in | steun ons | meld je aan
        doneer | neem een abonnement | inschrijven nieuwsbrief | abonnementen | lid worden | word lid
        aanmelden voor de nieuwsbrief
    """,
    "sv": """
        prenumerera | prenumerera på nyhetsbrev | nyhetsbrev | bli prenumerant | e-tidning | prenumeration
        kundservice | skaffa prenumeration
    """,
    "no": "abonner | abonnement | nyhetsbrev | bli abonnent | meld deg på nyhetsbrev | e-avis | kjøp abonnement",
    "da": """
        abonner | abonnement | nyhedsbrev | nyhedsbreve | bliv abonnent | tilmeld nyhedsbrev | e-avis | køb abonnement
    """,
    "fi": "tilaa | tilaa uutiskirje | uutiskirje | tilaa lehti | näköislehti | tilaukset | tilaajapalvelu",
    "pl": """
        subskrybuj | prenumerata | zapisz się | zapisz się na newsletter | zapisz się do newslettera | twój e-mail
        e-wydanie | wesprzyj nas | wspieraj nas | adres e-mail | wspieram | dołącz do newslettera | prenumeruj
        wykup subskrypcję | kup prenumeratę
    """,
    "cs": """
        předplatné | odebírat newsletter | přihlásit se k odběru | předplatit | odebírat | váš e-mail | podpořte nás
    """,
    "sk": "predplatné | odoberať newsletter | odoberať | predplatiť | podporte nás",
    "hu": """
        hírlevél | feliratkozás | feliratkozom | előfizetés | iratkozzon fel hírlevelünkre | iratkozz fel | előfizetek
        támogatás
    """,
    "ro": """
        abonează-te | abonare | abonați-vă | abonează-te la newsletter | abonare newsletter | aboneaza-te
        adresa de email | înscrie-te la newsletter | susține-ne | doneaza | donează | abonamente | abonament
        adresa ta de email
    """,
    "el": """
        εγγραφή στο newsletter | εγγραφείτε στο newsletter | συνδρομή | συνδρομές | εγγραφείτε | γίνε συνδρομητής
        το email σας | ενημερωτικό δελτίο
    """,
    "he": """
        הירשמו לניוזלטר | הרשמה לניוזלטר | מינוי | הרשמו לעדכונים | הצטרפו לניוזלטר | רכשו מינוי | לרכישת מינוי
        ניוזלטר
    """,
    "id": """
        berlangganan | langganan | berlangganan newsletter | daftar newsletter | alamat email | masukkan email anda
    """,
    "vi": "đăng ký nhận tin | đăng ký nhận bản tin | đặt báo | đăng ký theo dõi | nhập email của bạn | bản tin",
    "hi": "सब्सक्राइब करें | न्यूजलेटर | सब्सक्राइब | न्यूज़लेटर सब्सक्राइब करें | सदस्यता लें",
    "ja": """
        メルマガ登録 | メールマガジン | 購読する | 購読 | 定期購読 | ニュースレター | メールマガジン登録
        購読のお申し込み | 有料会員登録 | 会員限定 | 有料会員限定記事 | 無料会員登録
    """,
    "zh": """
        订阅 | 訂閱 | 订阅我们 | 訂閱電子報 | 电子报 | 電子報 | 邮件订阅 | 订阅邮件 | 电子邮件 | 立即订阅 | 立即訂閱
        訂閱我們 | 捐款 | 支持我们 | 加入會員
    """,
    "ko": """
        구독 | 구독신청 | 뉴스레터 | 뉴스레터 구독 | 이메일 | 구독 신청 | 정기구독 | 뉴스레터 신청 | 후원하기
        구독하기
    """,
    "th": "สมัครรับข่าวสาร | สมัครสมาชิก | รับข่าวสาร",
}
