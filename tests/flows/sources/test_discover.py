"""Files are found in an order that is the same everywhere, and named so that a user finds them again."""

import os
from pathlib import Path

import pytest

from flows.sources.discover import check_paths, find_files
from flows.sources.documents import read_items
from flows.sources.source import Unread
from schemas.errors import UsageError
from schemas.outcome import QuarantineReason


def _tree(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Rain.", encoding="utf-8")


def _names(*paths: Path | str, exclude: Path | None = None) -> list[str]:
    return [file.source_path for file in find_files([str(path) for path in paths], exclude=exclude)]


def test_a_folder_is_read_recursively_by_name_without_hidden_and_unknown_files(tmp_path: Path) -> None:
    _tree(tmp_path, "b.txt", "a/z.html", "a/b/c.jsonl.gz", ".git/x.txt", ".hidden.txt", "photo.jpg", "README")
    assert _names(tmp_path) == ["a/b/c.jsonl.gz", "a/z.html", "b.txt"]


def test_a_named_file_keeps_the_path_by_which_it_was_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tree(tmp_path, "d/a.txt")
    monkeypatch.chdir(tmp_path)
    absolute = str(tmp_path / "d" / "a.txt")
    assert _names("d/a.txt", absolute, "./d/a.txt") == ["d/a.txt", absolute, "./d/a.txt"]


def test_the_output_folder_is_no_input(tmp_path: Path) -> None:
    _tree(tmp_path, "a.txt", "output/articles.jsonl")
    assert _names(tmp_path, exclude=tmp_path / "output") == ["a.txt"]


def test_a_finished_run_in_a_folder_is_no_input_unless_it_is_named(tmp_path: Path) -> None:
    """`dechaff clean .` once more, into another folder, must not clean the records of the first time."""
    run = ["articles.jsonl", "ledger.sqlite", "manifest.json"]
    _tree(tmp_path, "a.txt", "b/manifest.json", *(f"output/{name}" for name in run))
    assert _names(tmp_path) == ["a.txt", "b/manifest.json"]
    assert _names(tmp_path / "output") == ["articles.jsonl", "manifest.json"]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    _tree(tmp_path, "d/a.txt")
    (tmp_path / "d" / "loop").symlink_to(tmp_path / "d", target_is_directory=True)
    assert _names(tmp_path) == ["d/a.txt"]


def test_a_file_name_that_is_no_text_can_be_written(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_bytes(b"Rain.")
    assert _names(tmp_path) == ["\\xff.txt"]


def test_a_missing_path_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.txt: no such file or folder"):
        check_paths([str(tmp_path / "nowhere.txt")])


def test_an_unknown_kind_is_wrong_usage_and_the_message_lists_the_known_ones(tmp_path: Path) -> None:
    _tree(tmp_path, "a.pdf")
    with pytest.raises(UsageError, match=r"a\.pdf: unknown kind of file; known are \.txt, \.html"):
        check_paths([str(tmp_path / "a.pdf")])


def test_a_folder_without_anything_to_read_is_wrong_usage(tmp_path: Path) -> None:
    _tree(tmp_path, "a.pdf")
    with pytest.raises(UsageError, match="no file of a known kind"):
        check_paths([str(tmp_path)])


def test_the_folder_of_the_output_cannot_be_the_input(tmp_path: Path) -> None:
    """Nothing in it would be read, and the run would end well with no input at all."""
    _tree(tmp_path, "a.txt")
    with pytest.raises(UsageError, match="the output goes there: name another folder with -o"):
        check_paths([str(tmp_path)], tmp_path / "." / "d" / "..")


@pytest.mark.parametrize("name", ["pipe", "pipe.txt"])
def test_a_pipe_by_its_name_is_wrong_usage_with_the_remedy(name: str, tmp_path: Path) -> None:
    """It would be opened twice, and the second time would wait for ever."""
    os.mkfifo(tmp_path / name)
    with pytest.raises(UsageError, match="a pipe or a device; give it as standard input: - < "):
        check_paths([str(tmp_path / name)])


def test_a_file_without_a_telling_name_that_cannot_be_read_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of what kind it is, nobody knows; that is not what is wrong."""
    _tree(tmp_path, "a")

    def refuse(_path: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("flows.sources.stream._opened_file", refuse)
    with pytest.raises(UsageError, match=r"a: Permission denied$"):
        check_paths([str(tmp_path / "a")])


def test_a_folder_in_a_folder_that_cannot_be_read_costs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an input that cannot be read, as a file would be."""
    _tree(tmp_path, "a.txt", "b/x.txt", "c.txt")
    scandir = os.scandir

    def refuse_b(path: str) -> object:
        if path.endswith("b"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("flows.sources.discover.os.scandir", refuse_b)
    assert _names(tmp_path) == ["a.txt", "b", "c.txt"]
    _, unread, _ = read_items([str(tmp_path)])
    assert isinstance(unread, Unread)
    assert unread.error.reason is QuarantineReason.UNREADABLE
