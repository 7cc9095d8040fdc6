"""weights: how much each trait of a day speaks for its being the day of publication, in log-odds.

For bare text, a line for each block, and its address. A conditional logit over the days of each of 1,265 news and blog
pages and over 'none of them'; made by ``python -m flows.training.dates``, which also checks it on unseen sites.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BIAS", "CALIBRATION", "WEIGHTS"]

BIAS: Final = 0.83
CALIBRATION: Final = (0.80, 0.32)
"""Slope and shift of the log-odds, fitted to how often answers on unseen sites were right."""
WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "1 witnesses": -0.85,
        "2 witnesses": 0.87,
        "a day from the url's": -0.18,
        "above close": 0.85,
        "above far": 0.02,
        "above near": 0.62,
        "above remote": -0.70,
        "after the update": -0.04,
        "alone": -0.07,
        "alone above": 0.11,
        "alone below": -0.43,
        "alone inside": 0.25,
        "also in the text": 0.14,
        "ambiguous": 0.19,
        "banner": 0.09,
        "below close": 0.51,
        "below far": -0.58,
        "below near": 0.71,
        "below remote": -1.47,
        "below title": 0.34,
        "beside a day": -0.41,
        "beside a modified one": 0.62,
        "changed above": 0.32,
        "changed at a clock": 0.05,
        "changed inside": -0.17,
        "changed then": 0.64,
        "clock": 0.27,
        "dateline": 2.90,
        "earlier of two": 0.64,
        "earliest": 0.14,
        "earliest of all": 0.61,
        "first above": 0.38,
        "first line above": 0.38,
        "first line below": 0.93,
        "first line inside": 0.68,
        "imprint": 2.00,
        "in a sentence": -0.45,
        "inside close": -0.04,
        "inside far": 0.10,
        "inside near": 1.06,
        "inside remote": -1.39,
        "last above": 0.74,
        "later of two": -1.03,
        "latest": 0.34,
        "latest of all": 0.29,
        "list": -1.32,
        "list below": -0.86,
        "machine": 2.00,
        "modified label in line": 0.05,
        "no finer than a month": -0.70,
        "no other day": 0.23,
        "no year": -0.50,
        "not url day": -0.52,
        "not url month": -0.53,
        "one of two days": 0.25,
        "only day": 0.34,
        "opening": 0.05,
        "over title": -0.33,
        "pair": -1.06,
        "published label in line": 1.50,
        "relative phrase": 0.44,
        "repeated": 0.50,
        "short": -0.17,
        "short above": 0.50,
        "short below": -0.68,
        "short inside": 0.02,
        "shortish": -0.12,
        "shortish above": 0.04,
        "shortish below": 0.19,
        "shortish inside": -0.35,
        "shown": -0.25,
        "shown as modified": 0.02,
        "text above": 0.15,
        "text inside": -0.19,
        "the declared in local time": 2.50,
        "under title": 0.80,
        "url day": 1.88,
        "url month": 1.13,
        "weekday": 0.32,
        "wrong weekday": -2.00,
    }
)
