"""weights: how much each trait of a day speaks for its being the day of publication, in log-odds.

For bare text, a line for each block, and its address. A conditional logit over the days of each of 1,265 news and blog
pages and over 'none of them'; made by ``python -m flows.training.dates``, which also checks it on unseen sites.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BIAS", "CALIBRATION", "WEIGHTS"]

BIAS: Final = 0.83
CALIBRATION: Final = (0.80, 0.34)
"""Slope and shift of the log-odds, fitted to how often answers on unseen sites were right."""
WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "1 witnesses": -0.84,
        "2 witnesses": 0.86,
        "a day from the url's": -0.20,
        "above close": 1.02,
        "above far": 0.03,
        "above near": 0.67,
        "above remote": -0.69,
        "alone": -0.07,
        "alone above": 0.03,
        "alone below": -0.67,
        "alone inside": 0.57,
        "ambiguous": 0.19,
        "as of": 0.71,
        "banner": 0.06,
        "below close": 0.18,
        "below far": -0.48,
        "below near": 0.80,
        "below remote": -1.46,
        "below title": 0.38,
        "beside a day": -0.51,
        "beside a modified one": 0.57,
        "changed above": 0.31,
        "changed at a clock": -0.05,
        "changed below": 0.04,
        "changed inside": -0.19,
        "changed then": 0.65,
        "clock": 0.20,
        "dateline": 2.90,
        "earlier of two": 0.64,
        "earliest": 0.14,
        "earliest of all": 0.57,
        "first above": 0.38,
        "first line above": 0.38,
        "first line below": 1.01,
        "first line inside": 0.70,
        "imprint": 2.00,
        "in a sentence": -0.38,
        "inside close": 0.14,
        "inside far": -0.32,
        "inside near": 1.04,
        "inside remote": -1.30,
        "last above": 0.69,
        "later of two": -1.02,
        "latest": 0.38,
        "latest of all": 0.19,
        "list": -1.28,
        "list below": -0.84,
        "machine": 2.00,
        "modified label in line": 0.16,
        "no finer than a month": -0.47,
        "no other day": 0.24,
        "no year": -0.50,
        "not url day": -0.48,
        "not url month": -0.51,
        "one of two days": 0.29,
        "only day": 0.21,
        "opening": 0.06,
        "over title": -0.34,
        "pair": -1.08,
        "published label in line": 1.38,
        "relative phrase": 0.37,
        "repeated": 0.47,
        "short": -0.24,
        "short above": 0.51,
        "short below": -0.67,
        "short inside": -0.08,
        "shortish": -0.11,
        "shortish above": 0.24,
        "shortish below": 0.24,
        "shortish inside": -0.59,
        "shown": -0.20,
        "shown as modified": 0.18,
        "text above": 0.25,
        "text inside": -0.34,
        "the declared in local time": 2.50,
        "under title": 0.96,
        "url day": 1.85,
        "url month": 1.13,
        "weekday": 0.44,
        "wrong weekday": -2.00,
    }
)
