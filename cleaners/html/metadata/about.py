"""about: site name, section, tags, language, address, image and access, each from where it is declared best."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from lxml.html import HtmlElement

from cleaners.html.metadata.declared import Declared
from cleaners.html.metadata.language_tag import language_tag
from cleaners.html.metadata.meta_tags import first
from cleaners.html.metadata.nodes import by_id, resolve, type_names
from cleaners.html.metadata.values import as_list, clean, texts, unique, web_address

__all__ = ["read_access", "read_image", "read_language", "read_section", "read_site_names", "read_tags", "read_url"]

_SITE_META: Final = ("og:site_name", "application-name", "apple-mobile-web-app-title", "cre", "dc.publisher")
_SECTION_META: Final = (
    "article:section", "og:article:section", "parsely-section", "sailthru.section", "cxenseparse:section", "section",
    "news:section", "category", "dc.subject",
)  # fmt: skip
_TAG_META: Final = (
    "article:tag", "og:article:tag", "video:tag", "parsely-tags", "sailthru.tags", "news_keywords", "keywords",
)  # fmt: skip
_IMAGE_META: Final = (
    "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "thumbnail",
)  # fmt: skip
_LANGUAGE_META: Final = ("content-language", "language", "dc.language", "og:locale")
_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_COMMA: Final = re.compile(r"[,;|،、，]")
_MAX_TAGS: Final = 50
_MAX_TAG_CHARS: Final = 100
_NOT_FREE: Final = frozenset({"locked", "paid", "premium", "subscribers", "subscriber"})


def read_site_names(declared: Declared) -> tuple[str, ...]:
    """Return what the site calls itself, the most trusted name first."""
    names = [*_meta_texts(declared, _SITE_META[:1]), *_publishers(declared), *_meta_texts(declared, _SITE_META[1:])]
    return tuple(unique(names))


def _meta_texts(declared: Declared, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        for value in declared.meta.get(name, ())[:1]:
            text = clean(value)
            if text and "://" not in text:
                yield text


def _publishers(declared: Declared) -> Iterator[str]:
    index = by_id(declared.linked_nodes)
    for node in declared.main_nodes:
        yield from texts(list(resolve(node.get("publisher"), index)))
    for node in declared.linked_nodes:
        if "website" in type_names(node):
            yield from texts(as_list(node.get("name"))[:1])


def read_section(declared: Declared) -> str | None:
    """Return the section of the site in which the story stands, or None."""
    for node in declared.main_nodes:
        section = next(texts(node.get("articleSection")), None)
        if section is not None:
            return section
    return next(_meta_texts(declared, _SECTION_META), None)


def read_tags(declared: Declared) -> tuple[str, ...]:
    """Return the story's tags from the first place that has some, each once, at most 50."""
    lists = [list(texts(node.get("keywords"))) for node in declared.main_nodes]
    lists += [[clean(value) for value in declared.meta.get(name, ())] for name in _TAG_META]
    for values in lists:
        parts = [part.strip() for value in values for part in (_COMMA.split(value) if len(values) == 1 else [value])]
        tags = [part for part in parts if part and len(part) <= _MAX_TAG_CHARS and "://" not in part]
        if tags:
            return tuple(unique(tags)[:_MAX_TAGS])
    return ()


def read_language(declared: Declared, root: HtmlElement) -> str | None:
    """Return the declared language as a BCP 47 tag, or None."""
    body = root.find("body")
    candidates: list[str | None] = [root.get("lang"), root.get(_XML_LANG), root.get("xml:lang")]
    candidates += [text for node in declared.main_nodes for text in texts(node.get("inLanguage"))]
    candidates += [first(declared.meta, (name,)) for name in _LANGUAGE_META]
    candidates.append(None if body is None else body.get("lang"))
    return next((tag for value in candidates if (tag := language_tag(value)) is not None), None)


def read_url(declared: Declared) -> str | None:
    """Return the canonical address, absolute, or None."""
    canonical = (link for link in declared.links if "canonical" in (link.get("rel") or "").lower().split())
    values: list[Any] = [link.get("href") for link in canonical]
    values.append(first(declared.meta, ("og:url",)))
    for node in declared.main_nodes:
        page = node.get("mainEntityOfPage")
        values += [node.get("url"), page.get("@id") if isinstance(page, dict) else page]
    return next((address for value in values if (address := web_address(value, declared.url)) is not None), None)


def read_image(declared: Declared) -> str | None:
    """Return the address of the story's image, absolute, or None."""
    values: list[Any] = [first(declared.meta, (name,)) for name in _IMAGE_META]
    index = by_id(declared.linked_nodes)
    for node in declared.main_nodes:
        values += [
            image.get("url") or image.get("contentUrl") if isinstance(image, dict) else image
            for image in resolve(node.get("image"), index)
        ]
    return next((address for value in values if (address := web_address(value, declared.url)) is not None), None)


def read_access(declared: Declared) -> bool | None:
    """Return whether the page says that everyone may read all of it, or None where it says nothing."""
    for node in declared.main_nodes:
        for value in as_list(node.get("isAccessibleForFree")):
            word = str(value).strip().lower().rpartition("/")[2]
            if word in {"true", "false"}:
                return word == "true"
    tier = (first(declared.meta, ("article:content_tier",)) or "").lower()
    if tier == "free":
        return True
    return False if tier in _NOT_FREE else None
