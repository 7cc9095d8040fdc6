"""The second look: documents whose day and month were left in doubt are read again in the order of their site.

Every document of a run votes for the order that its unambiguous dates show; the ledger keeps the votes. When all are
in, units that hold a document in doubt, of a site whose order is known then, are cleaned once more and told that
order. Nothing depends on which document came first, or on how often a run was interrupted.
"""

from flows.engine.ledger import Ledger

__all__ = ["units_to_look_at"]


def units_to_look_at(ledger: Ledger) -> dict[int, dict[str, bool]]:
    """Return the units that were not cleaned with the orders that are known now, and those orders by site.

    The order is whether the day comes first. A unit is told only of the sites of its documents in doubt.
    """
    in_doubt = ledger.sites_in_doubt()
    if not in_doubt:
        return {}
    from cleaners.dates.profile import DateProfile  # noqa: PLC0415 - most runs end without needing it

    orders = {site: order for site, *votes in ledger.votes() if (order := DateProfile(*votes).order) is not None}
    known = {number: {site: orders[site] for site in sites & orders.keys()} for number, sites in in_doubt.items()}
    units = {number: ledger.unit(number) for number in known}
    return {number: known[number] for number, unit in units.items() if unit is None or unit.orders != known[number]}
