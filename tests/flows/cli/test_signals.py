"""The first signal lets the program close what is open; a second one ends it at once, to the very end."""

import signal
from collections.abc import Iterator

import pytest

from flows.cli import _terminable, _Terminated

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@pytest.fixture(autouse=True)
def _handlers() -> Iterator[None]:
    before = [signal.getsignal(each) for each in SIGNALS]
    yield
    for each, handler in zip(SIGNALS, before, strict=True):
        signal.signal(each, handler)


@pytest.mark.parametrize(("sent", "raised"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, _Terminated)])
def test_after_the_first_signal_the_system_s_own_way_out_stays_open(
    sent: signal.Signals, raised: type[BaseException]
) -> None:
    """A second Ctrl-C while the interpreter shuts down would be printed as an exception that is ignored."""
    with pytest.raises(raised), _terminable():
        signal.raise_signal(sent)
    assert [signal.getsignal(each) for each in SIGNALS] == [signal.SIG_DFL, signal.SIG_DFL]


def test_without_a_signal_all_is_as_it_was() -> None:
    """Who calls the command line from a program of their own keeps their handlers."""
    before = [signal.getsignal(each) for each in SIGNALS]
    with _terminable():
        assert signal.getsignal(signal.SIGINT) not in before
    assert [signal.getsignal(each) for each in SIGNALS] == before
