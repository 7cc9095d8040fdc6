"""Names of news sections. Alone such a line may be a heading of the article; in a run of its kind it is a menu."""

PHRASES = {
    "en": """
        politics | economy | business | finance | society | culture | sport | sports | world | world news
        international | national | local | local news | region | regions | science | technology | tech | health
        education | entertainment | lifestyle | travel | opinion | opinions | analysis | analytics | interview
        interviews | video | photo | military | incidents | crime | accidents | religion | weather | environment
        climate | energy | industry | auto | cars | real estate | property | markets | money | arts | arts & culture
        music | film | movies | books | tv | television | theatre | food | fashion | style | beauty | family
        celebrity | celebrities | showbiz | football | soccer | cricket | tennis | basketball | rugby | golf | boxing
        f1 | gaming | games | history | law | justice | security | defence | defense | diplomacy | elections | europe
        asia | africa | america | americas | middle east | south caucasus | us | usa | uk | russia | china | india
        ukraine | armenia | azerbaijan | georgia | turkey | iran | editorial | editorials | columnists | columns
        features | special reports | investigations | magazine | news | home news | events | media | reviews | blogs
        forum | jobs | deals | shopping | innovation | startups | crypto | personal finance | investing | companies
        agriculture | tourism | transport | art | nature | animals | space | weird | life | living | people | women
        youth | obituaries | corrections | weekend | fact check | explainers | explainer | live | karabakh
    """,
    "ru": """
        политика | экономика | бизнес | финансы | общество | культура | спорт | мир | в мире | за рубежом | регион
        регионы | наука | технологии | здоровье | медицина | образование | развлечения | путешествия | туризм | мнения
        мнение | аналитика | интервью | происшествия | криминал | армия | безопасность | религия | погода | экология
        энергетика | авто | недвижимость | рынки | деньги | музыка | кино | книги | театр | еда | мода | стиль | семья
        шоу-бизнес | футбол | история | право | оборона | выборы | европа | азия | россия | украина | армения
        азербайджан | грузия | турция | иран | сша | репортаж | колонки | блоги | события | в стране | карабах
        южный кавказ | город | транспорт | жкх | калейдоскоп | пресса | наука и техника | авторы | расследования
    """,
    "uk": """
        політика | економіка | бізнес | фінанси | суспільство | культура | спорт | світ | у світі | регіони | наука
        технології | здоров'я | освіта | розваги | подорожі | думки | аналітика | інтерв'ю | події | кримінал | війна
        авто | нерухомість | погода | екологія | київ | україна | погляд | блоги | розслідування | кіно | музика
    """,
    "hy": """
        քաղաքականություն | տնտեսություն | հասարակություն | մշակույթ | սպորտ | միջազգային | աշխարհ | տարածաշրջան
        իրավունք | ռազմական | գիտություն | կրթություն | առողջություն | առողջապահություն | վերլուծություն | հարցազրույց
        հարցազրույցներ | կարծիք | արցախ | լեռնային ղարաբաղ | շոու-բիզնես | տեխնոլոգիա | պատահարներ | իրադարձություններ
        մամուլ | ժամանց | սփյուռք | հայաստան | բիզնես
    """,
    "az": """
        siyasət | iqtisadiyyat | cəmiyyət | mədəniyyət | idman | dünya | region | hadisə | hadisələr | kriminal | elm
        təhsil | səhiyyə | texnologiya | müsahibə | analitika | təhlil | turizm | şou-biznes | sosial | hərbi | ordu
        maqazin | rəy | müəllif | ölkə | qarabağ | hüquq | sağlamlıq | biznes | futbol | din | gündəm
    """,
    "ka": """
        პოლიტიკა | ეკონომიკა | საზოგადოება | კულტურა | სპორტი | მსოფლიო | სამართალი | მეცნიერება | განათლება
        ჯანდაცვა | ტექნოლოგიები | ინტერვიუ | ანალიტიკა | სამხედრო | რეგიონი | რეგიონები | ბიზნესი | შოუბიზნესი
        კრიმინალი | კავკასია | კონფლიქტები
    """,
    "tr": """
        gündem | siyaset | ekonomi | dünya | spor | kültür sanat | kültür-sanat | kültür | sağlık | eğitim | teknoloji
        magazin | yaşam | bilim | otomobil | seyahat | politika | finans | futbol | basketbol | türkiye | 3. sayfa
        yerel | asayiş | medya | röportaj | sanat | çevre | otomotiv | emlak | bilim teknoloji | turizm | kadın
        aktüel | genel | resmi ilan
    """,
    "fa": """
        سیاسی | اقتصادی | اجتماعی | فرهنگی | ورزشی | بین الملل | بین‌الملل | جهان | حوادث | علمی | فناوری | سلامت
        استانها | استان ها | استان‌ها | دانشگاه | هنر | ورزش | سیاست | اقتصاد | جامعه | فرهنگ | فرهنگ و هنر
        علم و فناوری | گفتگو | یادداشت | گردشگری | خودرو | جهان اسلام | سیاست خارجی | مجلس | اقتصاد جهان
    """,
    "ar": """
        سياسة | اقتصاد | رياضة | ثقافة | مجتمع | دولي | محلي | محليات | عربي | عالم | العالم | صحة | تكنولوجيا | علوم
        منوعات | فن | فنون | مقالات | رأي | آراء | تقارير | حوادث | تعليم | سيارات | أخبار | أخبار محلية
        أخبار العالم | عربي ودولي | اقتصاد وأعمال | ثقافة وفن | سياحة | تحليلات | حوارات | تحقيقات | أخبار مصر
        كرة قدم | كتاب وآراء | عرب وعالم | تقنية | الرياضة | الاقتصاد | السياسة | المرأة | مرأة | أسواق | مصر
    """,
    "de": """
        politik | wirtschaft | gesellschaft | kultur | sport | ausland | inland | wissen | wissenschaft | gesundheit
        bildung | unterhaltung | reise | meinung | panorama | technik | digital | netzwelt | auto | mobilität
        karriere & beruf | leben | stil | geld | finanzen | fußball | bundesliga | regional | lokales | vermischtes
        medien | kommentare & debatten | geschichte | familie | ernährung | wetter | verkehr | feuilleton
        international | deutschland | europa | welt | lifestyle | stars | kino | musik | bücher | netzpolitik
        mittelstand | börse | immobilien | umwelt | klima | hamburg | berlin | münchen | bayern | nrw | ostdeutschland
        tv & medien | österreich | schweiz | zürich
    """,
    "fr": """
        politique | économie | société | culture | sport | sports | monde | international | france | sciences | santé
        éducation | environnement | planète | médias | opinions | débats | tech | high-tech | technologies | voyage
        style | cinéma | musique | livres | football | faits divers | justice | régions | europe | afrique | idées
        argent | immobilier | auto | entreprises | bourse | loisirs | people | lifestyle | gastronomie | rugby | météo
        tribune | cyclisme | tennis | numérique | art de vivre
    """,
    "es": """
        política | economía | sociedad | cultura | deportes | mundo | internacional | nacional | ciencia | salud
        educación | tecnología | opinión | entretenimiento | espectáculos | viajes | sucesos | gente | estilo | cine
        música | libros | fútbol | negocios | regiones | motor | televisión | medio ambiente | policiales | local
        españa | madrid | barcelona | andalucía | europa | américa | latinoamérica | méxico | estados | empresas
        finanzas | vivienda | gastronomía | belleza | moda | editorial | columnas | baloncesto | tenis | ciclismo
        toros | comunidades | tendencias | ocio | series | arte | internacionales | nacionales | judiciales
        seguridad | justicia | región | metrópoli | ciudad | clima | turismo | agro
    """,
    "pt": """
        política | economia | sociedade | cultura | esportes | desporto | mundo | brasil | ciência | saúde | educação
        tecnologia | opinião | entretenimento | viagem | cidades | polícia | negócios | futebol | colunistas | colunas
        internacional | famosos | carros | meio ambiente | cotidiano | poder | mercado | concursos | país | portugal
        nacional | local | segurança | turismo | moda | cinema | música | televisão | justiça | lazer | agronegócio
    """,
    "it": """
        politica | economia | società | cultura | sport | esteri | cronaca | mondo | scienza | salute | tecnologia
        opinioni | spettacoli | viaggi | calcio | ambiente | motori | interni | lavoro | finanza | moda | cinema
        musica | tv | italia | milano | roma | napoli | torino | firenze | bologna | gossip | cucina | scuola
        lifestyle | serie a | formula 1 | motogp | tennis | ciclismo | donna | casa
    """,
    "nl": """
        politiek | economie | binnenland | buitenland | sport | cultuur | wetenschap | tech | opinie | regio | voetbal
        gezondheid | media | entertainment | lifestyle | reizen | auto | wonen | cultuur & media | achterklap
        koken & eten
    """,
    "sv": """
        inrikes | utrikes | ekonomi | kultur | nöje | sport | ledare | debatt | opinion | vetenskap | hälsa | lokalt
        politik | teknik | bostad | resor | motor | insändare
    """,
    "no": """
        innenriks | utenriks | økonomi | kultur | sport | debatt | meninger | verden | norge | politikk | helse
        fotball | underholdning | teknologi | kjendis
    """,
    "da": """
        indland | udland | politik | økonomi | kultur | sport | debat | penge | videnskab | sundhed | kendte | fodbold
        erhverv
    """,
    "pl": """
        polityka | gospodarka | biznes | społeczeństwo | kultura | sport | świat | polska | kraj | nauka | zdrowie
        edukacja | technologia | technologie | opinie | rozrywka | podróże | motoryzacja | pogoda | regiony
        piłka nożna | prawo | wiadomości | finanse | styl życia | kobieta | gwiazdy | ciekawostki | film | muzyka
        historia | felietony | publicystyka | tylko u nas | dom | moto
    """,
    "cs": """
        domácí | zahraniční | ekonomika | sport | kultura | krimi | komentáře | názory | regiony | magazín | z domova
        ze světa | fotbal | hokej | bydlení | cestování | auto | zdraví | věda | počasí | politika | byznys
    """,
    "hu": """
        belföld | külföld | gazdaság | sport | kultúra | tudomány | tech | vélemény | életmód | bulvár | politika
        egészség | kult | világ | krimi | közélet | autó
    """,
    "ro": """
        politică | politica | economie | social | cultură | sport | externe | internațional | sănătate | educație
        tehnologie | opinii | monden | actualitate | justiție | evenimente | știri | știri externe | life | fotbal
        auto | stiinta | știință | international | economic | cultura | știri interne
    """,
    "el": """
        πολιτική | οικονομία | κοινωνία | κόσμος | αθλητικά | πολιτισμός | τεχνολογία | υγεία | ελλάδα | απόψεις
        διεθνή | lifestyle | παιδεία | περιβάλλον | επιστήμη | αυτοκίνητο | γνώμες | σπορ
    """,
    "he": """
        חדשות | פוליטיקה | כלכלה | ספורט | תרבות | בריאות | טכנולוגיה | דעות | בעולם | בארץ | צבא וביטחון | חינוך
        פלילים | רכב | אוכל | בידור | מדיני | משפט | נדלן | סביבה
    """,
    "id": """
        nasional | politik | ekonomi | bisnis | olahraga | internasional | hiburan | teknologi | gaya hidup
        kesehatan | pendidikan | hukum | daerah | megapolitan | otomotif | opini | kolom | travel | bola | kriminal
        metro | regional | tekno | lifestyle | edukasi | sains | news | money | properti | wisata | peristiwa | global
        food
    """,
    "vi": """
        thời sự | chính trị | xã hội | thế giới | kinh tế | kinh doanh | văn hóa | giải trí | thể thao | giáo dục
        sức khỏe | đời sống | công nghệ | pháp luật | du lịch | khoa học | xe | bất động sản | bạn đọc | góc nhìn
        số hóa | ý kiến | tâm sự | ô tô xe máy | bóng đá | video | giới trẻ | tài chính | thị trường | quốc tế
    """,
    "hi": """
        राजनीति | देश | दुनिया | खेल | मनोरंजन | व्यापार | बिजनेस | शिक्षा | स्वास्थ्य | टेक्नोलॉजी | राज्य | क्रिकेट
        बॉलीवुड | धर्म | लाइफस्टाइल | राशिफल | करियर | टेक | विदेश | क्राइम | ऑटो | ज्योतिष
    """,
    "ja": """
        政治 | 経済 | 社会 | 国際 | スポーツ | 文化 | 科学 | 地域 | 医療 | 教育 | エンタメ | 芸能 | オピニオン | 社説
        国内 | 海外 | it | ビジネス | ライフ | 暮らし | テクノロジー | 環境 | 健康 | 事件 | 天気 | 野球 | サッカー
        皇室 | 地方 | 総合 | マーケット
    """,
    "zh": """
        时政 | 政治 | 经济 | 經濟 | 社会 | 社會 | 国际 | 國際 | 国内 | 國內 | 财经 | 財經 | 体育 | 體育 | 娱乐 | 娛樂
        文化 | 科技 | 教育 | 健康 | 军事 | 軍事 | 汽车 | 汽車 | 房产 | 地方 | 评论 | 觀點 | 观点 | 港澳 | 台湾 | 兩岸
        生活 | 旅游 | 旅遊 | 时尚 | 視頻 | 直播 | 专题 | 法治 | 地产 | 食品 | 理论 | 环球 | 金融 | 證券 | 股票 | 新闻
        新聞 | 要闻 | 副刊 | 藝文 | 消費 | 產業 | 運動
    """,
    "ko": """
        정치 | 경제 | 사회 | 국제 | 문화 | 스포츠 | 연예 | it | it/과학 | 과학 | 생활/문화 | 오피니언 | 사설 | 칼럼
        전국 | 지역 | 금융 | 산업 | 부동산 | 북한 | 증권 | 라이프 | 교육 | 사람들 | 인터뷰 | 기획 | 건강 | 세계
        사설/칼럼 | 여행 | 연예/스포츠 | 종교 | 환경 | 노동 | 만평 | 여성
    """,
    "lt": "lietuva | pasaulis | verslas | sportas | kultūra | nuomonės | sveikata | mokslas",
    "lv": "latvijā | pasaulē | sports | kultūra | bizness | ekonomika | viedokļi | veselība",
    "et": "eesti | maailm | majandus | sport | kultuur | arvamus | tervis | teadus",
    "sl": "slovenija | svet | gospodarstvo | šport | kultura | mnenja | zdravje | kronika",
    "sq": "aktualitet | politikë | ekonomi | sport | botë | kulturë | rajoni | kronikë",
    "mk": "македонија | балкан | свет | економија | спорт | култура",
    "is": "innlent | erlent | viðskipti | íþróttir | menning | skoðun | lífið",
    "kk": """
        саясат | қоғам | экономика | спорт | мәдениет | әлем | білім | жаңалықтар | қаз | рус | қазақстан | денсаулық
    """,
    "uz": """
        jamiyat | siyosat | iqtisodiyot | sport | jahon | madaniyat | o'zbekiston | yangiliklar | жамият | сиёсат
        иқтисодиёт | янгиликлар | жаҳон | маданият
    """,
    "ms": "nasional | dunia | sukan | hiburan | bisnes | pendapat",
    "sw": "habari | siasa | michezo | biashara | burudani | makala | kimataifa | kitaifa | afya | uchumi",
    "fi": """
        kotimaa | ulkomaat | urheilu | talous | kulttuuri | politiikka | viihde | mielipide | uutiset | terveys
        tiede | paikalliset
    """,
    "sk": "domáce | zahraničie | ekonomika | šport | kultúra | názory | regióny | kultura | slovensko | svet | krimi",
    "bg": "българия | свят | икономика | спорт | култура | политика | общество | бизнес | здраве",
    "sr": """
        србија | свет | економија | спорт | култура | политика | друштво | srbija | svet | ekonomija | kultura
        politika | društvo | hrvatska | svijet | gospodarstvo | crna kronika | kronika | naslovna | vesti | hronika
        zabava | region | вести | хроника
    """,
    "ca": "política | economia | esports | cultura | societat | internacional | opinió",
    "th": "ข่าว | กีฬา | บันเทิง | การเมือง | เศรษฐกิจ | ต่างประเทศ | อาชญากรรม | สังคม",
    "ur": "پاکستان | دنیا | کھیل | کاروبار | صحت | سائنس | انٹرٹینمنٹ | شوبز | ٹیکنالوجی | کالم | ویڈیوز | سیاست",
    "bn": """
        জাতীয় | জাতীয় | আন্তর্জাতিক | খেলা | খেলাধুলা | বিনোদন | রাজনীতি | অর্থনীতি | সারাদেশ | শিক্ষা | স্বাস্থ্য
        মতামত | বাণিজ্য | বিশ্ব | বাংলাদেশ
    """,
    "ta": "தமிழகம் | தமிழ்நாடு | இந்தியா | உலகம் | விளையாட்டு | சினிமா | வணிகம் | அரசியல் | ஆன்மிகம்",
    "te": "తెలంగాణ | ఆంధ్రప్రదేశ్ | జాతీయం | అంతర్జాతీయం | క్రీడలు | సినిమా | బిజినెస్ | రాజకీయాలు",
    "mr": "महाराष्ट्र | देश | विदेश | क्रीडा | मनोरंजन | राजकारण | मुंबई | पुणे",
    "gu": "ગુજરાત | દેશ | દુનિયા | રમતગમત | મનોરંજન | બિઝનેસ",
    "hr": "vijesti | županija | crna kronika | zabava | gospodarstvo | kultura | svijet | novosti",
    "ky": "жаңылыктар | коом | саясат | экономика | спорт | маданият | дүйнө",
    "tg": "хабарҳо | ҷомеа | варзиш | сиёсат | фарҳанг | иқтисод",
    "mn": "мэдээ | улс төр | нийгэм | спорт | эдийн засаг | дэлхий | соёл",
    "tl": "balita | probinsiya | isports | opinyon | libangan | bansa | negosyo | showbiz",
    "am": "ዜና | ፖለቲካ | ስፖርት | ኢኮኖሚ | ባህል | ዓለም",
    "ha": "gida | labarai | siyasa | wasanni | nishaɗi | kasuwanci | duniya | najeriya",
    "so": "wararka | siyaasadda | ciyaaraha | dhaqaalaha | caafimaadka | warka | maqallo",
    "yo": "ìròyìn | eré ìdárayá",
    "km": "ព័ត៌មានជាតិ | អន្តរជាតិ | កីឡា | កម្សាន្ត | សេដ្ឋកិច្ច | នយោបាយ | សន្តិសុខ",
    "lo": "ຂ່າວ | ກິລາ | ເສດຖະກິດ",
    "my": "သတင်း | နိုင်ငံရေး | စီးပွားရေး | အားကစား | နိုင်ငံတကာ | ဖျော်ဖြေရေး",
    "ml": "വാർത്തകൾ | കേരളം | കായികം | സിനിമ | ഇന്ത്യ | ലോകം",
    "kn": "ಸುದ್ದಿ | ರಾಜ್ಯ | ದೇಶ | ಕ್ರೀಡೆ | ಸಿನಿಮಾ",
    "pa": "ਪੰਜਾਬ | ਦੇਸ਼ | ਖੇਡਾਂ | ਮਨੋਰੰਜਨ",
    "ne": "समाचार | राजनीति | खेलकुद | अर्थ | मनोरञ्जन | विचार",
    "si": "පුවත් | ක්‍රීඩා | දේශපාලන",
    "af": "nuus | sport | skakel | sake | lewensstyl",
    "zu": "ikhaya | izindaba | ezemidlalo | ezokungcebeleka",
    "ps": "خبرونه | سیاست | لوبې",
    "ckb": "هەواڵ | وەرزش | ئابووری",
    "cy": "newyddion | chwaraeon | gwleidyddiaeth",
    "eu": "albisteak | kirolak | kultura | ekonomia",
    "gl": "novas | deportes | cultura | sociedade | economía",
    "be": "навіны | грамадства | культура | спорт | палітыка | эканоміка",
}
