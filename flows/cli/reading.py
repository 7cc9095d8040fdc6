"""The options that say how inputs are read: which field is what, what stands between articles, and who judges."""

import argparse
from typing import TYPE_CHECKING, Any, Final

from schemas.errors import UsageError

if TYPE_CHECKING:
    from schemas.settings import Settings

__all__ = ["add_reading_options", "checked_settings", "option_of", "reading_settings"]

_FIELDS: Final = {
    "text_field": "holds the text",
    "html_field": "holds the page's HTML",
    "url_field": "holds the address",
    "id_field": "holds the id",
    "date_field": "says when it was published",
    "title_field": "holds the headline",
    "author_field": "names the authors",
}


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """Add the options to a command that reads inputs."""
    group = parser.add_argument_group(
        "reading", "Fields of JSON, tables and Parquet; what is not named is guessed. A dot leads into an object."
    )
    for name, what in _FIELDS.items():
        group.add_argument(option_of(name), metavar="NAME", help=f"the field that {what}")
    group.add_argument(
        "--separator",
        metavar="LINE",
        help="the line that stands between the articles of one text file; none: a file is one article",
    )
    habits = parser.add_argument_group(
        "source", "What is known of the one source of all inputs. It counts where an input does not say so itself."
    )
    habits.add_argument("--language", metavar="TAG", help="what it is usually written in: en-GB")
    habits.add_argument(
        "--time-zone",
        metavar="ZONE",
        help="where its clocks stand: Asia/Taipei. Tells which CST or IST is meant; no clock is given a zone by it",
    )
    order = habits.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first", action="store_const", const=True, dest="day_first", help="03/04 is the third of April"
    )
    order.add_argument(
        "--month-first", action="store_const", const=False, dest="day_first", help="03/04 is the fourth of March"
    )
    parser.add_argument(
        "--model",
        action="append",
        default=[],
        metavar="MODEL",
        help="judge by a model that dechaff train wrote; once for text, once for pages",
    )


def option_of(setting: str) -> str:
    """Return the option that gives a setting.

    >>> option_of("max_wall_s")
    '--max-wall-s'
    """
    return "--" + setting.replace("_", "-")


def reading_settings(args: argparse.Namespace) -> dict[str, Any]:
    """Return the settings that were given by these options. Raises UsageError for an unknown time zone or model."""
    names = (*_FIELDS, "separator", "language", "time_zone", "day_first")
    given = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
    if args.time_zone is not None:
        from flows.zone_names import check_zone

        try:
            check_zone(args.time_zone)
        except ValueError as error:
            raise UsageError(f"--time-zone {args.time_zone}: {error}") from error
    if args.model:
        from flows.models import model_settings

        given |= model_settings(args.model)
    return given


def checked_settings(given: dict[str, Any]) -> "Settings":
    """Return the settings that were given by options of their names. Raises UsageError where one is out of order."""
    from pydantic import ValidationError

    from schemas.settings import Settings

    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        raise UsageError(f"{option_of(str(first['loc'][0]))} {first['input']}: {first['msg'].lower()}") from error
