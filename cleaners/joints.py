"""joints: where the blocks of a page are joined by single blanks into one line.

`" ".join(text.split())` leaves no edge of a block but what words say: menus and buttons that the rules know, a date
with its clock, the word before the author's name, the ends of sentences. A line is only parted where it holds such
chrome, so that a paragraph, however long, stays one.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from cleaners.dates.clock import clock_after
from cleaners.dates.cores import Core, cores
from cleaners.dates.labels import role_of_label
from cleaners.dates.moment import civil_day
from cleaners.dates.names import weekdays_named
from cleaners.fields.byline_words import BY, LABELS
from cleaners.rules import is_known_phrase, mark_line
from cleaners.scripts import HAN, KANA

__all__ = ["find_joints"]

_LEAST_LINE_CHARS: Final = 200
"""Shorter lines are headlines and menus, which rows of known names tell as they are."""
_MAX_LINE_CHARS: Final = 500_000
"""No page has so long a line. To look at each word of a longer one would take seconds."""
_LEAST_LINE_SHARE: Final = 0.9
"""Share of a document's characters that its longest line must hold: others have lines for edges."""
_PHRASE_WORDS: Final = 6
_LEAST_RUN: Final = 3
"""Known phrases side by side that show a menu or a bar."""
_SURE_WORDS: Final = 3
"""A known phrase of so many words stands in no sentence."""
_LABEL_WORDS: Final = 3
_NAME_WORDS: Final = 2
_MAX_NAME_WORDS: Final = 4
_HEAD_CHARS: Final = 3_000
"""Headline, byline and date stand so near to the beginning."""
_LEDE_CHARS: Final = 60
_PARAGRAPH_CHARS: Final = 120
"""Sentences are judged together up to so many characters, for alone they look like teasers and captions."""

_WORD: Final = re.compile(r"\S+")
# One class each, the last at most a few times: linear.
_SENTENCE_END: Final = re.compile(
    r"(?:(?<=[^\W\d_A-Z][^\W\d_])[.]|(?<=[\d)%»”\"])[.]|[!?…]|[։؟।۔።။។])[\"”»’')\]]{0,3} (?=\S)|"
    r"(?<=[.!?…։؟])[\"”»’“]{1,2} (?=\S)"
)
_DENSE: Final = re.compile(f"[{HAN}{KANA}]")
_DENSE_SHARE: Final = 0.4
_LEADS: Final = frozenset(word.casefold() for word in BY)
_LEAD_LABELS: Final = frozenset(word.casefold() for word in (*LABELS, *BY))


class _Span(NamedTuple):
    """A stretch of a line that is a block of its own."""

    start: int
    end: int


def find_joints(text: str) -> list[int]:
    """Return the offsets in a document at which pieces begin that a blank joins to the piece before, in order.

    Linear in the characters of the text, for phrases, names and labels have few words.
    """
    begin, end = _longest_line(text)
    line = text[begin:end]
    if not _LEAST_LINE_CHARS <= len(line) <= _MAX_LINE_CHARS:
        return []
    if len(line) < _LEAST_LINE_SHARE * len(text) or "  " in line.strip():
        return []
    is_dense = len(_DENSE.findall(line)) >= _DENSE_SHARE * len(line)
    cuts = _blanks(line) if is_dense else _cuts(line)
    return [begin + cut for cut in sorted(cuts) if 0 < cut < len(line)]


def _longest_line(text: str) -> tuple[int, int]:
    begin = 0
    longest = (0, 0)
    for line in text.split("\n"):
        if len(line) > longest[1] - longest[0]:
            longest = (begin, begin + len(line))
        begin += len(line) + 1
    return longest


def _blanks(line: str) -> set[int]:
    """Return where the pieces of a line begin whose script parts no words: behind each blank that parts no numbers."""
    words = list(_WORD.finditer(line))
    known = sum(is_known_phrase(word[0]) for word in words)
    if known < _LEAST_RUN:
        return set()
    return {
        second.start()
        for first, second in pairwise(words)
        if not (first[0].isascii() and second[0].isascii()) or is_known_phrase(first[0]) or is_known_phrase(second[0])
    }


def _cuts(line: str) -> set[int]:
    words = [_Span(*word.span()) for word in _WORD.finditer(line)]
    ends = [match.end() for match in _SENTENCE_END.finditer(line)]
    phrases = list(_phrases(line, words))
    runs = list(_runs(line, phrases, ends))
    if not _is_joined(line, runs, ends):
        return set()
    spans = [span for run in runs for span in run]
    head = _head_end(line, spans, ends)
    dates = list(_dates(line, head, spans, ends))
    spans = sorted([*spans, *dates])
    spans += _bylines(line, words, head, spans)
    edges = {0, len(line)}
    for span in spans:
        edges.add(span.start)
        edges.add(_next_word(line, span.end))
    return edges | _paragraphs(ends, sorted(edges))


def _paragraphs(ends: Sequence[int], edges: Sequence[int]) -> set[int]:
    """Return the ends of sentences that part a line into pieces as long as paragraphs."""
    found: set[int] = set()
    last = 0
    for number, end in enumerate(ends):
        edge = edges[bisect_right(edges, end) - 1]
        last = max(last, edge)
        following = edges[bisect_right(edges, end)] if bisect_right(edges, end) < len(edges) else end
        is_last = number + 1 == len(ends) or ends[number + 1] > following
        if end - last >= _PARAGRAPH_CHARS or is_last:
            found.add(end)
            last = end
    return found


def _is_small(letter: str) -> bool:
    """Say whether a letter is small beside capitals, which Georgian has but does not use."""
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"


def _next_word(line: str, place: int) -> int:
    return place + (line[place : place + 1] == " ")


def _phrases(line: str, words: Sequence[_Span]) -> Iterator[_Span]:
    """Yield the known phrases of a line, the longest at each place."""
    number = 0
    while number < len(words):
        size = 0
        if not _is_small(line[words[number].start]):
            size = next(
                (
                    size
                    for size in range(min(_PHRASE_WORDS, len(words) - number), 0, -1)
                    if _is_phrase(line[words[number].start : words[number + size - 1].end])
                ),
                0,
            )
        if size:
            yield _Span(words[number].start, words[number + size - 1].end)
        number += size or 1


def _is_phrase(text: str) -> bool:
    # what a comma or a full stop ends is part of a sentence
    return text[-1] not in ".,;" and any(map(str.isalpha, text)) and is_known_phrase(text)


def _runs(line: str, phrases: Sequence[_Span], ends: Sequence[int]) -> Iterator[list[_Span]]:
    """Yield the phrases that stand side by side, or alone where no sentence can hold them."""
    run: list[_Span] = []
    for phrase in phrases:
        if run and phrase.start != run[-1].end + 1:
            if _is_run(line, run, ends):
                yield run
            run = []
        run.append(phrase)
    if run and _is_run(line, run, ends):
        yield run


def _is_run(line: str, run: Sequence[_Span], ends: Sequence[int]) -> bool:
    if len(run) >= _LEAST_RUN:
        return True
    text = line[run[0].start : run[-1].end]
    if text.count(" ") + 1 >= _SURE_WORDS:
        return True
    # between sentences, or at an edge of the line
    begins = run[0].start == 0 or _is_in(ends, run[0].start)
    stops = run[-1].end == len(line) or not _is_small(line[run[-1].end + 1])
    return begins and stops


def _is_in(places: Sequence[int], place: int) -> bool:
    near = bisect_left(places, place)
    return near < len(places) and places[near] == place


def _is_joined(line: str, runs: Sequence[Sequence[_Span]], ends: Sequence[int]) -> bool:
    """Say whether a line holds what no paragraph does: a menu, two bars, or a sentence that a rule knows."""
    if any(len(run) >= _LEAST_RUN for run in runs) or len(runs) > 1:
        return True
    pieces = pairwise((0, *ends, len(line)))
    return any(mark_line(line[begin:end].strip()) is not None for begin, end in pieces)


def _head_end(line: str, spans: Sequence[_Span], ends: Sequence[int]) -> int:
    """Return where the first sentence ends that is long enough behind the chrome before it."""
    before = 0
    for end in ends[: bisect_left(ends, _HEAD_CHARS)]:
        begin = max((span.end for span in spans[: bisect_left(spans, (end, end))] if span.end <= end), default=0)
        # '5. септембар 2023. Пише': the full stop of a number
        if end - max(begin, before) >= _LEDE_CHARS and not line[end - 3].isdigit():
            return end
        before = end
    return min(len(line), _HEAD_CHARS)


def _dates(line: str, head: int, spans: Sequence[_Span], ends: Sequence[int]) -> Iterator[_Span]:
    """Yield the days with a year in the head of a line that stand in no sentence, with their labels and clocks."""
    edges = {span.start for span in spans} | {span.end for span in spans}
    for core in cores(line[:head], ()):
        if not core.moment.year or core.moment.day is None:
            continue
        clock = clock_after(line, core.end)
        end = line.find(" ", max(core.end, clock.end if clock else 0) - 1)
        end = len(line) if end < 0 else end
        while line[end + 1 : end + 2] and not line[end + 1].isalnum() and line[end + 2 : end + 3] == " ":
            end += 2
        start = _label_start(line, _weekday_start(line, core))
        following = line[end + 1 : end + 2]
        labelled = start < core.start
        beside = end in edges or start - 1 in edges or start == 0 or _is_in(ends, start)
        before = line[line.rfind(" ", 0, max(0, start - 1)) + 1 :][:1]
        if not _is_small(following) and (labelled or clock or beside or before.isupper() or before.isdigit()):
            yield _Span(start, end)


def _weekday_start(line: str, core: Core) -> int:
    """Return where the day of the week before a date begins, or the date where its own day does not stand there."""
    day = civil_day(core.moment)
    begin = line.rfind(" ", 0, max(0, core.start - 1)) + 1
    named = weekdays_named(line[begin : core.start].strip(" ,.-–|"))
    return begin if day is not None and day.weekday() in named else core.start


def _label_start(line: str, place: int) -> int:
    """Return where the label before a date begins, or the date where it has none."""
    before = line[max(0, place - 60) : place]
    words = list(_WORD.finditer(before))
    for count in range(1, min(_LABEL_WORDS + 1, len(words)) + 1):
        begin = words[-count].start()
        if role_of_label(before[begin:]) is not None and not _is_small(before[begin]):
            longer = words[-count - 1].start() if count < len(words) else begin
            return place - len(before) + (longer if _is_one_label(before, longer, begin) else begin)
    return place


def _is_one_label(before: str, longer: int, begin: int) -> bool:
    return longer < begin and _is_small(before[begin]) and role_of_label(before[longer:]) is not None


def _bylines(line: str, words: Sequence[_Span], head: int, spans: Sequence[_Span]) -> list[_Span]:
    """Return the words before an author with the names behind them, in the head of a line."""
    starts = sorted(span.start for span in spans)
    for number, word in enumerate(words):
        if word.start >= head:
            break
        for size in range(1, _LABEL_WORDS + 1):
            names = number + size
            if names + _NAME_WORDS > len(words):
                break
            text = line[word.start : words[names - 1].end].casefold()
            is_lead = text in _LEADS or (text[-1] in ":：՝" and text[:-1] in _LEAD_LABELS)
            if is_lead and not _is_small(line[word.start]) and _is_name(line, words[names : names + _NAME_WORDS]):
                return [_Span(word.start, _names_end(words, names, starts))]
    return []


def _names_end(words: Sequence[_Span], first: int, starts: Sequence[int]) -> int:
    """Return where the names end: at what begins next, where that is near, or behind two words."""
    for count in range(_NAME_WORDS, _MAX_NAME_WORDS + 1):
        behind = first + count
        if behind < len(words) and _is_in(starts, words[behind].start):
            return words[behind - 1].end
    return words[first + _NAME_WORDS - 1].end


def _is_name(line: str, words: Sequence[_Span]) -> bool:
    return all(line[word.start].isalpha() and not _is_small(line[word.start]) for word in words)
