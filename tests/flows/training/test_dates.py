"""The weights of dates are fitted to gold pages, checked on unseen sites and written as a module."""

import gzip
import json
import runpy
from pathlib import Path

import pytest

from cleaners.dates.fuse import Group, Table, probabilities
from flows.training.dates import Labelled, example_of, learn, main, read_gold, site_of, without_day
from flows.training.dates_fit import Example, calibration, fit
from flows.training.dates_table import write_table
from schemas.date import Candidate, Origin, Precision

STORY = (
    "The lantern fair of Port Ellery opened with a parade of paper boats, and the harbour master said that more "
    "visitors came than in any year since the old lighthouse was lit again by the guild of number "
)


def group(key: str, *traits: str) -> Group:
    return Group(key, (0,), traits)


def gold(folder: Path, pages: int) -> Path:
    (folder / "html").mkdir(parents=True)
    (folder / "dumps").mkdir()
    rows, texts = [], []
    for number in range(pages):
        day = f"2031-03-{number + 1:02}"
        url = f"https://herald{number}.example/fair"
        body = f"<h1>Lantern fair {number}</h1><p>Updated 1 May 2032</p>" + f"<p>{STORY}{number}.</p>" * 2
        head = f"<meta property='article:published_time' content='{day}T10:00:00+03:00'>"
        html = f"<html><head>{head}</head><body>{body}</body></html>"
        (folder / "html" / f"{number}.html.gz").write_bytes(gzip.compress(html.encode()))
        rows.append({"id": str(number), "url": url, "date": day if number else None})
        texts.append({"id": str(number), "url": url, "text": f"Lantern fair {number}\n{day}\n{STORY}{number}."})
    for name, lines in (("gold", rows), ("dumps/blocks", texts)):
        with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(line) + "\n" for line in lines)
    return folder


def test_what_marks_the_right_days_gets_weight_and_the_rest_is_none_of_them() -> None:
    examples = [
        Example(f"site{number}", [group("2031-01-01", "good"), group("2030-01-01", "bad")], [True, False])
        for number in range(30)
    ] + [Example("other", [group("2030-01-01", "bad")], [False])] * 10
    table = fit(examples, penalty=0.5, min_documents=4, fixed={"by hand": 1.5})
    assert table.weights["good"] > 0 > table.weights["bad"]
    assert table.weights["by hand"] == 1.5
    good, bad = probabilities(examples[0].groups, table)
    assert good > 0.9
    assert bad < 0.1


def test_rare_traits_get_no_weight() -> None:
    examples = [Example("site", [group("2031-01-01", "common")], [True])] * 9
    rare = [Example("site", [group("2031-01-01", "rare")], [True])]
    assert set(fit(examples + rare, penalty=1.0, min_documents=5, fixed={}).weights) == {"common"}


def test_a_document_without_its_day_has_lost_all_that_tells_it() -> None:
    values = ("2031-03-04T23:30:00+00:00", "2031-03-05", "2031-03", "2031", "2031-03-07", "2030")
    candidates = [Candidate(value, Precision.DAY, value, Origin.HEADER) for value in values]
    left = without_day(Labelled("fair 1", "herald.example", candidates, "2031-03-04"))
    assert [each.value for each in left.candidates] == ["2031-03-07", "2030"]
    assert not any(example_of(left, Table(0.0, {})).right)


def test_what_the_right_day_leaves_behind_is_learned_to_be_nothing() -> None:
    def candidate(value: str, trait: str) -> Candidate:
        return Candidate(value, Precision.DAY, value, Origin.HEADER, traits=(trait,))

    documents = [
        Labelled(
            f"fair {number}",
            f"herald{number}.example",
            [candidate("2031-03-04", "bears"), candidate("2030-01-01", "mentions")],
            "2031-03-04",
        )
        for number in range(300)
    ]
    table = learn(documents, "text")
    assert table.weigh(("mentions", "shown", "1 witnesses", "no other day")) < -1


def test_calibration_lowers_what_was_too_sure() -> None:
    slope, shift = calibration([(0.99, number % 4 > 0) for number in range(400)])
    assert (slope, shift) != (1.0, 0.0)
    assert abs(1 / (1 + 2.718281828 ** -(slope * 4.595 + shift)) - 0.75) < 0.02


def test_a_written_table_is_the_module_that_is_read(tmp_path: Path) -> None:
    table = Table(-1.5, {"alone": 0.25, "nothing": 0.001}, 0.7, 0.1)
    path = write_table(tmp_path, "page", table, 1234)
    found = runpy.run_path(str(path))
    assert found["PAGE_BIAS"] == -1.5
    assert found["PAGE_CALIBRATION"] == (0.7, 0.1)
    assert dict(found["PAGE_WEIGHTS"]) == {"alone": 0.25}


def test_sites_are_told_by_the_end_of_their_hosts() -> None:
    assert site_of({"id": "1", "url": "https://news.herald.example/a"}) == "herald.example"
    assert site_of({"id": "a.b.c"}) == "b.c"


def test_the_command_reads_gold_reports_and_writes_both_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = gold(tmp_path / "fair-dev", 14)
    assert [each.day for each in read_gold(folder, "html")][:2] == ["2031-03-02", "2031-03-03"]
    out = tmp_path / "out"
    out.mkdir()
    assert main([str(folder), "-o", str(out)]) == 0
    told = capsys.readouterr().out
    assert "html  fair-dev: 13 of 13 days right (100.00%), 0 unanswered" in told
    assert "html  * above 0.58: 100.00% right, 0.00% wrong; without their day " in told
    assert {path.name for path in out.iterdir()} == {"page_weights.py", "weights.py"}
    first = (out / "page_weights.py").read_bytes()
    main([str(folder), "-o", str(out)])
    assert (out / "page_weights.py").read_bytes() == first
