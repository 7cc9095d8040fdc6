"""Which field of a row is what: named by the user, or guessed from the names of the fields, else from what they hold.

A row is a JSON object, a line of a table or a row of Parquet. Names are compared without case, spaces and
punctuation, so ``Article Text``, ``article_text`` and ``articleText`` are one.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

__all__ = ["CONVENTION", "NOTHING_ASKED", "Columns", "guess_columns", "value_at"]


class Columns(NamedTuple):
    """The name of the field for each role, or None. A dot leads into an object inside the row: ``_source.body``."""

    text: str | None = None
    html: str | None = None
    url: str | None = None
    id: str | None = None
    date: str | None = None
    """When it was published."""
    title: str | None = None
    author: str | None = None
    fetched: str | None = None
    """When it was fetched."""

    @property
    def signature(self) -> str:
        """All names in one line."""
        return "|".join(name or "" for name in self)

    def told(self) -> str:
        """Say it for people.

        >>> Columns(text="body", url="link").told()
        "text from 'body', url from 'link'"
        """
        return ", ".join(f"{role} from {name!r}" for role, name in zip(self._fields, self, strict=True) if name)


NOTHING_ASKED: Final = Columns()
CONVENTION: Final = Columns("text", "html", "url", "id", fetched="fetched_at")
"""The names that are no guess: those that the documentation names."""

_NAMES: Final = Columns(
    text="text content contenttext textcontent maintext articletext articlebody articlecontent fulltext plaintext "
    "cleantext rawtext bodytext body article story storytext paragraphs texte texto testo inhalt volltext текст 正文 "
    "内容 本文",
    html="html contenthtml htmlcontent rawhtml bodyhtml htmlbody articlehtml pagehtml fullhtml htmlsource pagesource",
    url="url link permalink sourceurl pageurl articleurl weburl canonicalurl originalurl uri href",
    id="id docid documentid articleid newsid storyid itemid guid uuid uid sourceid",
    date="date publishedat publisheddate publishdate datepublished publicationdate pubdate published publishedon "
    "publishtime publishedtime datetime timestamp postdate articledate datum fecha дата 日期",
    title="title headline articletitle heading titre titulo titel titolo заголовок 标题",
    author="author authors byline creator writer autor auteur",
    fetched="fetchedat crawledat crawldate scrapedat scrapedate retrievedat downloadedat datedownload fetchdate",
)
_CANDIDATES: Final = {
    role: tuple(names.split()) for role, names in zip(Columns._fields, _NAMES, strict=True) if names is not None
}
_MIN_TEXT_CHARS: Final = 200
"""Mean length from which the longest column of a table without any known name is taken for the text."""
_MIN_TIMES_LONGER: Final = 3
_MAX_NESTED: Final = 50


def guess_columns(rows: Sequence[Mapping[str, Any]], asked: Columns = NOTHING_ASKED) -> Columns:
    """Return what each field is: what the user asked for, and for the rest what the first rows suggest.

    Where the user named the text or the HTML, the other of the two is not guessed.

    >>> guess_columns([{"Article Text": "Rain.", "Link": "https://a.example/1"}]).told()
    "text from 'Article Text', url from 'Link'"
    """
    names = _names(rows)
    folded: dict[str, list[str]] = {}
    for name in names:
        folded.setdefault(_fold(name.rpartition(".")[2]), []).append(name)
    found: dict[str, str | None] = {}
    for role in Columns._fields:
        wanted = getattr(asked, role)
        found[role] = wanted or next(_fitting(role, folded, rows), None)
    if asked.text and not asked.html:
        found["html"] = None
    if asked.html and not asked.text:
        found["text"] = None
    if not found["text"] and not found["html"]:
        found["text"] = _longest(names, rows)
    return Columns(**found)


def value_at(row: Mapping[str, Any], name: str | None) -> Any:
    """Return the row's value of this name, following dots where there is no such field; None where there is none."""
    if name is None:
        return None
    value = row.get(name)
    if value is not None or "." not in name:
        return value
    value = row
    for part in name.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(part)
    return value


def _names(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return all names of fields, those of objects inside the rows behind the others."""
    outer = dict.fromkeys(name for row in rows for name in row)
    inner = dict.fromkeys(
        f"{name}.{key}" for row in rows for name, value in row.items() if isinstance(value, dict) for key in value
    )
    return [*outer, *list(inner)[:_MAX_NESTED]]


def _fold(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _fitting(role: str, folded: Mapping[str, Sequence[str]], rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    is_text = role in {"text", "html"}
    for candidate in _CANDIDATES[role]:
        for name in folded.get(candidate, ()):
            values = [value for row in rows if (value := value_at(row, name)) is not None]
            if not is_text or any(isinstance(value, str) or _is_paragraphs(value) for value in values):
                yield name


def _is_paragraphs(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, str) for item in value)


def _longest(names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str | None:
    lengths: list[tuple[float, str]] = []
    for name in names:
        values = [value for row in rows if isinstance(value := value_at(row, name), str)]
        if values:
            lengths.append((sum(map(len, values)) / len(rows), name))
    lengths.sort(key=lambda pair: -pair[0])
    if not lengths or lengths[0][0] < _MIN_TEXT_CHARS:
        return None
    if len(lengths) > 1 and lengths[0][0] < _MIN_TIMES_LONGER * lengths[1][0]:
        return None
    return lengths[0][1]
