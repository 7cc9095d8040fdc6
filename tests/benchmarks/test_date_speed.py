"""The time of dates is that of our functions and of htmldate, and nothing stays timed afterwards."""

from benchmarks.date_speed import date_times
from cleaners.fields import read as fields

PAGE = (
    "<html><head><meta property='article:published_time' content='2031-03-04T05:06:07+03:00'></head><body>"
    f"<h1>Lantern fair</h1><p>4 March 2031</p><p>{'The fair opened by the river. ' * 9}</p></body></html>"
)


def test_each_part_is_timed_and_the_functions_are_put_back() -> None:
    before = vars(fields)["read_dates"]
    spent = date_times([("1", PAGE, "https://herald.example/fair")])
    assert {"read_declared_dates", "read_dates", "htmldate", "scan"} <= spent.keys()
    assert all(seconds >= 0 for seconds in spent.values())
    assert spent["read_dates"] > 0
    assert vars(fields)["read_dates"] is before
