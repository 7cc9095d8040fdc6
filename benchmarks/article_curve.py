"""How well ``article_probability`` tells articles from other pages: area under the ROC curve.

    python -m benchmarks.article_curve --articles SET... --others SET... [--style html|blocks|...]

A rejected document counts as probability 0. The area is the chance that an article is rated above another page,
ties counting half (Mann and Whitney).
"""

import argparse
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.gold import HTML, read_contents, read_gold_set
from cleaners.article import NOT_ARTICLE_LIKE
from cleaners.pipeline import clean
from schemas.document import Document
from schemas.outcome import Cleaned

__all__ = ["main", "roc_area"]

_REJECTED: Final = 0.0


def roc_area(positives: Sequence[float], negatives: Sequence[float]) -> float:
    """Return the area under the ROC curve, 0–1. Raises ZeroDivisionError where either side is empty.

    >>> roc_area([0.9, 0.5], [0.5, 0.1])
    0.875
    """
    ordered = sorted(negatives)
    beaten = sum(bisect_left(ordered, score) + bisect_right(ordered, score) for score in positives)
    return beaten / 2 / (len(positives) * len(ordered))


def _ratings(folder: Path, style: str, limit: int | None) -> Iterator[tuple[float, bool]]:
    """Yield each page's probability, and whether it is rejected or flagged."""
    articles = read_gold_set(folder, limit)
    urls = {article.page.id: article.page.url for article in articles}
    for page_id, content in read_contents(folder, style, list(urls)):
        markup = "html" if style == HTML else "text"
        outcome = clean(Document(content, markup, page_id, url=urls[page_id]))  # type: ignore[arg-type]
        if isinstance(outcome, Cleaned):
            yield outcome.record.article_probability, NOT_ARTICLE_LIKE in outcome.record.flags
        else:
            yield _REJECTED, True


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what becomes of each set, and the area between the two sides."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, nargs="+", required=True, metavar="SET")
    parser.add_argument("--others", type=Path, nargs="+", required=True, metavar="SET")
    parser.add_argument("--style", default="blocks", help="html, or the name of a dump (default: blocks)")
    parser.add_argument("--limit", type=int, help="only the first pages of each set")
    args = parser.parse_args(arguments)
    sides: list[list[float]] = []
    for side in (args.articles, args.others):
        probabilities: list[float] = []
        for folder in side:
            ratings = list(_ratings(folder, args.style, args.limit))
            rejected = sum(probability == _REJECTED for probability, _ in ratings) / len(ratings)
            flagged = sum(is_flagged for _, is_flagged in ratings) / len(ratings)
            print(f"{folder.name}: {len(ratings)} pages, rejected {rejected:.1%}, rejected or flagged {flagged:.1%}")
            probabilities += [probability for probability, _ in ratings]
        sides.append(probabilities)
    print(f"{args.style}: area under the ROC curve {roc_area(*sides):.4f}")


if __name__ == "__main__":
    main()
