"""The first signal lets the program close what is open; a second one ends it at once."""

import signal

import pytest

from flows.cli import _terminable, _Terminated


@pytest.mark.parametrize(("sent", "raised"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, _Terminated)])
def test_after_the_first_signal_the_system_s_own_way_out_is_open(
    sent: signal.Signals, raised: type[BaseException]
) -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with _terminable():
        with pytest.raises(raised):
            signal.raise_signal(sent)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before
