"""weights: how much each trait of a date speaks for its being this story's day of publication, in log-odds.

A logistic fit (L2 penalty 1, a page's dates together weigh at most 25) on 1,265 news and blog pages of three
public collections, bare text with a line for each block; the fit was checked with pages of unseen sites.
Set by hand, for want of pages: machine, dateline, wrong weekday, other label in line.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BIAS", "WEIGHTS"]

BIAS: Final = -2.49
WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "above close": 0.44,
        "above far": 0.06,
        "above near": 1.02,
        "above remote": -1.01,
        "alone": -0.25,
        "alone above": -0.15,
        "alone below": -0.17,
        "alone inside": 0.07,
        "ambiguous": -0.01,
        "banner": -0.90,
        "below far": -0.43,
        "below near": 0.34,
        "below remote": -0.31,
        "below title": 0.23,
        "beside a modified one": 0.48,
        "clock": 0.68,
        "dateline": 2.90,
        "earliest": 1.57,
        "first above": -0.52,
        "first line": 2.08,
        "inside close": -0.09,
        "inside far": -0.30,
        "inside near": 0.71,
        "inside remote": -0.56,
        "last above": 1.15,
        "latest": 1.61,
        "list": -1.37,
        "machine": 2.00,
        "modified label in text": -0.41,
        "not url day": -2.71,
        "not url month": -1.94,
        "one of two days": 0.06,
        "only day": 0.29,
        "opening": 0.87,
        "other label in line": -3.00,
        "other label in text": -0.54,
        "over title": -0.53,
        "pair": -1.00,
        "published label in line": 0.92,
        "published label in text": 0.19,
        "repeated": 2.39,
        "running": 0.24,
        "short": -0.41,
        "short above": 0.03,
        "short below": -0.52,
        "short inside": 0.08,
        "shortish": -0.57,
        "shortish above": 0.13,
        "shortish below": -0.12,
        "shortish inside": -0.57,
        "text above": 0.50,
        "text below": 0.41,
        "text inside": 0.19,
        "under title": -0.11,
        "url day": 3.60,
        "url month": 1.09,
        "weekday": -0.32,
        "wrong weekday": -2.00,
    }
)
