"""``dechaff clean`` from outside: exit codes, pipes, signals, speed, and the same bytes in every environment."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from flows.verify import verify_run

Article = Callable[[int], str]
WriteJsonl = Callable[[Path, Iterable[dict[str, object]]], Path]
DECHAFF = [sys.executable, "-c", "import sys; from flows.cli import main; sys.exit(main())"]
_CUT_SMALL = "from flows.engine import run; run.clean_paths.__kwdefaults__['unit_bytes'] = 20_000;"
SMALL_UNITS = [sys.executable, "-c", f"import sys; {_CUT_SMALL} from flows.cli import main; sys.exit(main())"]


def _dechaff(
    *arguments: object,
    content: bytes = b"",
    environment: Mapping[str, str] | None = None,
    command: Sequence[str] = (),
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*(command or DECHAFF), *map(str, arguments)],
        input=content,
        capture_output=True,
        env={**os.environ, **(environment or {})},
        timeout=60,
        check=False,
    )


def _files(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir()}


def test_a_small_file_is_cleaned_fast_and_without_prefect(tmp_path: Path, article: Article) -> None:
    path = tmp_path / "one.txt"
    path.write_text(article(1), encoding="utf-8")
    code = (
        "import sys; from flows.cli import main; code = main();"
        "heavy = {'prefect', 'fastapi', 'rich'} & set(sys.modules); sys.exit(f'{heavy}' if heavy else code)"
    )
    before = _cpu_seconds_of_children()
    command = [sys.executable, "-c", code, "clean", str(path), "-o", str(tmp_path / "out")]
    result = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert result.returncode == 0, result.stderr
    # one process that waits for nothing: on an idle machine this is the wall time, on a busy one it still holds
    assert _cpu_seconds_of_children() - before < 1.5


def _cpu_seconds_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def test_help_names_every_command_without_importing_one() -> None:
    result = _dechaff("--help")
    assert result.returncode == 0
    for command in (b"clean", b"explain", b"verify", b"eval", b"schema"):
        assert command in result.stdout


def test_hash_seed_zone_and_language_change_no_byte(dump: Path, tmp_path: Path) -> None:
    environments = [
        {"PYTHONHASHSEED": "0", "TZ": "UTC"},
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LANG": "C", "LC_ALL": "C"},
    ]
    for number, environment in enumerate(environments):
        result = _dechaff("clean", dump, "-o", tmp_path / str(number), environment=environment)
        assert result.returncode == 0, result.stderr
    assert _files(tmp_path / "0") == _files(tmp_path / "1")


def test_the_summary_is_one_line_on_standard_error_and_nothing_else_is_said(dump: Path, tmp_path: Path) -> None:
    result = _dechaff("clean", dump, "-o", tmp_path / "out")
    assert result.stdout == b""
    assert result.stderr.startswith(b"51 inputs: 40 records, 1 rejected, 4 duplicates, 6 quarantined; ")
    assert result.stderr.count(b"\n") == 1
    again = _dechaff("clean", dump, "-o", tmp_path / "out")
    assert again.returncode == 0
    assert b"nothing to do" in again.stderr


def test_strict_tells_of_quarantine_by_its_exit_code_also_when_nothing_is_to_do(dump: Path, tmp_path: Path) -> None:
    assert _dechaff("clean", dump, "-o", tmp_path / "out", "--strict").returncode == 3
    assert _dechaff("clean", dump, "-o", tmp_path / "out", "--strict").returncode == 3
    assert _dechaff("clean", dump / "one.txt", "-o", tmp_path / "good", "--strict").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["nowhere.txt"], 2, b"dechaff: nowhere.txt: no such file or folder\n"),
        ([__file__], 2, b"unknown kind of file; known are .txt, .html, .htm, .jsonl, .ndjson"),
        (["-", "-"], 2, b"standard input (-) can be read only once"),
        (["-", "--workers", "0"], 2, b"--workers 0: at least 1 is needed"),
        (["-", "--min-chars", "-1"], 2, b"--min-chars -1: input should be greater than or equal to 0"),
        (["-", "-o", "/dev/null/out"], 1, b"cannot write /dev/null/out"),
        ([".", "-o", "."], 2, b"dechaff: .: the output goes there: name another folder with -o"),
        ([], 2, b"the following arguments are required: PATH"),
    ],
)
def test_an_error_is_told_in_one_line_without_a_traceback(arguments: list[str], code: int, message: bytes) -> None:
    result = _dechaff("clean", *arguments)
    assert result.returncode == code
    assert message in result.stderr
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("kind", ["text", "html", "jsonl", "gzip"])
def test_standard_input_is_recognised_by_its_content_and_records_go_to_standard_output(
    kind: str, article: Article
) -> None:
    import gzip

    line = json.dumps({"id": 5, "text": article(5)}).encode() + b"\n"
    page = "".join(f"<p>{paragraph}</p>" for paragraph in article(5).split("\n"))
    contents = {
        "text": article(5).encode(),
        "html": f"<!DOCTYPE html><html><body><article>{page}</article></body></html>".encode(),
        "jsonl": line,
        "gzip": gzip.compress(line),
    }
    result = _dechaff("clean", "-", content=contents[kind])
    assert result.returncode == 0, result.stderr
    (row,) = map(json.loads, result.stdout.splitlines())
    assert row["source_kind"] == ("jsonl" if kind == "gzip" else kind)
    assert "visit number 5, part 1" in row["text"]
    assert row["source_path"] == "-"
    assert b"1 inputs: 1 records" in result.stderr


def test_records_of_a_file_go_to_standard_output_where_they_are_asked_for_there(
    tmp_path: Path, article: Article
) -> None:
    """`-o -` leaves no folder behind, whatever the input is."""
    path = tmp_path / "a.txt"
    path.write_text(article(1), encoding="utf-8")
    result = _dechaff("clean", path, "-o", "-")
    (row,) = map(json.loads, result.stdout.splitlines())
    assert "visit number 1" in row["text"]
    assert list(tmp_path.iterdir()) == [path]


def test_what_of_standard_input_becomes_no_record_is_told_with_the_reason() -> None:
    """No folder is left that could tell it."""
    result = _dechaff("clean", "-", content=b'{"text": "Rain."}\n{"text": "torn')
    assert result.stdout == b""
    told = result.stderr.decode().splitlines()
    assert told[0].startswith("dechaff: rejected: -: too_short: 5 characters")
    assert told[1].startswith("dechaff: quarantine: -: truncated: line 2: torn off")


def test_standard_input_can_be_written_to_a_folder(tmp_path: Path, article: Article) -> None:
    result = _dechaff("clean", "-", "-o", tmp_path / "out", content=article(1).encode())
    assert result.stdout == b""
    assert (tmp_path / "out" / "manifest.json").exists()


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path, article: Article, write_jsonl: WriteJsonl) -> None:
    path = write_jsonl(tmp_path / "a.jsonl", ({"id": number, "text": article(number)} for number in range(300)))
    command = (
        f"{sys.executable} -c 'from flows.cli import main; raise SystemExit(main())' clean - < {path} | head -c 10"
    )
    script = ["bash", "-c", f"{command}; exit ${{PIPESTATUS[0]}}"]
    result = subprocess.run(script, capture_output=True, timeout=60, check=False)
    assert (result.returncode, result.stdout) == (0, b'{"schema_v')
    assert b"Traceback" not in result.stderr
    assert b"BrokenPipe" not in result.stderr


@pytest.mark.parametrize(
    ("end", "code", "told"),
    [("> /dev/full", 1, b": No space left on device\n"), (">&-", 0, b"")],
    ids=["full", "closed"],
)
@pytest.mark.parametrize("arguments", [["schema"], ["clean", "-"], ["explain", "-"]], ids=lambda words: words[0])
def test_a_standard_output_that_takes_nothing_is_told_in_one_line(
    arguments: list[str], end: str, code: int, told: bytes, article: Article
) -> None:
    """A full disk behind it fails the command; where it was closed, nobody wants to read it."""
    result = _dechaff(*arguments, content=article(1).encode(), command=["bash", "-c", f'"$@" {end}', "-", *DECHAFF])
    assert result.returncode == code
    assert told in result.stderr
    assert b"Traceback" not in result.stderr


def test_a_standard_error_that_is_closed_costs_nothing_but_what_is_told(article: Article) -> None:
    """As a daemon may start it: the records come all the same, and nothing else among them."""
    result = _dechaff("clean", "-", content=article(1).encode(), command=["bash", "-c", '"$@" 2>&-', "-", *DECHAFF])
    assert result.returncode == 0
    (row,) = map(json.loads, result.stdout.splitlines())
    assert "visit number 1" in row["text"]


@contextmanager
def _unfinished(path: Path, out: Path, workers: int) -> Iterator[subprocess.Popen[bytes]]:
    """Give a run that has finished a unit and cannot end: the pipe that it reads stays open."""
    arguments = ("clean", "-", "-o", str(out), "--workers", str(workers))
    with subprocess.Popen([*SMALL_UNITS, *arguments], stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(path.read_bytes())
        process.stdin.flush()
        while not list(out.glob(".dechaff/unit-*.jsonl")):
            assert process.poll() is None
            time.sleep(0.01)
        yield process
        process.wait(timeout=10)


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory, article: Article, write_jsonl: WriteJsonl) -> Path:
    """Return a file of 150 articles: several units, and more than is read to tell a kind."""
    path = tmp_path_factory.mktemp("articles") / "a.jsonl"
    return write_jsonl(path, ({"id": number, "text": article(number)} for number in range(150)))


@pytest.fixture(scope="module")
def whole(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the files of a run over the articles that nothing interrupted."""
    out = tmp_path_factory.mktemp("whole") / "out"
    assert _dechaff("clean", "-", "-o", out, command=SMALL_UNITS, content=articles.read_bytes()).returncode == 0
    return _files(out)


EXIT_CODES = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGKILL: -9}


@pytest.mark.parametrize(
    ("sent", "workers"), [(signal.SIGINT, 1), (signal.SIGINT, 2), (signal.SIGTERM, 2), (signal.SIGKILL, 2)]
)
def test_a_run_that_is_ended_by_a_signal_ends_at_once_and_its_rerun_gives_the_same_bytes(
    sent: signal.Signals, workers: int, articles: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with _unfinished(articles, out, workers) as process:
        started = time.monotonic()
        process.send_signal(sent)
        process.wait(timeout=10)
        assert time.monotonic() - started < 8
        assert process.returncode == EXIT_CODES[sent]
        assert process.stderr is not None
        if sent is not signal.SIGKILL:
            assert process.stderr.read() == b"dechaff: interrupted\n"
    result = _dechaff("clean", "-", "-o", out, command=SMALL_UNITS, content=articles.read_bytes())
    assert b"150 inputs: 150 records" in result.stderr
    assert _files(out) == whole
    assert verify_run(out).problems == []


def test_the_name_of_a_file_acts_neither_on_a_terminal_nor_in_a_run_s_files(tmp_path: Path) -> None:
    path = tmp_path / "red\x1b[31m\u202e.jsonl"
    path.write_text(f'{{"title": "Ferry", "text": "{"The ferry sailed. " * 9}"}}\nno json\n', encoding="utf-8")
    out = tmp_path / "out"
    told = _dechaff("clean", path, "-o", out).stderr
    told += _dechaff("explain", path).stderr
    (out / "articles.jsonl").write_text('{"id": "\\u202e"}\n', encoding="utf-8")
    told += _dechaff("verify", out).stdout
    told += b"".join((out / name).read_bytes() for name in ("quarantine.jsonl", "manifest.json", "origin.json"))
    assert b"guessed jsonl" in told
    assert b"this is the first" in told
    assert b"wrong: articles.jsonl" in told
    assert b"\x1b" not in told
    assert "\u202e".encode() not in told


def test_ctrl_c_in_a_terminal_goes_to_all_processes_and_one_line_is_said(articles: Path, tmp_path: Path) -> None:
    command = [*DECHAFF, "clean", str(articles), "-o", str(tmp_path / "out")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True) as process:
        # the server that forks workers is started now, and imports what they need
        while not any("forkserver" in _command_of(child) for child in _descendants(process.pid)):
            assert process.poll() is None
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=10) == EXIT_CODES[signal.SIGINT]
        assert process.stderr is not None
        assert process.stderr.read() == b"dechaff: interrupted\n"


def _command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def test_no_process_outlives_a_run_that_was_killed(articles: Path, tmp_path: Path) -> None:
    with _unfinished(articles, tmp_path / "out", workers=2) as process:
        children = set(_descendants(process.pid))
        assert len(children) >= 3, "the server that forks workers, and two workers"
        process.kill()
    deadline = time.monotonic() + 5
    while any(map(_is_running, children)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(map(_is_running, children))


def test_a_second_run_into_the_same_folder_is_refused_and_told_who_holds_it(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with _unfinished(articles, out, workers=1) as process:
        second = _dechaff("clean", articles, "-o", out)
        assert second.returncode == 4
        assert f"in use by another run (process {process.pid})".encode() in second.stderr
        process.kill()


def _descendants(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text(encoding="ascii").split():
            yield int(child)
            yield from _descendants(int(child))


def _is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] not in {"Z", "X"}
    except OSError:
        return False
