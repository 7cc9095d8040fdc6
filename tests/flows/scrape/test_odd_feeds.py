"""Feeds in the odd shapes that feedparser's own tests name: whatever the shape, the page that is listed is found."""

from typing import Final

import pytest

from flows.scrape.feeds import read_feed

BASE: Final = "https://news.example/feeds/all.xml"
PAGE: Final = "https://news.example/a"
LINK: Final = f"<link>{PAGE}</link>"
ITEM: Final = f"<item><title>Lock opens</title>{LINK}</item>"
RDF: Final = "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
# in two parts, for as a whole it looks like the address of a package index
NETSCAPE: Final = "/".join(("http://channel.netscape.com/rdf", "simple/0.9/"))  # noqa: FLY002
ATOM: Final = "http://www.w3.org/2005/Atom"


def _rss(content: str = ITEM, *, told: str = "version='2.0'", before: str = "") -> str:
    return f"{before}<rss {told}><channel>{content}</channel></rss>"


def _atom(content: str) -> str:
    return f"<feed xmlns='{ATOM}'><entry>{content}</entry></feed>"


def _declared(codec: str) -> str:
    return f"<?xml version='1.0' encoding='{codec}'?>"


DTD: Final = (
    "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' "
    "'http://my.netscape.com/publish/formats/rss-0.91.dtd'>"
)
FEEDS: Final[dict[str, str | bytes]] = {
    "RSS 0.90": f"<rdf:RDF {RDF} xmlns='{NETSCAPE}'>{ITEM}</rdf:RDF>",
    "RSS 0.91 of Netscape": _rss(told="version='0.91'", before=DTD),
    "RSS 0.92 with enclosures": _rss(f"<item><enclosure url='/a.mp3'/><enclosure url='/a.ogg'/>{LINK}</item>"),
    "RSS 1.0": f"<rdf:RDF {RDF} xmlns='http://purl.org/rss/1.0/'><item rdf:about='{PAGE}'>{LINK}</item></rdf:RDF>",
    "RSS 2.0 in a namespace": _rss(told="version='2.0' xmlns='http://backend.userland.com/rss2'"),
    "no version": _rss(told=""),
    "items outside of the channel": f"<rss version='2.0'><channel><title>w</title></channel>{ITEM}</rss>",
    "CDATA around the link": _rss(f"<item><link><![CDATA[ {PAGE} ]]></link></item>"),
    "tags in capitals": f"<RSS VERSION='2.0'><CHANNEL><ITEM><LINK>{PAGE}</LINK></ITEM></CHANNEL></RSS>",
    "an undeclared namespace": _rss(f"<item><dc:date>2031-04-07</dc:date><media:x/>{LINK}</item>"),
    "an unescaped ampersand": _rss(f"<title>Locks & quays</title>{ITEM}"),
    "HTML that is not closed": _rss(f"<item><description><p>Rain<br>wind</description>{LINK}</item>"),
    "blank lines before the declaration": _rss(before=f"\n\n  {_declared('utf-8')}"),
    "a warning of the server before it": _rss(before=f"<br />\n<b>Warning</b>: line 7<br />\n{_declared('utf-8')}"),
    "UTF-16": _rss(before=_declared("utf-16")).encode("utf-16"),
    "windows-1251": _rss(f"<title>Гавань</title>{ITEM}", before=_declared("windows-1251")).encode("cp1251"),
    "another encoding than it says": _rss(f"<title>café</title>{ITEM}", before=_declared("us-ascii")),
    "control characters": _rss(f"<title>a\x0b\x00b</title>{ITEM}"),
    "Atom 0.3": f"<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><link rel='alternate' href='{PAGE}'/>"
    "<modified>2031-04-07T10:00:00Z</modified></entry></feed>",
    "Atom with a prefix": f"<a:feed xmlns:a='{ATOM}'><a:entry><a:link href='{PAGE}'/></a:entry></a:feed>",
    "Atom with several links": _atom(
        "<link rel='enclosure' href='/e.mp3'/><link rel='replies' href='/r'/>"
        f"<link rel='alternate' href='{PAGE}'/><link rel='edit' href='/d'/>"
    ),
    "Atom's link inside of RSS": _rss(
        f"<atom:link rel='self' href='{BASE}'/><item><atom:link rel='related' href='/r'/>{LINK}</item>",
        told=f"version='2.0' xmlns:atom='{ATOM}'",
    ),
    "a relative link": _rss("<item><link>../a</link></item>"),
    "links of comments and source": _rss(f"<item><comments>/c</comments><source url='/s'>s</source>{LINK}</item>"),
    "a picture with a link of its own": _rss(f"<image><link>https://news.example/</link></image>{ITEM}"),
    "a text input": _rss(f"<textinput><link>/search</link></textinput>{ITEM}"),
    "a guid that is no address": _rss(f"<item><guid>tag:7</guid>{LINK}</item>"),
}


@pytest.mark.parametrize("shape", FEEDS)
def test_the_page_is_found(shape: str) -> None:
    feed = FEEDS[shape]
    content = feed if isinstance(feed, bytes) else feed.encode()
    assert [listed.url for listed in read_feed(content, BASE)] == [PAGE]


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 07 Apr 2031 10:00:00 GMT", "Mon, 07 Apr 31 10:00:00 +0000", "07 Apr 2031 10:00:00 UT",
        "2031-04-07T12:00:00+02:00", "2031-04-07 10:00:00", "Mon Apr  7 10:00:00 2031",
        "Mon, 07 Apr 2031 06:00:00 EDT",
    ],
)  # fmt: skip
def test_a_date_is_read_in_its_many_forms(date: str) -> None:
    feed = f"<rss version='2.0'><channel><item><link>/a</link><pubDate>{date}</pubDate></item></channel></rss>"
    (listed,) = read_feed(feed.encode(), BASE)
    assert listed.changed == "2031-04-07T10:00:00+00:00"
