"""The comparison runs on any gold set of the layout, keeps going where a peer fails, and writes what it prints."""

import json
import sys
from pathlib import Path

import pytest

from benchmarks.compare import main, table
from benchmarks.environments import python_of, versions
from benchmarks.peers.serve import answer_to
from benchmarks.race import Runner
from benchmarks.roster import OURS, PEERS, Peer, peers_for
from tests.benchmarks.invented import SENTENCES, write_set

PEER_ENVIRONMENTS = sorted({peer.environment for peer in PEERS} - {OURS})


def test_our_road_and_a_line_filter_run_over_the_same_dump(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    main([str(write_set(tmp_path / "set")), "--style", "blocks", "--peers", "dechaff-text", "keep-all", "-o", str(out)])
    rows = {row["peer"]: row for row in json.loads((out / "set-blocks.json").read_text())["rows"]}
    assert rows["dechaff"]["precision"] > rows["everything kept"]["precision"]
    assert rows["dechaff"]["must_not"] == 1.0
    assert rows["everything kept"]["must_not"] == 0.0
    assert rows["dechaff"]["recall"] == pytest.approx(0.5), "the page that the dump lacks counts as empty"
    assert "| dechaff |" in capsys.readouterr().out
    assert (out / "set-blocks.svg").read_text().startswith("<svg")


def test_our_road_reads_the_fields_of_a_page(tmp_path: Path) -> None:
    main([str(write_set(tmp_path / "set")), "--peers", "dechaff", "-o", str(tmp_path), "--limit", "1"])
    (row,) = json.loads((tmp_path / "set-html.json").read_text())["rows"]
    assert (row["f1"], row["title"], row["byline"], row["day"], row["failures"]) == (1.0, 1.0, 1.0, 1.0, 0)


def test_what_a_peer_raises_is_an_empty_answer_with_the_error() -> None:
    def extract(_content: str, _url: str | None) -> None:
        raise ValueError("no article")

    answer = answer_to(extract, "x", None)  # type: ignore[arg-type]
    assert (answer["text"], answer["error"]) == ("", "ValueError: no article")


def test_a_peer_that_does_not_answer_in_time_is_stopped_and_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep = tmp_path / "asleep"
    asleep.write_text(
        f"#!{sys.executable}\nimport sys, time\nfor line in sys.stdin:\n"
        "    if 'slow' in line: time.sleep(60)\n    print('{\"text\": \"awake\"}', flush=True)\n"
    )
    asleep.chmod(0o755)
    monkeypatch.setattr("benchmarks.race.python_of", lambda *_: str(asleep))
    with Runner(Peer("sleeper", "sleeper", "none", OURS, html=False), tmp_path, limit_s=2.0) as runner:
        assert runner.answer("slow", None)["error"] == "stopped"
        assert runner.answer("quick", None)["text"] == "awake"


def test_a_peer_that_nobody_knows_is_refused() -> None:
    with pytest.raises(SystemExit, match="no such peer: nobody"):
        peers_for("html", ["nobody"])


@pytest.mark.parametrize("environment", PEER_ENVIRONMENTS)
def test_every_environment_pins_every_package(environment: str) -> None:
    assert versions(environment)
    assert all(pin.count("==") == 1 and "/" not in pin for pin in versions(environment))


def test_our_own_environment_is_the_one_that_runs(tmp_path: Path) -> None:
    assert python_of(OURS, tmp_path) == sys.executable


def test_a_table_has_a_dash_where_there_is_nothing_to_score() -> None:
    assert table([]).count("\n") == 1
    assert SENTENCES
