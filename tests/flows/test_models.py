"""A user's own model judges a run, and what is no model of this version is refused before the run begins."""

import json
import re
from pathlib import Path

import numpy as np
import pytest

from cleaners.model.network import load_weights
from flows.cli import main
from flows.engine.run import clean_paths
from flows.models import model_settings
from schemas.errors import UsageError
from schemas.settings import Settings

ARTICLE = (
    "The council voted on Tuesday to replace the old swing bridge at the harbour, nine years after the flood.\n\n"
    "Residents on the northern bank had asked for a decision since then, and the mayor read out their names.\n"
)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Return a model that believes nothing."""
    arrays = {name: value for name, value in load_weights("text")._asdict().items() if name != "calibration"}
    path = tmp_path / "model.npz"
    np.savez_compressed(path, calibration=np.zeros(2561), **arrays)
    return path


def test_the_run_is_judged_by_the_model_that_is_named(model: Path, tmp_path: Path) -> None:
    dump = tmp_path / "a.txt"
    dump.write_text(ARTICLE, encoding="utf-8")
    for number, options in enumerate(([], ["--model", str(model)])):
        assert main(["clean", str(dump), "--workers", "1", "-o", str(tmp_path / str(number)), *options]) == 0
    records = [json.loads((tmp_path / name / "articles.jsonl").read_text(encoding="utf-8")) for name in ("0", "1")]
    assert [record["text"] for record in records] == [ARTICLE.strip()] * 2
    assert records[0]["quality"] > 0.5 > records[1]["quality"] == 0.0


def test_a_run_by_a_model_is_verified_and_replayed(model: Path, tmp_path: Path) -> None:
    """The manifest tells of the model by its hash, which is all that either needs, beside the model itself."""
    dump = tmp_path / "a.jsonl"
    dump.write_text(json.dumps({"text": ARTICLE}) + "\n{torn\n", encoding="utf-8")
    run = ["clean", str(dump), "--workers", "1", "-o", str(tmp_path / "run"), "--model", str(model)]
    assert main(run) == 0
    assert main(run) == 0
    assert main(["verify", str(tmp_path / "run")]) == 0
    assert main(["clean", "--replay", str(tmp_path / "run"), "--model", str(model)]) == 0
    (tmp_path / "run" / "articles.jsonl").write_bytes(b"")
    assert main([*run, "--repair"]) == 0
    assert main(["verify", str(tmp_path / "run")]) == 0


def test_settings_from_a_manifest_judge_nothing(model: Path, tmp_path: Path) -> None:
    settings = Settings(**model_settings([str(model)]))
    read_back = Settings(**json.loads(settings.model_dump_json()))
    assert read_back.sha256 == settings.sha256
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    with pytest.raises(UsageError, match="by its hash alone"):
        clean_paths([str(tmp_path / "a.txt")], tmp_path / "run", read_back)


def test_explain_shows_what_the_model_says(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dump = tmp_path / "a.txt"
    dump.write_text(ARTICLE, encoding="utf-8")
    assert main(["explain", str(dump), "--json", "--model", str(model)]) == 0
    assert {block["score"] for block in json.loads(capsys.readouterr().out)["blocks"]} == {0.0}


def test_settings_tell_models_by_what_they_hold_and_do_not_print_it(model: Path) -> None:
    settings = Settings(**model_settings([str(model)]))
    assert settings.sha256 != Settings().sha256
    assert set(json.loads(settings.model_dump_json())["text_model"]) == {"sha256"}
    assert len(repr(settings)) < 5_000


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (None, "No such file or directory"),
        (b"no model", "no model; one is made by dechaff train"),
        (b"PK\x03\x04 cut short", "no model; one is made by dechaff train"),
        (b"", "no model; one is made by dechaff train"),
    ],
)
def test_what_is_no_model_is_refused(content: bytes | None, complaint: str, tmp_path: Path) -> None:
    path = tmp_path / "model.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=re.escape(complaint)):
        model_settings([str(path)])


def test_a_model_of_other_features_and_a_second_of_a_kind_are_refused(model: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is one of this kind already"):
        model_settings([str(model), str(model)])
    arrays = dict(np.load(model))
    arrays["input_matrix"] = arrays["input_matrix"][:7]
    np.savez_compressed(tmp_path / "other.npz", **arrays)
    with pytest.raises(UsageError, match=r"another version of dechaff \(7 features\)"):
        model_settings([str(tmp_path / "other.npz")])
