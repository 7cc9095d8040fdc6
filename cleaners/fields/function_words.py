"""Tables: what gives a language away: its script, or its small words.

The small words are those that stand in nearly every sentence and, as a set, in no neighbouring language. One word may
stand in several rows; the row with the most hits wins.
"""

from typing import Final

__all__ = ["ARABIC", "CYRILLIC", "DEVANAGARI", "LATIN", "LETTERS", "SCRIPTS"]

SCRIPTS: Final = (
    ("hy", 0x0531, 0x058F),
    ("ka", 0x10A0, 0x10FF),
    ("el", 0x0370, 0x03FF),
    ("he", 0x0590, 0x05FF),
    ("th", 0x0E00, 0x0E7F),
    ("lo", 0x0E80, 0x0EFF),
    ("km", 0x1780, 0x17FF),
    ("my", 0x1000, 0x109F),
    ("si", 0x0D80, 0x0DFF),
    ("am", 0x1200, 0x137F),
    ("bn", 0x0980, 0x09FF),
    ("pa", 0x0A00, 0x0A7F),
    ("gu", 0x0A80, 0x0AFF),
    ("or", 0x0B00, 0x0B7F),
    ("ta", 0x0B80, 0x0BFF),
    ("te", 0x0C00, 0x0C7F),
    ("kn", 0x0C80, 0x0CFF),
    ("ml", 0x0D00, 0x0D7F),
    ("bo", 0x0F00, 0x0FFF),
    ("Hang", 0xAC00, 0xD7A3),
    ("Kana", 0x3041, 0x30FF),
    ("Hani", 0x3400, 0x9FFF),
    ("Deva", 0x0900, 0x097F),
    ("Cyrl", 0x0400, 0x052F),
    ("Arab", 0x0600, 0x06FF),
    ("Latn", 0x0041, 0x024F),
)
"""A language that has its script for itself, or (four letters) a script of several; first and last code point."""

LATIN: Final = {
    "en": (
        "the of and to in is that for was with on it as at by from are this be have has said not which an his "
        "they were"
    ),
    "de": (
        "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
        "er hat dass sie nach bei wird"
    ),
    "fr": (
        "le la les de des et en du un une est que pour dans qui sur par au il pas plus ce avec son sont cette "
        "ont été ses aux"
    ),
    "es": (
        "el la los las de del y en que un una por con se no para es su al lo como más ha sus este fue pero "
        "entre desde también"
    ),
    "pt": (
        "o a os as de do da dos das e em que um uma para com não no na por mais se foi ao é à são como pelo "
        "pela também já"
    ),
    "it": (
        "il lo la i gli le di del della dei e che un una per con non in è da al si sono alla nel più come ha "
        "ma anche questo dalla"
    ),
    "ca": (
        "el la els les de del dels i en que un una per amb no és a al ha aquest aquesta més s'ha com van seva "
        "ser però també l'any"
    ),
    "gl": (
        "o a os as de do da dos das e en que un unha para con non no na por máis se foi ao é á son como polo "
        "pola tamén xa"
    ),
    "ro": (
        "și de la în a cu pe care din că nu o un este pentru au fost se mai sa lui al ale sunt prin după "
        "această fi cel cea"
    ),
    "nl": (
        "de het een en van in is dat op te zijn met voor niet aan er die ook als bij door naar maar om uit "
        "heeft werd hij wordt over dit"
    ),
    "af": (
        "die en van in het is nie dat vir op te wat met om sy hy deur aan ook sal was word was as kan hulle "
        "uit ’n by"
    ),
    "lb": "den d’ an vun déi mat ass fir net op dat eng zu am ech hunn och bei vum huet ginn si hat een datt",
    "sv": (
        "och att det som en på är av för med till den har inte om ett i han men de var sig från vi kan när "
        "också efter sade"
    ),
    "da": (
        "og at det som en på er af for med til den har ikke om et i han men de var sig fra vi kan når også "
        "efter blev ud"
    ),
    "no": (
        "og at det som en på er av for med til den har ikke om et i han men de var seg fra vi kan når også "
        "etter ble ut"
    ),
    "nn": (
        "og at det som ein på er av for med til den har ikkje om eit i han men dei var seg frå vi kan når "
        "også etter vart ut"
    ),
    "is": "og að í á er sem það um við til með en af fyrir ekki var hann þetta eru frá hefur þau sé verið því segir",
    "fo": "og at í á er sum tað um við til hann fyri ikki var hevur teir frá eru hetta ein men so av verður",
    "fi": (
        "ja on ei että oli se hän mutta joka ovat myös kun mukaan sekä ole kuin olla tai jo vain niin nyt sen "
        "ovat vuonna"
    ),
    "et": "ja on ei et oli see ta kui ka mis oma aga ning ole või selle seda nad pole siis kes välja juba aasta üle",
    "lv": "un ir ka ar par no uz arī kas tika bija nav kā pie bet vai gada tā viņš līdz lai ko pēc tas tiek",
    "lt": "ir kad yra su į iš buvo kaip bet ar tai jo apie už nuo po per taip jis ne metų savo dėl pat kurie",
    "pl": "w i na z się nie do że to jest o jak za po od przez oraz ale był co są dla tym było ma jego który także",
    "cs": "a v se na je že to s z do o i za by ve si k jako po pro které ale podle jsou bylo byl také nebo jeho při",
    "sk": "a v sa na je že to s z do o aj za by vo si k ako po pre ktoré ale podľa sú bolo bol tiež alebo jeho pri",
    "sl": "in je v na se da za so ki z tudi pa ne bi bo ni po kot iz ob s pri od le lahko pred je bil več",
    "hr": "i je u na se da za su od s koji što kao iz će ne bi o nije te ali nakon samo ili kako tijekom također bio",
    "bs": "i je u na se da za su od s koji što kao iz će ne bi o nije te ali nakon samo ili kako tokom također bio",
    "sr-Latn": (
        "i je u na se da za su od sa koji što kao iz će ne bi o nije te ali nakon samo ili kako tokom takođe "
        "bio"
    ),
    "hu": (
        "a az és hogy nem is egy ez van volt meg el azt már de csak mint ki lesz szerint még után pedig ezt "
        "vagy kell"
    ),
    "sq": "dhe të në e një për me se që nga ka është i u nuk do si janë më kjo ai tha por edhe duke ku kanë",
    "tr": (
        "ve bir bu da de için ile olarak olan daha çok en gibi sonra kadar ne dedi değil var o ancak göre ise "
        "her şöyle ya"
    ),
    "az": (
        "və bir bu da də üçün ilə olan daha çox ki edib bildirib görə sonra kimi o olub qeyd deyib edən isə "
        "hər ilə idi bunu"
    ),
    "uz": "va bir bu bilan uchun ham bo‘lgan o‘z deb shu edi uning qilish esa bo‘lib kerak yil ushbu haqida lekin",
    "tk": "we bir bu bilen üçin hem bolan öz diýip şu onuň boldy ýyl barada ýöne edip",
    "ku": "û li ku ji di de bi jî bo ye ew wî vê ev dike hat xwe kir na ser ne",
    "id": (
        "yang dan di dengan untuk pada ini itu dari dalam tidak akan juga oleh ke adalah bisa karena tersebut "
        "telah saat kata mereka bahwa sebagai"
    ),
    "ms": (
        "yang dan di dengan untuk pada ini itu dari dalam tidak akan juga oleh ke adalah boleh kerana "
        "tersebut telah ketika kata mereka bahawa sebagai"
    ),
    "tl": "ang ng sa mga na ay at si ni para kay ito hindi siya nang pa kung may isang ko mo naman din",
    "vi": "và của là có được trong cho không với các những một này người đã khi đến về từ ra đó sẽ theo tại cũng",
    "sw": "na ya wa kwa ni katika za la kuwa hiyo huo cha yake alisema hii kama vya pia lakini baada",
    "so": "iyo ka ku oo waa ayaa in la uu ee ah ay soo laga waxaa kale si",
    "ha": "da a na ya ta cewa ba ne wannan kuma don sun shi ga mai sai ake daga",
    "cy": "y yn a i o ar yr wedi ei fod mae am eu gan sydd oedd bod hyn ond na hefyd",
    "ga": "an na a agus ar i go is tá le ag sé sin do bhí ná sa faoi leis mar",
    "eu": "eta da ez du bat ere dira dute izan zuen hori baina egin dituzte bere duen beste dela",
    "mt": "li ta’ u il- ma’ l-il fuq dan kien għal biex hija din minn huwa kif mhux",
    "eo": "la kaj de en estas al ke por kun ne la estis ĝi li oni sed per kiel tiu",
}  # fmt: skip
"""Languages of the Latin script."""

CYRILLIC: Final = {
    "ru": "и в не на что с по это как его за из но от для он к был о так то все также года после которые было бы при",
    "uk": "і в не на що з та до за від про як його для у є це був також але після які при року вони він бути щоб під",
    "be": "і ў не на што з да за ад пра як яго для у гэта быў таксама але пасля якія пры года яны ён быць каб",
    "bg": "и в на да се не за от е с по че са като до това ще след който или при която има беше което той си през",
    "mk": "и во на да се не за од е со по дека како до ова ќе по кој или при која има беше што тој го ги сите",
    "sr": "и у на да се не за од је са по као до то ће након који или при која има што он су али је те бити",
    "kk": "және мен бұл үшін бір бар деп болып де да жылы осы ол туралы болды керек деді бойынша еді сондай",
    "ky": "жана менен бул үчүн бир бар деп болуп да жылы ошол ал тууралуу болду керек деди боюнча эле",
    "tg": "ва дар ба аз ки ин бо барои аст он низ шуд буд мебошад худ кард онҳо ё",
    "tt": "һәм белән бу өчен бер бар дип булып да дә елда шул ул турында булды кирәк диде буенча иде",
    "mn": "нь байна энэ юм болон гэж бол тэр ч байсан хийх өөр улсын болно хүн ба дээр",
}  # fmt: skip
"""Languages of the Cyrillic script."""

ARABIC: Final = {
    "ar": "في من على أن إلى التي عن مع هذا الذي كان ما قال بعد أو هذه لا بين كما ذلك وقد قد هو خلال كل",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد شده های بود باید وی گفت",
    "ur": "کے کی میں ہے اور سے کا کو نے اس کہ پر ہیں یہ ایک کیا گیا تھا بھی لیے جو ہو کر نہیں",
    "ps": "د په او چې کې ته له دی شوي يې دا خو هم سره نه ده هغه لپاره کړې",
    "ckb": "و لە بە کە بۆ ئەو ئەم لەگەڵ بوو دەکات هەر یەک نە دا سەر کرد",
    "ug": "ۋە بىلەن بۇ ئۈچۈن بىر بار دەپ بولۇپ ئۇ",
}  # fmt: skip
"""Languages of the Arabic script."""

DEVANAGARI: Final = {
    "hi": "है के में की और का से को ने कि पर यह हैं भी नहीं था इस लिए कर एक किया गया",
    "mr": "आहे आणि या हे की ते होते मध्ये त्या असे केली नाही आहेत तर हा ही यांनी",
    "ne": "छ र को मा हो पनि भएको गर्न छन् गरेको लागि थियो भने यो गरी नेपाल हुने",
}
"""Languages of the Devanagari script."""

LETTERS: Final = (
    ("az", "ə"),
    ("kk", "қңұ"),
    ("uk", "їєґ"),
    ("be", "ў"),
    ("sr", "ђћ"),
    ("mk", "ќѓѕ"),
    ("fa", "پچژگ"),
    ("ur", "ٹڈڑںے"),
    ("ps", "ټډړښځڅ"),
    ("ckb", "ڕڵێۆە"),
    ("tr", "ğış"),
    ("vi", "ạảấầậắặẻẽếềệịọốồộớờợụủứừự"),
    ("ro", "șțăâ"),
    ("pl", "łęąśżź"),
    ("cs", "řěů"),
    ("sk", "ľĺŕô"),
    ("hu", "őű"),
    ("is", "þð"),
    ("de", "ß"),
    ("lv", "ķļņģ"),
    ("lt", "ėųį"),
    ("et", "õ"),
    ("ca", "ŀ"),
    ("es", "ñ¿¡"),
    ("pt", "ãõ"),
    ("mt", "ħġż"),
    ("tk", "ýňž"),
    ("uz", "ʻ"),
)
"""Letters that hardly any other language of the same script has."""
