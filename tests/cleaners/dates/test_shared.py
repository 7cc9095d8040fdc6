"""Floors on the real strings and dumps beside the project; skipped where they are absent."""

import json
import re
from pathlib import Path

import pytest

from cleaners.dates import read_dates
from cleaners.dates.read import read_date
from cleaners.split import split_text

SHARED = Path(__file__).resolve().parents[4] / "shared"
STRINGS = SHARED / "corpus" / "date-strings.jsonl"
DUMPS = SHARED / "dumps"
BASE = "2026-11-21T12:00"
MIN_RIGHT = 0.98


@pytest.mark.skipif(not STRINGS.exists(), reason="the date strings are not here")
def test_real_date_strings_are_read_and_real_noise_is_refused() -> None:
    rows = [json.loads(line) for line in STRINGS.read_text(encoding="utf-8").splitlines()]
    right = wrong = 0
    for row in rows:
        reading = read_date(row["text"], languages=[row["language"]] if row["language"] else [], base=BASE)
        found = re.sub(r"(T\d\d:\d\d):00(?=[+-])", r"\1", reading[0]) if reading else None
        expected = row["expected"] and re.sub(r"(T\d\d:\d\d):00(?=[+-])", r"\1", row["expected"])
        if expected is None:
            assert found is None, row["text"]
        right += expected is not None and found == expected
        wrong += expected is not None and found != expected
    assert right / (right + wrong) >= MIN_RIGHT


@pytest.mark.skipif(not DUMPS.exists(), reason="the dumps are not here")
def test_the_published_date_of_every_real_dump_is_read_as_it_stands() -> None:
    rows = [json.loads(line) for line in (DUMPS / "expected.jsonl").read_text(encoding="utf-8").splitlines()]
    for row in rows:
        page = split_text((DUMPS / row["dump"]).read_text(encoding="utf-8"))
        dates = read_dates(
            page, title_block=None, body=range(len(page.blocks)), language="en", url=None, fetched_at=None
        )
        found = dates.published.value if dates.published else None
        if "published_day" in row:
            assert found is not None
            assert found[:10] == row["published_day"]
        else:
            assert found == row["published"]
