"""The scores: precision and recall of shingles, word F1, titles and dates."""

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from flows.score import Answer, GoldPage, Mark, score_pages, summarise
from schemas.errors import UsageError

SHARED_CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
SCORER = SHARED_CORPUS / "score.py"

STORY = "The ferry to Port Lerris was late again on Monday morning"


def page(text: str = STORY, **fields: str) -> GoldPage:
    return GoldPage(id="a", text=text, **fields)


def test_the_gold_text_itself_scores_one() -> None:
    """An answer that equals the gold is perfect in every measure."""
    summary = summarise(score_pages([page()], [Answer("a", STORY)]))
    assert (summary.f1, summary.precision, summary.recall, summary.word_f1) == (1.0, 1.0, 1.0, 1.0)


def test_an_extra_line_costs_precision_and_no_recall() -> None:
    """11 words make 8 shingles; a tail of 4 words adds 4 shingles that are not in the gold."""
    (score,) = score_pages([page()], [Answer("a", STORY + "\n\nShare this with friends")])
    assert score.recall == 1.0
    assert score.precision == pytest.approx(8 / 12)
    assert score.word_f1 == pytest.approx(2 * 11 / (11 + 15))


def test_a_repeated_shingle_counts_as_often_as_the_gold_has_it() -> None:
    """Saying the article twice halves precision: shingles are a bag, not a set."""
    (score,) = score_pages([page("one two three four")], [Answer("a", "one two three four. One two three four")])
    assert score.precision == pytest.approx(1 / 5)
    assert score.recall == 1.0


def test_a_text_shorter_than_a_shingle_is_one_shingle() -> None:
    """Three words are compared whole."""
    (same,) = score_pages([page("Ferry is late")], [Answer("a", "Ferry is late!")])
    assert (same.precision, same.recall) == (1.0, 1.0)


def test_a_gold_page_without_a_record_counts_in_recall_alone() -> None:
    """A missing page has no precision, and halves the recall of a set of two."""
    gold = [page(), GoldPage(id="b", text=STORY, title="Ferry late", date="2031-04-07")]
    summary = summarise(score_pages(gold, [Answer("a", STORY)]))
    assert (summary.precision, summary.recall) == (1.0, 0.5)
    assert (summary.pages, summary.records) == (2, 1)
    assert (summary.title, summary.date) == ({Mark.MISSING: 1}, {Mark.MISSING: 1})


def test_an_empty_gold_text_has_no_recall() -> None:
    """Pages whose text nobody knows do not pull the average of recall down."""
    (score,) = score_pages([page("")], [Answer("a", STORY)])
    assert (score.recall, score.precision, score.word_f1) == (None, 0.0, 0.0)


@pytest.mark.parametrize(
    ("title", "mark"),
    [
        ("Ferry  late,  again", Mark.RIGHT),
        ("FERRY LATE AGAIN!", Mark.RIGHT),
        ("Ferry late", Mark.WRONG),
        (None, Mark.MISSING),
        ("", Mark.MISSING),
    ],
)
def test_titles_are_compared_folded(title: str | None, mark: Mark) -> None:
    """Case, white space and punctuation do not make a title wrong."""
    (score,) = score_pages([page(title="Ferry late again")], [Answer("a", STORY, title)])
    assert score.title is mark


@pytest.mark.parametrize(
    ("published_at", "mark"),
    [
        ("2031-04-07", Mark.RIGHT),
        ("2031-04-07T23:59:00-11:00", Mark.RIGHT),
        ("2031-04", Mark.WRONG),
        ("2031-07-04", Mark.WRONG),
        (None, Mark.MISSING),
    ],
)
def test_dates_are_compared_by_the_day_as_written(published_at: str | None, mark: Mark) -> None:
    """No zone moves a date to its neighbour; a month alone is not a day."""
    (score,) = score_pages([page(date="2031-04-07T08:00:00Z")], [Answer("a", STORY, None, published_at)])
    assert score.date is mark


def test_two_records_for_one_page_are_refused() -> None:
    """Nobody could say which of the two counts."""
    with pytest.raises(UsageError, match="two records for one gold page: a"):
        score_pages([page()], [Answer("a", STORY), Answer("a", STORY)])


def test_no_pages_at_all_score_zero() -> None:
    """An empty gold set is no division by zero."""
    assert summarise([]).f1 == 0.0


@pytest.mark.parametrize("style", ["blocks", "leaky"])
def test_the_numbers_agree_with_the_reference_scorer(tmp_path: Path, style: str) -> None:
    """On real pages, titles and dates, the reference implementation gives the same numbers."""
    if not SCORER.exists():
        pytest.skip("the shared corpus is not here")
    gold_rows = _rows(SHARED_CORPUS / "fundus-dev" / "gold.jsonl.gz")
    dump_rows = _rows(SHARED_CORPUS / "fundus-dev" / "dumps" / f"{style}.jsonl.gz")[5:]
    answers = [_imperfect(index, row, gold_rows) for index, row in enumerate(dump_rows)]
    ours = summarise(
        score_pages(
            [GoldPage(row["id"], row["text"], title=row.get("title"), date=row.get("date")) for row in gold_rows],
            answers,
        )
    )
    theirs = _reference(tmp_path, SHARED_CORPUS / "fundus-dev" / "gold.jsonl.gz", answers)
    for name in ("f1", "precision", "recall", "word_f1"):
        assert getattr(ours, name) == pytest.approx(theirs[name], abs=5e-5)
    assert ours.title == theirs["title"]
    assert ours.date == theirs["date"]
    assert ours.title.keys() == ours.date.keys() == set(Mark)


def _rows(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        return [json.loads(line) for line in lines]


def _imperfect(index: int, row: dict[str, str], gold_rows: list[dict[str, str]]) -> Answer:
    """Answer some titles and dates right, some wrong and some not at all."""
    gold = next(gold for gold in gold_rows if gold["id"] == row["id"])
    other = gold_rows[index]
    choice = index % 3
    title = (gold.get("title"), other.get("title"), None)[choice]
    date = (gold.get("date"), "1999-01-01", None)[choice]
    return Answer(row["id"], row["text"], title, date)


def _reference(folder: Path, gold: Path, answers: list[Answer]) -> dict[str, object]:
    records = folder / "records.jsonl"
    rows = [
        {"source_id": each.id, "text": each.text, "title": each.title, "published_at": each.published_at}
        for each in answers
    ]
    records.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(SCORER), str(gold), str(records), "--json"], capture_output=True, check=True, text=True
    )
    result: dict[str, object] = json.loads(done.stdout)
    return result
