"""Lines that hold a noun and its number, in every order and punctuation that counters are written in."""

from collections.abc import Iterable, Iterator

__all__ = ["counts"]

_SHAPES = (
    "{} 0",
    "{}: 0",
    "{} : 0",
    "{} - 0",
    "{} (0",
    "{}:0",
    "{}0",
    "0 {}",
    "0{}",
    "0k {}",
    "0m {}",
    "0+ {}",
    "{} |0",
    "{} | 0",
    "0 - {}",
)


def counts(nouns: Iterable[str]) -> Iterator[str]:
    """Yield the whole lines that count these nouns ('views: 0', '0 views'); 0 stands for any number.

    >>> next(counts(["views"]))
    'views 0'
    """
    for noun in nouns:
        for shape in _SHAPES:
            yield shape.format(noun)
