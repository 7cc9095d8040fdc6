"""section: the part of the paper in which the story stands."""

import re

from cleaners.fields.body import Body
from cleaners.fields.folding import fold
from schemas.block import Page
from schemas.reading import Claim, Reading
from schemas.verdict import Reason

__all__ = ["read_section"]

_LABEL = (
    r"(?:Categor(?:y|ies)|Section|Rubrik|Ressort|Kategorien?|Catégories?|Rubrique|Categorías?|Sección|Categorias?|"
    r"Seção|Categori[ae]|Sezione|Kategori(?:ler)?|Kateqoriya|Bölmə|Kategori[ae]|Kategóri[ae]|Rubriek|Filed under|"
    r"Posted in|Рубрик[аи]|Категори[яи]|Раздел|Розділ|Категорі[яї]|Рубріка|Κατηγορί(?:α|ες)|Բաժին|რუბრიკა|"
    r"دسته‌بندی|القسم|التصنيف|分类|分類|カテゴリー?|카테고리)"
)
_LABELLED = re.compile(rf"{_LABEL}\s*[:：]\s*(?P<section>\S.{{1,39}})")
_LABEL_ALONE = re.compile(rf"{_LABEL}\s*[:：]?", re.IGNORECASE)
_HOME = (
    r"(?:Home|Homepage|Start|Startseite|Accueil|Inicio|Início|Home page|Ana ?sayfa|Ana səhifə|Главная|Головна|Начало|"
    r"Početna|Strona główna|Domů|Hem|Hjem|Αρχική|Գլխավոր|მთავარი|الرئيسية|خانه|首页|首頁|ホーム|홈)"
)
_HOME_ALONE = re.compile(_HOME, re.IGNORECASE)
_CRUMB = r"\s*[>›»→/]\s*"
_CRUMBS = re.compile(rf"{_HOME}{_CRUMB}(?P<path>\S.{{1,200}})", re.IGNORECASE)
_SPLIT_CRUMBS = re.compile(_CRUMB)
_MAX_SECTION_CHARS = 40
_MAX_SECTION_WORDS = 5
_ABOVE = 15
_BELOW = 6


def read_section(page: Page, body: Body, title_block: int | None) -> Reading[str] | None:
    """Return the section that is declared, labelled, or shown in a breadcrumb above the text, or None."""
    count = len(page.blocks)
    above = range(max(0, body.start - _ABOVE), min(body.start, count))
    below = range(body.end, min(body.end + _BELOW, count))
    near = (index for index in (*above, *below) if not body.kept[index])
    shown = next((found for index in near if (found := _read_line(page, index, title_block))), None)
    declared = page.metadata.section
    return Reading(declared, shown.claims if shown else ()) if declared else shown


def _read_line(page: Page, index: int, title_block: int | None) -> Reading[str] | None:
    text = page.blocks[index].text
    labelled = _LABELLED.fullmatch(text)
    if labelled and _may_be_section(labelled["section"]):
        return Reading(labelled["section"], (Claim(index, Reason.CATEGORY, "section_label"),))
    if _LABEL_ALONE.fullmatch(text) and index + 1 < len(page.blocks) and index + 1 != title_block:
        following = page.blocks[index + 1].text
        if _may_be_section(following):
            claims = tuple(Claim(block, Reason.CATEGORY, "section_label") for block in (index, index + 1))
            return Reading(following, claims)
    if _HOME_ALONE.fullmatch(text) and index + 2 == title_block:
        return _between_home_and_headline(page, index)
    crumbs = _CRUMBS.fullmatch(text)
    section = _last_crumb(crumbs["path"], page, title_block) if crumbs else None
    return Reading(section, (Claim(index, Reason.NAVIGATION, "breadcrumb"),)) if section else None


def _between_home_and_headline(page: Page, home: int) -> Reading[str] | None:
    """Read a trail whose links stand on lines of their own: the one between 'Home' and the headline is the section."""
    section = page.blocks[home + 1].text
    if not _may_be_section(section):
        return None
    claims = (Claim(home, Reason.NAVIGATION, "breadcrumb"), Claim(home + 1, Reason.CATEGORY, "breadcrumb"))
    return Reading(section, claims)


def _last_crumb(path: str, page: Page, title_block: int | None) -> str | None:
    """Return the last crumb that is not the story itself."""
    title = fold(page.blocks[title_block].text) if title_block is not None else ""
    crumbs = [crumb for crumb in _SPLIT_CRUMBS.split(path) if crumb and not title.startswith(fold(crumb.rstrip(" .…")))]
    return next((crumb for crumb in reversed(crumbs) if _may_be_section(crumb)), None)


def _may_be_section(text: str) -> bool:
    is_short = len(text) <= _MAX_SECTION_CHARS and len(text.split()) <= _MAX_SECTION_WORDS
    return is_short and text[-1] not in ".!?:" and not any(map(str.isdigit, text))
