"""Progress tells the speed and the time left by bytes done, and keeps quiet where nobody looks."""

import pytest

from flows.engine.progress import Silent, TerminalProgress, progress_for


def test_the_time_left_goes_by_bytes_not_by_documents(capsys: pytest.CaptureFixture[str]) -> None:
    progress = TerminalProgress(lambda: 4_000)
    progress.advance(1_000, 2_000)
    assert progress.line(20.0) == "2,000 documents, 100/s, 25%, 1:00 left"
    progress.close()
    assert capsys.readouterr().err.endswith("\r\x1b[K")


def test_without_a_known_size_no_time_is_promised(capsys: pytest.CaptureFixture[str]) -> None:
    progress = TerminalProgress(lambda: 0)
    progress.advance(1_000, 50)
    assert progress.line(5.0) == "50 documents, 10/s"


def test_nothing_is_shown_where_standard_error_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    progress = progress_for(lambda: pytest.fail("nobody needs the total"))
    progress.advance(5, 5)
    progress.close()
    assert isinstance(progress, Silent)
    assert capsys.readouterr().err == ""
