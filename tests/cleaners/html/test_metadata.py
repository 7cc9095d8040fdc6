"""What a page declares about its story is found wherever pages declare it."""

import json

import pytest

from cleaners.html.metadata import read_metadata
from cleaners.html.parse import parse_html
from schemas.date import Candidate, Origin, Precision, Role
from schemas.metadata import NO_METADATA, Metadata

URL = "https://www.varlo-times.example/local/bridge-opens"


def read(head: str, body: str = "") -> Metadata:
    root = parse_html(f"<html><head>{head}</head><body>{body}<p>Text.</p></body></html>")
    assert root is not None
    return read_metadata(root, URL)


def json_ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Bridge opens",
    "author": {"@type": "Person", "name": "Ada Example"},
    "datePublished": "2031-03-04T05:06:07+03:00",
}

JSON_LD = {
    "plain": json_ld(ARTICLE),
    "in a list": json_ld([{"@type": "WebSite", "name": "Varlo Times"}, ARTICLE]),
    "in a graph": json_ld({"@graph": [{"@type": "BreadcrumbList"}, ARTICLE]}),
    "with a list of types": json_ld({**ARTICLE, "@type": ["Thing", "http://schema.org/NewsArticle"]}),
    "as the main entity of a page": json_ld({"@type": "WebPage", "name": "Varlo Times", "mainEntity": ARTICLE}),
    "with its author by reference": json_ld(
        {"@graph": [{**ARTICLE, "author": {"@id": "#ada"}}, {"@type": "Person", "@id": "#ada", "name": "Ada Example"}]}
    ),
    "with a line break inside a string": json_ld(ARTICLE).replace('"Bridge opens"', '"Bridge\nopens"'),
    "with a comma too many": json_ld(ARTICLE).replace("}}", "},}").replace('+03:00"}', '+03:00",}'),
    "with comments": json_ld(ARTICLE).replace('"headline"', '// what it is called\n /* here */ "headline"'),
    "in a character data section": json_ld(ARTICLE)
    .replace('json">{', 'json">//<![CDATA[\n{')
    .replace("</s", "//]]></s"),
    "with more text behind it": json_ld(ARTICLE).replace("</script>", ";\n}</script>"),
    "beside one that nobody can read": '<script type="application/ld+json">{"a": b</script>' + json_ld(ARTICLE),
}


@pytest.mark.parametrize("head", JSON_LD.values(), ids=JSON_LD.keys())
def test_json_ld_is_read_in_every_shape_that_pages_give_it(head: str) -> None:
    found = read(head)
    assert found.headlines[0] == "Bridge opens"
    assert found.authors == ("Ada Example",)
    published = Candidate(
        "2031-03-04T05:06:07+03:00", Precision.SECOND, "2031-03-04T05:06:07+03:00", Origin.JSON_LD, Role.PUBLISHED,
        note="datePublished",
    )  # fmt: skip
    assert [date._replace(traits=()) for date in found.dates] == [published]
    assert "json-ld main datePublished" in found.dates[0].traits


def test_plain_fields_are_saved_from_json_that_quotes_wrongly() -> None:
    found = read(
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge opens",'
        '"description": "He said "yes" to it", "datePublished": "2031-03-04"}</script>'
    )
    assert found.headlines == ("Bridge opens",)
    assert [(date.value, date.role) for date in found.dates] == [("2031-03-04", Role.PUBLISHED)]


def test_microdata_is_read() -> None:
    found = read(
        "",
        '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge opens</h1>'
        '<p itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Example</b></p>'
        '<time itemprop="datePublished" datetime="2031-03-04">yesterday</time></article>',
    )
    assert found.headlines == ("Bridge opens",)
    assert found.authors == ("Ada Example",)
    assert (found.dates[0].value, found.dates[0].origin, found.dates[0].role) == (
        "2031-03-04",
        Origin.MICRODATA,
        Role.PUBLISHED,
    )


def test_microdata_that_calls_itself_a_part_of_nothing_is_read() -> None:
    found = read(
        "",
        '<div itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting">'
        '<h3 itemprop="name">Bridge opens</h3>'
        '<span itemprop="author" itemscope><b itemprop="name">Ada Example</b></span></div>',
    )
    assert found.authors == ("Ada Example",)


def test_meta_tags_are_read() -> None:
    found = read(
        '<meta property="og:title" content="Bridge opens"><meta property="og:site_name" content="Varlo Times">'
        '<meta name="author" content="By Ada Example and Bob Sample"><meta property="article:section" content="Local">'
        '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Varlo, town of">'
        '<meta property="og:image" content="/i.jpg"><meta property="og:locale" content="en_GB">'
        '<link rel="canonical" href="/local/bridge">'
        '<meta property="article:published_time" content="2031-03-04T05:06Z">'
        '<meta name="last-modified" content="2031-03-05">'
    )
    assert found.headlines == ("Bridge opens",)
    assert found.site_name == "Varlo Times"
    assert found.authors == ("Ada Example", "Bob Sample")
    assert found.section == "Local"
    assert found.tags == ("Bridges", "Varlo, town of")
    assert found.image == "https://www.varlo-times.example/i.jpg"
    assert found.url == "https://www.varlo-times.example/local/bridge"
    assert found.language == "en-GB"
    assert [(date.precision, date.role) for date in found.dates] == [
        (Precision.MINUTE, Role.PUBLISHED),
        (Precision.DAY, Role.MODIFIED),
    ]


def test_a_page_that_declares_nothing_gives_nothing_but_its_heading() -> None:
    assert read("") == NO_METADATA
    assert read("", "<h1>Bridge opens again</h1>").headlines == ("Bridge opens again",)


def test_dates_of_other_things_are_known_to_be_other() -> None:
    found = read(
        json_ld([ARTICLE, {"@type": "VideoObject", "uploadDate": "2029-01-01"}]),
        "<article><time datetime='2031-03-04' class=published>x</time>"
        "<article><time datetime='2030-01-01' class=published>x</time></article></article>"
        "<aside><time datetime='2028-01-01'>x</time></aside>"
        "<div class=comments><time datetime='2031-04-01'>x</time></div>",
    )
    roles = {date.value: date.role for date in found.dates}
    assert roles.pop("2031-03-04T05:06:07+03:00") is Role.PUBLISHED
    assert roles.pop("2031-03-04") is Role.PUBLISHED
    assert set(roles) == {"2029-01-01", "2030-01-01", "2028-01-01", "2031-04-01"}
    assert set(roles.values()) == {Role.OTHER}


def test_dates_in_attributes_are_looked_for_only_where_the_page_does_not_say_when_it_was_published() -> None:
    body = '<div data-published="2031-05-06">Bridge opens</div>'
    (found,) = read("", body).dates
    assert (found.value, found.origin) == ("2031-05-06", Origin.ATTRIBUTE)
    assert {date.origin for date in read(json_ld(ARTICLE), body).dates} == {Origin.JSON_LD}


def test_dates_in_scripts_keep_their_order_and_their_names() -> None:
    script = (
        "<script>a={publishedAt:'2031-03-04T05:06Z',updated:1930269967,born:'1999-01-02',build:'2031-01-01'}</script>"
    )
    found = read("", script).dates
    assert [(date.value, date.role) for date in found] == [
        ("2031-03-04T05:06:00+00:00", Role.PUBLISHED),
        ("2031-03-03T02:06:07+00:00", Role.MODIFIED),
    ]


@pytest.mark.parametrize(
    ("declared", "expected"),
    [(True, True), ("False", False), ("http://schema.org/False", False), ("perhaps", None), (None, None)],
)
def test_access_is_read_from_booleans_and_words(declared: object, *, expected: bool | None) -> None:
    assert read(json_ld({**ARTICLE, "isAccessibleForFree": declared})).is_accessible_for_free is expected


def test_no_half_characters_reach_a_field() -> None:
    found = read(json_ld({**ARTICLE, "headline": "Bridge \ud800 opens \U0001f309"}))
    assert found.headlines == ("Bridge \ufffd opens \U0001f309",)


def test_escaped_markup_in_a_field_becomes_plain_text() -> None:
    found = read(json_ld({**ARTICLE, "headline": "&lt;b&gt;Bridge&lt;/b&gt; &amp; tunnel <i>open</i>"}))
    assert found.headlines == ("Bridge & tunnel open",)
