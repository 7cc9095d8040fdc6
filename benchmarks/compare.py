"""Our road and its peers over gold sets: quality and pages per second of one core, side by side.

    python -m benchmarks.compare SET... [--style html|blocks|nodes|glued|leaky|clean] [--peers NAME...]

SET is the folder of a gold set (see benchmarks/README.md). Writes the results as JSON and a plot of quality against
speed for each set into the output folder.
"""

import argparse
import json
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from benchmarks.chart import Point, scatter
from benchmarks.environments import cache_folder, versions
from benchmarks.gold import HTML, read_contents, read_gold_set
from benchmarks.measures import Row, measure
from benchmarks.race import Runner, race
from benchmarks.roster import OURS, Peer, peers_for

__all__ = ["compare", "main", "table"]

_COLUMNS = (
    ("F1", "f1"), ("P", "precision"), ("R", "recall"), ("word F1", "word_f1"), ("must", "must"),
    ("must not", "must_not"), ("title", "title"), ("byline", "byline"), ("day", "day"),
)  # fmt: skip


def compare(folder: Path, style: str, peers: Sequence[Peer], cache: Path, limit: int | None = None) -> list[Row]:
    """Return one row for each peer over the pages of a set."""
    gold = read_gold_set(folder, limit)
    ids = [article.page.id for article in gold]
    with ExitStack() as stack:
        runners = [stack.enter_context(Runner(peer, cache)) for peer in peers]
        for runner in runners:
            runner.warm_up()
        urls = {article.page.id: article.page.url for article in gold}
        answers = race(runners, read_contents(folder, style, ids), urls)
    return [measure(peer.shown, gold, answers[peer.name]) for peer in peers]


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table; a dash where there is nothing to score."""
    names = [name for name, _ in _COLUMNS]
    lines = [
        f"| tool | {' | '.join(names)} | pages/s | ms | MB | failed |",
        f"|---|{'---|' * (len(names) + 4)}",
    ]
    for row in rows:
        values = [getattr(row, attribute) for _, attribute in _COLUMNS]
        shares = " | ".join("–" if value is None else f"{value:.3f}" for value in values)
        speed = f"{row.pages_per_s:,.0f} | {row.cpu_ms:.2f} | {row.peak_mb:.0f} | {row.failures}"
        lines.append(f"| {row.peer} | {shares} | {speed} |")
    return "\n".join(lines)


def _write(out: Path, folder: Path, style: str, peers: Sequence[Peer], rows: Sequence[Row]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    stem = f"{folder.name}-{style}"
    used = {peer.environment for peer in peers} - {OURS}
    result = {
        "set": folder.name,
        "style": style,
        "rows": [row._asdict() for row in rows],
        "versions": {environment: versions(environment) for environment in sorted(used)},
    }
    (out / f"{stem}.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    points = [Point(row.pages_per_s, row.f1, row.peer, strong=row.peer == "dechaff") for row in rows]
    titles = ("pages a second of one core", f"F1 ({folder.name}, {style})")
    (out / f"{stem}.svg").write_text(scatter(points, *titles), encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Compare on every set, print a table for each, and write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="+", metavar="SET", help="folder of a gold set")
    parser.add_argument("--style", default=HTML, help="html, or the name of a dump (default: html)")
    parser.add_argument("--peers", nargs="+", metavar="NAME", help="only these (default: all for the style)")
    parser.add_argument("--limit", type=int, help="only the first pages of each set")
    parser.add_argument("--cache", type=Path, default=cache_folder(), help="where environments are kept")
    parser.add_argument("-o", "--out", type=Path, default=Path("output/benchmarks"), help="where results go")
    args = parser.parse_args(arguments)
    peers = peers_for(args.style, args.peers)
    for folder in args.sets:
        rows = compare(folder, args.style, peers, args.cache, args.limit)
        print(f"\n{folder.name}, {args.style}, {rows[0].pages} pages\n\n{table(rows)}", flush=True)
        _write(args.out, folder, args.style, peers, rows)


if __name__ == "__main__":
    main()
