"""Captions: lines of running text that end in the credit of a picture, 'The lock opens. Foto: Ida Holt/dpa'.

A caption reads like a sentence of the story. What tells it is how it ends, in any language: a label of pictures and a
name, a copyright sign and a name, a bracket or a slash with who sells pictures. Nothing else of the line is looked at.
"""

import re
from typing import Final

from cleaners.rules.lexicon import credit, phrases
from cleaners.rules.line import fold
from cleaners.rules.rule import Mark
from schemas.verdict import Reason

__all__ = ["CAPTION", "is_caption"]

CAPTION: Final = Mark(Reason.CAPTION, "caption")
_MAX_CHARS: Final = 400
"""Longer ones are seldom captions, and may be paragraphs to which a credit was glued."""
_TAIL_CHARS: Final = 110
_NAME_CHARS: Final = 70
_NAME_WORDS: Final = 8
_SELLER_WORDS: Final = 3
"""Words of the longest name that ends a caption without a sign before it."""

_SELLERS: Final = frozenset(map(fold, phrases(credit.PICTURE_AGENCIES, credit.SHORT_PICTURE_AGENCIES)))
_AGENCIES: Final = _SELLERS.union(map(fold, phrases(credit.NEWS_AGENCIES, credit.SHORT_AGENCIES)))
_NOTES: Final = frozenset(map(fold, phrases(credit.PICTURE_NOTES)))
_BARE: Final = _SELLERS.union(map(fold, phrases(credit.BARE_NOTES)))
_WIRES: Final = frozenset(map(fold, phrases(credit.WIRES)))


def _any_of(table: str) -> str:
    return "|".join(sorted({re.escape(label) for label in phrases(table)}, key=lambda label: (-len(label), label)))


_LABEL: Final = re.compile(
    rf"(?<!\w)(?:(?P<sure>{_any_of(credit.CAPTION_LABELS)})|{_any_of(credit.MAYBE_CAPTION_LABELS)})"
    r"(?:\s?[:：]\s?|(?<=[一-鿿가-힣])\s?[/／=＝]\s?|(?<=\b(?:by|of|de|di|av))\s|(?<=\b(?:von|van|zdj|fot)\b)\.?\s)",
    re.IGNORECASE,
)
_MAY_LABEL: Final = re.compile(r"[:：=＝／]|[Pp]hoto|[Ff]oto|Fot\.|Zdj\.")
_PARTS: Final = re.compile(r"\s?[/|;,]\s?|\svia\s|\s[–—-]\s")
_SLASH: Final = re.compile(r"\s?[/|]\s?")
_SIGN: Final = re.compile("[©ⓒⒸ]")
_ENDS: Final = frozenset('.!?…:»”"“’)(][【）|–—。！？」』-')
"""What stands before a credit: the end of a sentence, or a bracket or bar that opens."""
_OPENING: Final = "([（【"
_CLOSING: Final = frozenset(")]）】")
_BEFORE_NAME: Final = frozenset("@„“\"'")
_NOT_IN_NAME: Final = re.compile(r"[.!?:…。！？：]|\d{3}")
_INITIAL: Final = re.compile(r"\b[^\W\d_]{1,2}\.|\w\.\w")
_PERSON_BEHIND_SENTENCE: Final = re.compile(r"[.!?»”\"]\s((?:\w[\w.’'-]*\s){1,3}\w[\w’'-]*)\Z")
_HAN: Final = re.compile(r"(?<![拍录])[摄攝][)）]?\Z|＝[^。、＝】）)\]」]{1,20}\Z|[（(＝][^。（(＝]{1,25}撮影[)）]?\Z")
"""'（王明 摄）', '橋の上の市長＝共同', '（ウェクスカム市で撮影）'."""


def is_caption(text: str) -> bool:
    """Say whether a line ends in the credit of a picture.

    >>> is_caption("The lock opens on Friday. Photo: Ida Holt/AFP"), is_caption("The lock opens. (Getty Images)")
    (True, True)
    >>> is_caption("The bigger picture: Wexcombe grows"), is_caption("The lock opens on Friday, she said. (dpa)")
    (False, False)
    """
    if len(text) > _MAX_CHARS:
        return False
    tail = text[-_TAIL_CHARS:].rstrip(" .")
    return bool(tail) and (
        (tail[-1] in _CLOSING and _by_bracket(tail))
        or (_MAY_LABEL.search(tail) is not None and _by_label(tail))
        or (("/" in tail or "|" in tail) and _by_slash(tail))
        or _by_last_words(tail)
        or (not tail.isascii() and (_by_sign(tail) or _HAN.search(tail) is not None))
    )


def _by_bracket(tail: str) -> bool:
    """Know 'The lock opens. (Getty Images)'. With '(dpa)' a story ends."""
    start = max(map(tail.rfind, _OPENING))
    inside = tail[start + 1 : -1].strip()
    if start < 0 or not inside:
        return False
    parts = _PARTS.split(inside)
    label = _LABEL.match(inside)
    return (
        fold(inside) in _NOTES
        or (label is not None and label["sure"] is not None)
        or any(fold(part) in _SELLERS for part in parts)
        or (any(fold(part) in _AGENCIES for part in parts) and any(map(_is_person, parts)))
    )


def _by_label(tail: str) -> bool:
    """Know 'The lock opens Foto: Ida Holt'. What is a word of other lines too stands behind the end of a sentence."""
    label = _last(_LABEL, tail)
    if label is None:
        return False
    before, name = tail[: label.start()].rstrip(), tail[label.end() :].strip(" )]）】")
    if fold(_PARTS.split(name)[-1]) in _AGENCIES:
        return True
    if not before or not _is_name(name):
        return False  # 'PHOTOS: Storm floods the harbour' is a headline
    return before[-1] in _ENDS or (label["sure"] is not None and not label["sure"][0].islower())


def _by_sign(tail: str) -> bool:
    """Know 'The lock opens. © Ida Holt'. Behind the sign of a notice stands a year."""
    sign = _last(_SIGN, tail)
    if sign is None or sign.start() == 0:
        return False
    name = tail[sign.end() :].strip(" )]")
    return _is_name(name) or fold(name) in _AGENCIES


def _by_slash(tail: str) -> bool:
    """Know 'The lock opens. Ida Holt/AFP' and 'The lock opens. REUTERS/Ida Holt'. With 'dpa/afp' a story ends."""
    *_, before, last = _SLASH.split(tail)
    if fold(last) in _SELLERS:
        return before[-1:].isalnum()
    if fold(last) in _AGENCIES:
        name = _PERSON_BEHIND_SENTENCE.search(before)
        return name is not None and _is_person(name[1])
    agency = before.rpartition(" ")[2]
    return agency.isupper() and fold(agency) in _AGENCIES and _is_person(last) and _is_name(last)


def _by_last_words(tail: str) -> bool:
    """Know 'The lock opens. Getty Images', and what ends in the bare name of an agency where that is the custom."""
    words = tail.rsplit(" ", _SELLER_WORDS)
    if len(words) > 1 and fold(words[-1]) in _WIRES:
        return True
    for size in range(1, len(words)):
        before = words[-size - 1]
        if before[-1:] in _ENDS and words[-size][:1].isupper() and fold(" ".join(words[-size:])) in _BARE:
            return True
    return False


def _is_name(text: str) -> bool:
    """Say whether a text may be the name of somebody who takes or owns pictures."""
    if not text or len(text) > _NAME_CHARS or text.count(" ") >= _NAME_WORDS:
        return False
    begins = text[0] in _BEFORE_NAME or (text[0].isalpha() and not text[0].islower())
    return begins and _NOT_IN_NAME.search(_INITIAL.sub("", text)) is None


def _is_person(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=re.Match.start, default=None)
