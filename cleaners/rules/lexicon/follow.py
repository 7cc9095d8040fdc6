"""Follow lines: where else the publisher can be found."""

PHRASES = {
    "en": """
        follow us | follow us on | follow me | follow me on | 0 followers | connect with us | stay connected
        stay in touch | keep in touch | find us on | find us | follow along | get social | follow us on social media
        we're on social media | join us on | join us on social media | follow the author | social media links
        our social networks | our social media | we are on social media | join our channel | follow us for updates
        follow topics | follow this topic | follow author | follow us: | our telegram channel | like us on facebook
        find us on facebook | join our telegram channel | join our whatsapp channel | social links
        follow us on google news | add us on google | add as preferred source on google | stay connected with us
        connect with us on | like us on | follow our channel | follow our telegram channel | join us
        we on social media | we are social | followfollowing | follow following | follow on | let's connect
        connect on | follow the topics in this article | more from this author | share your story
    """,
    "ru": """
        мы в соцсетях | мы в социальных сетях | мы в соц. сетях | следите за нами | подписывайтесь на нас
        мы на связи | читайте нас | читайте нас в | наш телеграм | наш telegram | наш телеграм-канал
        наш telegram-канал | мы в | следите за нашими новостями | следите за новостями | присоединяйтесь к нам
        присоединяйтесь | мы в сети | наш канал в telegram | наш канал в телеграм | подписаться на канал
        подписывайтесь на наш канал | мы в telegram | следите за новостями в соцсетях | соцсети | социальные сети
        подписывайтесь на наш telegram-канал | подпишитесь на наш telegram-канал | подпишитесь на наш телеграм-канал
        наши соцсети | мы в телеграм | подписывайтесь на наши соцсети | следуйте за нами | мы в facebook
        мы вконтакте | будьте с нами | наш youtube | подписывайтесь на наш телеграм-канал | добавить в избранное
        добавьте нас в избранное | читайте нас в telegram | читайте нас в телеграм | следите за нами в соцсетях
        мы в дзен
    """,
    "uk": """
        ми в соцмережах | ми у соцмережах | ми в соціальних мережах | слідкуйте за нами | стежте за нами | читайте нас
        приєднуйтесь до нас | приєднуйтесь | приєднуйтеся | соціальні мережі | соцмережі | ми в telegram
        ми у telegram | підписуйтесь на наш telegram-канал | підписуйтесь на наш телеграм-канал | наш телеграм
        ми у facebook | підписуйтесь на нас | підписуйтесь на наш канал | стежте за нами в соцмережах
        слідкуй за нами
    """,
    "hy": """
        հետևեք մեզ | հետևեք մեզ սոցցանցերում | մենք սոցցանցերում | մենք սոցիալական ցանցերում | միացեք մեզ | հետևել
        սոցիալական ցանցեր | հետևեք մեզ telegram-ում | հետևեք մեզ facebook-ում | սոցցանցեր | հետևիր մեզ
        միացեք մեր տելեգրամ ալիքին | մեր տելեգրամ ալիքը
    """,
    "az": """
        bizi izləyin | bizi izlə | izləyin | sosial şəbəkələrdə biz | sosial şəbəkələr | bizə qoşulun | izlə
        bizi sosial şəbəkələrdə izləyin | bizi facebook-da izləyin | bizi telegramda izləyin | telegram kanalımız
        telegram kanalımıza qoşulun | telegram kanalımıza abunə olun | bizi telegram-da izləyin | sosial mediada biz
    """,
    "ka": """
        გამოგვყევით | მოგვყევით | გამოგვყევი | სოციალური ქსელები | შემოგვიერთდით | სოციალური მედია | გვადევნეთ თვალი
    """,
    "tr": """
        bizi takip edin | bizi takip et | takip et | takip edin | sosyal medya | sosyal medyada biz | takipte kalın
        sosyal medya hesaplarımız | bizi sosyal medyada takip edin | google news'te takip et | takip | takipçi
        google news'te abone ol | telegram kanalımıza katılın | whatsapp kanalımıza katılın
        sosyal medyada takip edin | bizi izleyin | bizi google news'te takip edin
    """,
    "fa": """
        ما را دنبال کنید | ما را در شبکه‌های اجتماعی دنبال کنید | شبکه های اجتماعی | دنبال کنید
        ما را در تلگرام دنبال کنید | کانال تلگرام | کانال تلگرام ما | ما را در اینستاگرام دنبال کنید | به ما بپیوندید
        شبکه های اجتماعی ما | دنبال کردن
    """,
    "ar": """
        تابعنا | تابعونا | تابعنا على | تابعونا على | تابعونا على مواقع التواصل الاجتماعي | مواقع التواصل الاجتماعي
        متابعة | وسائل التواصل الاجتماعي | تابعنا على فيسبوك | تابعنا على تويتر | تابعونا على فيسبوك | تواصل معنا
        تابعونا عبر | انضم إلينا | تابع | شبكات التواصل الاجتماعي | تابعنا على غوغل نيوز | تابعنا على تلغرام
        ابق على تواصل | تابعوا قناتنا على تلغرام | قناتنا على تلغرام | تابعونا على google news
        حساباتنا على مواقع التواصل
    """,
    "de": """
        folgen | folgen sie uns | folge uns | folgen sie uns auf | folge uns auf | folgen sie uns auf facebook
        social media | soziale netzwerke | soziale medien | jetzt folgen | bleiben sie in kontakt
        folgen sie uns auf social media | wir in sozialen netzwerken | folgen: | besuchen sie uns auf | thema folgen
        themen folgen | autor folgen
    """,
    "fr": """
        suivez-nous | suivez nous | nous suivre | suivez-nous sur | suivre | réseaux sociaux
        suivez-nous sur facebook | retrouvez-nous sur | rejoignez-nous | nos réseaux sociaux
        suivez-nous sur les réseaux sociaux | suivez l'actualité | suivez-nous sur google news
        suivez-nous sur whatsapp | rejoignez-nous sur | nous rejoindre | s'abonner à la chaîne
    """,
    "es": """
        síguenos | síguenos en | síganos | síganos en | seguir | redes sociales | síguenos en redes sociales
        siguenos en | síguenos en facebook | únete a nuestro canal | nuestras redes sociales | síguenos en google news
        seguinos | seguinos en | síguenos en whatsapp | síguenos en nuestras redes sociales | encuéntranos en
        siguenos | síguenos en twitter | síguenos en telegram | únete a nuestro canal de whatsapp | estamos en redes
    """,
    "pt": """
        siga-nos | siga-nos no | siga | siga-nos nas redes sociais | redes sociais | siga-nos em | nos siga | seguir
        siga a gente | siga nossas redes sociais | siga-nos no facebook | siga o canal | acompanhe nas redes sociais
        siga nossas redes | entre no nosso canal do whatsapp | siga-nos no google notícias | acompanhe-nos
        nossas redes sociais
    """,
    "it": """
        seguici | seguici su | seguici sui social | segui | seguici su facebook | social network | i nostri social
        seguici anche su | segui su | seguici su google news | resta aggiornato | seguici su instagram
    """,
    "nl": """
        volg ons | volg ons op | volg ons op facebook | volg ons op social media | sociale media | volgen
        volg ons via
    """,
    "sv": "följ oss | följ oss på | följ oss på facebook | sociala medier | följ oss i sociala medier | följ",
    "no": "følg oss | følg oss på facebook | sosiale medier | følg oss på | følg oss i sosiale medier",
    "da": "følg os | følg os på | følg os på facebook | sociale medier",
    "fi": "seuraa meitä | seuraa | seuraa meitä facebookissa | sosiaalinen media | seuraa somessa",
    "pl": """
        obserwuj nas | śledź nas | znajdź nas | obserwuj | dołącz do nas | media społecznościowe | śledź nas na
        polub nas na facebooku | obserwuj nas na | obserwuj nas w google news | znajdź nas na facebooku
    """,
    "cs": "sledujte nás | sledujte nás na | sledujte nás na facebooku | sociální sítě | sledovat",
    "sk": "sledujte nás | sledujte nás na facebooku | sociálne siete",
    "hu": """
        kövess minket | kövessen minket | kövessen minket a facebookon | közösségi média | kövess minket a facebookon
    """,
    "ro": """
        urmărește-ne | urmărește-ne pe | urmăriți-ne | urmăriți-ne pe | rețele sociale | urmărește-ne pe facebook
        urmăreşte-ne pe google news | urmărește-ne pe google news | social media | alătură-te
    """,
    "el": """
        ακολουθήστε μας | ακολουθήστε μας στο | ακολούθησέ μας | κοινωνικά δίκτυα | ακολουθήστε
        βρείτε μας στο facebook
    """,
    "he": "עקבו אחרינו | עקבו אחרינו ב | עקוב אחרינו | רשתות חברתיות | עקבו | הצטרפו אלינו | עקבו אחרינו בפייסבוק",
    "id": """
        ikuti kami | ikuti | ikuti kami di | media sosial | ikuti kami di google news | ikuti saluran whatsapp
        temukan kami di
    """,
    "vi": """
        theo dõi chúng tôi | theo dõi | kết nối với chúng tôi | mạng xã hội | theo dõi chúng tôi trên
        theo dõi chúng tôi tại
    """,
    "hi": """
        हमें फॉलो करें | फॉलो करें | हमसे जुड़ें | सोशल मीडिया | हमें फॉलो करे | व्हाट्सएप चैनल से जुड़ें
        हमारे व्हाट्सएप चैनल से जुड़ें | टेलीग्राम चैनल से जुड़ें
    """,
    "ja": """
        フォロー | フォローする | フォローしてください | フォローする方法 | 公式sns | 公式アカウント | フォローしてね
        公式twitter | 公式x
    """,
    "zh": """
        关注我们 | 關注我們 | 关注 | 關注 | 追蹤我們 | 追踪我们 | 官方微信 | 关注微信公众号 | 社交媒体 | 加入我们
        扫码关注 | 跟随我们
    """,
    "ko": "팔로우 | 팔로우하기 | 구독하기 | 소셜미디어 | 소셜 미디어 | 팔로우 하기 | sns 채널",
    "th": "ติดตามเรา | ติดตาม | ติดตามเราได้ที่ | ช่องทางติดตาม | ติดตามข่าวสาร",
    "lt": "sekite mus | sekti mus",
    "lv": "seko mums | sekojiet mums",
    "et": "jälgi meid",
    "sl": "sledite nam | spremljajte nas",
    "sq": "na ndiqni",
    "mk": "следете нè | следете не",
    "is": "fylgdu okkur",
    "kk": "бізге жазылыңыз | бізге қосылыңыз | біздің telegram арнамызға жазылыңыз",
    "uz": """
        bizga qo'shiling | bizni kuzating | telegram kanalimizga obuna bo'ling | telegram каналимизга обуна бўлинг
        bizni telegram'da kuzating | бизни кузатинг
    """,
    "ms": "ikuti kami",
    "sw": "tufuate | tufuatilie",
    "ur": "ہمیں فالو کریں | فالو کریں | واٹس ایپ چینل فالو کریں | ہمارا واٹس ایپ چینل فالو کریں",
    "bn": "আমাদের ফলো করুন | অনুসরণ করুন | আমাদের অনুসরণ করুন",
    "ta": "எங்களைப் பின்தொடரவும் | வாட்ஸ்அப் சேனலில் இணையுங்கள்",
    "mr": "आम्हाला फॉलो करा | फॉलो करा",
    "gu": "અમને ફોલો કરો",
    "ky": "бизге кошулуңуз | бизди ээрчиңиз",
    "mn": "биднийг дагаарай",
    "tl": "sundan kami",
    "am": "ይከተሉን",
    "ha": "ku biyo mu | ku bi mu",
    "so": "nala soco | nagu soo xiro",
    "km": "តាមដានយើង",
    "my": "ဖော်လိုးလုပ်ပါ",
    "ml": "ഞങ്ങളെ പിന്തുടരുക",
    "af": "volg ons",
    "be": "падпісвайцеся на нас | сачыце за намі",
    "sr": "pratite nas | пратите нас",
    "bg": "последвайте ни",
    "hr": "pratite nas | zapratite nas",
}

FRAMES = {
    "en": """
        follow us on * | follow us in * | follow us at * | follow us via * | follow us * | follow on *
        follow me on * | follow * | find us on * | join us on * | join us in * | like us on * | connect with us on *
        connect on * | our * | our * channel | our * page | join our * channel | join our * group | join our *
        subscribe to our * | subscribe to our * channel | subscribe on * | subscribe to * | watch us on *
        we are on * | we're on * | visit our * | visit our * page | visit us on * | see us on * | also on *
        also follow us on * | get us on * | like our page on * | follow our * | follow our * page
        follow our * channel | follow the author on * | follow him on * | follow her on * | * channel | * page
        * feed | on * | via * | us on * | please follow us on * | add us on * | follow this author on *
    """,
    "ru": """
        мы в * | мы на * | мы во * | мы * | наш * | наш * канал | наш канал в * | наш канал на * | наша группа в *
        наша страница в * | наша страница на * | следите за нами в * | следите за нами на *
        подписывайтесь на нас в * | подписывайтесь на наш * | подписывайтесь на наш * канал | подпишитесь на наш *
        подпишитесь на наш * канал | подпишись на наш * | подписаться на * | подписаться в * | читайте нас в *
        читайте нас на * | читать в * | читать нас в * | присоединяйтесь к нам в * | присоединяйтесь к нам на *
        канал в * | * канал | следить в * | мы есть в * | смотрите нас на * | смотрите нас в * | группа в *
        страница в * | подписывайтесь в * | будьте с нами в * | подписаться на * канал | следите за новостями в *
    """,
    "uk": """
        ми в * | ми у * | ми на * | наш * | наш * канал | наш канал в * | наш канал у * | стежте за нами в *
        стежте за нами у * | слідкуйте за нами в * | слідкуйте за нами у * | підписуйтесь на наш *
        підписуйтесь на наш * канал | підписуйтесь на нас у * | підписуйтесь на нас в * | підписатися на *
        читайте нас в * | читайте нас у * | приєднуйтесь до нас у * | приєднуйтесь до нас в *
        підпишіться на наш * канал
    """,
    "hy": """
        հետևեք մեզ * ում | հետևեք մեզ * ին | հետևեք մեզ * | մենք * ում | միացեք մեզ * ում
        բաժանորդագրվեք մեր * ալիքին | մեր * ալիքը | մեր * էջը
    """,
    "az": """
        bizi * da izləyin | bizi * də izləyin | bizi * da izlə | * da izləyin | * kanalımız | * kanalımıza qoşulun
        * kanalımıza abunə olun | bizi * izləyin | * səhifəmiz | bizi * ta izləyin
    """,
    "ka": "გამოგვყევით * ზე | მოგვყევით * ზე | * ზე | გამოგვყევი * ზე | შემოგვიერთდით * ზე | ჩვენი *",
    "tr": """
        bizi * ta takip edin | bizi * da takip edin | bizi * de takip edin | bizi * te takip edin | * ta takip et
        * da takip et | * da bizi takip edin | * kanalımıza katılın | * kanalımıza abone olun | bizi * takip edin
        * hesabımız | * sayfamız | * takip et
    """,
    "fa": "ما را در * دنبال کنید | کانال * | کانال * ما | ما در * | صفحه * | صفحه * ما",
    "ar": """
        تابعنا على * | تابعونا على * | تابعنا عبر * | تابعونا عبر * | قناتنا على * | صفحتنا على * | تابعنا في *
        انضم إلينا على * | متابعة على * | حسابنا على * | تابعونا في *
    """,
    "de": """
        folgen sie uns auf * | folge uns auf * | folgt uns auf * | folgen auf * | auf * folgen | auf * | bei * folgen
        besuchen sie uns auf * | uns auf * folgen | wir auf * | unser * kanal | folgen sie uns bei *
        jetzt auf * folgen | fan auf * werden
    """,
    "fr": """
        suivez nous sur * | nous suivre sur * | suivre sur * | retrouvez nous sur * | rejoignez nous sur *
        suivez l'actualité sur * | sur * | notre page * | notre chaîne * | suivez nous * | suivre * | notre compte *
    """,
    "es": """
        síguenos en * | síganos en * | siguenos en * | síguenos en nuestro * | seguir en * | sigue en *
        únete a nuestro canal de * | nuestro canal de * | encuéntranos en * | seguinos en * | síguenos por *
        estamos en * | visítanos en * | síguenos *
    """,
    "pt": """
        siga nos no * | siga nos em * | siga no * | siga o canal no * | nosso canal no * | curta no * | siga nosso *
        siga a gente no * | entre no nosso canal do * | seguir no * | siga nos *
    """,
    "it": """
        seguici su * | seguici anche su * | segui su * | seguici * | la nostra pagina * | il nostro canale *
        iscriviti al canale *
    """,
    "ca": "segueix nos a * | segueix a *",
    "nl": "volg ons op * | volg ons via * | volg op * | wij op * | volg *",
    "sv": "följ oss på * | följ på * | följ oss *",
    "no": "følg oss på * | følg på *",
    "da": "følg os på * | følg på *",
    "fi": "seuraa meitä * ssa | seuraa *",
    "pl": """
        obserwuj nas na * | śledź nas na * | znajdź nas na * | polub nas na * | obserwuj na * | dołącz do nas na *
        jesteśmy na * | nasz kanał na *
    """,
    "cs": "sledujte nás na * | sledovat na * | najdete nás na *",
    "sk": "sledujte nás na *",
    "hu": "kövess minket a * on | kövess minket * on | kövessen minket a * on",
    "ro": "urmărește ne pe * | urmăriți ne pe * | urmareste ne pe * | găsește ne pe * | suntem pe *",
    "el": "ακολουθήστε μας στο * | βρείτε μας στο * | ακολούθησέ μας στο *",
    "he": "עקבו אחרינו ב * | הצטרפו אלינו ב * | הצטרפו לערוץ ה *",
    "id": "ikuti kami di * | ikuti * | temukan kami di * | ikuti saluran *",
    "vi": "theo dõi chúng tôi trên * | theo dõi trên * | theo dõi * | kênh *",
    "sr": "pratite nas na * | pratite nas i na * | пратите нас на * | naš * | наш * канал | pratite nas na * i *",
    "hr": "pratite nas na * | zapratite nas na *",
    "bg": "последвайте ни в * | последвайте ни във * | следвайте ни в * | следвайте ни във *",
    "mk": "следете не на * | следете нè на *",
    "sl": "sledite nam na * | spremljajte nas na *",
    "lt": "sekite mus *",
    "lv": "seko mums *",
    "et": "jälgi meid *",
    "kk": "біздің * арнамызға жазылыңыз | бізге * жазылыңыз",
    "uz": "* kanalimizga obuna bo'ling | * каналимизга обуна бўлинг | bizni * da kuzating | bizni * kuzating",
    "ky": "* каналыбызга жазылыңыз",
    "be": "падпісвайцеся на наш * канал | падпісвайцеся на наш * | мы ў *",
    "sw": "tufuate * | jiunge na * yetu",
    "ms": "ikuti kami di * | sertai * kami",
    "tl": "sundan kami sa * | i follow kami sa *",
    "hi": "* चैनल से जुड़ें | हमें * पर फॉलो करें | * पर फॉलो करें",
    "bn": "আমাদের * ফলো করুন",
    "ur": "ہمیں * پر فالو کریں | * چینل فالو کریں",
    "ja": "公式 * | * で友だち追加 | * をフォロー",
    "ko": "* 채널 추가하기 | * 채널 추가 | * 구독하기",
    "zh": "加入 * 好友 | 關注 * | 关注 *",
    "sq": "na ndiqni në *",
    "af": "volg ons op *",
    "so": "nagala soco *",
    "ha": "ku biyo mu a *",
}

OPENINGS = {
    "en": """
        follow us | follow our | please follow | join our | join us on | like us | like our | find us
        connect with us on | stay connected with | don't forget to follow | don't forget to like | be sure to follow
        add us | follow
    """,
    "ru": """
        подписывайтесь | подпишитесь | подпишись | присоединяйтесь к | читайте нас | следите за | следите за нашими
        больше новостей в | больше новостей на | больше интересного в | больше новостей и | еще больше новостей
        самые важные новости в | самые оперативные новости | хотите быть в курсе | узнавайте новости
        чтобы быть в курсе | будьте в курсе | добавьте нас | добавьте наш | оставайтесь с нами
    """,
    "uk": """
        підписуйтесь | підписуйтеся | підпишіться | підпишись | приєднуйтесь до | приєднуйтеся до | читайте нас
        стежте за | слідкуйте за | більше новин у | більше новин в | більше новин на | хочете бути в курсі
        щоб бути в курсі
    """,
    "hy": "հետևեք մեզ | հետեւեք մեզ | բաժանորդագրվեք | միացեք մեր",
    "az": "bizi | kanalımıza | telegram kanalımıza | ən son xəbərləri | daha çox xəbər üçün",
    "ka": "გამოგვყევით | მოგვყევით | გამოიწერეთ | შემოგვიერთდით",
    "tr": """
        bizi | son dakika haberleri için | gelişmelerden haberdar olmak için | haberleri | en güncel haberler için
        haberlerimizi | google haberler
    """,
    "fa": "ما را | برای اطلاع از | به کانال | عضو کانال",
    "ar": "تابعونا | تابعوا | تابع | اشترك | اشتركوا | انضم إلى | لمتابعة آخر الأخبار | للمزيد تابعونا",
    "de": "folgen sie | folge uns | folgt uns | abonnieren sie unseren | abonnieren sie den",
    "fr": "suivez | retrouvez-nous | retrouvez | rejoignez | abonnez-vous à notre chaîne",
    "es": """
        síguenos | síganos | sigue toda la información | sigue a | sigue todas | únete a | únete al
        suscríbete a nuestro canal | puedes seguir | recibe en tu celular | seguinos
    """,
    "pt": "siga | entre no | participe do | acompanhe | inscreva-se no canal | clique aqui e siga | receba notícias",
    "it": "seguici | segui | iscriviti al canale | resta sempre aggiornato | rimani aggiornato",
    "nl": "volg ons | volg | mis niets",
    "pl": "obserwuj | śledź | polub | dołącz do | zaobserwuj | bądź na bieżąco",
    "cs": "sledujte nás | sledujte",
    "hu": "kövess | kövessen | kövesse",
    "ro": "urmărește | urmăriți | urmareste | abonează-te | intră pe canalul",
    "el": "ακολουθήστε | ακολουθήστε το | βρείτε μας | γίνετε μέλος | γίνε μέλος",
    "id": "ikuti | simak berita | dapatkan update | dapatkan berita | cek berita | baca berita",
    "vi": "theo dõi | mời các bạn | kết nối với",
    "hi": "हमें | हमारे",
    "ko": "네이버에서 | 카카오톡에서 | 카카오톡 채널을 | 유튜브에서",
}
"""How free-worded invitations begin."""

PLACES = {
    "any": """
        on facebook | on twitter | on instagram | on telegram | on linkedin | on youtube | on tiktok | on whatsapp
        on x and | on x for | on threads | on bluesky | on google news | on flipboard | on social media
        telegram channel | whatsapp channel | youtube channel | telegram-канал | google news | t.me/
    """,
    "ru": """
        telegram | телеграм | наш канал | facebook | вконтакте | соцсет | youtube | viber | whatsapp | дзен
        instagram | google новост | яндекс | твиттер | twitter | на канал
    """,
    "uk": "соцмереж | фейсбук | ютуб | наші канал | наш канал | телеграм | telegram | viber | google новин",
    "hy": "տելեգրամ | ֆեյսբուք | սոցցանց | սոցիալական",
    "az": "sosial şəbəkə | telegramda | facebookda | instagramda | whatsapp",
    "ka": "ტელეგრამ | ფეისბუქ",
    "tr": "google news | sosyal medya | takip edin | abone olun",
    "fa": "تلگرام | اینستاگرام | دنبال کنید",
    "ar": """
        فيسبوك | تويتر | تلغرام | تيليغرام | تيلغرام | تليجرام | واتساب | إنستغرام | انستغرام | يوتيوب | غوغل نيوز
        قناة | قناتنا
    """,
    "de": """
        auf facebook | auf twitter | auf instagram | auf x | auf linkedin | auf youtube | auf whatsapp
        whatsapp-kanal | whatsapp-channel | google nachrichten | auf mastodon | auf bluesky
    """,
    "fr": """
        sur facebook | sur twitter | sur instagram | sur linkedin | sur whatsapp | sur x | sur telegram | sur youtube
        réseaux sociaux | chaîne whatsapp
    """,
    "es": """
        en facebook | en twitter | en instagram | en telegram | canal de whatsapp | canal de telegram | en linkedin
        en x | en nuestras redes | redes sociales | en youtube | en tiktok | por whatsapp
    """,
    "pt": """
        no facebook | no twitter | no instagram | no telegram | no google | redes sociais | no youtube | canal do
        no whatsapp | no x
    """,
    "it": """
        su facebook | su twitter | su instagram | su telegram | su whatsapp | sui social | su google | su x
        su youtube
    """,
    "nl": "op facebook | op twitter | op instagram | op whatsapp | op x | via whatsapp",
    "pl": "na facebooku | na twitterze | na instagramie | w google | na x | na youtube",
    "cs": "na facebooku | na twitteru | na instagramu | na síti x | na x",
    "hu": "facebook | google hírek | instagram",
    "ro": "pe facebook | pe instagram | pe google | pe telegram | pe whatsapp | pe youtube | whatsapp",
    "el": "στο facebook | στο twitter | στο instagram | στο google | στο viber",
    "id": "di google news | whatsapp channel | saluran whatsapp | di facebook | di instagram | grup telegram",
    "vi": "trên facebook | trên zalo | trên google | fanpage | trên tiktok",
    "hi": "फेसबुक | ट्विटर | व्हाट्सएप चैनल | व्हाट्सऐप चैनल | टेलीग्राम चैनल | यूट्यूब चैनल | गूगल न्यूज",
    "ko": "구독하세요 | 추가하세요 | 받아보세요 | 구독해",
}
"""Where to, one of which such an invitation names."""

ANYWHERE = {
    "zh": "关注我们的微信 | 扫描二维码关注 | 扫描二维码，关注 | 关注微信公众号 | 下载我们的客户端",
    "ja": "友だち追加はこちら | 「いいね」をお願いします | アプリをダウンロードして最新",
    "th": "กดติดตามเรา | ติดตามเราบน | ติดตามเราได้ที่ | ติดตามข่าวสารได้ที่",
}
"""Invitations in scripts that do not part words by blanks: no line there opens with a word of its own."""
