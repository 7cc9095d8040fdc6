"""The pool starts its workers whole, whatever is asked of it meanwhile."""

import signal

from flows.engine.pool import _held_back


def test_a_signal_waits_until_what_it_would_tear_is_done() -> None:
    """A worker that has read half of what it is to do would complain on the user's terminal."""
    heard: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _frame: heard.append(number))
    try:
        with _held_back(signal.SIGUSR1):
            signal.raise_signal(signal.SIGUSR1)
            assert heard == []
        assert heard == [signal.SIGUSR1]
    finally:
        signal.signal(signal.SIGUSR1, before)
