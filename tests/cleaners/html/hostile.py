"""Pages that harm parsers and extractors, each with twelve good sentences in it that must come out."""

from collections.abc import Callable
from typing import Final, NamedTuple

__all__ = ["NOTES", "PAGES", "SENTENCES", "Hostile"]

SENTENCES: Final = [
    f"This is the good paragraph number {number}, which nobody would want to lose, the mayor said."
    for number in range(12)
]
GOOD: Final = (
    "<article><h1>The bridge is open again</h1>"
    + "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    + "</article>"
)
NOTES: Final = frozenset({"crowded", "attributes_dropped", "linear_html", "extractor_skipped"})
DROPPED: Final = ("attributes_dropped",)
LINEAR: Final = ("linear_html",)
SKIPPED: Final = ("extractor_skipped",)
CROWDED: Final = ("crowded", "extractor_skipped")


class Hostile(NamedTuple):
    """A page to be built when it is needed, and the notes that must be left on it."""

    build: Callable[[], str]
    notes: tuple[str, ...] = ()


def attributes(count: int) -> str:
    """Return so many different attributes."""
    return " ".join(f"a{number}=x" for number in range(count))


def json_ld(value: str) -> str:
    """Return a script of structured data."""
    return f'<script type="application/ld+json">{value}</script>'


SIZE: Final[dict[str, Hostile]] = {
    "150,000 tiny paragraphs": Hostile(lambda: "<p>a</p>" * 150_000 + GOOD, CROWDED),
    "40,000 table rows": Hostile(lambda: f"<table>{'<tr><td>a<td>b' * 40_000}</table>{GOOD}", CROWDED),
    "4,000 tiny paragraphs": Hostile(lambda: "<p>a</p>" * 4_000 + GOOD),
    "a text of 11 MB": Hostile(lambda: f"<p>{'word ' * 2_200_000}</p>{GOOD}"),
    "a word of 3 MB": Hostile(lambda: f"<p>{'w' * 3_000_000}</p>{GOOD}"),
    "a file of 11 MB embedded in an attribute": Hostile(
        lambda: f'<img src="data:image/png;base64,{"A" * 11_000_000}">{GOOD}'
    ),
    "the same without base64": Hostile(lambda: f'<img src="data:image/svg+xml,{"%3Csvg" * 1_800_000}">{GOOD}'),
    "thousands of embedded files": Hostile(
        lambda: f'<img src="data:image/gif;base64,{"A" * 300}">' * 9_000 + GOOD,
    ),
    "embedded files that are none": Hostile(lambda: (";base64," + "A" * 255 + "!") * 5_000 + GOOD),
    "a script of megabytes": Hostile(lambda: f"<script>{'if (a<b) c;' * 300_000}</script>{GOOD}"),
    "thousands of scripts": Hostile(lambda: "<script>a</script>" * 30_000 + GOOD, SKIPPED),
    "a template of thousands of paragraphs": Hostile(lambda: f"<template>{'<p>x' * 60_000}</template>{GOOD}", SKIPPED),
    "a list box of thousands of entries": Hostile(lambda: f"<select>{'<option>a' * 60_000}</select>{GOOD}"),
    "a drawing of thousands of lines": Hostile(lambda: "<svg>" + '<path d="M0"/>' * 60_000 + "</svg>" + GOOD),
    "line breaks by the hundred thousand": Hostile(lambda: f"<p>a{'<br>' * 100_000}</p>{GOOD}", SKIPPED),
    "empty elements by the ten thousand": Hostile(lambda: f"<div>x{'<b></b>' * 30_000}</div>{GOOD}", SKIPPED),
    "words without blanks in elements of their own": Hostile(
        lambda: f"<p>{'<span>wW</span>' * 30_000}</p>{GOOD}", SKIPPED
    ),
    "white space by the megabyte": Hostile(lambda: f"<p>{chr(10) * 2_000_000}a</p>{GOOD}"),
}
DEPTH: Final[dict[str, Hostile]] = {
    "an article nested 256 deep": Hostile(lambda: "<div>" * 256 + GOOD + "</div>" * 256),
    "an article nested 600 deep": Hostile(lambda: "<div>" * 600 + GOOD),
    "elements nested deeper than the parser goes": Hostile(lambda: "<div>" * 5_000 + GOOD, LINEAR),
    "tiny paragraphs below an abyss": Hostile(
        lambda: "<div>" * 3_000 + "<p>a</p>" * 150_000 + GOOD, ("linear_html", "crowded")
    ),
    "formatting nested deeper than the parser goes": Hostile(lambda: "<b><i>" * 20_000 + GOOD, LINEAR),
    "tables nested deeper than the parser goes": Hostile(lambda: "<table><tr><td>" * 5_000 + GOOD, LINEAR),
    "tables in tables": Hostile(lambda: "<table><tr><td>" * 300 + GOOD + "</table>" * 300),
    "forms in forms": Hostile(lambda: "<form>" * 5_000 + GOOD),
    "drawings in drawings": Hostile(lambda: "<svg>" * 1_500 + "</svg>" * 1_500 + GOOD),
    "lists in lists": Hostile(lambda: "<ul><li>x" * 800 + GOOD),
    "formatting that is closed in the wrong order": Hostile(lambda: "<b>" * 300 + "<p>x</b>" * 1_000 + GOOD),
}
ATTRIBUTES: Final[dict[str, Hostile]] = {
    "40,000 attributes on a tag": Hostile(lambda: f"<p {attributes(40_000)}>{GOOD}", DROPPED),
    "40,000 attributes on the body": Hostile(lambda: f"<body {attributes(40_000)}>{GOOD}", DROPPED),
    "hundreds of attributes on each of a thousand tags": Hostile(
        lambda: f"<p {attributes(900)}>x</p>" * 1_000 + GOOD, DROPPED
    ),
    "attributes that hide behind a quotation mark": Hostile(
        lambda: f'<p a=x"y>z</p><p {attributes(20_000)}>{GOOD}', DROPPED
    ),
    "a class of a million names": Hostile(lambda: f'<div class="{"c " * 1_000_000}">x</div>{GOOD}'),
    "thousands of long classes inside each other": Hostile(lambda: f'<div class="{"chars " * 20}">' * 1_500 + GOOD),
    "a style of white space": Hostile(lambda: f'<div style="{("display" + " " * 400) * 1_000}">{GOOD}</div>'),
    "an attribute that never ends": Hostile(lambda: GOOD + '<a href="' + "x>" * 300_000),
}
SYNTAX: Final[dict[str, Hostile]] = {
    "a drawing that nobody closes": Hostile(lambda: "<svg><g>" + GOOD),
    "the same where the page is split by its tags": Hostile(lambda: "<div>" * 3_000 + "<svg>" * 9_000 + GOOD, LINEAR),
    "a list box that nobody closes": Hostile(lambda: "<select><option>a" + GOOD),
    "a comment that nobody closes": Hostile(lambda: GOOD + "<!--" * 100_000),
    "a script that nobody closes": Hostile(lambda: GOOD + "<script>" + "<p>x" * 100_000),
    "comments by the hundred thousand": Hostile(lambda: "<!-- a -->" * 100_000 + GOOD),
    "a comment of dashes": Hostile(lambda: f"<!--{'-' * 300_000}-->{GOOD}"),
    "character data": Hostile(lambda: "<![CDATA[x]] >]]>" * 30_000 + GOOD),
    "angle brackets without tags": Hostile(lambda: "<" * 300_000 + GOOD),
    "questions and exclamations": Hostile(lambda: "<!" * 100_000 + "<?" * 100_000 + "</" * 100_000 + ">" + GOOD),
    "end tags of nothing": Hostile(lambda: "</div>" * 200_000 + GOOD),
    "a name of a million letters": Hostile(lambda: f"<{'a' * 1_000_000}>{GOOD}"),
    "ampersands without entities": Hostile(lambda: "&" * 300_000 + GOOD),
    "a million entities": Hostile(lambda: f"<p>{'&amp;' * 1_000_000}</p>{GOOD}"),
    "entities that are none": Hostile(lambda: f"<p>{'&foo;' * 200_000}</p>{GOOD}"),
    "a reference to a number of thousands of digits": Hostile(lambda: f"<p>&#{'9' * 50_000};</p>{GOOD}"),
    "the same where the page is split by tags": Hostile(
        lambda: f"{'<div>' * 3_000}<p>&#{'9' * 50_000};</p>{GOOD}", LINEAR
    ),
    "surrogates and zero bytes": Hostile(lambda: f"<p>\ud800 a \udc00 {chr(0) * 100_000} b</p>{GOOD}"),
    "a letter with a hundred thousand accents": Hostile(lambda: f"<p>a{'&#769;&#803;' * 50_000}</p>{GOOD}"),
    "pages in pages": Hostile(lambda: "<html><head></head><body>" * 5_000 + GOOD),
}
METADATA: Final[dict[str, Hostile]] = {
    "structured data nested thousands deep": Hostile(lambda: json_ld("[" * 50_000) + GOOD),
    "objects nested thousands deep": Hostile(lambda: json_ld('{"a":' * 100_000) + GOOD),
    "structured data with a number of thousands of digits": Hostile(
        lambda: json_ld('{"datePublished":' + "9" * 50_000 + "}") + GOOD
    ),
    "structured data whose string never ends": Hostile(lambda: json_ld('{"headline":"' + '\\"' * 200_000) + GOOD),
    "structured data of commas": Hostile(lambda: json_ld("{" + ("," + " " * 900) * 1_000) + GOOD),
    "structured data of comments": Hostile(lambda: json_ld("{" + "/*" * 300_000) + GOOD),
    "a list of thousands of things": Hostile(lambda: json_ld("[" + '{"@type":"Thing"},' * 60_000 + "1]") + GOOD),
    "thousands of pieces of structured data": Hostile(
        lambda: json_ld('{"@type":"NewsArticle","headline":"x"}') * 9_000 + GOOD
    ),
    "thousands of described properties": Hostile(
        lambda: f"<div itemscope>{'<b itemprop=author>x</b>' * 30_000}</div>{GOOD}", SKIPPED
    ),
    "a title of nothing but separators": Hostile(lambda: f"<title>{' - | ' * 50_000}</title>{GOOD}"),
    "an author of thousands of names": Hostile(
        lambda: f'<meta name="author" content="{"and a " * 50_000}">{GOOD}',
    ),
    "an author of one long word": Hostile(lambda: f'<meta name="author" content="{"a" * 300_000}">{GOOD}'),
    "thousands of declared dates": Hostile(lambda: "<meta name=date content=2031-03-04>" * 9_000 + GOOD),
    "thousands of times": Hostile(lambda: "<time datetime=2031-03-04>4 March</time>" * 9_000 + GOOD),
}

PAGES: Final = SIZE | DEPTH | ATTRIBUTES | SYNTAX | METADATA
