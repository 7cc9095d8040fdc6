"""The date in a page's address."""

import pytest

from cleaners.dates.url import date_in_url


@pytest.mark.parametrize(
    ("url", "value"),
    [
        ("https://example.org/2023/07/04/a-story", "2023-07-04"),
        ("https://example.org/news/2023-07-04-a-story.html", "2023-07-04"),
        ("https://example.org/2023/jul/04/a-story", "2023-07-04"),
        ("https://example.org/04-07-2023/a-story", "2023-07-04"),
        ("https://example.org/a20230704b/story", "2023-07-04"),
        ("https://example.org/2023/0704/story", "2023-07-04"),
        ("https://example.org/2023/07/story", "2023-07"),
        ("https://example.org/story-2023", None),
        ("https://example.org/123202307049", None),
        ("https://example.org/2023/13/45/story", None),
        ("https://example.org:bad/2023]", None),
        ("http://[", None),
        ("", None),
        (None, None),
        ("https://valley.example/2024/1000", None),
    ],
)
def test_an_address_shows_a_day_a_month_or_nothing(url: str | None, value: str | None) -> None:
    candidate = date_in_url(url)
    assert (candidate.value if candidate else None) == value
