"""Fit the weights by which dates are ranked again: ``python -m flows.training.dates GOLD...``.

Each GOLD is a folder with ``gold.jsonl.gz`` (one page a line: ``id``, ``url`` and, where known, ``date``) and beside
it ``html/ID.html.gz`` and ``dumps/blocks.jsonl.gz`` (``id``, ``url``, ``text``): the same pages with their HTML and as
the lines of their visible text. Prints how weights that never saw a page's site do on it, then writes the weights
of all pages into ``cleaners/dates``. Deterministic: the same gold gives the same bytes.
"""

import argparse
import datetime as dt
import gzip
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from cleaners.dates.fuse import Table, calibrate, groups_of, probabilities
from cleaners.dates.rank import PAGE, TEXT
from cleaners.pipeline import trace
from flows.cli import EXIT_OK, exit_code
from flows.training.dates_fit import Example, calibration, fit
from flows.training.dates_table import write_table
from schemas.date import Candidate
from schemas.document import Document, Markup
from schemas.errors import DocumentError

__all__ = ["Judged", "Labelled", "cross_validate", "example_of", "learn", "main"]

_FOLDS: Final = 5
_ROUNDS: Final = 2
_PENALTY: Final = 2.0
"""L2 on each weight."""
_MIN_DOCUMENTS: Final = 6
_WITHOUT_DAY: Final = 10
"""Every so many documents there is a copy that has lost its day, to learn when to say nothing."""
_CAUTION: Final[Mapping[Markup, float]] = {"html": 0.6, "text": 0.3}
"""Log-odds taken off every confidence: new sites are stranger than those that the calibration saw."""
_DAY_CHARS: Final = len("2024-03-29")
_SURE: Final = 0.9
_THRESHOLDS: Final = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_BY_HAND: Final[Mapping[str, float]] = {
    "machine": 2.0, "imprint": 2.0, "dateline": 2.9, "wrong weekday": -2.0, "no year": -0.5,
    "the declared in local time": 2.5,
}  # fmt: skip
"""Weights of traits that gold pages hardly have (the last: eleven of 1,265 pages, on ten of which it is right)."""
_RELATIVE_ODDS: Final = 0.4
"""A relative phrase above the text is as often a teaser's or an update's: 0.6 where nothing speaks against it."""
_RELATIVE: Final = "relative phrase"
_NAMES: Final[Mapping[Markup, str]] = {"html": "page", "text": "text"}
_TABLES: Final[Mapping[Markup, Table]] = {"html": PAGE, "text": TEXT}


class Labelled(NamedTuple):
    """The dates that one document shows and declares, and the one that is right."""

    name: str
    site: str
    candidates: Sequence[Candidate]
    day: str


class Judged(NamedTuple):
    """What weights that never saw a document's site make of it."""

    labelled: Labelled
    best: str | None
    probability: float
    """As the weights give it, not yet calibrated."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the gold sets, report cross-validated figures on standard output and write the weights."""
    parser = argparse.ArgumentParser(prog="python -m flows.training.dates", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("gold", metavar="GOLD", nargs="+", type=Path, help="a folder with gold.jsonl.gz, html/, dumps/")
    parser.add_argument("-o", "--out", type=Path, default=Path("cleaners/dates"), help="the folder of the weights")
    args = parser.parse_args(arguments)

    def run() -> int:
        args.out.mkdir(parents=True, exist_ok=True)
        for markup, name in _NAMES.items():
            documents = [each for folder in args.gold for each in read_gold(folder, markup)]
            judged = cross_validate(documents, markup)
            dated = [each for each in judged if each.labelled.day]
            slope, shift = calibration([(each.probability, each.best == each.labelled.day) for each in dated])
            table = learn(documents, markup)._replace(
                slope=slope, shift=round(shift - _CAUTION[markup], 2), least=_TABLES[markup].least
            )
            for line in report(judged, table):
                sys.stdout.write(f"{markup}  {line}\n")
            write_table(args.out, name, table, len(documents))
        return EXIT_OK

    return exit_code(parser.prog, run)


def read_gold(folder: Path, markup: Markup) -> Iterator[Labelled]:
    """Yield the dated documents of a gold set in one form, as a run would read their dates."""
    texts = {} if markup == "html" else {row["id"]: row for row in _rows(folder / "dumps" / "blocks.jsonl.gz")}
    for row in _rows(folder / "gold.jsonl.gz"):
        if not row.get("date"):
            continue
        document = _document(folder, row, texts, markup)
        if document is None:
            continue
        try:
            dates = trace(document).fields.dates
        except DocumentError as error:
            sys.stderr.write(f"{row['id']}: {error}\n")
            continue
        yield Labelled(f"{folder.name} {row['id']}", site_of(row), dates.candidates, row["date"][:_DAY_CHARS])


def site_of(row: Mapping[str, Any]) -> str:
    """Return the last two labels of the host name: pages of one site are never parted by cross-validation."""
    return ".".join((urlsplit(row.get("url") or "").hostname or row["id"]).split(".")[-2:])


def example_of(document: Labelled, table: Table) -> Example:
    """Return the days of a document that compete; a coarser date is right where none names the very day."""
    groups = groups_of(document.candidates, table)
    right = [group.key == document.day for group in groups]
    if not any(right):
        right = [len(group.key) < _DAY_CHARS and document.day.startswith(group.key) for group in groups]
    return Example(document.site, groups, right)


def without_day(document: Labelled) -> Labelled:
    """Return a document as if it did not tell its day: without the candidates of that day and of those beside it."""
    day = dt.date.fromisoformat((document.day + "-01-01")[:_DAY_CHARS])
    gone = {(day + dt.timedelta(days=apart)).isoformat() for apart in (-1, 0, 1)}
    left = [
        each
        for each in document.candidates
        if each.value[:_DAY_CHARS] not in gone and not document.day.startswith(each.value)
    ]
    return document._replace(candidates=left, day="")


def learn(documents: Iterable[Labelled], markup: Markup) -> Table:
    """Fit weights; those in use pick which of a day's lines speaks for it at first, then what was learned does.

    Few gold pages tell no day at all, so some are shown again without theirs: there the right answer is none.
    """
    documents = list(documents)
    documents += [without_day(each) for each in documents if _number_of(each.name) % _WITHOUT_DAY == 0]
    table = _TABLES[markup]
    for _ in range(_ROUNDS):
        examples = [example_of(document, table) for document in documents]
        table = fit(examples, penalty=_PENALTY, min_documents=_MIN_DOCUMENTS, fixed=_BY_HAND)
    alone = table.weigh(("shown", "1 witnesses", "no other day"))
    return table._replace(weights={**table.weights, _RELATIVE: round(_RELATIVE_ODDS - alone, 2)})


def cross_validate(documents: Sequence[Labelled], markup: Markup) -> list[Judged]:
    """Judge each document by weights that were fitted without its site, and each also without its day."""
    judged = []
    for fold in range(_FOLDS):
        learned = learn([document for document in documents if _fold_of(document.site) != fold], markup)
        held_out = [document for document in documents if _fold_of(document.site) == fold]
        judged += [judge(each, learned) for document in held_out for each in (document, without_day(document))]
    return judged


def judge(document: Labelled, table: Table) -> Judged:
    """Return the likeliest day of a document."""
    groups = groups_of(document.candidates, table)
    scores = probabilities(groups, table)
    best = max(range(len(groups)), key=lambda index: scores[index], default=None)
    return Judged(document, None, 0.0) if best is None else Judged(document, groups[best].key, scores[best])


def report(judged: Sequence[Judged], table: Table) -> Iterator[str]:
    """Yield a line for each gold set, then what becomes of all at each threshold, and one on confident answers."""
    dated = [each for each in judged if each.labelled.day]
    undated = [each for each in judged if not each.labelled.day]
    for name in dict.fromkeys(each.labelled.name.split()[0] for each in dated):
        own = [each for each in dated if each.labelled.name.split()[0] == name]
        right, wrong = _count(own, table, table.least)
        empty = len(own) - right - wrong
        yield f"{name}: {right} of {len(own)} days right ({right / len(own):.2%}), {empty} unanswered"
    for least in sorted({*_THRESHOLDS, table.least}):
        right, wrong = _count(dated, table, least)
        _, invented = _count(undated, table, least)
        yield (
            f"{'*' if least == table.least else ' '} above {least}: {right / len(dated):.2%} right, "
            f"{wrong / len(dated):.2%} wrong; without their day {invented / len(undated):.2%} answered"
        )
    right, wrong = _count(dated, table, _SURE)
    sure = right + wrong
    yield f"at {_SURE} and above: {sure / len(dated):.2%} answered, {right / max(1, sure):.2%} of them right"


def _count(judged: Sequence[Judged], table: Table, least: float) -> tuple[int, int]:
    """Return how many answers of at least some confidence are right, and how many are wrong."""
    answered = [each for each in judged if each.best and calibrate(each.probability, table) >= least]
    right = sum(each.best == each.labelled.day for each in answered)
    return right, len(answered) - right


def _fold_of(site: str) -> int:
    return _number_of(site) % _FOLDS


def _number_of(name: str) -> int:
    """Return a number that depends on nothing but the name."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16)


def _document(folder: Path, row: dict[str, Any], texts: dict[str, Any], markup: Markup) -> Document | None:
    if markup == "text":
        text = texts.get(row["id"])
        return None if text is None else Document(text["text"], "text", row["id"], "jsonl", url=text.get("url"))
    path = folder / "html" / f"{row['id']}.html.gz"
    return Document(gzip.decompress(path.read_bytes()), "html", row["id"], "html", url=row.get("url"))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


if __name__ == "__main__":
    sys.exit(main())
