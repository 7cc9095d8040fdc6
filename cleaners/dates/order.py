"""order: whether the day or the month comes first in '03/04/2024', from what is known of the place it stands in."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple, TypeAlias

from cleaners.dates.country import country_of_address, region_of
from cleaners.dates.scan import Found

__all__ = [
    "IN_DOUBT",
    "NOTHING_TOLD",
    "ORDER_AS_TOLD",
    "Day",
    "Order",
    "Told",
    "known_order",
    "learned_order",
    "order_by_convention",
    "settle",
]

IN_DOUBT = "day and month in doubt"
"""The note of a date that is given as a year alone because its numbers can be read both ways."""
ORDER_AS_TOLD = "order as told"
"""The note of a date whose numbers can be read both ways, where only the user's settings told which."""

Day: TypeAlias = tuple[int, int | None, int | None]
"""Year, month and day."""

_MONTH_FIRST_REGIONS = frozenset({"US", "PH", "PR", "GU", "FM", "MH"})
_WRITTEN_BOTH_WAYS = frozenset({"en", "fil", "tl", "ceb", "om", "or", "ti", "xh"})
"""Languages that the Common Locale Data Repository writes with the month first, in some of their countries at least."""
_ORDERED_SHAPES = frozenset(shape.replace("/", mark) for shape in ("d/m/y", "m/d/y") for mark in "/-.")


class Told(NamedTuple):
    """What the user says of a document's source."""

    day_first: bool | None = None
    time_zone: str | None = None


NOTHING_TOLD = Told()


class Order(NamedTuple):
    """Whether the day comes first, or None where nothing tells."""

    day_first: bool | None
    is_told: bool = False
    """Whether nothing but the user's settings says so."""


def known_order(
    dates: Sequence[Found],
    declared: AbstractSet[Day],
    *,
    site_order: bool | None,
    told: bool | None,
    languages: Sequence[str],
    url: str | None,
) -> Order:
    """Return the order of day and month on a page, by the best that tells.

    Its own unambiguous dates; those of its site; the days that it declares, then those that it shows in words; what
    the user says of its source; the custom of its country or language.
    """
    for order in (
        learned_order(dates),
        site_order,
        _order_of_days(dates, declared),
        _order_of_days(dates, _days_in_words(dates)),
    ):
        if order is not None:
            return Order(order)
    return Order(order_by_convention(languages, url)) if told is None else Order(told, is_told=True)


def settle(found: Found, *, day_first: bool | None) -> Found:
    """Return ``found`` read in the known order; unchanged (still with its ``other`` reading) where none is known.

    Dates with dots are day first: the countries that put the month first write slashes.
    """
    if day_first is None and found.shape[1:2] == ".":
        day_first = True
    if found.other is None or day_first is None:
        return found
    return found._replace(moment=found.moment if day_first else found.other, other=None)


def _days_in_words(dates: Sequence[Found]) -> frozenset[Day]:
    """Return the days that a page shows in a form that leaves nothing open: '2 December 2031' tells '02/12/2031'."""
    return frozenset(found.moment[:3] for found in dates if found.other is None and found.moment.year)


def _order_of_days(dates: Iterable[Found], days: AbstractSet[Day]) -> bool | None:
    """Return the order in which the page's ambiguous dates name ``days`` that it names elsewhere too, or None."""
    orders = set()
    for found in dates:
        if found.other is not None:
            first, second = found.moment[:3] in days, found.other[:3] in days
            orders |= {first} if first != second else set()
    return orders.pop() if len(orders) == 1 else None


def learned_order(dates: Iterable[Found]) -> bool | None:
    """Return the order that a page's unambiguous numeric dates share, or None where they have none or disagree."""
    orders = {found.shape[0] == "d" for found in dates if found.other is None and found.shape in _ORDERED_SHAPES}
    return orders.pop() if len(orders) == 1 else None


def order_by_convention(languages: Sequence[str], url: str | None = None) -> bool | None:
    """Return the order usual for the address's country or the language's region, or None where customs differ.

    The country counts for more: many a page says ``en-US`` because its system was delivered so.

    English and a few others are written both ways; without a region or a country that stays open.

    >>> order_by_convention(["fr"]), order_by_convention(["en-US"]), order_by_convention(["en"])
    (True, False, None)
    """
    country = country_of_address(url)
    if country is not None:
        return country not in _MONTH_FIRST_REGIONS
    for tag in languages:
        region = region_of(tag)
        if region is not None:
            return region not in _MONTH_FIRST_REGIONS
        if tag.partition("-")[0] not in _WRITTEN_BOTH_WAYS:
            return True
    return None
