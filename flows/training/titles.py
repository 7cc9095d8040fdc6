"""titles: fits the weights of the headline's features on gold sets.

``python -m flows.training.titles GOLD... [-o WEIGHTS.tsv]``: each GOLD is the folder of a gold set (see ``gold_set``)
with titles, and with the pages as text dumps of the style ``blocks``. Prints how often the title was right on sites
that the weights were not fitted on, then writes the weights fitted on all of them.
"""

import argparse
import hashlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from cleaners.decode import decode
from cleaners.fields.body import body_of
from cleaners.fields.folding import fold
from cleaners.fields.headline_features import FEATURES, copies_of, measure_lines
from cleaners.fields.headline_lines import headline_lines
from cleaners.fields.read import known_of
from cleaners.fields.site_suffix import without_site
from cleaners.fields.slug import slug_words
from cleaners.judge import judge
from cleaners.split import split_text
from flows.cli import EXIT_OK, exit_code
from flows.training.gold_set import GoldSet, Source, read_gold_set
from schemas.document import Document
from schemas.settings import DEFAULT_SETTINGS

__all__ = ["Lesson", "cross_validate", "fit", "main", "read_lessons", "write_weights"]

_STYLE: Final = "blocks"
_PARTS: Final = 8
_RIDGE: Final = 3.0
"""Strength of the pull of each weight towards 0. From 1 to 10 the cross-validated share moved by less than 0.6 %."""
_HELD: Final = {"like_first_line": 2.32, "opens_document": 2.16}
"""Weights that are not fitted. Many dumps begin with the page's title element, and the headline says it again; those
of the public gold sets do not, so they cannot teach what that is worth."""
_MAX_ROUNDS: Final = 60
_ENOUGH: Final = 1e-4
_WEIGHTS: Final = Path(__file__).parents[2] / "cleaners" / "fields" / "headline_weights.tsv"

Array = NDArray[np.float64]


class Lesson(NamedTuple):
    """The candidate lines of one page whose title is known."""

    gold: str
    """Name of the gold set."""
    site: str
    features: Array
    """A row a candidate, a column a feature."""
    right: Array
    """1 for each candidate that says the title, else 0."""


def read_lessons(folder: Path) -> Iterator[Lesson]:
    """Yield a lesson for each page of a gold set that has a title. Raises UsageError when the folder is none."""
    gold = read_gold_set(str(folder))
    for source in gold.dumps(frozenset({_STYLE})):
        if gold.rows[source.id].get("title"):
            yield _lesson(gold, source)


def _lesson(gold: GoldSet, source: Source) -> Lesson:
    row = gold.rows[source.id]
    url = row.get("url")
    document = Document(source.raw, "text", source.id, url=url)
    page = split_text(decode(document).text)
    verdicts = judge(page, DEFAULT_SETTINGS)
    body = body_of(page, [verdict.keep for verdict in verdicts], known_of(verdicts))
    slug = frozenset(slug_words(url))
    lines = headline_lines(page, body, slug)
    features = measure_lines(page, body, slug, lines, copies_of(page, lines)) if lines else []
    title = fold(row["title"])
    right = [float(fold(without_site(line.text, page)) == title) for line in lines]
    site = (urlsplit(url or "").hostname or f"{gold.name}:{source.id}").removeprefix("www.")
    table = np.array(features, float).reshape(len(lines), len(FEATURES))
    return Lesson(gold.name, site, table, np.array(right))


def fit(lessons: Sequence[Lesson]) -> Array:
    """Return the weights of a conditional logit, fitted by Newton's method with a ridge penalty.

    Pages on which no candidate is right say nothing and are passed over.
    """
    known = [lesson for lesson in lessons if lesson.right.any()]
    weights = np.array([_HELD.get(name, 0.0) for name in FEATURES])
    free = np.array([name not in _HELD for name in FEATURES])
    for _ in range(_MAX_ROUNDS):
        gradient, curvature = -_RIDGE * weights, _RIDGE * np.eye(len(FEATURES))
        for lesson in known:
            scores = lesson.features @ weights
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            mean = lesson.features.T @ chances
            gradient += lesson.features.T @ (lesson.right / lesson.right.sum()) - mean
            curvature += (lesson.features.T * chances) @ lesson.features - np.outer(mean, mean)
        step = np.zeros(len(FEATURES))
        step[free] = np.linalg.solve(curvature[np.ix_(free, free)], gradient[free])
        # a full step from far away may overshoot for good
        step /= max(1.0, float(np.abs(step).max()))
        weights += step
        if np.abs(step).max() < _ENOUGH:
            break
    return weights


def cross_validate(lessons: Sequence[Lesson]) -> dict[str, float]:
    """Return, for each gold set, the share of pages whose likeliest line is right, no site on both sides."""
    rights: dict[str, list[bool]] = {}
    for part in range(_PARTS):
        weights = fit([lesson for lesson in lessons if _part(lesson) != part])
        for lesson in lessons:
            if _part(lesson) == part:
                best = int(np.argmax(lesson.features @ weights)) if len(lesson.right) else -1
                rights.setdefault(lesson.gold, []).append(best >= 0 and bool(lesson.right[best]))
    return {gold: sum(right) / len(right) for gold, right in sorted(rights.items())}


def _part(lesson: Lesson) -> int:
    return int.from_bytes(hashlib.sha256(lesson.site.encode()).digest()[:4]) % _PARTS


def write_weights(weights: Array, shares: dict[str, float], path: Path) -> None:
    """Write the weights, one a line, below a comment that says how good they were on unseen sites."""
    measured = ", ".join(f"{gold} {share:.3f}" for gold, share in shares.items())
    lines = [
        "# Weights of the headline's features, in FEATURES' names. Fitted by `python -m flows.training.titles`.",
        f"# Right on sites that were not fitted on: {measured}. WCXB: CC-BY-4.0, Murrough Foley; fundus: MIT.",
        *(f"{name}\t{weight:.2f}" for name, weight in zip(FEATURES, weights, strict=True)),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m flows.training.titles", description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path, help="folder of a gold set")
    parser.add_argument("-o", "--output", type=Path, default=_WEIGHTS, help="where the weights go")
    options = parser.parse_args(arguments)

    def run() -> int:
        lessons = [lesson for folder in options.gold for lesson in read_lessons(folder)]
        shares = cross_validate(lessons)
        for gold, share in shares.items():
            found = [bool(lesson.right.any()) for lesson in lessons if lesson.gold == gold]
            among = sum(found) / len(found)
            sys.stdout.write(f"{gold}: right {share:.4f} of {len(found)}, among candidates {among:.4f}\n")
        write_weights(fit(lessons), shares, options.output)
        return EXIT_OK

    return exit_code(parser.prog, run)


if __name__ == "__main__":
    raise SystemExit(main())
