"""zone names: whether a time zone that a user names is one, by the list of this machine."""

from zoneinfo import available_timezones

__all__ = ["check_zone"]


def check_zone(value: str) -> str:
    """Return the name of a time zone. Raises ValueError where none has that name."""
    if value not in available_timezones():
        raise ValueError("no known time zone: write it like Europe/Lisbon")
    return value
