"""Feeds, sitemaps, lists and front pages in the shapes that the web has: from bytes to pages, and never to an error."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.scrape.failure import FetchError
from flows.scrape.feeds import read_feed
from flows.scrape.front_pages import looks_like_article, read_front_page
from flows.scrape.links import find_canonical, find_links
from flows.scrape.sitemaps import read_sitemap
from flows.scrape.url_lists import read_url_list
from flows.state.pages import Listed

BASE = "https://news.example/feed"
MAX = 1_000_000


ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:7</id><updated>2031-04-07T10:00:00Z</updated>
<link rel="self" href="/s"/><link href="/a"/></entry></feed>"""
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<item><link>https://news.example/a</link></item></rdf:RDF>"""


def _rss(items: str, opening: str = "<rss version='2.0'><channel>") -> bytes:
    return f"<?xml version='1.0'?>{opening}{items}</channel></rss>".encode()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (_rss("<item><link>https://news.example/a</link></item>"), Listed("https://news.example/a")),
        (_rss("<item><link> /a?b=1&amp;c=2 </link></item>"), Listed("https://news.example/a?b=1&c=2")),
        (
            _rss("<item><guid>https://news.example/a</guid></item>"),
            Listed("https://news.example/a", "https://news.example/a"),
        ),
        (
            _rss("<item><guid isPermaLink='false'>7</guid><link>https://news.example/a</link></item>"),
            Listed("https://news.example/a", "7"),
        ),
        (
            _rss("<item><link>https://news.example/a</link><pubDate>Mon, 07 Apr 2031 12:00:00 +0200</pubDate></item>"),
            Listed("https://news.example/a", None, "2031-04-07T10:00:00+00:00"),
        ),
        (
            b"\xef\xbb\xbf"
            + _rss("<item><link>https://news.example/a</link><title>caf\xe9 &nbsp; &copy;</title></item>"),
            Listed("https://news.example/a"),
        ),
        (
            ATOM,
            Listed("https://news.example/a", "urn:7", "2031-04-07T10:00:00+00:00"),
        ),
        (
            RDF,
            Listed("https://news.example/a"),
        ),
        (
            b'{"items": [{"id": 7, "url": "/a", "date_modified": "2031-04-07T10:00:00Z"}, 5, {"url": 3}]}',
            Listed("https://news.example/a", "7", "2031-04-07T10:00:00+00:00"),
        ),
        (
            _rss("<item><link>https://news.example/a</link></item><item><link>https://news.exa")[:-16],
            Listed("https://news.example/a"),
        ),
    ],
)
def test_a_feed_gives_its_items(content: bytes, expected: Listed) -> None:
    """RSS of all ages, Atom, JSON Feed; relative links, GUIDs that are addresses, dates, and feeds cut short."""
    found = read_feed(content, BASE)
    assert found[0] == expected
    assert len(found) == 1


def test_a_feed_is_never_taken_for_a_path_or_an_address(tmp_path: Path) -> None:
    """Feedparser opens files and servers when it is given their names: it gets bytes, whatever they spell."""
    secret = tmp_path / "secret.xml"
    secret.write_bytes(_rss("<item><link>https://news.example/secret</link></item>"))
    for content in (str(secret).encode(), secret.as_uri().encode(), b"http://127.0.0.1:1/feed"):
        assert read_feed(content, BASE) == []


def test_a_feed_with_a_declaration_of_its_type_is_read() -> None:
    """Old feeds declare the entities of HTML that way."""
    opening = "<!DOCTYPE rss [<!ENTITY eacute '&#233;'>]><rss version='2.0'><channel>"
    feed = _rss("<item><title>&eacute;</title><link>/a</link></item>", opening)
    assert [page.url for page in read_feed(feed, BASE)] == ["https://news.example/a"]


def test_a_feed_expands_no_entities_from_outside(tmp_path: Path) -> None:
    """Neither a file's content nor a billion laughs come into a link."""
    secret = tmp_path / "secret.txt"
    secret.write_text("swordfish", encoding="utf-8")
    outside = f"<!DOCTYPE rss [<!ENTITY x SYSTEM '{secret.as_uri()}'>]>"
    feed = _rss("<item><link>https://news.example/&x;</link></item>", f"{outside}<rss version='2.0'><channel>")
    assert not [page for page in read_feed(feed, BASE) if "swordfish" in page.url]
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10 if n else 'ha'}'>" for n in range(10))
    feed = _rss("<item><link>/a&l9;</link></item>", f"<!DOCTYPE rss [{laughs}]><rss version='2.0'><channel>")
    assert all(len(page.url) < 10_000 for page in read_feed(feed, BASE))


SITEMAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/i">
<url><image:image><image:loc>https://news.example/i.jpg</image:loc></image:image><loc> https://news.example/a </loc>
<lastmod>2031-04-07T12:00:00+02:00</lastmod></url>
<url><loc>https://news.example/b?x=1&amp;y=2</loc><news:news><news:publication_date>2031-04-07</news:publication_date>
</news:news></url><url><lastmod>2031-04-07</lastmod></url><url><loc>https://news.example/c</loc></url></urlset>"""
PAGES = (
    Listed("https://news.example/a", None, "2031-04-07T10:00:00+00:00"),
    Listed("https://news.example/b?x=1&y=2", None, "2031-04-07T00:00:00+00:00"),
    Listed("https://news.example/c"),
)


@pytest.mark.parametrize("content", [SITEMAP, gzip.compress(SITEMAP), b"\xef\xbb\xbf" + SITEMAP])
def test_a_sitemap_gives_its_pages(content: bytes) -> None:
    """Plain and gzipped; a page's own address and not its picture's; the date of news where there is no other."""
    assert read_sitemap(content, BASE, MAX, 99).pages == PAGES


def test_an_index_gives_its_sitemaps() -> None:
    """With the moment at which each changed."""
    index = b"<sitemapindex><sitemap><loc>/m.xml</loc><lastmod>2031-04</lastmod></sitemap></sitemapindex>"
    found = read_sitemap(index, BASE, MAX, 99)
    assert found.children == (Listed("https://news.example/m.xml", None, "2031-04-01T00:00:00+00:00"),)
    assert found.pages == ()


def test_a_sitemap_is_read_up_to_where_it_is_torn_and_up_to_its_limit() -> None:
    """What stood before is kept."""
    assert read_sitemap(SITEMAP[:420], BASE, MAX, 99).pages[:1] == PAGES[:1]
    assert read_sitemap(SITEMAP, BASE, MAX, 2).pages == PAGES[:2]
    assert read_sitemap(b"https://news.example/a\n\n# no\nhttps://news.example/c\n", BASE, MAX, 9).pages == (
        Listed("https://news.example/a"),
        Listed("https://news.example/c"),
    )


def test_a_gzipped_sitemap_has_its_cap() -> None:
    """A bomb is told, not unpacked."""
    with pytest.raises(FetchError, match="too_large"):
        read_sitemap(gzip.compress(bytes(5_000_000)), BASE, MAX, 9)


def test_a_sitemap_reads_no_file(tmp_path: Path) -> None:
    """Entities from outside stay what they are: nothing."""
    secret = tmp_path / "secret.txt"
    secret.write_text("https://news.example/swordfish", encoding="utf-8")
    content = f"<!DOCTYPE a [<!ENTITY x SYSTEM '{secret.as_uri()}'>]><urlset><url><loc>&x;</loc></url></urlset>"
    assert not [page for page in read_sitemap(content.encode(), BASE, MAX, 9).pages if "swordfish" in page.url]


@pytest.mark.parametrize("read", [read_feed, read_front_page, read_url_list, find_links, find_canonical])
@given(
    content=st.one_of(
        st.binary(max_size=300), st.text("<>=\"'& ahreflinkscopb/:?#[]@.{}", max_size=300).map(str.encode)
    )
)
def test_no_bytes_are_an_error(read: object, content: bytes) -> None:
    """Whatever a server sends instead of a listing."""
    assert callable(read)
    read(content, BASE)


@given(content=st.binary(max_size=300))
def test_no_bytes_are_an_error_in_a_sitemap(content: bytes) -> None:
    """Only what would be too large is, and gzip that is torn."""
    try:
        read_sitemap(content, BASE, MAX, 9)
    except FetchError:
        assert content.startswith(b"\x1f\x8b")


@pytest.mark.parametrize(
    "path",
    [
        "/2031/04/07/harbour",
        "/news/harbour-reopens-on-friday",
        "/a/123456",
        "/sport/harbour-wins-again.html",
        "/20310407/x",
    ],
)
def test_what_looks_like_an_article_is_one(path: str) -> None:
    """A date, a number or a headline in the address."""
    assert looks_like_article(f"https://news.example{path}")


@pytest.mark.parametrize(
    "path",
    ["/", "/sport", "/tag/harbour-and-ferry-news", "/author/orla-jane-fenwick", "/login", "/about-us", "/i/123456.jpg"],
)
def test_what_looks_like_a_list_or_a_file_is_none(path: str) -> None:
    """Sections, tags, authors, forms and pictures."""
    assert not looks_like_article(f"https://news.example{path}")


def test_a_front_page_gives_its_articles_once_and_in_order() -> None:
    """Relative to its base, without fragments, and no other scheme."""
    page = b"""<base href="/en/"><a class=x href='2031/04/07/b'>b</a>
    <a href="/2031/04/07/a#c">a</a><a href=/2031/04/07/a>
    <a href="javascript:x-y-z-a()"> <a href="mailto:a-b-c-d@news.example"><link href="/2031/04/07/no">"""
    urls = [listed.url for listed in read_front_page(page, "https://news.example/")]
    assert urls == ["https://news.example/en/2031/04/07/b", "https://news.example/2031/04/07/a"]


@pytest.mark.parametrize("piece", ["<a ", "<a href=", "<link ", "<a href='", "<base ", "<a " + "x" * 1999])
def test_links_are_found_in_linear_time(piece: str) -> None:
    """A page of nothing but the beginnings of tags."""
    content = (piece * (2_000_000 // len(piece))).encode()
    assert find_links(content, BASE) == []
    assert find_canonical(content, BASE) is None
