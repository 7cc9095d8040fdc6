"""The options that say how inputs are read: which field is what, what stands between articles, and who judges."""

import argparse
from typing import Any, Final

__all__ = ["add_reading_options", "option_of", "reading_settings"]

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
    """Return the settings that were given by these options."""
    names = (*_FIELDS, "separator")
    given = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
    if args.model:
        from flows.models import model_settings

        given |= model_settings(args.model)
    return given
