"""``dechaff train``: fit the block judge on gold pages, cross-validated by site."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from flows.cli import Subparsers, say
from schemas.errors import UsageError

if TYPE_CHECKING:
    from flows.training.judge_model import Report

__all__ = ["add_parser"]

_EPILOG: Final = (
    "A gold set is a folder with gold.jsonl (id, text and, where known, url and type), and dumps/STYLE.jsonl (id, "
    "text) for the text judge or html/ID.html for the page judge; each file may end in .gz. No site is ever on both "
    "sides of the cross-validation. MODEL.json, written beside the model, tells what it was fitted on and its worth."
)


def add_parser(subparsers: Subparsers) -> None:
    """Add ``train`` to the command line."""
    parser = subparsers.add_parser(
        "train",
        description="Fit the block judge on gold pages, cross-validated by site.",
        epilog=_EPILOG,
    )
    parser.add_argument("gold", nargs="+", metavar="GOLD", help="folder of a gold set")
    parser.add_argument("-o", "--out", required=True, metavar="MODEL", help="file to write, for example model.npz")
    parser.add_argument("--kind", choices=("text", "html"), default="text", help="judge of dumps (default) or of pages")
    parser.add_argument("--folds", type=int, default=5, metavar="N", help="parts of the sites (default: 5)")
    parser.add_argument("--passes", type=int, metavar="N", help="how often each page is taught")
    parser.add_argument("--width", type=int, metavar="N", help="width of the network")
    parser.add_argument("--seed", type=int, metavar="N", help="the same seed gives the same model (default: 1)")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    from flows.training.judge_model import PLANS, train_judge

    given: dict[str, Any] = {name: getattr(args, name) for name in ("passes", "width", "seed")}
    if args.folds < 2 or any(value is not None and value < 1 for value in given.values()):  # noqa: PLR2004
        raise UsageError("--folds must be at least 2, --passes, --width and --seed at least 1")
    plan = replace(PLANS[args.kind], **{name: value for name, value in given.items() if value is not None})
    out = Path(args.out)
    if not out.parent.is_dir():
        raise UsageError(f"{out.parent}: no such folder")
    if out.suffix == ".json":
        raise UsageError(f"{out}: the report beside the model goes there: give the model another ending, such as .npz")
    try:
        report = train_judge(args.gold, out, kind=args.kind, plan=plan, folds=args.folds, tell=_tell)
    except ModuleNotFoundError as error:
        raise UsageError(f"training needs {error.name}: install dechaff[train]") from error
    _show(report, out)
    return 0


def _tell(line: str) -> None:
    say(f"dechaff: {line}")


def _show(report: "Report", out: Path) -> None:
    from flows.terminal import align
    from schemas.neutralise import neutralise

    rows = [["set", "style", "pages", "F1", "precision", "recall"]]
    rows += [
        [neutralise(row["set"]), neutralise(row["style"]), str(row["pages"])]
        + [f"{row[name]:.4f}" for name in ("f1", "precision", "recall")]
        for row in report.scores
    ]
    print("\n".join(align(rows, right=(2, 3, 4, 5))))
    promises = report.facts["cross_validated"]["promises"]
    print(
        ", ".join(f"calibration error of {name} {kept['error']:.4f}" for name, kept in promises.items()), out, sep="; "
    )
