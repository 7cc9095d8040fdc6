"""The state store, the same on SQLite and PostgreSQL: what a scrape remembers, and that nothing is half remembered."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.state.history import begin_run, end_run, list_runs
from flows.state.hosts import HostRow, enter_hold, enter_robots, find_host
from flows.state.keys import page_key
from flows.state.leases import LEASE_S, release, take_lease, this_process
from flows.state.listings import ListingRow, enter_listing, find_listing
from flows.state.pages import Listed, PageRow, due_pages, enter_alias, enter_listed, find_pages, update_page
from flows.state.shards import CLEANED, OPEN, SEALED, begin_shard, enter_cleaned, enter_growth, list_shards, seal
from flows.state.store import StateStore, open_state
from flows.state.versions import Version, enter_records, enter_unchanged, enter_version, versions_of_page
from schemas.errors import RunError, UsageError

NOW = datetime(2031, 4, 7, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
URL = "https://wexcombe.example/2031/04/07/second-lock-opens"
EARLY, CHANGE = "2031-04-07T11:00:00+00:00", "2031-04-07T13:00:00+00:00"


def _list(state: StateStore, *pages: Listed, now: datetime = NOW, recheck_hours: float = 0.0) -> dict[str, int]:
    with state.transaction() as connection:
        return enter_listed(connection, "wexcombe", pages, now, recheck_hours)


def _due(state: StateStore, now: datetime = NOW, limit: int = 100) -> list[PageRow]:
    with state.transaction() as connection:
        return due_pages(connection, "wexcombe", now, limit)


def _store(state: StateStore, content: str = "a" * 64, now: datetime = NOW) -> int:
    (page,) = _due(state, now)
    with state.transaction() as connection:
        return enter_version(connection, page, Version(page.url, content, '"e1"', None, "shard", 7, "<urn:1>"), now)


def test_a_listed_page_is_due_until_it_is_stored(state: StateStore) -> None:
    """A page is fetched once: the same listing again makes nothing due."""
    assert _list(state, Listed(URL, changed=EARLY)) == {"new": 1, "changed": 0}
    assert [page.url for page in _due(state)] == [URL]
    assert _store(state) == 1
    assert _list(state, Listed(URL, changed=EARLY), Listed(URL)) == {"new": 0, "changed": 0}
    assert _due(state) == []


@pytest.mark.parametrize(
    "spelling",
    [
        f"{URL}?utm_source=feed&utm_medium=rss",
        f"{URL}#comments",
        URL.replace("https", "http"),
        URL.replace("wexcombe.example", "WEXCOMBE.example:443"),
        f"{URL}?fbclid=1",
    ],
)
def test_spellings_of_one_address_are_one_page(state: StateStore, spelling: str) -> None:
    """Tracking parameters, fragments, the scheme and the host's case make no second page."""
    _list(state, Listed(URL))
    assert _list(state, Listed(spelling)) == {"new": 0, "changed": 0}


def test_a_guid_is_one_page_within_its_source(state: StateStore) -> None:
    """An item that changes its address keeps its GUID, and is no new page; in another source it is another."""
    _list(state, Listed(URL, guid="item 7"))
    assert _list(state, Listed(f"{URL}-with-a-new-headline", guid="item 7"))["new"] == 0
    with state.transaction() as connection:
        assert enter_listed(connection, "other", [Listed("https://o.example/a", guid="item 7")], NOW)["new"] == 1


def test_an_alias_leads_to_its_page(state: StateStore) -> None:
    """What was redirected from, or is canonical, is known by that name too."""
    _list(state, Listed(URL))
    with state.transaction() as connection:
        enter_alias(connection, page_key("https://wexcombe.example/short/7"), page_key(URL))
    assert _list(state, Listed("https://wexcombe.example/short/7"))["new"] == 0


def test_a_later_change_makes_a_page_due_again_as_the_next_version(state: StateStore) -> None:
    """Only a moment after the last one that was known counts; two listings that differ do not take turns."""
    _list(state, Listed(URL, changed=EARLY))
    _store(state)
    assert _list(state, Listed(URL, changed=CHANGE))["changed"] == 1
    assert _store(state, "b" * 64, LATER) == 2
    for _ in range(2):
        assert _list(state, Listed(URL, changed=EARLY), Listed(URL, changed=CHANGE), now=LATER)["changed"] == 0
    with state.transaction() as connection:
        rows = versions_of_page(connection, page_key(URL))
    assert [(row.version, row.content_sha256[0]) for row in rows] == [(1, "a"), (2, "b")]


def test_a_page_without_dates_is_asked_again_only_where_the_source_says_so(state: StateStore) -> None:
    """Rechecking is off unless asked for, and then waits its hours."""
    _list(state, Listed(URL))
    _store(state)
    assert _list(state, Listed(URL), now=LATER)["changed"] == 0
    assert _list(state, Listed(URL), now=LATER, recheck_hours=3)["changed"] == 0
    assert _list(state, Listed(URL), now=LATER, recheck_hours=1)["changed"] == 1


def test_an_unchanged_page_keeps_its_validators(state: StateStore) -> None:
    """A 304 often brings no ETag; the old one is used the next time."""
    _list(state, Listed(URL, changed=EARLY))
    _store(state)
    _list(state, Listed(URL, changed=CHANGE), now=LATER)
    (page,) = _due(state, LATER)
    with state.transaction() as connection:
        enter_unchanged(connection, page, None, None, LATER)
        page = find_pages(connection, [page_key(URL)])[page_key(URL)]
    assert (page.etag, page.version_count, page.due) == ('"e1"', 1, False)


def test_a_page_that_failed_waits_for_its_next_try(state: StateStore) -> None:
    """Before that moment it is not due."""
    _list(state, Listed(URL))
    with state.transaction() as connection:
        update_page(connection, page_key(URL), failures=1, next_try_at=CHANGE)
    assert _due(state, NOW) == []
    assert len(_due(state, LATER)) == 1


def test_due_pages_come_oldest_first_and_within_the_limit(state: StateStore) -> None:
    """What a run leaves is taken by the next, before what is newer."""
    for number in range(3):
        _list(state, Listed(f"{URL}-{number}"), now=NOW + timedelta(minutes=number))
    assert [page.url[-1] for page in _due(state, limit=2)] == ["0", "1"]


def test_many_pages_are_listed_at_once(state: StateStore) -> None:
    """A sitemap of thousands is entered in chunks that every database takes."""
    pages = [Listed(f"{URL}-{number}", guid=f"g{number}") for number in range(1_300)]
    assert _list(state, *pages)["new"] == 1_300
    assert _list(state, *pages)["new"] == 0


def test_a_transaction_is_kept_whole_or_not_at_all(state: StateStore) -> None:
    """An error in the middle leaves nothing behind."""

    class BreakdownError(Exception):
        pass

    def enter_half() -> None:
        with state.transaction() as connection:
            enter_listed(connection, "wexcombe", [Listed(URL)], NOW)
            enter_listing(connection, "https://wexcombe.example/feed", ListingRow('"x"'), NOW)
            raise BreakdownError

    with pytest.raises(BreakdownError):
        enter_half()
    assert _due(state) == []
    with state.transaction() as connection:
        assert find_listing(connection, "https://wexcombe.example/feed") == ListingRow()


def test_what_was_entered_is_there_after_opening_again(state_address: str) -> None:
    """The store outlives the process; opening it twice changes nothing."""
    with open_state(state_address) as first:
        _list(first, Listed(URL))
        with first.transaction() as connection:
            enter_listing(connection, "https://wexcombe.example/feed", ListingRow('"x"', "then", "c" * 64), NOW)
            enter_robots(connection, "wexcombe.example:443", b"User-agent: *", NOW)
            enter_hold(connection, "wexcombe.example:443", LATER)
    with open_state(state_address) as second, second.transaction() as connection:
        assert len(due_pages(connection, "wexcombe", NOW, 9)) == 1
        known = find_listing(connection, "https://wexcombe.example/feed")
        assert known == ListingRow('"x"', "then", "c" * 64, "2031-04-07T12:00:00+00:00")
        expected = HostRow(b"User-agent: *", "2031-04-07T12:00:00+00:00", "2031-04-07T14:00:00+00:00")
        assert find_host(connection, "wexcombe.example:443") == expected


def test_a_shard_goes_from_open_over_sealed_to_cleaned(state: StateStore) -> None:
    """Its lengths, its records and what made them are known at each step."""
    with state.transaction() as connection:
        begin_shard(connection, "s-1", "wexcombe", "north")
        enter_growth(connection, "s-1", 100, 20)
        assert [row.state for row in list_shards(connection, source="wexcombe")] == [OPEN]
        seal(connection, "s-1")
        assert list_shards(connection, states=[SEALED])[0].pages_bytes == 100
        enter_cleaned(connection, "s-1", "s-1", "print")
        seal(connection, "s-1")
        (row,) = list_shards(connection)
    assert (row.state, row.records_folder, row.cleaned_by, row.machine) == (CLEANED, "s-1", "print", "north")


def test_versions_know_the_records_that_they_became(state: StateStore) -> None:
    """Cleaning enters record ids by the ids of the WARC records."""
    _list(state, Listed(URL))
    _store(state)
    with state.transaction() as connection:
        enter_records(connection, "shard", {"<urn:1>": "r1", "<urn:2>": "r2"})
        assert [row.record_id for row in versions_of_page(connection, page_key(URL))] == ["r1"]


def test_a_lease_has_one_holder_until_it_is_given_back_or_runs_out(state: StateStore) -> None:
    """The second is told who has it; the first may renew."""
    with state.transaction() as connection:
        assert take_lease(connection, "source:a", "north:1:x", NOW) is None
        assert take_lease(connection, "source:a", "south:2:y", NOW) == "north:1:x"
        assert take_lease(connection, "source:a", "north:1:x", NOW) is None
        after = NOW + timedelta(seconds=LEASE_S + 1)
        assert take_lease(connection, "source:a", "south:2:y", after) is None
        release(connection, "source:a", "north:1:x")
        assert take_lease(connection, "source:a", "north:1:x", after) == "south:2:y"
        release(connection, "source:a", "south:2:y")
        assert take_lease(connection, "source:a", "north:1:x", after) is None


def test_the_lease_of_a_dead_process_of_this_machine_is_free_at_once(state: StateStore) -> None:
    """After kill -9 nobody waits; a process of the same number that began at another time is another one."""
    machine, number, began = this_process().rsplit(":", 2)
    with state.transaction() as connection:
        assert take_lease(connection, "a", f"{machine}:{number}:1", NOW) is None
        assert take_lease(connection, "a", this_process(), NOW) is None
        assert take_lease(connection, "a", f"{machine}:1:1", NOW) == f"{machine}:{number}:{began}"


def test_of_many_that_want_a_lease_at_once_one_gets_it(state: StateStore) -> None:
    """Threads with connections of their own, as processes would have."""
    got: list[str] = []

    def take(name: str) -> None:
        with state.transaction() as connection:
            if take_lease(connection, "source:a", name, NOW) is None:
                got.append(name)

    threads = [threading.Thread(target=take, args=(f"elsewhere:{number}:x",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 1


def test_the_history_tells_what_runs_came_to(state: StateStore) -> None:
    """One row a run, in their order; the one that was killed has no end."""
    with state.transaction() as connection:
        begin_run(connection, "r1", "a", NOW)
        end_run(connection, "r1", LATER, {"stored": 3}, None)
        begin_run(connection, "r2", "a", LATER)
        begin_run(connection, "r3", "b", LATER)
        runs = list_runs(connection, "a")
    assert [(run.id, run.finished_at, run.counts) for run in runs] == [
        ("r1", "2031-04-07T14:00:00+00:00", {"stored": 3}),
        ("r2", None, {}),
    ]


def test_a_store_of_another_version_is_refused(state_address: str) -> None:
    """An older program does not write into newer tables."""
    with open_state(state_address) as store, store.transaction() as connection:
        connection.exec_driver_sql("UPDATE store_version SET version = 99")
    with pytest.raises(RunError, match="another version of dechaff"), open_state(state_address):
        pass


@pytest.mark.parametrize("address", ["mysql://u:secret@h/d", "postgresql://u:secret@h:port/d", "nonsense://x"])
def test_a_bad_address_is_told_without_its_password(address: str) -> None:
    """Whatever is wrong with it, no secret ends in a message."""
    with pytest.raises(UsageError) as caught, open_state(address):
        pass
    assert "secret" not in str(caught.value)


def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    """The message names the store and the cause in one line."""
    with pytest.raises(RunError) as caught, open_state("postgresql://u:secret@127.0.0.1:1/d"):
        pass
    assert "cannot use the state store" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_store_is_told(tmp_path: Path) -> None:
    """Not overwritten, and not a traceback."""
    path = tmp_path / "state.sqlite"
    path.write_bytes(b"no database at all, and long enough to tell\n" * 100)
    with pytest.raises(RunError, match="cannot use the state store"), open_state(path):
        pass
