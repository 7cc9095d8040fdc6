"""Tables: what writing looks like beyond ASCII, language by language. Letters stand in the order of their frequency.

Only as many languages as the old encodings served; a language without an old encoding needs no detection.
"""

from typing import Final, NamedTuple

__all__ = ["HAN", "LATIN", "LETTERS", "PUNCTUATION", "Alphabet", "Han"]


class Alphabet(NamedTuple):
    """A language written with letters."""

    common: str
    """The frequent letters: together more than half of what is written beyond ASCII. Lower case."""
    rest: str
    """The other letters. Lower case."""
    codecs: tuple[str, ...]
    """The encodings in which it is met, the likeliest first."""


class Han(NamedTuple):
    """A language written with syllables or ideographs."""

    common: str
    """The frequent characters: together about half of a text."""
    codecs: tuple[str, ...]


_CYRILLIC = ("cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp866", "mac-cyrillic")
_WEST = ("cp1252", "mac-roman", "cp850")
_EAST = ("cp1250", "iso8859-2")
_BALTIC = ("cp1257", "iso8859-13", "iso8859-4")

LETTERS: Final = (
    Alphabet("оеаинтсрвлк", "мдпуяыьгзбчйхжшюцщэфъё", _CYRILLIC),
    Alphabet("оанивтерсік", "лудмпязьбгчйхцюїжшєщфґ", _CYRILLIC),
    Alphabet("аиоентрсвлпд", "кмзъгубячщцйхшжюфь", _CYRILLIC),
    Alphabet("аоиентрсјвук", "дмпљњшжгзбчцхћђфџѓќѕѐѝ", _CYRILLIC),
    Alphabet("анеітоырслді", "кбмзүғқөңұәһуйпшжгяюьвхцфчўщэ", _CYRILLIC),
    Alphabet("αοιετσνηυρπ", "κμλςγδθχφβξζψάέήίόύώϊϋΐΰ", ("cp1253", "iso8859-7")),
    Alphabet("الينموهرتبةع", "سدفقكحجشصخطذزءضغثئأإآؤىظپچژگـًٌٍَُِّْ", ("cp1256", "iso8859-6")),
    Alphabet("יוהלארמתבש", "נחעדקספטגכצזםןךףץ", ("cp1255", "iso8859-8")),
    Alphabet("านรอกเงม่ย", "้ลวดทสตะปบคหัแจิพชข์ใไีโูุึื็ผถณศซธฟษฎญภฐฉฤฆฮฬฝฌฏฑฒๆฯฺํ", ("cp874",)),
)
"""Languages of non-Latin alphabets: ru, uk, bg, sr and mk, kk, el, ar with fa and ur, he, th."""

LATIN: Final = (
    Alphabet("é", "", _WEST),  # English: cafés and curly quotes
    Alphabet("éèàê", "çôûîùâïëœæÿü", _WEST),
    Alphabet("äüöß", "éà", _WEST),
    Alphabet("óíáñé", "úüç", _WEST),
    Alphabet("ãçáé", "íóêõâúàôüº", _WEST),
    Alphabet("àèéùò", "ìîóí", _WEST),
    Alphabet("öäå", "éüšž", _WEST),
    Alphabet("øåæ", "éöäòô", _WEST),
    Alphabet("áíðéþ", "óúýæö", _WEST),
    Alphabet("ëéïö", "èüçä", _WEST),
    Alphabet("ışğüç", "öâîû", ("cp1254",)),
    Alphabet("ęąłóżś", "ćńź", _EAST),
    Alphabet("íáéěřž", "čšýůúťďňóľĺŕäô", _EAST),
    Alphabet("áéöóőü", "íúű", _EAST),
    Alphabet("ăâîşţ", "șțé", (*_EAST, "iso8859-16")),
    Alphabet("čšžćđ", "é", _EAST),
    Alphabet("ėšųžį", "ąčęū„", _BALTIC),
    Alphabet("āīēšļ", "ņūžčķģ", _BALTIC),
    Alphabet("äõüöšž", "", _BALTIC),
)
"""Languages of the Latin alphabet: what they add to ASCII."""

PUNCTUATION: Final = frozenset("“”„‘’‚«»‹›–—…•·°№§©®™€£¥¡¿ªº´×\xa0،؛؟٪»")

HAN: Final = (
    Han(
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种"
        "事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第"
        "公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合"
        "回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总"
        "何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听"
        "据",
        ("gb18030",),
    ),
    Han(
        "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種"
        "事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第"
        "公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己製身果加西斯月話合"
        "回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總"
        "何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽"
        "據",
        ("big5hkscs", "gb18030"),
    ),
    Han(
        "のいるにたはしてとなをがでっれまこらりすさもかあくきよんうえそけどだちみわせつ日人一年大国本ーンスルトアイリクラ中会"
        "出事者上地東社政発行方合新前後同見月時間",
        ("cp932", "euc-jp"),
    ),
    Han(
        "이다는을에의가고하지은로한기를사인대도어자서리시정그들나있해과일수제부전보아라것장주만으상공스원게비국여유성관등"
        "안조구경동위모우세무말년했미연방치신선마오와생중개적문당음소트진려발회저거심요조차면했습니까됐된될할간라며월분행",
        ("cp949",),
    ),
)
"""Chinese in simplified and in traditional characters, Japanese, Korean."""
