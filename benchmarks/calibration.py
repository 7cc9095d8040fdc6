"""How far promises come true: expected calibration error of block probabilities and of ``quality``, with plots.

    python -m benchmarks.calibration SET... [--style html|blocks|...]

A block counts as the article's where at least half of its words stand in the gold text in their place. ``quality``
is a promise of F1, so it is held against each page's word F1. Blocks that a rule or a field decided carry no
probability and are left out.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.chart import Point, reliability
from benchmarks.gold import HTML, GoldArticle, read_contents, read_gold_set
from cleaners.html.align import kept_shares
from cleaners.pipeline import Trace, trace
from flows.score import Answer, score_pages
from schemas.document import Document
from schemas.outcome import Cleaned
from schemas.verdict import Reason

__all__ = ["Bin", "Promise", "bins_of", "calibration_error", "main", "promises_of"]

_BINS: Final = 10
_JUDGED: Final = frozenset({None, Reason.MODEL, Reason.EXTRACTOR})
_ARTICLE_SHARE: Final = 0.5


class Promise(NamedTuple):
    """What was said before, and what is known now; both 0–1."""

    said: float
    true: float


class Bin(NamedTuple):
    """Promises of about the same height. Means are 0–1."""

    said: float
    true: float
    size: int


def bins_of(promises: Iterable[Promise]) -> list[Bin]:
    """Return ten bins of equal width, without the empty ones.

    >>> bins_of([Promise(0.92, 1.0), Promise(0.98, 0.0)])
    [Bin(said=0.95, true=0.5, size=2)]
    """
    held: list[list[Promise]] = [[] for _ in range(_BINS)]
    for promise in promises:
        held[min(int(promise.said * _BINS), _BINS - 1)].append(promise)
    return [
        Bin(sum(one.said for one in members) / len(members), sum(one.true for one in members) / len(members), n)
        for members in held
        if (n := len(members))
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the expected calibration error: the mean distance between said and true, weighted by size."""
    total = sum(each.size for each in bins)
    return sum(each.size * abs(each.said - each.true) for each in bins) / total if total else 0.0


def promises_of(article: GoldArticle, found: Trace) -> tuple[list[Promise], Promise | None]:
    """Return the promises of a page's blocks, and that of its record (None where it has none)."""
    shares = kept_shares([block.text for block in found.page.blocks], article.page.text)
    blocks = [
        Promise(verdict.score, float(share >= _ARTICLE_SHARE))
        for verdict, share in zip(found.verdicts, shares, strict=True)
        if verdict.score is not None and verdict.reason in _JUDGED
    ]
    if not isinstance(found.outcome, Cleaned):
        return blocks, None
    record = found.outcome.record
    (score,) = score_pages([article.page], [Answer(article.page.id, record.text)])
    return blocks, Promise(record.quality, score.word_f1)


def _traces(folder: Path, style: str, limit: int | None) -> Iterator[tuple[GoldArticle, Trace]]:
    gold = read_gold_set(folder, limit)
    contents = read_contents(folder, style, [article.page.id for article in gold])
    for article, (page_id, content) in zip(gold, contents, strict=True):
        markup = "html" if style == HTML else "text"
        yield article, trace(Document(content, markup, page_id, url=article.page.url))  # type: ignore[arg-type]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print bins and errors over all sets together, and write the plots."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="+", metavar="SET", help="folder of a gold set")
    parser.add_argument("--style", default="blocks", help="html, or the name of a dump (default: blocks)")
    parser.add_argument("--limit", type=int, help="only the first pages of each set")
    parser.add_argument("-o", "--out", type=Path, default=Path("output/benchmarks"), help="where plots go")
    args = parser.parse_args(arguments)
    args.out.mkdir(parents=True, exist_ok=True)
    blocks: list[Promise] = []
    qualities: list[Promise] = []
    for folder in args.sets:
        for article, found in _traces(folder, args.style, args.limit):
            of_blocks, of_record = promises_of(article, found)
            blocks += of_blocks
            qualities += [of_record] if of_record else []
    for name, promises, came_true in (
        ("block", blocks, "share of blocks that are the article's"),
        ("quality", qualities, "word F1 of the text"),
    ):
        bins = bins_of(promises)
        print(f"{name}: expected calibration error {calibration_error(bins):.4f} over {len(promises):,}")
        for each in bins:
            print(f"  said {each.said:.3f}  true {each.true:.3f}  {each.size:>7,}")
        points = [Point(each.said, each.true, weight=each.size) for each in bins]
        svg = reliability(points, "probability" if name == "block" else "quality", came_true)
        (args.out / f"calibration-{name}-{args.style}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
