"""labels: the words beside a date that say what it is the date of, in the languages of the news.

They stand in ``labels.tsv``: what they say, the languages that say it so, the labels. Of one label in two rows, the
upper row counts.
"""

import re
from functools import cache
from importlib import resources

from cleaners.dates.fold import fold
from schemas.date import Role

__all__ = ["role_of_label", "without_labels"]

# Vowel signs and points are no letters to the regex engine, but parts of words.
_MARKS = "\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0981-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece"
_MARKS += "\u1000-\u109f\u17b4-\u17d3\u200d"
_JOINING = re.compile(rf"(?:[^\w{_MARKS}]|[\d_])+")
_MAX_JOINING_WORDS = 2
_SMALL_WORDS = (
    "on at in the am vom um le la el em il op den dne w v ve s dnia и в на la data pe az a o les by zi ziua от від "
    "tarihi zuletzt is was since it this article story post time gmt utc ը է tarixi tarihli "
    "στις τις στο në më datë pada noong ngày lúc vào ar fi ils ku ka u na ved den kl тарихы огноо ที่ เมื่อ في تاریخ"
)
_GLUES = frozenset(map(fold, _SMALL_WORDS.split()))
_LONGEST_LABEL_WORDS = (4, 3, 2, 1)


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
    table = resources.files("cleaners.dates").joinpath("labels.tsv").read_text(encoding="utf-8")
    for row in table.splitlines():
        role, _, labels = row.split("\t")
        for label in labels.split("|"):
            roles.setdefault(" ".join(_JOINING.sub(" ", fold(label)).split()) or "copyright", Role(role))
    return roles
