"""Lexica: what boilerplate says, language by language. One table for each rule; the code that uses them is beside.

A table maps a language (BCP 47) to phrases separated by ``|`` or line ends. A phrase stands for every line that
folds to the same key (see ``cleaners.rules.line``): case, bullets, edge punctuation and the digits of a number do
not matter, so ``0 comments`` covers ``12 Comments.``.
"""

from collections.abc import Iterator, Mapping

__all__ = ["Table", "phrases"]

Table = Mapping[str, str] | str
"""Phrases by language, or phrases of no language in particular."""


def phrases(*tables: Table) -> Iterator[str]:
    """Yield the phrases of tables, in the order in which they are written.

    >>> list(phrases({"en": "share | share this", "de": "teilen"}))
    ['share', 'share this', 'teilen']
    """
    for table in tables:
        for written in (table,) if isinstance(table, str) else table.values():
            for row in written.split("\n"):
                for phrase in row.split("|"):
                    stripped = phrase.strip()
                    if stripped:
                        yield stripped
