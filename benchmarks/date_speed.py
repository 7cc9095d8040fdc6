"""Time that dates take: ours on pages already parsed beside htmldate's fast mode, and our scan of their bare text.

    python -m benchmarks.date_speed SET... [--pages 100] [--rounds 3] [--profile]

Ours is what is done for dates alone, inside the whole road of a page: the declared ones are read and all are ranked.
JSON-LD, microdata and meta elements are read for other fields too; their time stands beside it. htmldate gets the same
trees (``extensive_search`` off, the original date wanted). Time is that of the processor, the best of some rounds.
"""

import argparse
import cProfile
import pstats
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from htmldate import find_date

from benchmarks.gold import HTML, read_contents, read_gold_set
from cleaners.dates.scan import scan
from cleaners.fields import read as fields
from cleaners.html.metadata import read as metadata
from cleaners.html.parse import parse_html
from cleaners.pipeline import trace
from schemas.document import Document

__all__ = ["date_times", "main"]

_DATES: Final[tuple[tuple[ModuleType, str], ...]] = ((metadata, "read_declared_dates"), (fields, "read_dates"))
_SHARED: Final[tuple[tuple[ModuleType, str], ...]] = tuple(
    (metadata, name) for name in ("read_json_ld", "read_microdata", "read_meta_tags")
)
_DATE_TIMES: Final = tuple(name for _, name in _DATES)


@contextmanager
def _timed() -> Iterator[Counter[str]]:
    spent: Counter[str] = Counter()
    whole = {place: getattr(*place) for place in (*_DATES, *_SHARED)}
    try:
        for (module, name), function in whole.items():
            setattr(module, name, _measured(function, name, spent))
        yield spent
    finally:
        for (module, name), function in whole.items():
            setattr(module, name, function)


def _measured(function: Any, name: str, spent: Counter[str]) -> Any:
    @wraps(function)
    def measured(*args: Any, **options: Any) -> Any:
        started = time.process_time()
        try:
            return function(*args, **options)
        finally:
            spent[name] += time.process_time() - started  # type: ignore[assignment]

    return measured


def date_times(pages: Sequence[tuple[str, str, str | None]]) -> Counter[str]:
    """Return the seconds that each part takes over pages (id, HTML, address), ``htmldate`` and ``scan`` among them."""
    total: Counter[str] = Counter()
    for page_id, html, url in pages:
        with _timed() as spent:
            found = trace(Document(html, "html", page_id, url=url))
        text = "\n".join(block.text for block in found.page.blocks)
        tree = parse_html(html)
        started = time.process_time()
        if tree is not None:
            find_date(tree, extensive_search=False, original_date=True, url=url)
        spent["htmldate"] += time.process_time() - started  # type: ignore[assignment]
        started = time.process_time()
        scan(text)
        spent["scan"] += time.process_time() - started  # type: ignore[assignment]
        total.update(spent)
    return total


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure some rounds over the pages of the sets and print the best of each part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="+", metavar="SET", help="folder of a gold set")
    parser.add_argument("--pages", type=int, default=100, help="the first so many of each set")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--profile", action="store_true", help="print where our time goes, too")
    args = parser.parse_args(arguments)
    pages = [
        (page_id, html, gold.page.url)
        for folder in args.sets
        for gold in read_gold_set(folder, args.pages)
        for page_id, html in read_contents(folder, HTML, [gold.page.id])
        if html
    ]
    date_times(pages[:3])  # imports and tables belong to nobody's speed
    rounds = [date_times(pages) for _ in range(args.rounds)]
    best = {name: min(row[name] for row in rounds) for name in rounds[0]}
    for name, seconds in sorted(best.items()):
        print(f"{name:20} {1e3 * seconds / len(pages):.3f} ms a page")
    ours = sum(best[name] for name in _DATE_TIMES)
    print(f"dates: {ours / best['htmldate']:.2f} times htmldate; the scan: {best['scan'] / best['htmldate']:.2f} times")
    if args.profile:
        with cProfile.Profile() as profile:
            date_times(pages)
        pstats.Stats(profile).sort_stats("cumulative").print_stats(r"(dates|metadata)/", 60)


if __name__ == "__main__":
    main()
