"""Inputs that came twice: which of them keeps its id, and which is marked as a duplicate of which.

Nothing here depends on the order of the input. All of it happens in the ledger, on disk.
"""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Placed", "count_fates", "documents_of", "find_duplicates", "units_to_fix"]

_INDEXES = """
CREATE INDEX IF NOT EXISTS documents_id ON documents (id);
CREATE INDEX IF NOT EXISTS documents_text ON documents (text_sha256) WHERE text_sha256 IS NOT NULL;
DELETE FROM fixes;
"""

# identical inputs have identical lines, so it makes no difference which of them is called the second
_NUMBER_SAME_IDS = """
INSERT INTO fixes (unit, place, new_id)
SELECT unit, place, id || '-' || nth FROM (
    SELECT unit, place, id, row_number() OVER (
        PARTITION BY id ORDER BY part, coalesce(published_at, '9999'), row_hash, unit, place
    ) AS nth
    FROM documents WHERE id IN (SELECT id FROM documents GROUP BY id HAVING count(*) > 1)
) WHERE nth > 1
"""

_MARK_SAME_TEXTS = """
INSERT INTO fixes (unit, place, duplicate_of)
SELECT unit, place, earliest FROM (
    SELECT unit, place, final_id, first_value(final_id) OVER (
        PARTITION BY text_sha256 ORDER BY coalesce(published_at, '9999'), final_id
    ) AS earliest
    FROM (
        SELECT d.unit, d.place, d.text_sha256, d.published_at, coalesce(f.new_id, d.id) AS final_id
        FROM documents AS d LEFT JOIN fixes AS f ON f.unit = d.unit AND f.place = d.place
        WHERE d.text_sha256 IN (
            SELECT text_sha256 FROM documents WHERE text_sha256 IS NOT NULL GROUP BY text_sha256 HAVING count(*) > 1
        )
    )
) WHERE final_id <> earliest
ON CONFLICT (unit, place) DO UPDATE SET duplicate_of = excluded.duplicate_of
"""


class Placed(NamedTuple):
    """A document's place in its unit's part files, and how its lines are to be changed."""

    part: str
    removed_lines: int
    new_id: str | None
    duplicate_of: str | None


def find_duplicates(connection: sqlite3.Connection) -> None:
    """Fill the table ``fixes``.

    Of inputs with one id (the very same input, repeated), all but one get ``-2``, ``-3`` … behind it. Of records
    with the same text, all but the earliest published (undated last, then by id) become its duplicates.
    """
    with connection:
        connection.executescript(_INDEXES)
        connection.execute(_NUMBER_SAME_IDS)
        connection.execute(_MARK_SAME_TEXTS)


def units_to_fix(connection: sqlite3.Connection) -> Iterator[int]:
    """Yield the numbers of the units in which lines are to be changed, in order."""
    for (number,) in connection.execute("SELECT DISTINCT unit FROM fixes ORDER BY unit"):
        yield int(number)


def documents_of(connection: sqlite3.Connection, unit: int) -> Iterator[Placed]:
    """Yield a unit's documents in order."""
    query = """
        SELECT d.part, d.removed_lines, f.new_id, f.duplicate_of
        FROM documents AS d LEFT JOIN fixes AS f ON f.unit = d.unit AND f.place = d.place
        WHERE d.unit = ? ORDER BY d.place
    """
    for row in connection.execute(query, (unit,)):
        yield Placed(*row)


def count_fates(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many inputs there were and what became of them; the four fates add up to the inputs."""
    query = "SELECT part, count(*) FROM documents GROUP BY part"
    parts = {str(part): int(count) for part, count in connection.execute(query)}
    (duplicates,) = connection.execute("SELECT count(*) FROM fixes WHERE duplicate_of IS NOT NULL").fetchone()
    return {
        "inputs": sum(parts.values()),
        "records": parts.get("articles", 0) - int(duplicates),
        "rejected": parts.get("rejected", 0),
        "duplicates": int(duplicates),
        "quarantined": parts.get("quarantine", 0),
    }
