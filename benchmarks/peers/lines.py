"""Line filters: what users do with bare text today. No program of its own; each is a few lines of everyone's code."""

from benchmarks.peers.answer import Answer, Extract

__all__ = ["PEERS", "c4_lines", "densest_run"]

_TERMINAL = (".", "!", "?", '"', "”")
_C4_MIN_WORDS = 5
_RUN_CHARS = 80
"""A line longer than this adds to a run, a shorter one takes from it: the value that does best on blocks of the
article benchmark among 20, 40, 80 and 160."""


def keep_all(text: str, url: str | None) -> Answer:  # noqa: ARG001  every peer is called alike
    """Return the text as it is."""
    return Answer(text)


def c4_lines(text: str, url: str | None) -> Answer:  # noqa: ARG001
    """Keep lines that end like a sentence, have five words and do not speak of JavaScript (Raffel and others, 2020)."""
    lines = (line.strip() for line in text.split("\n"))
    return Answer(
        "\n".join(
            line
            for line in lines
            if line.endswith(_TERMINAL) and len(line.split()) >= _C4_MIN_WORDS and "javascript" not in line.lower()
        )
    )


def densest_run(text: str, url: str | None) -> Answer:  # noqa: ARG001
    r"""Keep the run of lines with the greatest sum of characters above a line's toll (maximum subarray).

    >>> densest_run("Home\nNews\n" + "A long line of the story. " * 8 + "\nShare", None).text.startswith("A long")
    True
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    best = (0, 0, 0)
    start = total = 0
    for number, line in enumerate(lines):
        total += len(line) - _RUN_CHARS
        if total <= 0:
            start, total = number + 1, 0
        elif total > best[0]:
            best = (total, start, number + 1)
    return Answer("\n".join(lines[best[1] : best[2]]))


PEERS: dict[str, Extract] = {"keep-all": keep_all, "c4-lines": c4_lines, "densest-run": densest_run}
