"""Decoding: the right encoding, or an honest refusal; never confident nonsense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.decode import decode
from schemas.document import Document, Markup
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

# Invented town news, one sentence or two for each language.
WRITTEN = {
    "ru": "Власти города Вереснёвка сообщили, что новый мост откроют весной. Мэр заявил: «Мы долго ждали».",
    "uk": "Влада міста Тихолуччя повідомила, що новий міст відкриють навесні. Мер заявив: «Ми довго чекали».",
    "bg": "Властите на град Мирноград съобщиха, че новият мост ще бъде открит през пролетта, каза кметът.",
    "el": "Οι αρχές της πόλης Αγριοβότανο ανακοίνωσαν ότι η νέα γέφυρα θα ανοίξει την άνοιξη, είπε ο δήμαρχος.",
    "tr": "Gümüşdere yetkilileri yeni köprünün ilkbaharda açılacağını söyledi. Çalışmalar sürüyor, dedi başkan.",
    "ar": "أعلنت سلطات مدينة الميناء أن الجسر الجديد سيفتتح في الربيع وقال رئيس البلدية إن السكان انتظروا طويلا",
    "he": "רשויות עיר הנמל הודיעו כי הגשר החדש ייפתח באביב. ראש העיר אמר שהתושבים חיכו זמן רב.",
    "th": "เจ้าหน้าที่ของเมืองท่าแถลงว่า สะพานแห่งใหม่จะเปิดในฤดูใบไม้ผลิ ชาวบ้านรอมานานแล้ว",
    "fr": "Les autorités de Beauséjour ont annoncé que le pont ouvrirait à l’été. « Très longtemps attendu », dit-il.",
    "pl": "Władze miasta Złotobrzeg ogłosiły, że nowy most zostanie otwarty wiosną. „Długo czekaliśmy” – dodał.",
    "hu": "Aranyrév hatóságai közölték, hogy az új hidat tavasszal nyitják meg. „Régóta vártuk” – mondta ő.",
    "lt": "Žaliakrantės valdžia paskelbė, kad naujasis tiltas bus atidarytas pavasarį. „Ilgai laukėme“, – sakė jis.",
    "zh": "青湾市政府宣布，新桥将于春天开放。市长表示：“我们等这个决定已经很久了。”居民们都很高兴。",
    "zh-Hant": "青灣市政府宣布，新橋將於春天開放。市長表示：「我們等這個決定已經很久了。」居民們都很高興。",
    "ja": "青浜市は、新しい橋を来春に開通させると発表した。市長は「長い間待っていた」と述べた。",
    "ko": "청만시는 새 다리를 봄에 개통한다고 발표했다. 시장은 우리는 오랫동안 기다려 왔다고 말했다.",
}
ENCODED = [
    *(("ru", codec) for codec in ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic")),
    *(("uk", codec) for codec in ("cp1251", "koi8-u", "iso8859-5")),
    *(("bg", codec) for codec in ("cp1251", "iso8859-5")),
    *(("el", codec) for codec in ("cp1253", "iso8859-7")),
    ("tr", "cp1254"),
    *(("ar", codec) for codec in ("cp1256", "iso8859-6")),
    ("he", "cp1255"),
    ("th", "cp874"),
    *(("fr", codec) for codec in ("cp1252", "mac-roman")),
    *(("pl", codec) for codec in ("cp1250", "iso8859-2")),
    ("hu", "cp1250"),
    ("lt", "cp1257"),
    ("zh", "gb18030"),
    ("zh-Hant", "big5"),
    *(("ja", codec) for codec in ("cp932", "euc-jp", "iso2022-jp")),
    ("ko", "cp949"),
]


def document(raw: bytes | str, markup: Markup = "text", charset: str | None = None) -> Document:
    return Document(raw, markup, "dump.txt", charset=charset)


@pytest.mark.parametrize(("language", "codec"), ENCODED)
def test_an_undeclared_encoding_is_recognised(language: str, codec: str) -> None:
    raw = WRITTEN[language].encode(codec, "ignore")
    decoded = decode(document(raw))
    assert decoded.text == raw.decode(codec)
    assert decoded.flags == ("encoding_guessed",)


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_settles_the_encoding(language: str, codec: str) -> None:
    assert decode(document(WRITTEN[language].encode(codec)))[::2] == (WRITTEN[language], ())


@pytest.mark.parametrize("language", ["ru", "fr", "ar", "ko"])
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_evident_without_a_mark_where_there_are_blanks(language: str, codec: str) -> None:
    assert decode(document(WRITTEN[language].encode(codec))).text == WRITTEN[language]


@pytest.mark.parametrize("language", WRITTEN)
def test_utf8_needs_no_declaration_and_beats_a_wrong_one(language: str) -> None:
    decoded = decode(document(WRITTEN[language].encode(), charset="koi8-r"))
    assert decoded == (WRITTEN[language], "utf-8", ())


def test_a_declared_encoding_is_used_where_a_guess_could_go_either_way() -> None:
    raw = "Ą ę ż".encode("iso8859-2")
    assert decode(document(raw, charset="ISO-8859-2")).text == "Ą ę ż"


@pytest.mark.parametrize(
    "head",
    [
        b'<meta charset="windows-1251">',
        b"<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        b'<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_an_html_page_is_read_as_it_declares(head: bytes) -> None:
    decoded = decode(document(head + "Мэр".encode("cp1251"), "html"))
    assert decoded.text.endswith("Мэр")
    assert decoded.flags == ()


def test_the_container_overrules_the_page() -> None:
    raw = b'<meta charset="iso-8859-1">' + WRITTEN["ru"].encode("cp1251")
    decoded = decode(document(raw, "html", charset="windows-1251"))
    assert (decoded.charset, decoded.flags) == ("cp1251", ())


def test_a_plainly_wrong_declaration_is_overruled_and_flagged() -> None:
    raw = WRITTEN["ru"].encode("koi8-r", "ignore")
    assert decode(document(raw, charset="iso-8859-1")) == (raw.decode("koi8-r"), "koi8-r", ("encoding_guessed",))


def test_an_unknown_or_dangerous_label_is_ignored() -> None:
    for label in ("rot13", "unicode_escape", "no-such-charset", ""):
        assert decode(document(WRITTEN["ru"].encode("cp1251"), charset=label)).text == WRITTEN["ru"]


def test_utf8_with_a_few_broken_bytes_is_repaired_not_reinterpreted() -> None:
    raw = WRITTEN["ru"].encode() + b" \xff " + WRITTEN["fr"].encode()[:-2] + b"\xe2\x80"
    decoded = decode(document(raw))
    assert decoded.text.startswith(WRITTEN["ru"] + " \ufffd Les autorités")
    assert decoded.flags == ("encoding_repaired",)


def test_one_apostrophe_of_an_old_encoding_in_plain_ascii_is_read() -> None:
    assert decode(document(b"They said it wasn\x92t over.")).text == "They said it wasn’t over."


@pytest.mark.parametrize(
    "raw",
    [
        b"%PDF-1.7 and text behind it",
        b"PK\x03\x04" + bytes(range(200)),
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        bytes(range(256)) * 20,
        b"\x00" * 5_000,
    ],
)
def test_binary_content_is_refused(raw: bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        decode(document(raw))
    assert caught.value.reason is QuarantineReason.UNDECODABLE
    assert caught.value.stage is Stage.DECODE


def test_a_stray_nul_in_a_long_text_is_no_reason_to_refuse_it() -> None:
    assert decode(document(b"word " * 100 + b"\x00end")).text.endswith("\x00end")


def test_lone_surrogates_are_replaced_and_pairs_are_joined() -> None:
    decoded = decode(document("bridge \ud83d\ude00 \udc00"))
    assert decoded.text == "bridge \U0001f600 \ufffd"
    assert decoded.flags == ("encoding_repaired",)


def test_all_line_breaks_become_one_kind_and_others_break_no_line() -> None:
    assert decode(document(b"a\r\nb\rc\nd\x0be")).text == "a\nb\nc\nd\x0be"
    assert decode(document("\ufeffa\u2028b\r\n")).text == "a\u2028b\n"


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "big5", "iso-8859-1", "utf-16", "iso-2022-jp"]))
def test_any_bytes_are_decoded_to_writable_text_or_refused(raw: bytes, charset: str | None) -> None:
    try:
        text = decode(document(raw, "html", charset)).text
    except DocumentError:
        return
    assert "\r" not in text
    text.encode()
