"""The hostile corpus: categories of files that were made to hurt, each in as many variants as asked for.

A category is one function from chance to the content of a file, and its line in ``CATEGORIES`` with the ending of its
files. Add one for each new kind of input, and for each page that hurt.
"""

import gzip
import json
import random
from collections.abc import Callable
from typing import Final

from tests.fire.hostile_packed import PACKED, flipped

__all__ = ["CATEGORIES", "Category"]

Category = tuple[str, Callable[[random.Random], bytes]]
"""The ending of its files, and what makes one."""

_WORDS: Final = "ferry harbour bridge council winter school market island storm river library engine".split()  # noqa: SIM905


def _story(chance: random.Random, sentences: int = 8) -> str:
    """Return a plain invented story."""
    return "\n".join(
        f"The {chance.choice(_WORDS)} of Vessel Bay will see the {chance.choice(_WORDS)} in {chance.randrange(99)} "
        f"days, the mayor said on Monday, and the {chance.choice(_WORDS)} is to follow before the winter."
        for _ in range(sentences)
    )


def _page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode("utf-8", "surrogatepass")


def _html(make: Callable[[random.Random, str], str], head: str = "") -> Category:
    return ".html", lambda chance: _page(make(chance, f"<p>{_story(chance)}</p>"), head)


def _text(make: Callable[[random.Random, str], str]) -> Category:
    return ".txt", lambda chance: make(chance, _story(chance)).encode("utf-8", "surrogatepass")


def _raw(make: Callable[[random.Random, bytes], bytes]) -> Category:
    return ".txt", lambda chance: make(chance, _story(chance).encode())


def _lines(make: Callable[[random.Random, str], str]) -> Category:
    return ".jsonl", lambda chance: make(chance, _story(chance)).encode("utf-8", "surrogatepass")


def _zipped(make: Callable[[random.Random, bytes], bytes]) -> Category:
    return ".jsonl.gz", lambda chance: make(chance, _row(_story(chance)).encode() + b"\n")


def _row(text: str, **fields: object) -> str:
    return json.dumps({"text": text, **fields})


def _many(chance: random.Random, low: int, high: int) -> int:
    return chance.randrange(low, high)


CATEGORIES: Final[dict[str, Category]] = {
    # pages
    "deep divs": _html(lambda c, s: "<div>" * _many(c, 300, 3_000) + s),
    "deep spans": _html(lambda c, s: "<span>" * _many(c, 300, 3_000) + s),
    "deep lists": _html(lambda c, s: "<ul><li>" * _many(c, 200, 1_500) + s),
    "deep tables": _html(lambda c, s: "<table><tr><td>" * _many(c, 100, 400) + s),
    "deep quotes": _html(lambda c, s: "<blockquote>" * _many(c, 300, 2_000) + s),
    "many paragraphs": _html(lambda c, s: "<p>x</p>" * _many(c, 8_000, 20_000) + s),
    "many rows": _html(lambda c, s: f"<table>{'<tr><td>a<td>b' * _many(c, 3_000, 8_000)}</table>{s}"),
    "many links": _html(lambda c, s: "<a href=/x>more</a> " * _many(c, 5_000, 12_000) + s),
    "many breaks": _html(lambda c, s: "<br>" * _many(c, 10_000, 50_000) + s),
    "many attributes": _html(lambda c, s: f"<p {' '.join(f'a{n}=1' for n in range(_many(c, 2_000, 12_000)))}>{s}"),
    "one long attribute": _html(lambda c, s: f"<p title='{'x' * _many(c, 500_000, 2_000_000)}'>{s}"),
    "one long tag name": _html(lambda c, s: f"<{'x' * _many(c, 100_000, 500_000)}>{s}"),
    "data address": _html(lambda c, s: f"<img src='data:image/png;base64,{'A' * _many(c, 500_000, 2_000_000)}'>{s}"),
    "one long word": _html(lambda c, s: f"<p>{'x' * _many(c, 500_000, 2_000_000)}</p>{s}"),
    "unclosed tags": _html(lambda c, s: "<b><i><u>" * _many(c, 500, 3_000) + s),
    "misnested tags": _html(lambda c, s: "<b><p></b></i></p>" * _many(c, 1_000, 4_000) + s),
    "unclosed comment": _html(lambda c, s: s + "<!-- " + "- " * _many(c, 1_000, 90_000)),
    "many comments": _html(lambda c, s: "<!--x-->" * _many(c, 5_000, 30_000) + s),
    "unclosed script": _html(lambda c, s: s + "<script>" + "a<b;" * _many(c, 1_000, 90_000)),
    "unclosed title": _html(lambda c, s: s, head="<title>"),
    "many scripts": _html(lambda c, s: "<script>1</script>" * _many(c, 2_000, 9_000) + s),
    "bad entities": _html(lambda c, s: "&#xFFFFFFFF;&#0;&bogus;&#55296;" * _many(c, 500, 9_000) + s),
    "doctype entities": _html(lambda c, s: "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>&b;" + s),
    "bad JSON-LD": _html(lambda c, s: f"<script type='application/ld+json'>{'[' * _many(c, 500, 90_000)}</script>{s}"),
    "large JSON-LD": _html(
        lambda c, s: f"<script type='application/ld+json'>[{','.join(['{}'] * _many(c, 9_000, 90_000))}]</script>{s}"
    ),
    "JSON-LD of no use": _html(
        lambda c, s: (
            "<script type='application/ld+json'>"
            + c.choice(["null", "1e999", "NaN", '"x"', "[[[]]]"])
            + f"</script>{s}"
        )
    ),
    "many meta tags": _html(lambda c, s: "<meta property=og:title content=x>" * _many(c, 2_000, 9_000) + s),
    "long date": _html(lambda c, s: f"<time datetime='{'1' * _many(c, 9_000, 90_000)}'>x</time>{s}"),
    "frames": _html(lambda c, s: f"<frameset>{'<frame src=x>' * _many(c, 100, 5_000)}</frameset>{s}"),
    "forms": _html(lambda c, s: "<form><select>" + "<option>x" * _many(c, 3_000, 9_000) + "</select>" + s),
    "svg": _html(lambda c, s: "<svg>" + "<g>" * _many(c, 100, 800) + "<path d='M0'/>" * 3_000 + "</svg>" + s),
    "math": _html(lambda c, s: "<math>" + "<mrow>" * _many(c, 100, 800) + s),
    "namespaces": _html(lambda c, s: "<x:y xmlns:x='u'>" * _many(c, 300, 2_000) + s),
    "nothing but markup": _html(lambda c, _: "<div></div>" * _many(c, 100, 9_000)),
    "hidden story": _html(lambda c, s: f"<div hidden style='display:none'>{s}</div>"),
    "wrong charset": (
        ".html",
        lambda c: _page(_story(c), f"<meta charset={c.choice(['utf-16', 'x-user', 'koi8-r', ''])}>"),
    ),
    "NUL in page": _html(lambda c, s: s.replace(" ", "\0", _many(c, 1, 40))),
    "escapes in page": _html(
        lambda c, s: f"<h1>\x1b[31mRed\x1b]0;title\x07</h1>{s}\u202e{s}", head="<title>\x1b[2J</title>"
    ),
    "plain text named page": (".html", lambda c: _story(c).encode()),
    # text
    "empty file": _raw(lambda _c, _s: b""),
    "blanks": _raw(lambda c, _s: b" \t\r\n" * _many(c, 1, 90_000)),
    "one long line": _text(lambda c, s: (s.replace("\n", " ") + " ") * _many(c, 200, 1_000)),
    "many short lines": _text(lambda c, s: "a\n" * _many(c, 5_000, 20_000) + s),
    "one long word in text": _text(lambda c, s: "x" * _many(c, 300_000, 1_000_000) + "\n" + s),
    "digits": _text(lambda c, s: "1" * _many(c, 50_000, 200_000) + "\n" + s),
    "many dates": _text(lambda c, s: "12 March 2031, 14:05\n" * _many(c, 500, 3_000) + s),
    "dots": _text(lambda c, s: "." * _many(c, 50_000, 300_000) + "\n" + s),
    "capitals": _text(lambda c, s: "aB" * _many(c, 20_000, 90_000) + "\n" + s),
    "entities in text": _text(lambda c, s: "&amp;" * _many(c, 9_000, 90_000) + "\n" + s),
    "combining marks": _text(lambda c, s: "e" + "\u0301" * _many(c, 5_000, 90_000) + "\n" + s),
    "joiners": _text(lambda c, s: "\u200d" * _many(c, 5_000, 90_000) + s),
    "bidi overrides": _text(lambda c, s: s.replace(" ", " \u202e", _many(c, 5, 50)) + "\u2066"),
    "escape sequences": _text(lambda c, s: s.replace(" ", "\x1b[31m ", _many(c, 5, 50)) + "\x1b]8;;http://x\x07x"),
    "line separators": _text(lambda c, s: s.replace(" ", "\u2028", _many(c, 5, 50)).replace("\n", "\u0085")),
    "mojibake": _text(lambda c, s: ("“" + s + "” — é").encode().decode("latin-1") * _many(c, 1, 9)),
    "surrogates": _raw(lambda c, s: s + b"\xed\xa0\x80" * _many(c, 1, 90)),
    "broken UTF-8": _raw(lambda c, s: s.replace(b" ", b"\xff ", _many(c, 1, 60))),
    "NUL bytes": _raw(lambda c, s: s.replace(b" ", b"\0", _many(c, 1, 60))),
    "UTF-16 without mark": _raw(lambda _c, s: s.decode().encode("utf-16-le")),
    "half of UTF-16": _raw(lambda c, s: s.decode().encode("utf-16")[: -_many(c, 1, 9)]),
    "UTF-7": _raw(lambda _c, s: s.decode().encode("utf-7") + b"+AGE-"),
    "random bytes": _raw(lambda c, _s: c.randbytes(_many(c, 100, 90_000))),
    "a picture": _raw(lambda c, _s: b"\x89PNG\r\n\x1a\n" + c.randbytes(9_000)),
    "a program": _raw(lambda c, _s: b"\x7fELF" + c.randbytes(9_000)),
    # lines
    "torn last line": _lines(lambda c, s: _row(s) + "\n" + _row(s)[: _many(c, 5, 200)]),
    "NaN": _lines(lambda c, s: '{"text": "x", "id": ' + c.choice(["NaN", "Infinity", "-Infinity"]) + "}\n"),
    "duplicate keys": _lines(lambda c, s: f'{{"text": "no", {_row(s)[1:]}\n' * _many(c, 1, 9)),
    "deep nesting": _lines(lambda c, s: f'{{"text": "x", "a": {"[" * _many(c, 2_000, 90_000)}\n{_row(s)}\n'),
    "lone surrogate": _lines(lambda c, s: f'{{"text": "\\ud800 {c.random()}"}}\n{_row(s)}\n'),
    "NUL in a line": _lines(lambda c, s: _row("\0" * _many(c, 1, 90) + s, id="a\0b") + "\n"),
    "separators in a line": _lines(
        lambda c, s: json.dumps({"text": s + "\u2028\u0085" * 9}, ensure_ascii=False) + "\n"
    ),
    "no object": _lines(lambda c, s: "\n".join(c.choices(["[]", "1", "null", '"x"', "true"], k=5)) + "\n"),
    "no text": _lines(lambda c, s: "\n".join(c.choices(["{}", '{"text": 1}', '{"html": null}'], k=5)) + "\n"),
    "odd fields": _lines(lambda c, s: _row(s, id={"a": 1}, url=["x"], fetched_at="yesterday") + "\n"),
    "large numbers": _lines(lambda c, s: _row(s, id=10 ** _many(c, 20, 400)) + "\n"),
    "active fields": _lines(lambda c, s: _row(s, id="\x1b[2J", url="http://x/\x1b]0;y\x07", title="\u202e") + "\n"),
    "carriage returns": _lines(lambda c, s: _row(s) + "\r\n\r\n" + _row(s, id=1) + "\r"),
    "a line too long": _lines(lambda c, s: _row("x" * 21_000_000) + "\n" + _row(s) + "\n"),
    "UTF-16 lines": (".jsonl", lambda c: (_row(_story(c)) + "\n").encode("utf-16")),
    "page in a line": _lines(lambda c, s: json.dumps({"html": "<div>" * _many(c, 300, 2_000) + s}) + "\n"),
    # compressed
    "truncated gzip": _zipped(lambda c, s: gzip.compress(s * 50, mtime=0)[: -_many(c, 1, 60)]),
    "flipped gzip": _zipped(lambda c, s: flipped(gzip.compress(s * 50, mtime=0), c)),
    "no gzip": _zipped(lambda _c, s: s),
    "empty gzip": _zipped(lambda _c, _s: b""),
    "rubbish behind gzip": _zipped(lambda c, s: gzip.compress(s, mtime=0) + c.randbytes(90)),
    "gzip bomb": _zipped(lambda c, s: gzip.compress(s + b" " * _many(c, 30_000_000, 60_000_000), mtime=0)),
    "gzip in gzip": _zipped(lambda _c, s: gzip.compress(gzip.compress(s, mtime=0), mtime=0)),
    **PACKED,
}
