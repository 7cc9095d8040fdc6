"""How far the judge's promises come true on sites that it had not seen, as plots.

    python -m benchmarks.calibration MODEL.json...

MODEL.json is what ``dechaff train`` writes beside a model: of block probabilities the share of their words that stands
in the gold text in their place, of ``quality`` each page's word F1. Each half of the sites is looked up in the table
that was fitted on the other half.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.chart import Point, reliability

__all__ = ["main"]

_TITLES: Final = {
    "block": ("probability of a block", "share of it that is the article's"),
    "quality": ("quality of a record", "word F1 of its text"),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print bins and errors of each model, and write the plots."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", type=Path, nargs="+", metavar="MODEL.json", help="report beside a model")
    parser.add_argument("-o", "--out", type=Path, default=Path("output/benchmarks"), help="where plots go")
    args = parser.parse_args(arguments)
    args.out.mkdir(parents=True, exist_ok=True)
    for path in args.reports:
        report = json.loads(path.read_text(encoding="utf-8"))
        for name, promise in report["cross_validated"]["promises"].items():
            print(f"{report['kind']}, {name}: expected calibration error {promise['error']:.4f}")
            for said, so, weight in promise["bins"]:
                print(f"  said {said:.3f}  true {so:.3f}  {weight:>9,.1f}")
            points = [Point(said, so, weight=weight) for said, so, weight in promise["bins"]]
            svg = reliability(points, *_TITLES[name])
            (args.out / f"calibration-{name}-{report['kind']}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
