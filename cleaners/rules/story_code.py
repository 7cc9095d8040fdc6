"""Codes of a story in its publisher's system: 'Story Code : 898945', 'ID: 123'."""

from typing import Final

from cleaners.rules.counts import counts
from cleaners.rules.rule import Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_NOUNS: Final = (
    "story code", "news code", "article code", "article id", "story id", "news id", "post id", "document id", "code", "id", "ref", "reference number", "news number", "report code", "publish id",
    "код новости", "id новости", "номер новости", "код материала", "код новини", "xəbər kodu", "xəbər id", "haber kodu", "haber no", "haber id", "کد خبر", "شناسه خبر", "کد مطلب", "شماره خبر", "کد",
    "رمز الخبر", "رقم الخبر", "كود الخبر", "رمز", "artikel-id", "artikelnummer", "code article", "código de noticia", "id artikel", "kode berita", "código", "記事id", "编号", "기사번호",
)  # fmt: skip

RULE: Final = Rule(
    name="story_code",
    reason=Reason.STORY_CODE,
    phrases=tuple(line for line in counts(_NOUNS) if line.startswith(_NOUNS)),
)
