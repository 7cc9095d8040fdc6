"""A shard's records are those of its pages as they came, and each can be found again in the raw store."""

import json
from typing import Any, Final

import pytest
from warcio.archiveiterator import ArchiveIterator

from cleaners.pipeline import clean
from flows.scrape.clean_shard import clean_pending
from flows.scrape.folders import ScrapeFolders
from flows.scrape.run import Scrape
from flows.scrape.sources_file import load_sources
from flows.state.shards import list_shards
from flows.state.store import open_state
from flows.state.versions import versions_of_shard
from flows.verify import verify_run
from schemas.document import Document, Markup
from schemas.outcome import Cleaned
from tests.flows.conftest import ARTICLE
from tests.flows.scrape.local_site import PARAGRAPH, LocalSite, Reply, serve_site, sources_toml

HOST: Final = "127.0.6.1"
WIDE_HEADERS: Final = tuple((f"X-Padding-{number}", "x" * 900) for number in range(80))
"""More than the 64 KiB that a header of HTTP has at most in other crawls, and less than our own client takes."""


def _page(text: str) -> str:
    return f"<html><head><title>Café at the lock</title></head><body><p>{text}</p></body></html>"


PAGES: Final[dict[str, tuple[Reply, Markup, str | None]]] = {
    "declared-latin-1-story": (
        Reply(_page(f"Crème brûlée. {PARAGRAPH}").encode("latin-1"), content_type="text/html; charset=iso-8859-1"),
        "html",
        "iso-8859-1",
    ),
    "undeclared-cyrillic-story": (
        Reply(_page(f"Паром вышел из гавани. {PARAGRAPH}").encode(), content_type="text/html"),
        "html",
        None,
    ),
    "plain-text-story": (Reply(ARTICLE.format(number=7).encode(), content_type="text/plain"), "text", None),
    "untyped-story": (Reply(_page(PARAGRAPH).encode(), content_type=""), "html", None),
    "wide-headers-story": (Reply(_page(f"Wide. {PARAGRAPH}").encode(), headers=WIDE_HEADERS), "html", "utf-8"),
}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> ScrapeFolders:
    """Scrape pages of several encodings and types, and clean them."""
    site = LocalSite(stories={HOST: []})
    links = "".join(f"<a href='/2031/04/07/{name}'>x</a>" for name in (*PAGES, "untyped-thing-story"))
    site.replies = {(HOST, f"/2031/04/07/{name}"): reply for name, (reply, _, _) in PAGES.items()}
    site.replies[HOST, "/2031/04/07/untyped-thing-story"] = Reply(b"<thing><part>1</part></thing>", content_type="")
    site.replies[HOST, "/"] = Reply(links.encode())
    folder = tmp_path_factory.mktemp("scrape")
    made = ScrapeFolders(folder / "out")
    with serve_site(site, [HOST]), open_state(made.state) as state:
        settings = load_sources(sources_toml(site, [HOST], folder / "sources.toml"))
        with Scrape(settings, made, state) as scrape:
            (report,) = scrape.run(list(settings.sources))
        assert (report.counts["stored"], report.counts["other"]) == (len(PAGES), 1)
        clean_pending(made, state)
    return made


def _records(folders: ScrapeFolders) -> list[dict[str, Any]]:
    (path,) = folders.records.glob("*/articles.jsonl")
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_each_record_is_that_of_its_page_as_it_came(folders: ScrapeFolders) -> None:
    """The very bytes with the declared encoding, as text or HTML as it was served, whatever the headers around it."""
    records = {record["url"].rpartition("/")[2]: record for record in _records(folders)}
    assert set(records) == set(PAGES)
    for name, (reply, markup, charset) in PAGES.items():
        found = records[name]
        page = Document(
            reply.body,
            markup,
            found["source_path"],
            "warc",
            "",
            found["source_id"],
            found["url"],
            found["fetched_at"],
            charset,
        )
        outcome = clean(page)
        assert isinstance(outcome, Cleaned)
        assert json.loads(outcome.record.model_dump_json()) == found, name


def test_each_record_names_its_place_in_the_raw_store(folders: ScrapeFolders) -> None:
    """The id of the WARC record, the name of the shard's file, the moment of fetching; and the state knows it."""
    (path,) = folders.root.glob("raw/pages/*/*.warc.gz")
    with path.open("rb") as handle:
        stored = {record.rec_headers["WARC-Record-ID"].strip("<>") for record in ArchiveIterator(handle)}
    records = _records(folders)
    assert {record["source_id"] for record in records} < stored
    assert {record["source_path"] for record in records} == {path.name}
    assert {record["source_kind"] for record in records} == {"warc"}
    with open_state(folders.state) as state, state.transaction() as connection:
        (shard,) = list_shards(connection)
        versions = versions_of_shard(connection, shard.name)
    assert {(version.record_id, version.fetched_at) for version in versions} == {
        (record["id"], record["fetched_at"]) for record in records
    }


def test_a_cleaned_shard_verifies(folders: ScrapeFolders) -> None:
    """Every input once, every hash right."""
    assert [verify_run(path).problems for path in folders.records.iterdir()] == [[]]
