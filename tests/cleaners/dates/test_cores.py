"""cores: what is not looked at closely holds no date."""

import pytest

from cleaners.dates import cores as module
from cleaners.dates.cores import cores


@pytest.mark.parametrize("sign", sorted(module._NO_MONTH_AFTER))
@pytest.mark.parametrize("rest", [" March 2031", "March 2031", " tháng 3 2031", "", "\nof March"])
def test_no_month_is_missed_behind_a_sign_that_none_can_follow(
    sign: str, rest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The quick look at the sign says what the close look would."""
    if not sign and rest:
        return  # the end of a text
    text = f"On 12{sign}{rest}"
    found = list(cores(text, ()))
    monkeypatch.setattr(module, "_NO_MONTH_AFTER", frozenset())
    assert found == list(cores(text, ()))
