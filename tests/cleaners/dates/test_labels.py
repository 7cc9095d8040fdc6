"""Labels beside dates."""

from pathlib import Path

import pytest

from cleaners.dates.labels import role_of_label
from schemas.date import Role

LABELS = Path(__file__).resolve().parents[3] / "cleaners" / "dates" / "labels.tsv"
PUBLISHED_LABELS = (
    "Published on |Veröffentlicht am |Publié le |Publicado el |Pubblicato il |Gepubliceerd op |Publicerad |Publisert |"
    "Offentliggjort |Julkaistu |Avaldatud |Paskelbta |Opublikowano: |Publikováno |Megjelent: |Publicat |Objavljeno |"
    "Опубликовано: |Опубліковано |Публикувано |Yayınlanma tarihi: |Dərc olunub |Հրապարակվել է |გამოქვეყნდა |"
    "Δημοσιεύθηκε |نشر في |تاریخ انتشار: |פורסם |प्रकाशित |Ngày đăng: |Diterbitkan |เผยแพร่ |发布时间： |입력 "
)
MODIFIED_LABELS = (
    "Last updated: |Aktualisiert am |Mis à jour le |Actualizado |Aggiornato il |Bijgewerkt op |Uppdaterad |Oppdatert |"
    "Opdateret |Päivitetty |Uuendatud |Atnaujinta |Aktualizacja: |Aktualizováno |Frissítve: |Actualizat |Ažurirano |"
    "Обновлено: |Оновлено |Обновена |Son Güncelleme : |Yenilənib |Թարմացվել է |განახლდა |Ενημερώθηκε |آخر تحديث: |"
    "به روز شده |עודכן |अपडेट |Cập nhật lúc |Diperbarui |อัปเดต |更新时间： |최종수정 "
)


MORE_PUBLISHED_LABELS = (
    "Birtist |Útgivið |Publicēšanas datums: |Датум објаве: |Објављено дана |Publikuar më datë |Апублікаваны |"
    "Жарияланған күні: |Жарыяланган |Санаи нашр: |Ýerleşdirilen |Бастырылган |Нийтэлсэн: |خپور شوی |بڵاوکراوەتەوە |"
    "Hatiye weşandin |شائع ہوا |प्रकाशन तारीख: |प्रकाशित मिति: |প্রকাশের সময়: |வெளியீடு: |ప్రచురణ తేదీ: |ಪ್ರಕಟಿಸಲಾಗಿದೆ: |"
    "പ്രസിദ്ധീകരിച്ചത് |પ્રકાશિત |ਪ੍ਰਕਾਸ਼ਿਤ |ප්‍රකාශිත |ເຜີຍແຜ່: |ចេញផ្សាយ |ထုတ်ဝေသည် |Disiarkan pada |Nailathala |發佈於 |"
    "Iliyochapishwa |የታተመው |An wallafa |Kushicilelwe |Ipapashiwe |La daabacay |Yatangajwe |Cyhoeddwyd ar |"
    "Argitaratuta |Ippubblikat |Publizéiert |Geplaas op |Publisearre op |Publikigita |ئېلان قىلىنغان |ପ୍ରକାଶିତ |প্ৰকাশিত "
)
MORE_MODIFIED_LABELS = (
    "Endra |Dagført |Papildināts |Redaguota |Data aktualizacji: |Poslední aktualizace: |Zadnja posodobitev |"
    "Последња измена: |Poslednje ažuriranje: |Azhurnuar |Апошняе абнаўленне: |Soňky täzelenme: |Соңғы жаңарту: |"
    "Жаңыртылган |Навсозӣ шуд |Яңартылган |Сүүлд шинэчилсэн |Վերջին թարմացումը |ბოლო განახლება: |تازه شوی |"
    "نوێکراوەتەوە |Hatiye nûkirin |آخری اپ ڈیٹ: |अद्ययावत |अद्यावधिक |সর্বশেষ হালনাগাদ: |புதுப்பிக்கப்பட்டது |చివరి నవీకరణ: |"
    "ಕೊನೆಯ ನವೀಕರಣ: |പുതുക്കിയത് |છેલ્લે અપડેટ: |ਆਖਰੀ ਅੱਪਡੇਟ: |යාවත්කාලීන |ປັບປຸງຫຼ້າສຸດ |បានធ្វើបច្ចុប្បន្នភាព |အပ်ဒိတ် |"
    "Kemas kini terakhir: |Binago |最近更新： |Iliyosasishwa |የተሻሻለው |An sabunta |Kubuyekezwe |Ihlaziyiwe |"
    "La cusboonaysiiyay |Yavuguruwe |Diweddarwyd |Azken eguneratzea: |Aġġornat |Aktualiséiert |Laaste opdatering: |"
    "Lêst bywurke |Ĝisdatigita |يېڭىلانغان |ଅଦ୍ୟତନ |更新日時： "
)
PRINTED_LABELS = (
    "Printed on |Gedruckt am |Imprimé le |Impreso el |Stampato il |Impresso em |Afgedrukt op |Utskriven |Wydrukowano |"
    "Vytištěno |Nyomtatva |Tipărit |Отпечатано |Распечатано |Надруковано |Εκτυπώθηκε |Yazdırılma tarihi: |طبع في |"
    "چاپ شده |הודפס |मुद्रित |Dicetak |打印 |印刷 |인쇄 "
)


@pytest.mark.parametrize("label", (PUBLISHED_LABELS + "|" + MORE_PUBLISHED_LABELS).split("|"))
def test_a_label_of_publication_is_known(label: str) -> None:
    assert role_of_label(label) is Role.PUBLISHED


@pytest.mark.parametrize("label", (MODIFIED_LABELS + "|" + MORE_MODIFIED_LABELS).split("|"))
def test_a_label_of_an_update_is_known(label: str) -> None:
    assert role_of_label(label) is Role.MODIFIED


@pytest.mark.parametrize("label", PRINTED_LABELS.split("|"))
def test_a_label_of_a_printed_copy_is_known(label: str) -> None:
    assert role_of_label(label) is Role.OTHER


def test_no_label_says_two_things() -> None:
    roles: dict[str, set[str]] = {}
    for row in LABELS.read_text(encoding="utf-8").splitlines():
        role, _, labels = row.split("\t")
        for label in labels.split("|"):
            roles.setdefault(label, set()).add(role)
    assert {label for label, said in roles.items() if len(said) > 1} == set()


@pytest.mark.parametrize("words", ["deployed on ", "the bridge, opened ", "", "12 ", "By Ann Penfield | "])
def test_other_words_are_no_label(words: str) -> None:
    assert role_of_label(words) is None


def test_a_copyright_is_no_publication() -> None:
    assert role_of_label("Copyright © ") is Role.OTHER
