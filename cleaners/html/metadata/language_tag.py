"""language_tag: a declared language to a BCP 47 tag."""

import re
from typing import Final

__all__ = ["language_tag"]

_TAG: Final = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:$|[-_.@,; ])")
_NO_LANGUAGE: Final = frozenset({"und", "zxx", "mul", "mis", "xx"})


def language_tag(declared: str | None) -> str | None:
    """Return the tag in its usual spelling, or None where the declaration is none.

    >>> language_tag("pt_br"), language_tag("zh-hant-TW"), language_tag("english")
    ('pt-BR', 'zh-Hant-TW', None)
    """
    found = _TAG.match(declared.strip()) if declared else None
    if found is None or found[1].lower() in _NO_LANGUAGE:
        return None
    parts = [found[1].lower(), found[2] and found[2].title(), found[3] and found[3].upper()]
    return "-".join(part for part in parts if part)
