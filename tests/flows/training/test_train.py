"""``dechaff train`` makes a model that the judge can run, the same each time, and tells what it is worth."""

import json
from pathlib import Path

import numpy as np
import pytest

from cleaners.model.features import measure
from cleaners.model.network import Weights, probabilities, read_weights
from cleaners.rules import mark
from cleaners.split import split_text
from flows.cli import main
from tests.flows.training.invented import FOOTER, MENU, story, write_gold_set


def train(folder: Path, *options: str) -> Path:
    out = folder.parent / f"{folder.name}{''.join(options).replace('-', '')}.npz"
    arguments = ("train", str(folder), "-o", str(out), "--folds", "2", "--passes", "30", "--width", "12", *options)
    assert main(arguments) == 0
    return out


def weights_in(path: Path) -> Weights:
    with path.open("rb") as file:
        return read_weights(file)


def test_a_model_of_text_tells_stories_from_menus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = train(write_gold_set(tmp_path / "set"))
    shown = capsys.readouterr().out
    assert "set  blocks     24" in shown
    weights = weights_in(out)
    blocks = split_text("\n".join((*MENU, "", *story(31, 1), "", *FOOTER))).blocks
    judged = probabilities(measure(blocks, mark(blocks), weights.lexicon), weights)
    kept = {block.text for block, probability in zip(blocks, judged, strict=True) if probability >= 0.5}
    assert kept == set(story(31, 1))
    report = json.loads(out.with_suffix(".json").read_text())
    assert report["documents"] == {"set": {"blocks": 24}}
    assert report["sites"] == 8
    assert report["cross_validated"]["scores"][0]["f1"] > 0.9


def test_a_model_of_pages_knows_names_of_classes(tmp_path: Path) -> None:
    out = train(write_gold_set(tmp_path / "set"), "--kind", "html")
    weights = weights_in(out)
    assert np.count_nonzero(weights.lexicon_names) > 0
    assert json.loads(out.with_suffix(".json").read_text())["documents"] == {"set": {"html": 24}}


def test_the_same_seed_gives_the_same_model_and_another_seed_another(tmp_path: Path) -> None:
    folder = write_gold_set(tmp_path / "set", pages=1)
    first = train(folder).read_bytes()
    assert train(folder).read_bytes() == first
    assert train(folder, "--seed", "2").read_bytes() != first


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (("--folds", "1"), "--folds must be at least 2"),
        (("--passes", "0"), "--passes, --width and --seed at least 1"),
        (("--folds", "50"), "too few sites for 50 folds"),
        (("-o", "m.json"), "m.json: the report beside the model goes there"),
    ],
)
def test_what_cannot_be_fitted_is_told(
    options: tuple[str, ...], complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_gold_set(tmp_path / "set", sites=2, pages=1)
    assert main(("train", str(folder), "-o", str(tmp_path / "m.npz"), *options)) == 2
    assert complaint in capsys.readouterr().err
