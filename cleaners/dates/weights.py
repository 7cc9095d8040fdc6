"""weights: how much each trait of a date speaks for its being this story's day of publication, in log-odds.

A logistic fit (L2 penalty 1, a page's dates together weigh at most 25) on 1,265 news and blog pages of three
public collections, bare text with a line for each block; the fit was checked with pages of unseen sites.
Set by hand, for want of pages: machine, dateline, wrong weekday, other label in line.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BIAS", "WEIGHTS"]

BIAS: Final = -2.62
WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "above close": 0.30,
        "above far": 0.04,
        "above near": 0.88,
        "above remote": -1.03,
        "alone": -0.16,
        "alone above": -0.13,
        "alone below": -0.09,
        "alone inside": 0.06,
        "ambiguous": -0.03,
        "banner": -1.09,
        "below close": -0.12,
        "below far": -0.38,
        "below near": 0.28,
        "below remote": -0.27,
        "below title": 0.30,
        "beside a modified one": 0.41,
        "clock": 0.69,
        "dateline": 2.90,
        "earliest": 1.58,
        "first above": -0.47,
        "first line": 2.03,
        "inside close": -0.03,
        "inside far": -0.18,
        "inside near": 1.00,
        "inside remote": -0.63,
        "last above": 1.25,
        "latest": 1.64,
        "list": -1.29,
        "list below": -0.21,
        "machine": 2.00,
        "not url day": -2.50,
        "not url month": -1.90,
        "one of two days": 0.04,
        "only day": 0.38,
        "opening": 0.88,
        "other label in line": -3.00,
        "over title": -0.45,
        "pair": -1.07,
        "published label in line": 0.68,
        "published label in text": 0.88,
        "repeated": 2.39,
        "short": -0.32,
        "short above": 0.02,
        "short below": -0.41,
        "short inside": 0.07,
        "shortish": -0.52,
        "shortish above": 0.06,
        "shortish below": 0.02,
        "shortish inside": -0.60,
        "text above": 0.24,
        "text inside": 0.63,
        "under title": -0.08,
        "url day": 3.05,
        "url month": 0.87,
        "weekday": -0.14,
        "wrong weekday": -2.00,
    }
)
