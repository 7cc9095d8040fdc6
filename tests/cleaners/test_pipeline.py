"""The whole road: properties that hold for any input."""

import re
import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaners.pipeline import clean, trace
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import Cleaned, Rejected
from schemas.settings import Settings

ANY_LENGTH = Settings(min_chars=0)
"""So that short random texts are cleaned too, not only rejected."""

SENTENCES = (
    "The harbour board of Oldhaven met on Monday to settle the timetable of the ferries, its chair said.",
    "По словам мэра Старогавани, мост через Ленну откроют весной, когда с реки сойдёт лёд и просохнут дороги.",
    "«Das war überfällig», sagte Ines Kallio, die am Nordufer seit zwanzig Jahren eine kleine Bäckerei betreibt.",
    "She said.",
    "Home",
    "Share",
    "Views: 29",
    "Related stories",
    "12 March 2024",
    "By Tamsin Orlov",
    "-",
    "東京の天気は明日から回復し、週末は各地で晴れる見込みだと気象台は発表した。",
    "Bridge opens after nine years",
    "SectionsSEARCHSkip to contentHomeNews",
    "The bridge was opened on Tuesday, after nine years.Share this storyThe mayor of MacArthur walked across it first.",
    # one sentence of which a link and a bold word had lines of their own
    "The mayor of\nOldhaven\n, who signed the treaty with the islands on Monday (\nsee\n), said that\nit\nwas over.",
    # a paragraph wrapped at 72 columns, and one that is quoted
    (
        "The government of the islands asked the harbour board of Oldhaven on\n"
        "Monday to settle the timetable of the ferries before the winter, its\n"
        "chair said, for nobody knows yet whether the boats will run when ice\n"
        "has closed the sound, and the anti-slip decks that the yards had pro-\n"
        "mised for the autumn are not there. Nobody had expected otherwise of\n"
        "them."
    ),
    "> Will the ferries to the outer islands run all winter, and will they\n> run on Sundays?\n> Ines\n>> No.",
    "",
    "  ",
)
dumps = st.lists(st.one_of(st.sampled_from(SENTENCES), st.text(max_size=60)), max_size=25).map("\n".join)
"""Texts shaped like dumps: lines of articles and of chrome in any order, with noise between."""
WORD = re.compile(r"\w+")


ADDRESS = "https://post.example/bridge-opens-after-nine-years"
"""It spells one of the sentences."""


def document(raw: str | bytes, url: str | None = None) -> Document:
    return Document(raw, "text", "made-up.txt", url=url)


def cleaned_text(raw: str, url: str | None = None) -> str:
    outcome = clean(document(raw, url), ANY_LENGTH)
    return outcome.record.text if isinstance(outcome, Cleaned) else ""


@given(st.one_of(st.text(), dumps))
def test_any_text_ends_as_a_record_or_a_rejection(raw: str) -> None:
    assert isinstance(clean(document(raw), ANY_LENGTH), Cleaned | Rejected)


@given(st.binary(max_size=400))
def test_any_bytes_end_as_an_outcome_or_as_a_document_error(raw: bytes) -> None:
    try:
        outcome = clean(document(raw), ANY_LENGTH)
    except DocumentError as error:
        assert error.detail  # noqa: PT017 (both ends are right; an error must say why)
    else:
        assert isinstance(outcome, Cleaned | Rejected)


@settings(max_examples=200)
@given(st.one_of(st.text(), dumps), st.sampled_from((None, ADDRESS)))
def test_cleaning_twice_is_cleaning_once(raw: str, url: str | None) -> None:
    once = cleaned_text(raw, url)
    assert cleaned_text(once, url) == once


def test_a_headline_leaves_an_untouched_text_where_the_address_proves_it() -> None:
    raw = "\n\n".join(("Bridge opens after nine years", SENTENCES[0], "The mayor said no more than that. " * 5))
    assert cleaned_text(raw).startswith("Bridge opens")
    proven = clean(document(raw, ADDRESS), ANY_LENGTH)
    assert isinstance(proven, Cleaned)
    assert proven.record.title == "Bridge opens after nine years"
    assert proven.record.text.startswith(SENTENCES[0])


@given(dumps)
def test_words_come_from_the_input(raw: str) -> None:
    """Named fixes may change a word; where none was needed, every word was there as often."""
    found = trace(document(raw), ANY_LENGTH)
    if isinstance(found.outcome, Cleaned) and not found.page.fixes:
        words = Counter(word for block in found.page.blocks for word in WORD.findall(block.text))
        whole = Counter(WORD.findall(found.outcome.record.text))
        assert not whole - words - Counter(WORD.findall(raw))
        if not any(block.glued for block in found.page.blocks):
            assert not whole - Counter(WORD.findall(raw))


@given(st.one_of(st.text(), dumps))
def test_kept_and_removed_are_all_blocks_in_order(raw: str) -> None:
    found = trace(document(raw), ANY_LENGTH)
    if isinstance(found.outcome, Cleaned):
        kept = [block for block, verdict in zip(found.page.blocks, found.verdicts, strict=True) if verdict.keep]
        gone = [block for block, verdict in zip(found.page.blocks, found.verdicts, strict=True) if not verdict.keep]
        # blanks aside, for pieces of a sentence are joined with and without one
        assert "".join(found.outcome.record.text.split()) == "".join("".join(block.text for block in kept).split())
        assert [removal.text for removal in found.outcome.removals] == [block.text for block in gone]
        assert found.outcome.record.block_count == len(found.page.blocks)
        assert found.outcome.record.kept_block_count + len(found.outcome.removals) == len(found.page.blocks)


@given(dumps)
def test_the_same_input_gives_the_same_outcome(raw: str) -> None:
    assert clean(document(raw)) == clean(document(raw))


def test_every_removal_has_a_line_of_the_source_and_a_named_reason() -> None:
    raw = "Home\nShare\n\n" + SENTENCES[0] + "\n" + SENTENCES[0].replace("Monday", "Friday") + "\nViews: 29\n"
    outcome = clean(document(raw))
    assert isinstance(outcome, Cleaned)
    lines = raw.split("\n")
    for removal in outcome.removals:
        assert lines[removal.line - 1].strip() == removal.text
        assert removal.rule


@pytest.mark.parametrize("raw", ["", "   \n\n", b"", "\ufeff"])
def test_nothing_is_rejected_as_empty(raw: str | bytes) -> None:
    outcome = clean(document(raw))
    assert isinstance(outcome, Rejected)
    assert outcome.reason == "empty"


def test_ten_thousand_crumbling_lines_end_in_time() -> None:
    """Lines that lose their neighbours round after round must not be judged ten thousand times."""
    raw = "\n".join(f"{SENTENCES[n % 12]} {n}" for n in range(10_000))
    started = time.process_time()
    clean(document(raw))
    assert time.process_time() - started < 20
