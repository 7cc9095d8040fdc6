"""The weights of the headline's features are fitted by a command that anybody can run again."""

import gzip
from pathlib import Path

import numpy as np
import orjson
import pytest

from cleaners.fields.headline_features import FEATURES
from flows.training.titles import Lesson, fit, main

PARAGRAPH = (
    "The council of Wexcombe voted on Tuesday to replace the old swing bridge, ending nine years of debate in town."
)


def _gold_set(folder: Path) -> Path:
    (folder / "dumps").mkdir(parents=True)
    gold, dumps = [], []
    for number in range(12):
        title = f"Wexcombe council votes on bridge {'abcdefghijkl'[number] * 4}"
        url = f"https://site{number}.example/story/{number}"
        text = f"Home\nNews\nSport pages of the week\n{title}\nBy Ida Holt\n{PARAGRAPH}\n{PARAGRAPH}"
        gold.append({"id": str(number), "url": url, "title": title, "text": PARAGRAPH})
        dumps.append({"id": str(number), "url": url, "text": text})
    packed = gzip.compress(b"\n".join(map(orjson.dumps, gold)))
    (folder / "gold.jsonl.gz").write_bytes(packed)
    (folder / "dumps" / "blocks.jsonl").write_bytes(b"\n".join(map(orjson.dumps, dumps)))
    return folder


def test_the_command_scores_unseen_sites_and_writes_a_weight_for_each_feature(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "weights.tsv"
    assert main([str(_gold_set(tmp_path / "invented")), "-o", str(output)]) == 0
    assert capsys.readouterr().out == "invented: right 1.0000 of 12, among candidates 1.0000\n"
    rows = [line.split("\t") for line in output.read_text().splitlines() if not line.startswith("#")]
    assert [name for name, _ in rows] == list(FEATURES)


def test_a_folder_without_gold_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert "is no gold set" in capsys.readouterr().err


def test_a_feature_that_only_right_lines_have_gets_a_positive_weight() -> None:
    column = FEATURES.index("overlap")
    table = np.zeros((3, len(FEATURES)))
    table[1, column] = 1.0
    lessons = [Lesson("invented", f"site{number}", table, np.array([0.0, 1.0, 0.0])) for number in range(5)]
    weights = fit(lessons)
    assert weights[column] > 0.5
    assert weights[FEATURES.index("gap_after")] == 0.0
