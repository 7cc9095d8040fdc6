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
    "hi": "हमें फॉलो करें | फॉलो करें | हमसे जुड़ें | सोशल मीडिया | हमें फॉलो करे",
    "ja": "フォロー | フォローする | フォローしてください | フォローする方法 | 公式sns | 公式アカウント | フォローしてね | 公式twitter | 公式x",
    "zh": "关注我们 | 關注我們 | 关注 | 關注 | 追蹤我們 | 追踪我们 | 官方微信 | 关注微信公众号 | 社交媒体 | 加入我们 | 扫码关注 | 跟随我们",
    "ko": "팔로우 | 팔로우하기 | 구독하기 | 소셜미디어 | 소셜 미디어 | 팔로우 하기 | sns 채널",
    "th": "ติดตามเรา | ติดตาม | ติดตามเราได้ที่ | ช่องทางติดตาม",
}
