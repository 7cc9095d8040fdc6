"""Free-worded prompts to subscribe, and the fine print below them: how they begin, and what they name."""

PROMPTS = {
    "en": """
        subscribe to | subscribe for | subscribe and | subscribe now | subscribe today | subscribe here
        subscribe via | subscribe by | sign up | register for our | register now | join our | join over
        join more than | join thousands | join 0 | get our | enter your | stay up to date | stay up-to-date
        stay informed | want more | want the latest | never miss | don't miss | unlock | get the latest | get the best
        get all the latest | get breaking | get daily | get 0 | get unlimited | receive our | receive the latest
        receive daily | receive weekly | keep up | click here to subscribe | our free newsletter
        delivered to your inbox | make sure you never miss | like what you're reading | be the first to
        to continue reading | to keep reading | to read this | this article is for | this content is for | already a
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
        abonnieren sie | melden sie sich | jetzt newsletter | bestellen sie | unser newsletter | registrieren sie sich
        lesen sie weiter mit | weiterlesen mit | jetzt weiterlesen
    """,
    "fr": """
        abonnez-vous | inscrivez-vous | recevez | pour lire la suite | cet article est réservé | il vous reste
        la suite est réservée | déjà abonné
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
    "de": "newsletter | abonne | abonni | digitalabo | digital-abo | probeabo | e-mail | postfach",
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
        i would like to receive | yes, i
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
        you agree | i agree | you consent | i consent | consent to | privacy policy | privacy notice
        privacy statement | terms of | terms and | terms & conditions | our terms | newsletter | marketing email
    """,
    "ru": """
        вы соглаш | вы да | вы прин | я соглаш | я да | вы подтвержд | на обработку персональных
        политикой конфиденциальности
    """,
    "uk": "ви погодж | ви да | ви прийма | я погодж | я да | на обробку персональних | політикою конфіденційності",
    "az": "razılaş | şərtlərini qəbul",
    "tr": "kabul e | gizlilik politika | kvkk | onaylıyor",
    "de": "datenschutz | newsletter | nutzungsbedingungen | agb",
    "fr": "vous acceptez | j'accepte | newsletter | politique de confidentialité | conditions générales",
    "es": "aceptas | acepta los | acepto | política de privacidad | newsletter | boletín",
    "pt": "você concorda | concorda com | aceito | política de privacidade | newsletter",
    "it": "privacy policy | newsletter | termini e condizioni | trattamento dei dati | accetti",
    "nl": "privacybeleid | privacyverklaring | voorwaarden | nieuwsbrief",
    "pl": "politykę prywatności | polityką prywatności | regulamin | przetwarzanie | newsletter",
    "cs": "zpracování osobních | zpracováním osobních | podmínkami | ochrany osobních",
    "hu": "adatkezel | adatvéd | hírlev",
    "ro": "confidențialitate | termenii | newsletter",
    "el": "απορρήτου | όρους χρήσης",
    "id": "syarat dan ketentuan | kebijakan privasi",
}

ALWAYS = {
    "en": """
        you can unsubscribe | you may unsubscribe | unsubscribe at any | unsubscribe any time | unsubscribe anytime
        we respect your privacy | we will never share your | we'll never share your | we won't share your
        we will never spam | we'll never spam | we don't spam | your information will be used in accordance
        your email address will be used | please check your inbox | please check your email | newsletter sign-up
        i would like to receive your
    """,
    "de": "die abmeldung ist jederzeit | sie können sich jederzeit abmelden | kein spam",
    "fr": "vous pouvez vous désinscrire | vous pouvez vous désabonner",
    "es": "puedes darte de baja | puede darse de baja",
    "ru": "вы можете отписаться | никакого спама",
    "uk": "ви можете відписатися",
}
