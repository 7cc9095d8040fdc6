"""Labels beside dates."""

import pytest

from cleaners.dates.labels import role_of_label
from schemas.date import Role

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


@pytest.mark.parametrize("label", PUBLISHED_LABELS.split("|"))
def test_a_label_of_publication_is_known(label: str) -> None:
    assert role_of_label(label) is Role.PUBLISHED


@pytest.mark.parametrize("label", MODIFIED_LABELS.split("|"))
def test_a_label_of_an_update_is_known(label: str) -> None:
    assert role_of_label(label) is Role.MODIFIED


@pytest.mark.parametrize("words", ["deployed on ", "the bridge, opened ", "", "12 ", "By Ann Penfield | "])
def test_other_words_are_no_label(words: str) -> None:
    assert role_of_label(words) is None


def test_a_copyright_is_no_publication() -> None:
    assert role_of_label("Copyright © ") is Role.OTHER
