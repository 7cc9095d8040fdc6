"""Openings by language: what a line begins with and what it must hold are words of one language."""

from cleaners.rules.lexicon import phrases
from cleaners.rules.rule import Opening

__all__ = ["LanguageTable", "openings_of"]

LanguageTable = dict[str, str]


def openings_of(begins: LanguageTable, *needs: LanguageTable, max_chars: int = 1_500) -> tuple[Opening, ...]:
    """Return one opening for each language of ``begins``.

    Each table of ``needs`` gives one group: its phrases of that language (or of ``other``
    languages), and those of ``any`` language. A language
    that lacks a group is left out: without it the opening alone would decide.

    >>> [opening.needs for opening in openings_of({"en": "we use"}, {"any": "cookie"})]
    [(('cookie',),)]
    """
    found = []
    for language, written in begins.items():
        groups = tuple(tuple(phrases(need.get(language, need.get("other", "")), need.get("any", ""))) for need in needs)
        if all(groups):
            found.append(Opening(tuple(phrases(written)), groups, max_chars))
    return tuple(found)
