"""Machine dates."""

import pytest

from cleaners.dates.iso import read_iso
from schemas.date import Precision


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("2023", "2023", Precision.YEAR),
        ("2023-07", "2023-07", Precision.MONTH),
        ("2023-07-04", "2023-07-04", Precision.DAY),
        ("20230704", "2023-07-04", Precision.DAY),
        ("2023/07/04", "2023-07-04", Precision.DAY),
        ("2023-07-04T18:05", "2023-07-04T18:05", Precision.MINUTE),
        ("2023-07-04 18:05:09", "2023-07-04T18:05:09", Precision.SECOND),
        ("2023-07-04T18:05:09.123456Z", "2023-07-04T18:05:09+00:00", Precision.SECOND),
        ("2023-07-04T18:05:09+04", "2023-07-04T18:05:09+04:00", Precision.SECOND),
        ("2023-07-04T18:05-0330", "2023-07-04T18:05:00-03:30", Precision.MINUTE),
        ("20230704T180509Z", "2023-07-04T18:05:09+00:00", Precision.SECOND),
        ("2023-07-04T18:05:09-00:00", "2023-07-04T18:05:09", Precision.SECOND),
        ("2023-07-04 18:05:09 UTC", "2023-07-04T18:05:09+00:00", Precision.SECOND),
        ("Tue, 04 Jul 2023 18:05:09 +0400", "2023-07-04T18:05:09+04:00", Precision.SECOND),
        ("Tue, 4 Jul 2023 18:05 GMT", "2023-07-04T18:05:00+00:00", Precision.MINUTE),
        ("Tue Jul 04 2023 18:05:09 GMT+0400 (Somewhere)", "2023-07-04T18:05:09+04:00", Precision.SECOND),
        ("1688493909", "2023-07-04T18:05:09+00:00", Precision.SECOND),
        ("1688493909000", "2023-07-04T18:05:09+00:00", Precision.SECOND),
    ],
)
def test_a_machine_date_keeps_its_precision_and_its_offset(text: str, value: str, precision: Precision) -> None:
    assert read_iso(text) == (value, precision)


@pytest.mark.parametrize(
    "text",
    [
        "", "202307", "2023-02-30", "2023-13-01", "2023-07-04T25:00", "2023-07-04T18:61", "0001-01-01T00:00:00",
        "4 July", "P3D", "2023-07-04T18:05:09+99:00", "Tue, 04 Xyz 2023", "9" * 10_000, "\x00", "\ud800",
    ],
)  # fmt: skip
def test_what_is_no_machine_date_is_refused(text: str) -> None:
    assert read_iso(text) is None
