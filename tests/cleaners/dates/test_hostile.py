"""Hostile strings, and independence of clock, zone and locale."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.dates import read_dates
from cleaners.dates.iso import read_iso
from cleaners.dates.read import read_date
from cleaners.dates.scan import scan
from cleaners.split import split_text
from schemas.block import Block, Page
from schemas.metadata import NO_METADATA

PIECES = [*"0123456789 .,:/-–()|年月日TZ+٣۴\ud800\x00\n", "July", "mars", "am", "UTC", "Published", "2023", "ago"]
DATE_LIKE = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@given(st.one_of(st.text(max_size=200), DATE_LIKE))
def test_no_string_raises_and_every_value_is_a_real_date(text: str) -> None:
    for reading in (read_date(text, languages=["en", "fr"]), read_iso(text), read_date(text, base="2023-07-05")):
        if reading is not None and len(reading[0]) >= 10:
            dt.datetime.fromisoformat(reading[0])


@given(st.lists(st.one_of(st.text(min_size=1, max_size=150), DATE_LIKE.filter(bool)), max_size=12))
def test_no_page_raises_and_claims_are_blocks(lines: list[str]) -> None:
    blocks = tuple(Block(n, n + 1, 0, len(line), line, 0, 0) for n, line in enumerate(lines))
    page = Page(blocks, NO_METADATA)
    dates = read_dates(
        page, title_block=None, body=range(len(lines)), language="en", url=None, fetched_at="2023-07-05T10:00:00Z"
    )
    assert all(0 <= index < len(lines) for index in dates.claimed)
    assert dates.published is None or 0 <= dates.published.score <= 1


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "1 ",
            "1.",
            "12:15 ",
            "29 march ",
            "march ",
            "2024 ",
            "2024年",
            "٢",
            "(",
            "1 é",
            "Published ",
            "a\n",
            "4 May\n",
        ),
        *("2023 оны 1-р сарын ", "2023 ж. 4 ", "2023 a b c ", "6:05 de la ", "4 May 2023, a b ", "4a ", "(4) May "),
        *("2023-", "4 de ", "6:05 m.d. ", "4 May 2023(", "1.2.2023.4.5.2023", "2023 6.05.09 "),
    ],
)
def test_a_million_characters_are_scanned_in_linear_time(piece: str) -> None:
    def seconds(chars: int) -> float:
        text = piece * (chars // len(piece))
        start = time.process_time()
        scan(text)
        return time.process_time() - start

    seconds(1_000)
    least = {chars: min(seconds(chars) for _ in range(3)) for chars in (40_000, 400_000)}
    assert least[400_000] < 30 * least[40_000] + 0.2


def test_zone_and_locale_of_the_machine_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    page = split_text("Lantern fair opens\n4 July 2023 18:05 MSK\n2 hours ago\n" + "The fair opened by the river. " * 9)
    results = []
    for zone in ("UTC", "Asia/Tokyo", "America/St_Johns"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        dates = read_dates(
            page, title_block=0, body=range(3, 4), language="en", url=None, fetched_at="2023-07-05T01:00:00+09:00"
        )
        results.append((dates, read_date("2 hours ago", base="2023-07-05T01:00:00"), read_iso("1688493909")))
    monkeypatch.undo()
    time.tzset()
    assert results[0] == results[1] == results[2]
