"""Language: told from the text, in two scripts or twenty."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.fields.language import read_language

SENTENCES = {
    "en": "The council said on Tuesday that work on the new bridge would begin in spring and that the ferry will stay.",
    "de": "Der Rat teilte mit, dass der Bau der neuen Brücke im Frühjahr beginnt und die Fähre auch nachts fährt.",
    "fr": "Le conseil a annoncé que la construction du nouveau pont débutera au printemps et que le bac restera.",
    "es": "El consejo anunció que la construcción del nuevo puente comenzará en primavera y que el barco seguirá.",
    "pt": "O conselho anunciou que a construção da nova ponte começará na primavera e que a balsa não vai parar.",
    "it": "Il consiglio ha annunciato che la costruzione del nuovo ponte inizierà in primavera e il traghetto resta.",
    "nl": "De raad meldt dat de bouw van de nieuwe brug in het voorjaar begint en dat de veerboot ook blijft varen.",
    "sv": "Rådet meddelade att bygget av den nya bron börjar i vår och att färjan inte ställs in för vädret.",
    "da": "Rådet oplyste, at byggeriet af den nye bro begynder til foråret, og at færgen ikke bliver aflyst mere.",
    "no": "Rådet opplyste at byggingen av den nye broen begynner til våren, og at fergen ikke blir innstilt lenger.",
    "fi": "Neuvosto kertoi, että uuden sillan rakentaminen alkaa keväällä ja että lautta ei lopu, kun se on tarpeen.",
    "pl": "Rada ogłosiła, że budowa nowego mostu rozpocznie się wiosną i że prom nie będzie już odwoływany.",
    "cs": "Rada oznámila, že stavba nového mostu začne na jaře a že přívoz už nebude kvůli počasí rušen.",
    "hu": "A tanács közölte, hogy az új híd építése tavasszal kezdődik, és hogy a komp is marad, de csak nyáron.",
    "ro": "Consiliul a anunțat că lucrările la noul pod vor începe în primăvară și că feribotul nu va fi anulat.",
    "tr": "Meclis, yeni köprünün inşaatının ilkbaharda başlayacağını ve vapurun da iptal edilmeyeceğini açıkladı.",
    "az": "Şura bildirib ki, yeni körpünün tikintisi yazda başlayacaq və bərə də artıq ləğv edilməyəcək.",
    "ru": "Совет сообщил, что строительство нового моста начнётся весной, а паром не будут отменять из-за погоды.",
    "uk": "Рада повідомила, що будівництво нового мосту розпочнеться навесні, а пором більше не скасовуватимуть.",
    "bg": "Съветът съобщи, че строежът на новия мост ще започне през пролетта и че фериботът няма да бъде отменян.",
    "sr": "Савет је саопштио да ће изградња новог моста почети на пролеће и да трајект више неће бити отказиван.",
    "el": "Το συμβούλιο ανακοίνωσε ότι η κατασκευή της νέας γέφυρας θα αρχίσει την άνοιξη.",
    "hy": "Խորհուրդը հայտնել է, որ նոր կամրջի շինարարությունը կսկսվի գարնանը։",
    "ka": "საბჭომ განაცხადა, რომ ახალი ხიდის მშენებლობა გაზაფხულზე დაიწყება.",
    "he": "המועצה הודיעה כי בניית הגשר החדש תחל באביב.",
    "ar": "أعلن المجلس أن بناء الجسر الجديد سيبدأ في الربيع وأن العبارة لن تتوقف بعد ذلك.",
    "fa": "شورا اعلام کرد که ساخت پل تازه در بهار آغاز می‌شود و کشتی هم از این پس لغو نمی‌شود.",
    "ur": "کونسل نے کہا کہ نئے پل کی تعمیر بہار میں شروع ہو گی اور کشتی بھی بند نہیں ہو گی۔",
    "hi": "परिषद ने कहा कि नए पुल का निर्माण वसंत में शुरू होगा और नाव भी बंद नहीं होगी।",
    "th": "สภาแถลงว่าการก่อสร้างสะพานแห่งใหม่จะเริ่มขึ้นในฤดูใบไม้ผลิ",
    "ja": "市議会は、新しい橋の建設が春に始まると発表した。",
    "zh": "议会宣布，新桥的建设将于春天开始，渡轮也不会停航。",
    "ko": "의회는 새 다리 건설이 봄에 시작될 것이라고 발표했다.",
    "id": "Dewan mengatakan bahwa pembangunan jembatan baru akan dimulai tahun depan dan feri tidak akan dibatalkan.",
    "vi": "Hội đồng cho biết việc xây dựng cây cầu mới sẽ bắt đầu vào mùa xuân và phà sẽ không bị hủy.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_tells_its_language(language: str) -> None:
    assert read_language(SENTENCES[language], None) == language


@pytest.mark.parametrize("text", ["", "2024", "Wexcombe", "— 12:30 —", "!!! ???"])
def test_too_little_text_tells_nothing(text: str) -> None:
    assert read_language(text, None) is None


def test_a_wrong_declaration_does_not_overrule_the_text() -> None:
    assert read_language(SENTENCES["ru"], "en-US") == "ru"
    assert read_language(SENTENCES["de"] * 3, "en") == "de"


def test_a_declaration_decides_between_languages_that_look_alike() -> None:
    text = "Dugo smo čekali ovu odluku, rekao je i da se trajekt ne bi smio ukinuti, ali nije kazao kako će to biti."
    assert read_language(text, "hr-HR") == "hr"
    assert read_language(text, "bs") == "bs"


def test_an_article_in_a_common_language_needs_no_model() -> None:
    loaded = "py3langid" in sys.modules
    assert read_language(" ".join([SENTENCES["en"]] * 5), None) == "en"
    assert ("py3langid" in sys.modules) == loaded


@given(st.text(max_size=300), st.none() | st.text(max_size=8))
def test_any_text_gives_a_tag_or_null(text: str, declared: str | None) -> None:
    tag = read_language(text, declared)
    assert tag is None or tag.replace("-", "").isalpha()
