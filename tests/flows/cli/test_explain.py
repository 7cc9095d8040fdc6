"""``dechaff explain``: the right document is picked, and shown so that it can be piped."""

import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from cleaners.identity import document_id
from flows.cli import main
from flows.sources.documents import read_documents

BODY = "The ferry to Port Lerris was late again on Monday morning, for the ninth time since the timetable changed. "


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """Write a dump of three documents and an empty line; the id of the last is the line number of the second."""
    path = tmp_path / "dump.jsonl"
    rows = [{"id": "first", "text": BODY * 3}, {"text": "Menu"}, {"id": "3", "text": BODY * 5}]
    lines = [json.dumps(row) for row in rows]
    path.write_text("\n".join([lines[0], "", lines[1], lines[2]]) + "\n", encoding="utf-8")
    return path


def explained(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main(["explain", *arguments, "--json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def test_a_text_file_is_explained_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every line stands there with its number and a sign."""
    path = tmp_path / "ferry.txt"
    path.write_text(f"{BODY * 3}\n\nx\n", encoding="utf-8")
    assert main(["explain", str(path), "--dates"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"document    {path}\n")
    signs = [line.split()[:2] for line in out.splitlines() if " | " in line]
    assert [number for _, number in signs] == ["1", "3"]
    assert {sign for sign, _ in signs} <= {"+", "-"}


def test_without_an_id_it_is_the_first_document(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """How many there are is said beside the output, on standard error."""
    assert main(["explain", str(dump), "--json"]) == 0
    streams = capsys.readouterr()
    assert json.loads(streams.out)["source_id"] == "first"
    assert "holds 3 documents; this is the first" in streams.err


def test_an_id_of_its_own_goes_before_a_line_number(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``3`` is both the id of one document and the line of another."""
    assert explained(capsys, str(dump), "--id", "3")["locator"] == "line 4"


def test_a_document_is_found_by_its_line(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Lines are counted as editors count them, empty ones too; a rejected document is explained as well."""
    dump.write_text(dump.read_text(encoding="utf-8").replace('"id": "3"', '"id": "third"'), encoding="utf-8")
    told = explained(capsys, str(dump), "--id", "3")
    assert (told["locator"], told["outcome"]) == ("line 3", "rejected")


def test_a_document_is_found_by_its_record_id(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The id in the files of a run leads back to the document, also with the number of a repeated input."""
    last = list(read_documents([str(dump)]))[-1]
    assert explained(capsys, str(dump), "--id", document_id(last))["source_id"] == "3"
    assert explained(capsys, str(dump), "--id", document_id(last) + "-2")["source_id"] == "3"


def test_a_line_that_was_torn_off_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a run quarantines has an explanation too."""
    path = tmp_path / "torn.jsonl"
    path.write_text('{"text": "The fer', encoding="utf-8")
    told = explained(capsys, str(path))
    assert (told["outcome"], told["reason"]) == ("quarantined", "truncated")


def test_standard_input_is_explained(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``-`` reads what another program writes."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO((BODY * 3).encode())))
    assert explained(capsys, "-")["outcome"] == "record"


@pytest.mark.parametrize("arguments", [["missing.txt"], ["dump.jsonl", "--id", "fourth"], ["empty.jsonl"]])
def test_what_is_not_there_is_wrong_usage(
    dump: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Missing files, unknown ids and empty files give one line and exit code 2."""
    monkeypatch.chdir(dump.parent)
    Path("empty.jsonl").touch()
    assert main(["explain", *arguments]) == 2
    streams = capsys.readouterr()
    assert streams.out == ""
    assert streams.err.startswith(f"dechaff: {arguments[0]}: ")
    assert streams.err.count("\n") == 1


@pytest.mark.parametrize(("unwanted", "coloured"), [("", True), ("1", False)])
def test_a_terminal_gets_colour_but_never_the_content_s_own_codes(
    tmp_path: Path, unwanted: str, *, coloured: bool
) -> None:
    """On a real terminal, kept and removed lines are coloured; escape sequences of the page do nothing."""
    path = tmp_path / "hostile.txt"
    path.write_text(f"\x1b]0;owned\x07{BODY * 3}\u202e\n", encoding="utf-8")
    command = [sys.executable, "-c", "import sys; from flows.cli import main; sys.exit(main())", "explain", str(path)]
    ours, theirs = pty.openpty()
    environment = {**os.environ, "NO_COLOR": unwanted, "TERM": "xterm-256color"}
    subprocess.run(command, stdout=theirs, env=environment, check=True)
    os.close(theirs)
    shown = _drain(ours).decode()
    assert ("\x1b[" in shown) is coloured
    assert "\x1b]" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown


def _drain(handle: int) -> bytes:
    chunks = []
    try:
        while chunk := os.read(handle, 1 << 16):
            chunks.append(chunk)
    except OSError:
        pass  # the end of a terminal whose other side is closed
    os.close(handle)
    return b"".join(chunks)
