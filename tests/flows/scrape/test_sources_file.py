"""``sources.toml``: what is accepted, and errors that name the file, the key and the remedy."""

from pathlib import Path

import pytest

from flows.cli import EXIT_USAGE, main
from flows.scrape.sources_file import load_sources, parse_sources
from schemas.errors import UsageError

ROOT = Path(__file__).parents[3]
GOOD = """
[sources.harbour-post]
name = "Harbour Post"
domain = "harbour-post.example"
feeds = ["https://harbour-post.example/feed.xml"]
"""


def test_a_source_needs_a_name_a_domain_and_something_to_pull() -> None:
    """Everything else has a default."""
    settings = parse_sources(GOOD.encode(), "s.toml")
    assert settings.sources["harbour-post"].limits.max_pages == 500
    assert settings.fetch.ports == (80, 443)
    assert settings.fetch.allow_networks == ()


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ('feds = ["https://x.example/"]', "sources.harbour-post.feds: unknown key: take it out; known here are name,"),
        ('sitemaps = ["x.example/map"]', "sources.harbour-post.sitemaps[0]: not a web address: write it in full"),
        ('sitemaps = ["https://u:p@x.example/"]', "sources.harbour-post.sitemaps[0]: holds a user name or a password"),
        ('pages = ["ftp://x.example/a"]', "sources.harbour-post.pages[0]: not a web address"),
        ('schedule = "every hour"', "sources.harbour-post.schedule: no cron schedule: write five fields"),
        ('schedule = "* * * * *"\ninterval_minutes = 5', "both schedule and interval_minutes: keep one of them"),
        ('time_zone = "Lisbon"', "sources.harbour-post.time_zone: no known time zone: write it like Europe/Lisbon"),
        ('language = "English"', "sources.harbour-post.language: 'English' does not fit the pattern"),
        ("day_first = 3", "sources.harbour-post.day_first: 3: input should be a valid boolean"),
        ("limits = {max_pages = 0}", "limits.max_pages: 0: input should be greater than or equal to 1"),
        ("limits = {maxpages = 1}", "limits.maxpages: unknown key: take it out; known here are max_pages,"),
        ("[fetch]\nrobots = 'maybe'", "fetch.robots: 'maybe': input should be 'obey' or 'ignore'"),
        ("[fetch]\nallow_networks = ['127.0.0.1/8']", "allow_networks[0]: not a network: write it like 127.0.0.0/8"),
        ("[fetch]\nuser_agent = 'a b'", "fetch.user_agent: 'a b' does not fit the pattern"),
        ("[fetch]\ncontact = 'mail€desk'", "fetch.contact: 'mail€desk' does not fit"),
        ("[sources.Other]\nname='x'", "sources.Other: 'Other' does not fit the pattern"),
        ("[sources.other]\nname='x'\ndomain='x.example'", "sources.other: nothing to pull: name feeds, sitemaps"),
        ("[sources.other]\ndomain='x.example'\nfeeds=['https://x.example/']", "sources.other.name: missing: add it"),
        ("[harbour]\n", "harbour: unknown key: take it out; known here are fetch, sources; names of sources stand in"),
        ("oops", "no TOML: "),
    ],
)
def test_an_error_names_file_key_and_remedy(more: str, expected: str) -> None:
    """One line for each thing that is wrong."""
    with pytest.raises(UsageError) as caught:
        parse_sources(f"{GOOD}{more}\n".encode(), "s.toml")
    lines = str(caught.value).splitlines()
    assert all(line.startswith("s.toml: ") for line in lines)
    assert any(expected in line for line in lines), lines


def test_an_empty_file_says_what_to_write() -> None:
    """The first error of a newcomer."""
    with pytest.raises(UsageError, match=r"sources: missing: add a table \[sources.NAME\]"):
        parse_sources(b"", "s.toml")


def test_bytes_that_are_no_text_are_told() -> None:
    """With the place of the first."""
    with pytest.raises(UsageError, match="byte 2 is no UTF-8"):
        parse_sources(b"# \xff", "s.toml")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """With the name that was asked for."""
    with pytest.raises(UsageError, match=r"nowhere\.toml: No such file"):
        load_sources(tmp_path / "nowhere.toml")


def test_many_errors_are_cut_short() -> None:
    """Five are shown, and how many more there are."""
    wrong = "".join(f"[sources.s{number}]\nname = 'x'\n" for number in range(9))
    with pytest.raises(UsageError) as caught:
        parse_sources(wrong.encode(), "s.toml")
    lines = str(caught.value).splitlines()
    assert len(lines) == 6
    assert lines[-1].startswith("s.toml: and ")


def test_the_command_line_tells_each_error_on_a_line_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line break between errors is one; one in a file's name is an escape."""
    path = tmp_path / "two\nlines.toml"
    path.write_text(f"{GOOD}\none = 1\n[two]\n", encoding="utf-8")
    assert main(["scrape", str(path), "--check"]) == EXIT_USAGE
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all("/two\\u000alines.toml: " in line for line in lines)


@pytest.mark.parametrize("path", sorted((ROOT / "seeds").glob("*.toml")), ids=lambda path: path.name)
def test_the_files_of_the_project_are_in_order(path: Path) -> None:
    """What newcomers copy can be loaded."""
    assert load_sources(path).sources
