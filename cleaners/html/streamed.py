"""streamed: pages put together as a browser shows them, whatever order their parts were sent in."""

import re
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

__all__ = ["join_rest", "place_segments"]

_CALL: Final = re.compile(r"""\$R([CS])\(\s*["']([^"'\s]{1,40})["']\s*,\s*["']([^"'\s]{1,40})["']""")
"""React's calls that complete a boundary ('B:0' by 'S:0') and a segment ('S:1' in the place of 'P:1')."""
_MAX_CALLS: Final = 1_000


def join_rest(root: HtmlElement) -> None:
    """Move what stands behind an early end of the page into its body.

    A browser goes on after ``</html>``. The parser begins a second page beside the first, which nobody would look at.
    """
    body = root.find("body")
    rest = root.getnext()
    while body is not None and rest is not None:
        following = rest.getnext()
        for part in rest.findall("body") or ([rest] if isinstance(rest.tag, str) else []):
            part.tag = "div"
            body.append(part)
        rest = following


def place_segments(root: HtmlElement, html: str) -> None:
    """Move the hidden segments at the end of a streamed page to where its scripts would put them, and show them."""
    if "$RC(" not in html and "$RS(" not in html:
        return
    named = {name: element for element in root.iter("template", "div") if (name := element.get("id"))}
    calls = [call for script in root.iter("script") if script.text for call in _CALL.findall(script.text)]
    for kind, first, second in calls[:_MAX_CALLS]:
        place, segment = (named.get(name) for name in ((first, second) if kind == "C" else (second, first)))
        if place is not None and segment is not None and segment.get("hidden") is not None:
            _move(segment, place)


def _move(segment: etree._Element, place: etree._Element) -> None:
    parent = place.getparent()
    if parent is None or segment is place or segment in place.iterancestors():
        return
    del segment.attrib["hidden"]
    segment.tail = None  # it would go along: nothing but scripts stands behind a segment
    parent.insert(parent.index(place) + 1, segment)
