"""All fields together: one reading of one dump."""

import pytest

from cleaners.fields.read import read_claims, read_fields
from cleaners.split import split_text
from schemas.document import Document
from schemas.verdict import Reason, Verdict
from tests.cleaners.fields.pages import PARAGRAPHS, TITLE, kept_of, page_of

DUMP = "\n".join(
    (
        "Categories",
        "Harbour News",
        "",
        TITLE,
        "",
        "By Ida Lund",
        f"WEXCOMBE, March 29 (AFP) — {PARAGRAPHS[0]}",
        *PARAGRAPHS[1:],
        f"The post {TITLE} appeared first on Quay.example.",
    )
)

CLAIMING = (
    tuple(DUMP.split("\n")),
    (TITLE, *PARAGRAPHS),
    (TITLE, "29 March 2024, 12:15", "Updated", "30 March 2024", *PARAGRAPHS, TITLE),
    ("3 hours ago", TITLE, *PARAGRAPHS),
    ("Harbour News", PARAGRAPHS[0], "1 March 2024", PARAGRAPHS[1], "2 March 2024", PARAGRAPHS[2], "3 March 2024"),
    ("March 2024", TITLE, "by Ida Lund", *PARAGRAPHS, "© 2024 Harbour News"),
    PARAGRAPHS,
)
"""Pages that show a headline, bylines, dates and a chronicle, and one that shows nothing but text."""


def test_each_field_is_read_from_its_own_lines_which_are_claimed() -> None:
    page = split_text(DUMP)
    verdicts = [Verdict(keep, None if keep else Reason.MODEL, "test", None) for keep in kept_of(page)]
    fields = read_fields(page, verdicts, Document(DUMP, "text", "dump.txt"))
    assert fields.title == TITLE
    assert fields.byline == ("Ida Lund",)
    assert (fields.section, fields.site_name) == ("Harbour News", "Quay.example")
    assert (fields.agency, fields.dateline_place, fields.language) == ("AFP", "WEXCOMBE", "en")
    claimed = {page.blocks[claim.block].text for claim in fields.claims}
    assert claimed == {"Categories", "Harbour News", TITLE, "By Ida Lund"}


def test_repaired_damage_is_flagged_and_tidied_spaces_are_not() -> None:
    damaged = DUMP.replace("old swing", "old\xa0swing").replace("bridge,” said", "bridge,â€\x9d said")
    page = split_text(damaged)
    verdicts = [Verdict(True, None, "test", None)] * len(page.blocks)
    fields = read_fields(page, verdicts, Document(damaged, "text", "dump.txt"))
    assert "spaces" in page.fixes
    assert fields.flags == ("mojibake_fixed",)


def test_a_dump_of_nothing_has_no_fields() -> None:
    fields = read_fields(split_text(""), [], Document("", "text", "dump.txt"))
    assert (fields.title, fields.byline, fields.language, fields.claims) == (None, (), None, ())


@pytest.mark.parametrize("lines", CLAIMING, ids=lambda lines: lines[0])
@pytest.mark.parametrize("min_chars", [0, 30, 80])
def test_claims_read_alone_are_those_of_all_fields(lines: tuple[str, ...], min_chars: int) -> None:
    page = page_of(lines)
    verdicts = [Verdict(keep, None if keep else Reason.MODEL, "test", None) for keep in kept_of(page, min_chars)]
    document = Document("\n".join(lines), "text", "dump.txt", fetched_at="2024-04-01T12:00:00Z")
    assert read_claims(page, verdicts, document) == read_fields(page, verdicts, document).claims
