"""Metadata: what a document declares about itself outside its text (JSON-LD, meta tags, feed fields)."""

from dataclasses import dataclass

from schemas.date import Candidate

__all__ = ["NO_METADATA", "Metadata"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """Declared fields. Each is evidence: what the text shows may correct it."""

    headlines: tuple[str, ...] = ()
    """Declared headlines, the most trusted first (JSON-LD headline, og:title, h1, title)."""
    authors: tuple[str, ...] = ()
    site_name: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    url: str | None = None
    """The canonical URL."""
    image: str | None = None
    dates: tuple[Candidate, ...] = ()
    """Dates declared in structured data, meta tags and ``<time>``, not yet ranked."""
    is_accessible_for_free: bool | None = None
    article_body: str | None = None
    """The article's text as structured data gives it: often cut short, sometimes of another story."""
    descriptions: tuple[str, ...] = ()
    """What the page says the story is about, each once: the standfirst, the first sentences, or what the site is."""
    window_title: str = ""
    """The page's title element, whole: headline, section and site, whatever parts them."""


NO_METADATA = Metadata()
"""What a text dump declares: nothing."""
