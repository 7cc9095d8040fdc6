"""The inbox: what arrives is cleaned once, put away, and never half read."""

import os
import time
from pathlib import Path

import pytest

from flows.inbox import CLEANED, REFUSED, clean_inbox, list_arrivals
from flows.verify import verify_run
from schemas.errors import RunError
from tests.flows.conftest import Article


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Return an empty inbox."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def _arrive(inbox: Path, name: str, text: str, ago_s: float = 60) -> Path:
    path = inbox / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    then = time.time() - ago_s
    os.utime(path, (then, then))
    if path.parent != inbox:
        os.utime(path.parent, (then, then))
    return path


def test_a_file_is_cleaned_into_a_folder_of_its_own_and_put_away(inbox: Path, tmp_path: Path, article: Article) -> None:
    """Its run verifies, and the inbox is empty."""
    _arrive(inbox, "note 1.txt", article(1))
    (arrival,) = clean_inbox(inbox, tmp_path / "out")
    assert arrival.out is not None
    assert arrival.out.name.startswith("note-1.txt-")
    assert arrival.counts["records"] == 1
    assert verify_run(arrival.out).problems == []
    assert list_arrivals(inbox) == []
    assert (inbox / CLEANED / arrival.out.name / "note 1.txt").exists()


def test_a_folder_is_one_arrival(inbox: Path, tmp_path: Path, article: Article) -> None:
    """Its files are cleaned together."""
    _arrive(inbox, "dump/a.txt", article(1))
    _arrive(inbox, "dump/b.txt", article(2))
    (arrival,) = clean_inbox(inbox, tmp_path / "out")
    assert arrival.counts["records"] == 2


def test_what_is_still_being_written_is_left(inbox: Path, article: Article) -> None:
    """A file of just now, a folder with one, and whatever begins with a dot."""
    _arrive(inbox, "now.txt", article(1), ago_s=0)
    _arrive(inbox, "dump/now.txt", article(1), ago_s=0)
    _arrive(inbox, ".hidden.txt", article(1))
    assert list_arrivals(inbox) == []
    assert [path.name for path in list_arrivals(inbox, settle_s=-5)] == ["dump", "now.txt"]


def test_the_same_content_again_costs_nothing_and_is_put_away_too(
    inbox: Path, tmp_path: Path, article: Article
) -> None:
    """As after a kill between cleaning and putting away: the folder holds this very run, and stays as it is."""
    _arrive(inbox, "a.txt", article(1))
    (first,) = clean_inbox(inbox, tmp_path / "out")
    assert first.out is not None
    before = {path: path.stat().st_mtime_ns for path in first.out.rglob("*.jsonl")}
    _arrive(inbox, "a.txt", article(1))
    (second,) = clean_inbox(inbox, tmp_path / "out")
    assert second.out == first.out
    assert {path: path.stat().st_mtime_ns for path in first.out.rglob("*.jsonl")} == before
    assert len(list((inbox / CLEANED).rglob("*a.txt"))) == 2


def test_what_cannot_be_read_is_refused_and_does_not_come_again(inbox: Path, tmp_path: Path, article: Article) -> None:
    """The others are cleaned all the same."""
    (inbox / "empty").mkdir()
    os.utime(inbox / "empty", (0, 0))
    _arrive(inbox, "z.txt", article(1))
    refused, cleaned = clean_inbox(inbox, tmp_path / "out")
    assert refused.out is None
    assert "empty" in refused.problem
    assert cleaned.counts["records"] == 1
    assert list((inbox / REFUSED).rglob("empty"))
    assert clean_inbox(inbox, tmp_path / "out") == []


def test_a_missing_inbox_is_told(tmp_path: Path) -> None:
    """With its path."""
    with pytest.raises(RunError, match="nowhere: no such folder"):
        list_arrivals(tmp_path / "nowhere")
