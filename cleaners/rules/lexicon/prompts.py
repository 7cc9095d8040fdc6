"""Free-worded prompts to subscribe, and the fine print below them: how they begin, and what they name."""

PROMPTS = {
    "en": """
        subscribe to | subscribe for | subscribe and | subscribe now | subscribe today | subscribe here
        subscribe via | subscribe by | sign up | register for our | register now | join our | join over
        join more than | join thousands | join 0 | get our | enter your | stay up to date | stay up-to-date
        stay informed | stay ahead | want more | want the latest | want to get | want to stay | never miss
        don't miss | unlock | get the latest | get the best | get all the latest | get breaking | get daily | get 0
        get unlimited | receive our | receive the latest | receive daily | receive weekly | keep up
        click here to subscribe | our free newsletter | the latest news and | delivered to your inbox
        make sure you never miss | the best of | like what you're reading | be the first to | to continue reading
        to keep reading | to read this | this article is for | this content is for | already a
    """,
    "ru": """
        подпишитесь на | подписывайтесь на | подписаться на | подпишись на | чтобы читать | чтобы продолжить
        для продолжения чтения | получайте | оформите подписку | этот материал доступен | доступно только
        полный доступ
    """,
    "uk": """
        підпишіться на | підписуйтесь на | підписатися на | щоб читати | щоб продовжити | отримуйте
        оформіть передплату | цей матеріал доступний
    """,
    "hy": "բաժանորդագրվեք",
    "az": "xəbərlərə abunə | bülletenimizə",
    "tr": "bültenimize | e-bültenimize | bültene | abone olarak | haber bültenimize | okumaya devam etmek için",
    "ar": "اشترك في | اشتركوا في | سجل في | انضم إلى",
    "de": """
        abonnieren sie | melden sie sich | jetzt newsletter | bestellen sie | newsletter | der newsletter
        unser newsletter | jetzt für | registrieren sie sich | lesen sie weiter mit | weiterlesen mit
        jetzt weiterlesen | dieser artikel ist | sie wollen | sie möchten
    """,
    "fr": """
        abonnez-vous | inscrivez-vous | recevez | pour lire la suite | cet article est réservé | il vous reste
        la suite est réservée | déjà abonné | newsletter
    """,
    "es": """
        suscríbete | suscríbase | recibe | recibí | regístrate | apúntate | para seguir leyendo | este contenido es
        este artículo es exclusivo | ¿quieres recibir | si quieres recibir | nuestra newsletter
    """,
    "pt": """
        assine | inscreva-se | receba | cadastre-se | subscreva | quer receber | este conteúdo é exclusivo
        para continuar a ler | para continuar lendo | artigo exclusivo
    """,
    "it": """
        iscriviti | ricevi | abbonati | registrati | per continuare a leggere | questo contenuto è riservato
        vuoi ricevere
    """,
    "nl": """
        schrijf je in | meld je aan | abonneer je | ontvang | word abonnee | om verder te lezen
        dit artikel is exclusief
    """,
    "sv": "prenumerera på | anmäl dig till | få våra",
    "no": "meld deg på | abonner på | få våre",
    "da": "tilmeld dig | abonner på | få vores | få de",
    "fi": "tilaa",
    "pl": "zapisz się | subskrybuj | otrzymuj | dołącz do | aby czytać dalej | wykup dostęp | chcesz otrzymywać",
    "cs": "přihlaste se k | odebírejte | přihlaste se",
    "hu": "iratkozz fel | iratkozzon fel | feliratkozom",
    "ro": "abonează-te | înscrie-te | abonați-vă | primește | vrei să primești",
    "el": "εγγραφείτε | κάντε εγγραφή | γραφτείτε",
    "he": "הירשמו | הרשמו | הצטרפו",
    "id": "dapatkan | berlangganan | daftarkan",
    "vi": "đăng ký",
}

OFFERED = {
    "en": """
        newsletter | email | e-mail | inbox | mailing list | notifications | full access | unlimited access
        digital access | rss feed | free trial | subscribers | subscription | your feed | push alerts
    """,
    "ru": "рассылк | уведомлен | подписк | на почту | по подписке | подписчик",
    "uk": "розсилк | сповіщен | передплат | на пошту | підписк",
    "hy": "լրահոս | ալիք | տեղեկագ",
    "az": "abunə | bülleten",
    "tr": "bülten | abone | üye olun",
    "ar": "النشرة | نشرتنا | البريد",
    "de": "newsletter | abo | e-mail | postfach",
    "fr": "newsletter | infolettre | abonné | abonnement | boîte mail | e-mail",
    "es": "newsletter | boletín | boletines | correo | suscriptores | suscripción",
    "pt": "newsletter | e-mail | assinante | boletim",
    "it": "newsletter | abbonat | abbonament | email",
    "nl": "nieuwsbrief | nieuwsbrieven | abonnee | mailbox",
    "sv": "nyhetsbrev",
    "no": "nyhetsbrev",
    "da": "nyhedsbrev",
    "fi": "uutiskirje",
    "pl": "newsletter | subskrypcj | prenumerat",
    "cs": "newsletter | odběr",
    "hu": "hírlevel | hírlevél",
    "ro": "newsletter | abonament",
    "el": "newsletter",
    "he": "ניוזלטר | מייל",
    "id": "newsletter | buletin",
    "vi": "bản tin | email",
}

FINE_PRINT = {
    "en": """
        by clicking | by submitting | by signing up | by subscribing | by providing | by entering | by registering
        by checking | by joining | by creating an account | by pressing | by ticking | i agree
        i would like to receive | i consent | i have read | yes, i | you can unsubscribe | you may unsubscribe
        unsubscribe | we will never | we'll never | we won't | we respect your | your information will be
        your email address will | your data will be | please check your | we'll send you | you will receive
    """,
    "ru": """
        нажимая | подписываясь | отправляя | оформляя | оставляя | регистрируясь | я согласен | я даю согласие
        я принимаю | заполняя
    """,
    "uk": "натискаючи | підписуючись | надсилаючи | реєструючись | я погоджуюсь | я даю згоду",
    "az": "qeydiyyatdan keçməklə | düyməni sıxmaqla",
    "tr": "kaydolarak | üye olarak | abone olarak | göndererek | kabul ediyorum",
    "de": """
        mit der anmeldung | mit ihrer anmeldung | mit dem klick | mit dem absenden | ich willige | ich stimme
        ich bin damit einverstanden | ich möchte | durch klicken
    """,
    "fr": """
        en vous inscrivant | en cliquant | en vous abonnant | j'accepte | je souhaite recevoir | votre adresse
        vous pouvez vous désinscrire | vos données
    """,
    "es": """
        al suscribirte | al registrarte | al hacer clic | al suscribirse | al enviar | acepto | he leído y acepto
        al inscribirte
    """,
    "pt": """
        ao se inscrever | ao clicar | ao subscrever | ao cadastrar | ao se cadastrar | aceito | concordo | ao assinar
    """,
    "it": "iscrivendoti | cliccando | accetto | ho letto | registrandoti | iscrivendomi",
    "nl": "door je in te schrijven | door te klikken | ik ga akkoord | door je aan te melden",
    "pl": "klikając | zapisując się | wyrażam zgodę | akceptuję | administratorem danych",
    "cs": "odesláním | kliknutím | souhlasím",
    "hu": "a feliratkozással | hozzájárulok | elfogadom",
    "ro": "prin abonare | prin înscriere | sunt de acord | apăsând",
    "el": "με την εγγραφή | συμφωνώ",
    "id": "dengan mendaftar | dengan mengklik",
}

AGREED = {
    "en": """
        you agree | i agree | consent | privacy | unsubscribe | spam | terms | newsletter | e-mail | email | opt out
        opt-out | opt in
    """,
    "ru": "соглас | принима | политик | персональн | условия",
    "uk": "погодж | політик | персональн | умов | згод",
    "az": "razılaş | şərtlər",
    "tr": "kabul | gizlilik | kvkk | onay",
    "de": "datenschutz | newsletter | nutzungsbedingungen | agb | widerruf | einwillig",
    "fr": "newsletter | données | confidentialité | désinscri | conditions",
    "es": "privacidad | términos | condiciones | newsletter | boletín",
    "pt": "privacidade | termos | condições | newsletter",
    "it": "privacy | newsletter | termini | trattamento",
    "nl": "privacy | voorwaarden | nieuwsbrief",
    "pl": "polityk | regulamin | przetwarzan | newsletter | zgod",
    "cs": "zpracování | osobních údajů | podmínk | ochrany",
    "hu": "adatkezel | adatvéd | hírlev",
    "ro": "confidențialitate | termeni | newsletter",
    "el": "απορρήτου | όρους",
    "id": "ketentuan | privasi",
}
