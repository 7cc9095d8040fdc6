"""``dechaff eval``: records or raw inputs against a gold set, as a table and as JSON."""

import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from flows.cli import main

STORIES = {
    "ferry": "The ferry to Port Lerris was late again on Monday morning, for the ninth time since the new timetable "
    "came into force, and the passengers were given soup and blankets by the company.\n\n"
    "The harbour master, Ilse Brandow, said that the old engine had been repaired twice since the winter and would be "
    "replaced by summer, as soon as the yard in Sandvig had a free dock.",
    "mill": "The last paper mill of Odenbrück will close in autumn after a hundred and twelve years, its owners told "
    "the workers on Thursday, because the river has too little water in most months of the year.\n\n"
    "The town council wants to buy the building and turn it into flats and a museum of printing, said its chairman, "
    "Anton Wiesner, who had worked at the mill himself as a young man.",
}


@pytest.fixture
def gold(tmp_path: Path) -> str:
    """Write a gold set of two pages in two languages."""
    path = tmp_path / "gold.jsonl.gz"
    rows = [
        {"id": name, "text": text, "url": f"https://{name}.example/", "title": name, "language": language}
        for (name, text), language in zip(STORIES.items(), ("en", "de"), strict=True)
    ]
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    return str(path)


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Write records that have one page right and lack the other."""
    path = tmp_path / "articles.jsonl"
    row = {"schema_version": "1.0", "source_id": "ferry", "text": STORIES["ferry"], "title": "Ferry!"}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return path


def scores(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["eval", *arguments, "--json"]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def test_records_are_scored_as_they_stand(gold: str, records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One page right, one missing: precision 1, recall one half."""
    told = scores(capsys, gold, str(records))
    assert told["pages"] == 2
    assert told["records"] == 1
    assert (told["precision"], told["recall"], told["f1"]) == (1.0, 0.5, pytest.approx(2 / 3))
    assert told["title"] == {"right": 1, "missing": 1}


def test_records_come_from_a_pipe_too(
    gold: str, records: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``-`` takes what ``dechaff clean -`` writes."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(records.read_bytes())))
    assert scores(capsys, gold, "-")["records"] == 1


def test_a_dump_and_a_folder_of_files_are_cleaned_first(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A dump's pages are named by their ids, a folder's by the names of their files; both score the same."""
    dump = tmp_path / "dump.jsonl.gz"
    rows = [json.dumps({"id": name, "text": text}) + "\n" for name, text in STORIES.items()]
    dump.write_bytes(gzip.compress("".join(rows).encode()))
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, text in STORIES.items():
        (folder / f"{name}.txt.gz").write_bytes(gzip.compress(text.encode()))
    from_dump = scores(capsys, gold, str(dump), "--workers", "1")
    assert from_dump["records"] == 2
    assert from_dump["f1"] == 1.0
    assert scores(capsys, gold, str(folder)) == from_dump


def test_the_folder_of_a_run_is_scored_by_its_records(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its other files are no answers."""
    page = tmp_path / "mill.txt"
    page.write_text(STORIES["mill"], encoding="utf-8")
    assert main(["clean", str(page), "-o", str(tmp_path / "run"), "--workers", "1"]) == 0
    told = scores(capsys, gold, str(tmp_path / "run"), "--worst", "1")
    assert (told["records"], told["precision"], told["recall"]) == (1, 1.0, 0.5)
    assert [page["id"] for page in told["worst"]] == ["ferry"]


def test_lines_of_another_tool_are_records_on_demand(
    gold: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With ``--records`` nothing is cleaned: the unwanted lines cost precision."""
    path = tmp_path / "other.jsonl"
    path.write_text(
        json.dumps({"id": "ferry", "text": "Skip to content\n\n" + STORIES["ferry"]}) + "\n", encoding="utf-8"
    )
    assert scores(capsys, gold, str(path), "--records")["precision"] < 1.0


def test_the_table_is_broken_down_by_a_field(gold: str, records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One row for all pages and one for each value, in straight columns, and the worst pages below."""
    assert main(["eval", gold, str(records), "--by", "language", "--worst", "1"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "     pages  records      F1  precision  recall  word F1  title right  wrong  missing",
        "all      2        1  0.6667     1.0000  0.5000   0.5000        50.0%   0.0%    50.0%",
        "de       1        0  0.0000     0.0000  0.0000   0.0000         0.0%   0.0%   100.0%",
        "en       1        1  1.0000     1.0000  1.0000   1.0000       100.0%   0.0%     0.0%",
        "",
        "word F1  precision  recall  page  url",
        " 0.0000          -  0.0000  mill  https://mill.example/",
    ]


def test_records_of_no_gold_page_are_mentioned(gold: str, records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong id would otherwise look like bad cleaning."""
    with records.open("a", encoding="utf-8") as lines:
        lines.write(json.dumps({"source_id": "stranger", "text": "x"}) + "\n")
    assert main(["eval", gold, str(records)]) == 0
    assert capsys.readouterr().err == "dechaff: 1 records name no gold page, the first 'stranger'\n"


@pytest.mark.parametrize("arguments", [["missing.jsonl"], ["articles.jsonl", "articles.jsonl"], ["a.pdf"]])
def test_what_cannot_be_scored_is_wrong_usage(
    gold: str,
    records: Path,
    arguments: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Missing paths, two records for one page and unknown kinds of file: one line, exit code 2."""
    monkeypatch.chdir(records.parent)
    Path("a.pdf").touch()
    assert main(["eval", gold, *arguments]) == 2
    streams = capsys.readouterr()
    assert (streams.out, streams.err.count("\n")) == ("", 1)
