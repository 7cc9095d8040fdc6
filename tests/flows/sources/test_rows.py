"""Rows to documents, one by one and by whole columns."""

from typing import Any

import pytest

from flows.sources.columns import Columns
from flows.sources.rows import RowReader
from flows.sources.source import Unread
from schemas.document import Document
from schemas.errors import DocumentError

_COLUMNS = Columns(text="text", html="html", url="url", id="id", fetched="fetched_at")
_TEXTS = [
    "Rain fell.",
    "<p>Rain.</p><p>Wind.</p>",
    "",
    "&lt;p&gt;Rain.&lt;/p&gt;&lt;p&gt;Wind.&lt;/p&gt;",
    "Wind & rain.",
]


@pytest.mark.parametrize(
    "table",
    [
        {"text": _TEXTS},
        {"text": _TEXTS, "id": [7, "a", None, True, 0.5], "url": ["https://news.example/1", "", None, 3, "x"]},
        {"text": _TEXTS, "fetched_at": ["2024-03-29", "yesterday", None, 17, "2024-03-29T10:00:00+04:00"]},
        {"text": [None, "Rain.", 7, ["Rain.", "Wind."], "Wind."]},
        {"html": ["<p>Rain.</p>"] * 5, "text": _TEXTS},
        {"url": ["https://news.example/1"] * 5},
    ],
    ids=["text", "names", "fetched", "no text", "html", "neither"],
)
def test_a_table_holds_what_its_rows_hold_one_by_one(table: dict[str, list[Any]]) -> None:
    reader = RowReader(_COLUMNS, "dump.parquet", "parquet")

    def unread(number: int, error: DocumentError) -> Unread:
        return Unread(Document("", "text", "dump.parquet", "parquet", f"row {number}"), error)

    expected: list[tuple[str, Any]] = []
    for place in range(5):
        row, locator = {name: values[place] for name, values in table.items()}, f"row {place + 3}"
        try:
            expected.append((locator, reader.document(row, locator)))
        except DocumentError as error:
            expected.append((locator, str(error)))

    found = [
        (item.document.locator, str(item.error)) if isinstance(item, Unread) else (item.locator, item)
        for item in reader.documents(table, range(3, 8), unread)
    ]

    assert found == expected
