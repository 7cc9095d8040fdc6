"""labels: the words beside a date that say what it is the date of, in the languages of the news."""

import re
from functools import cache

from cleaners.dates.fold import fold
from schemas.date import Role

__all__ = ["role_of_label", "without_labels"]

_PUBLISHED = (
    "published|publication date|date published|date of publication|posted|first published|originally published|"  # en
    "released|issued|release date|created|filed|first posted|submitted|date|written on|upload date|"
    "veröffentlicht|veröffentlichung|publiziert|erschienen|erstellt|online seit|datum|eingestellt|verfasst|"  # de
    "publié|publiée|publication|mis en ligne|paru|posté|créé|écrit|rédigé|diffusé|"  # fr
    "publicado|publicada|fecha de publicación|publicación|creado|fecha|"  # es
    "publicado em|postado|data de publicação|criado em|data|"  # pt
    "pubblicato|pubblicata|pubblicazione|data di pubblicazione|scritto|inserito|"  # it
    "gepubliceerd|geplaatst|publicatiedatum|gepost|"  # nl
    "publicerad|publicerat|skapad|"  # sv
    "publisert|lagt ut|opprettet|"  # nb
    "offentliggjort|udgivet|oprettet|publiceret|"  # da
    "julkaistu|luotu|"  # fi
    "avaldatud|lisatud|"  # et
    "publicēts|publicēta|ievietots|"  # lv
    "paskelbta|publikuota|įkelta|"  # lt
    "opublikowano|data publikacji|opublikowany|utworzono|dodano|publikacja|data dodania|"  # pl
    "publikováno|zveřejněno|vydáno|vytvořeno|vloženo|"  # cs
    "publikované|zverejnené|uverejnené|vydané|"  # sk
    "megjelent|közzétéve|publikálva|létrehozva|"  # hu
    "publicat|publicată|postat|data publicării|"  # ro
    "objavljeno|objava|objavio|датум објаве|објављено|објава|"  # hr, sl, bs, sr
    "публикувано|публикувана|објавено|"  # bg, mk
    "опубликовано|дата публикации|публикация|опубликована|размещено|создано|добавлено|дата|"  # ru
    "опубліковано|дата публікації|розміщено|створено|"  # uk
    "апублікавана|дата публікацыі|"  # be
    "yayınlanma|yayın tarihi|yayınlandı|giriş|eklenme|oluşturulma|tarih|haber girişi|yayımlanma|"  # tr
    "dərc olunub|yayımlanıb|tarix|dərc edilib|nəşr olunub|paylaşılıb|"  # az
    "chop etilgan|nashr etilgan|e'lon qilingan|sana|joylangan|"  # uz
    "жарияланды|жарияланған|жарыяланды|"  # kk, ky
    "հրապարակվել է|հրապարակված է|հրապարակվել|տեղադրվել է|"  # hy
    "გამოქვეყნდა|გამოქვეყნებულია|თარიღი|"  # ka
    "δημοσιεύθηκε|δημοσίευση|δημοσιεύτηκε|ημερομηνία|"  # el
    "نشر في|تاريخ النشر|نُشر|نشرت|نشر|آخر نشر|التاريخ|كتب|"  # ar
    "تاریخ انتشار|منتشر شده|انتشار|تاریخ|زمان انتشار|"  # fa
    "شائع|تاریخ اشاعت|"  # ur
    "פורסם|תאריך|פרסום|"  # he
    "प्रकाशित|पब्लिश|दिनांक|"  # hi
    "প্রকাশ|প্রকাশিত|"  # bn
    "வெளியிடப்பட்டது|పోస్ట్|"  # ta, te
    "birt|birtist|publikuar|publikuar më|gepubliseer|publicat el|argitaratua|foilsithe|"  # is, sq, af, ca, eu, ga
    "imechapishwa|ilichapishwa|inilathala|"  # sw, fil
    "ngày đăng|đăng lúc|đăng ngày|xuất bản|"  # vi
    "diterbitkan|dipublikasikan|terbit|tayang|diposting|tarikh|"  # id, ms
    "เผยแพร่|วันที่|โพสต์|"  # th
    "发布|发表|发布时间|发表时间|時間|时间|發布|發佈|公開|公開日|掲載|投稿日|配信|更新日時|初公開|"  # zh, ja
    "입력|등록|게시|작성|기사입력|발행|승인"  # ko
)
_MODIFIED = (
    "updated|last updated|modified|last modified|edited|revised|corrected|amended|update|last reviewed|reviewed|"  # en
    "current as of|"
    "aktualisiert|zuletzt aktualisiert|akt|geändert|stand|bearbeitet|letzte änderung|letztes update|"
    "letzte aktualisierung|"  # de
    "mis à jour|mise à jour|modifié|modifiée|actualisé|màj|maj|dernière mise à jour|"  # fr
    "actualizado|actualizada|última actualización|modificado|actualización|"  # es
    "atualizado|atualizada|última atualização|"  # pt
    "aggiornato|aggiornata|modifica|ultimo aggiornamento|modificato|ultima modifica|aggiornamento|"  # it
    "bijgewerkt|laatst bijgewerkt|gewijzigd|laatste update|aangepast|"  # nl
    "uppdaterad|uppdaterat|senast uppdaterad|ändrad|"  # sv
    "oppdatert|sist oppdatert|endret|"  # nb
    "opdateret|sidst opdateret|ændret|"  # da
    "päivitetty|muokattu|"  # fi
    "uuendatud|muudetud|"  # et
    "atjaunots|atjaunināts|labots|"  # lv
    "atnaujinta|"  # lt
    "aktualizacja|zaktualizowano|ostatnia aktualizacja|zmieniono|modyfikacja|"  # pl
    "aktualizováno|upraveno|změněno|aktualizované|upravené|"  # cs, sk
    "frissítve|frissült|módosítva|utolsó frissítés|"  # hu
    "actualizat|ultima actualizare|modificat|"  # ro
    "ažurirano|izmijenjeno|posodobljeno|izmenjeno|ажурирано|измењено|"  # hr, sl, sr
    "обновена|актуализирано|обновено|последна промяна|"  # bg, mk
    "обновлено|обновлена|изменено|дата обновления|последнее обновление|отредактировано|"  # ru
    "оновлено|змінено|останнє оновлення|абноўлена|"  # uk, be
    "güncelleme|güncellenme|son güncelleme|güncellendi|"  # tr
    "yenilənib|yenilənmə|son yenilənmə|"  # az
    "yangilangan|жаңартылды|жаңартылған|"  # uz, kk
    "թարմացվել է|թարմացված է|"  # hy
    "განახლდა|განახლებულია|"  # ka
    "ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|"  # el
    "آخر تحديث|تحديث|تم التحديث|عُدل|"  # ar
    "به روز شده|بروزرسانی|به‌روزرسانی|آخرین بروزرسانی|"  # fa
    "עודכן|עדכון אחרון|עודכן לאחרונה|"  # he
    "अपडेट|अद्यतन|अपडेटेड|আপডেট|"  # hi, bn
    "uppfært|síðast uppfært|përditësuar|opgedateer|actualitzat|eguneratua|nuashonraithe|"  # is, sq, af, ca, eu, ga
    "imesasishwa|ilisasishwa|in-update|na-update|"  # sw, fil
    "cập nhật|cập nhật lúc|"  # vi
    "diperbarui|diperbaharui|dikemas kini|"  # id, ms
    "อัปเดต|ปรับปรุง|แก้ไข|"  # th
    "更新|更新时间|更新時間|最后更新|最終更新|更新日|修改|"  # zh, ja
    "수정|최종수정|업데이트|기사수정|최종 수정"  # ko
)
_OTHER = (
    "received|accepted|redeem by|offer ends|offer expires|"
    "copyright|©|(c)|all rights reserved|accessed|retrieved|viewed|archived|born|died|joined|member since|"
    "expires|"  # en
    "valid until|deadline|due|event date|registered|printed|print date|today|today is|next|until|since|comment|"
    "in reply to|comments|replies|commented|file photo|photo taken|"
    "abgerufen|abgerufen am|geboren|mitglied seit|gedruckt|bis|termin|seit|beitritt|"  # de
    "consulté|consulté le|né le|jusqu'au|depuis|"  # fr
    "consultado|hasta|desde|nacido|até|acessado em|consultato|fino al|"  # es, pt, it
    "geraadpleegd|tot|hämtad|hentet|luettu|"  # nl, nordic
    "дата обращения|до|родился|авторские права|архивировано|"  # ru
    "erişim tarihi|kadar|доступ|"  # tr, uk
    "발행일자|"  # ko: of the paper, beside its registration
    "حقوق|版权|著作権|저작권"
)
_ROLES = ((_MODIFIED, Role.MODIFIED), (_PUBLISHED, Role.PUBLISHED), (_OTHER, Role.OTHER))
# Vowel signs and points are no letters to the regex engine, but parts of words.
_MARKS = "\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0981-\u0dff\u0e31-\u0e4e\u1000-\u109f"
_JOINING = re.compile(rf"(?:[^\w{_MARKS}]|[\d_])+")
_MAX_JOINING_WORDS = 2
_SMALL_WORDS = (
    "on at in the am vom um le la el em il op den dne w v ve s dnia и в на la data pe az a o les by zi ziua от від "
    "tarihi zuletzt is was since it this article story post time gmt utc ը է tarixi tarihli"
)
_GLUES = frozenset(_SMALL_WORDS.split())
_LONGEST_LABEL_WORDS = (3, 2, 1)


def role_of_label(before: str) -> Role | None:
    """Return what the last label in ``before`` (the characters right before a date) says, or None without one.

    A label counts when nothing but small words stands between it and the date.

    >>> role_of_label("Berlin. Zuletzt aktualisiert am ")
    <Role.MODIFIED: 'modified'>
    """
    words = _JOINING.sub(" ", fold(before).replace("©", " copyright ")).split()
    dropped = 0
    while words and dropped <= _MAX_JOINING_WORDS:
        for count in _LONGEST_LABEL_WORDS:
            role = _roles().get(" ".join(words[-count:]))
            if role is not None and len(words) >= count:
                return role
        if _glued(words[-1]) is not None:
            return _glued(words[-1])
        if words[-1] not in _GLUES:
            return None
        words.pop()
        dropped += 1
    return None


def without_labels(text: str) -> str:
    """Return the letters of ``text`` that belong to no label and no small word, blank-separated."""
    words = _JOINING.sub(" ", fold(text)).split()
    left = []
    while words:
        count = next((count for count in _LONGEST_LABEL_WORDS if " ".join(words[:count]) in _roles()), 0)
        if not count and words[0] not in _GLUES:
            left.append(words[0])
        words = words[count or 1 :]
    return " ".join(left)


def _glued(word: str) -> Role | None:
    """Return the role of a label that is glued to the end of another word of the line, where it is long enough."""
    for label in ("published", "updated", "aktualisiert", "veroffentlicht", "actualizado", "обновлено"):
        if word.endswith(label):
            return _roles().get(label)
    return None


@cache
def _roles() -> dict[str, Role]:
    roles: dict[str, Role] = {}
    for table, role in _ROLES:
        for label in table.split("|"):
            roles.setdefault(" ".join(_JOINING.sub(" ", fold(label)).split()) or "copyright", role)
    return roles
