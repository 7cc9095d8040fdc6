"""``dechaff eval``: how close records, or what raw inputs are cleaned to, come to a gold set."""

import argparse
import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from flows.cli import Subparsers, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.score import Answer, PageScore, Summary

__all__ = ["add_parser"]

_EPILOG: Final = (
    "Precision and recall are averages over pages of shared four-word shingles, F1 is their harmonic mean, and a gold "
    "page without a record counts as an empty text. Records name their page in source_id, else by their file's name."
)
_HEAD: Final = ("pages", "records", "F1", "precision", "recall", "word F1")
_MARKS: Final = ("right", "wrong", "missing")


def add_parser(subparsers: Subparsers) -> None:
    """Add ``eval`` to the command line."""
    parser = subparsers.add_parser(
        "eval",
        description="Score records, or what raw inputs are cleaned to, against a gold set.",
        epilog=_EPILOG,
    )
    parser.add_argument("gold", metavar="GOLD", help="JSONL (or .gz): id, text and, where known, title and date")
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help="records (JSONL, the folder of a run, or - for standard input), or raw inputs, which are cleaned first",
    )
    parser.add_argument("--records", action="store_true", help="take JSONL as records even if it looks like raw input")
    parser.add_argument("--by", metavar="FIELD", help="break the table down by a field of the gold: type, language, …")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N pages with the lowest word F1")
    parser.add_argument(
        "--workers", type=int, default=None, metavar="N", help="processes (default: one for each processor)"
    )
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    from flows.gold import read_gold
    from flows.score import score_pages, summarise

    gold = read_gold(args.gold, by=args.by)
    known = {page.id for page in gold}
    answers = list(_answers(args, known))
    scores = score_pages(gold, answers)
    strangers = [answer.id for answer in answers if answer.id not in known]
    if strangers:
        say(f"dechaff: {len(strangers)} records name no gold page, the first {strangers[0]!r}")
    groups = sorted({score.group for score in scores if score.group is not None})
    summaries = {name: summarise([score for score in scores if score.group == name]) for name in groups}
    worst = sorted(scores, key=lambda score: (score.word_f1, score.id))[: max(0, args.worst)]
    show = _show_json if args.json else _show_table
    show(summarise(scores), summaries, worst)
    return 0


def _answers(args: argparse.Namespace, known: set[str]) -> "Iterator[Answer]":
    """Yield what all paths answer; raw inputs are cleaned together, as one run."""
    from flows.gold import holds_records, read_answers
    from flows.sources.stream import STDIN

    raw: list[str] = []
    for path in args.paths:
        files = _record_files(path)
        if files:
            for file in files:
                yield from read_answers(str(file), known)
        elif path == STDIN or args.records or holds_records(path):
            yield from read_answers(path, known)
        else:
            raw.append(path)
    if raw:
        yield from _cleaned(raw, args.workers or len(os.sched_getaffinity(0)), known)


def _cleaned(paths: list[str], workers: int, known: set[str]) -> "Iterator[Answer]":
    """Clean raw inputs by way of a temporary folder, as a run does, and yield what its records answer."""
    from flows.engine.run import clean_paths
    from flows.gold import read_answers

    with TemporaryDirectory(prefix="dechaff-eval-") as folder:
        out = Path(folder) / "run"
        counts = clean_paths(paths, out, workers=workers).counts
        told = ", ".join(f"{counts[name]} {name}" for name in ("inputs", "rejected", "quarantined"))
        say(f"dechaff: cleaned {told}")
        for file in _record_files(str(out)):
            yield from read_answers(str(file), known)


def _record_files(path: str) -> list[Path]:
    """Return the files of records in the folder of a run; none when the path is something else."""
    folder = Path(path)
    if not (folder / "manifest.json").is_file():
        return []
    return sorted(folder.glob("articles*.jsonl"))


def _show_json(whole: "Summary", groups: "dict[str, Summary]", worst: "Sequence[PageScore]") -> None:
    told: dict[str, Any] = whole._asdict()
    if groups:
        told["groups"] = {name: summary._asdict() for name, summary in groups.items()}
    if worst:
        told["worst"] = [score._asdict() for score in worst]
    print(json.dumps(told, indent=2))


def _show_table(whole: "Summary", groups: "dict[str, Summary]", worst: "Sequence[PageScore]") -> None:
    from flows.terminal import align
    from schemas.neutralise import neutralise

    summaries = [("all", whole), *groups.items()]
    fields = [name for name in ("title", "date") if getattr(whole, name)]
    rows = [["", *_HEAD, *(cell for name in fields for cell in (f"{name} right", "wrong", "missing"))]]
    rows += [[neutralise(name), *_numbers(summary), *_shares(summary, fields)] for name, summary in summaries]
    print("\n".join(align(rows, right=range(1, len(rows[0])))))
    if worst:
        lines = [["word F1", "precision", "recall", "page", "url"]]
        lines += [
            [
                *map(_number, (score.word_f1, score.precision, score.recall)),
                *map(neutralise, (score.id, score.url or "")),
            ]
            for score in worst
        ]
        print("\n" + "\n".join(align(lines, right=(0, 1, 2))))


def _numbers(summary: "Summary") -> list[str]:
    shares = (summary.f1, summary.precision, summary.recall, summary.word_f1)
    return [str(summary.pages), str(summary.records), *map(_number, shares)]


def _shares(summary: "Summary", fields: "Sequence[str]") -> list[str]:
    """Return the share of each mark of each field, of the pages whose gold has the field."""
    cells = []
    for name in fields:
        counts: dict[str, int] = getattr(summary, name)
        total = sum(counts.values())
        cells += [f"{counts.get(mark, 0) / total:.1%}" if total else "-" for mark in _MARKS]
    return cells


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"
