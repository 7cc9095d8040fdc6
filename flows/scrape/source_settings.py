"""What ``sources.toml`` may say: the sources, and how all of them are fetched. Every key has its unit and range."""

import ipaddress
from datetime import UTC, datetime
from typing import Annotated, Final, Literal, Self
from urllib.parse import urlsplit

from cronsim import CronSim, CronSimError
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from flows.zone_names import check_zone
from schemas.settings import LANGUAGE

__all__ = ["FetchSettings", "Source", "SourceLimits", "SourcesFile"]

_NAME: Final = r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"
_DOMAIN: Final = r"^[a-z0-9._:-]{1,253}$"
_SOME_DAY: Final = datetime(2024, 1, 1, tzinfo=UTC)
"""A schedule is checked by asking when it comes next after some day."""


def _check_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("not a web address: write it in full, with https:// or http://")
    if parts.username is not None or parts.password is not None:
        raise ValueError("holds a user name or a password, which would end in logs: take it out")
    return value


def _check_network(value: str) -> str:
    try:
        ipaddress.ip_network(value)
    except ValueError as error:
        raise ValueError("not a network: write it like 127.0.0.0/8 or ::1/128") from error
    return value


def _check_schedule(value: str) -> str:
    try:
        CronSim(value, _SOME_DAY)
    except CronSimError as error:
        raise ValueError("no cron schedule: write five fields, like '*/30 * * * *' for every half hour") from error
    return value


Address = Annotated[str, AfterValidator(_check_address)]
Addresses = tuple[Address, ...]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SourceLimits(_Table):
    """How much one run takes from a source. What is left over is taken by the next run."""

    max_pages: int = Field(500, ge=1, le=1_000_000, description="Pages fetched in one run.")
    max_links: int = Field(20_000, ge=1, le=10_000_000, description="Addresses taken from feeds and sitemaps in a run.")
    max_sitemaps: int = Field(50, ge=1, le=10_000, description="Sitemaps read in one run, those in indexes included.")
    max_age_days: int = Field(30, ge=1, le=36_500, description="Sitemap entries that are older are passed over.")
    max_minutes: float = Field(60.0, gt=0, le=1440, description="After so long, a run starts no further page.")
    recheck_hours: float = Field(
        0.0, ge=0, le=8760, description="Known pages that are listed again are asked for changes then; 0: never."
    )
    delay_s: float = Field(1.0, ge=0, le=3600, description="Pause between two requests to a host; robots may ask more.")


class Source(_Table):
    """One publisher or feed."""

    name: str = Field(min_length=1, max_length=200, description="The publisher's name.")
    domain: str = Field(pattern=_DOMAIN, description="Host whose pages are taken, with those below it: example.org.")
    feeds: Addresses = Field((), description="RSS, Atom and JSON feeds.")
    sitemaps: Addresses = Field((), description="Sitemaps and indexes of sitemaps, also gzipped.")
    url_lists: Addresses = Field((), description="Text files with an address a line.")
    front_pages: Addresses = Field((), description="Pages whose links are followed where they look like articles.")
    pages: Addresses = Field((), description="Single pages.")
    language: str | None = Field(None, pattern=LANGUAGE, description="BCP 47: the source's usual language.")
    time_zone: Annotated[str, AfterValidator(check_zone)] | None = Field(None, description="Europe/Lisbon")
    day_first: bool | None = Field(None, description="Whether 03/04 is the third of April there.")
    schedule: Annotated[str, AfterValidator(_check_schedule)] | None = Field(None, description="Cron, in UTC.")
    interval_minutes: float | None = Field(None, ge=1, le=525_600, description="Instead of schedule.")
    limits: SourceLimits = SourceLimits()

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not (self.feeds or self.sitemaps or self.url_lists or self.front_pages or self.pages):
            raise ValueError("nothing to pull: name feeds, sitemaps, url_lists, front_pages or pages")
        if self.schedule is not None and self.interval_minutes is not None:
            raise ValueError("both schedule and interval_minutes: keep one of them")
        return self


class FetchSettings(_Table):
    """How every page is fetched, and what is refused."""

    user_agent: str = Field("dechaff", pattern=r"^[A-Za-z0-9._-]{1,64}$", description="Product name for robots.txt.")
    contact: str = Field(
        "", max_length=200, pattern=r"^[\x20-\x7e]*$", description="Who to write to: a mail or web address."
    )
    ports: tuple[Annotated[int, Field(ge=1, le=65535)], ...] = Field((80, 443), description="Ports that may be asked.")
    allow_networks: tuple[Annotated[str, AfterValidator(_check_network)], ...] = Field(
        (), description="Networks that are fetched from though they are not public: for servers of one's own."
    )
    ca_file: str | None = Field(None, description="Certificates to trust instead of the usual ones: a PEM file.")
    deadline_s: float = Field(30.0, gt=0, le=3600, description="For one request with all its redirects.")
    connect_s: float = Field(10.0, gt=0, le=600, description="For one connection, within the deadline.")
    max_bytes: int = Field(10_000_000, ge=1_000, le=1_000_000_000, description="Decoded size of one answer.")
    max_redirects: int = Field(5, ge=0, le=20, description="Hops from one address to another.")
    attempts: int = Field(3, ge=1, le=10, description="Requests for one page, the first included.")
    backoff_s: float = Field(2.0, ge=0, le=600, description="Longest pause before the second attempt; then it doubles.")
    max_wait_s: float = Field(120.0, ge=0, le=3600, description="Longest Retry-After that a run waits for itself.")
    host_failures: int = Field(3, ge=1, le=100, description="After so many in a row, a run leaves the host alone.")
    hosts_at_once: int = Field(32, ge=1, le=1000, description="Hosts that are asked at the same time.")
    robots: Literal["obey", "ignore"] = Field("obey", description="Ignore only for sites of your own.")


class SourcesFile(_Table):
    """The whole file."""

    fetch: FetchSettings = FetchSettings()
    sources: dict[Annotated[str, Field(pattern=_NAME)], Source] = Field(min_length=1)
