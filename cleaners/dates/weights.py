"""weights: how much each trait of a day speaks for its being the day of publication, in log-odds.

For bare text, a line for each block, and its address. A conditional logit over the days of each of 1,265 news and blog
pages and over 'none of them'; made by ``python -m flows.training.dates``, which also checks it on unseen sites.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BIAS", "CALIBRATION", "WEIGHTS"]

BIAS: Final = 1.17
CALIBRATION: Final = (0.85, 0.05)
"""Slope and shift of the log-odds, fitted to how often answers on unseen sites were right."""
WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "1 witnesses": -0.87,
        "2 witnesses": 0.89,
        "a day from the url's": -0.13,
        "above close": 0.78,
        "above far": 0.06,
        "above near": 0.64,
        "above remote": -1.06,
        "after the update": 0.02,
        "alone": 0.14,
        "alone above": 0.08,
        "alone below": -0.21,
        "alone inside": 0.27,
        "also in the text": 0.17,
        "ambiguous": -0.43,
        "banner": -0.01,
        "below close": 0.46,
        "below far": -0.50,
        "below near": 0.67,
        "below remote": -1.19,
        "below title": 0.01,
        "beside a day": -0.81,
        "beside a modified one": 0.45,
        "changed above": 0.24,
        "changed at a clock": 0.01,
        "changed then": 0.85,
        "clock": 0.24,
        "dateline": 2.90,
        "earliest": 0.35,
        "earliest of all": 0.67,
        "first above": 0.21,
        "first line": 0.82,
        "inside close": -0.07,
        "inside far": -0.38,
        "inside near": 0.78,
        "inside remote": -0.70,
        "last above": 0.68,
        "latest": 0.01,
        "latest of all": 0.73,
        "list": -1.15,
        "list below": -0.91,
        "machine": 2.00,
        "modified label in line": 0.01,
        "no finer than a month": -0.48,
        "no other day": 0.20,
        "no year": -0.50,
        "not url day": -0.62,
        "not url month": -0.49,
        "one of two days": 0.24,
        "only day": 0.35,
        "opening": -0.04,
        "over title": -0.60,
        "pair": -0.84,
        "published label in line": 1.51,
        "relative phrase": 0.41,
        "repeated": 0.47,
        "short": -0.02,
        "short above": 0.57,
        "short below": -0.67,
        "short inside": 0.08,
        "shortish": -0.60,
        "shortish above": 0.01,
        "shortish inside": -0.61,
        "shown": -0.51,
        "shown as modified": 0.37,
        "text above": -0.24,
        "text inside": -0.11,
        "under title": 0.92,
        "url day": 1.73,
        "url month": 1.01,
        "weekday": 0.42,
        "wrong weekday": -2.00,
    }
)
