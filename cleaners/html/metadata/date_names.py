"""date_names: the names of meta elements that hold dates. A table only."""

from typing import Final

from schemas.date import Role

__all__ = ["META_ROLES"]

META_ROLES: Final = {
    **dict.fromkeys(
        (
            "article:published_time", "article:published", "og:article:published_time", "og:published_time",
            "og:published_at", "og:pubdate", "datepublished", "date_published", "pubdate", "publishdate",
            "publish_date", "publish-date", "publication_date", "publication-date", "published", "published_at",
            "published_time",
            "published-date", "published_date", "dc.date.issued", "dcterms.issued", "dcterms.available", "dc.issued",
            "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
            "article.published", "rbpubdate", "citation_publication_date", "citation_online_date", "ptime",
            "displaydate", "originalpublicationdate", "article_date_original", "vr:published_time", "bt:pubdate",
            "prism.publicationdate", "shareaholic:article_published_time", "iso-8601-publish-date",
        ),
        Role.PUBLISHED,
    ),
    **dict.fromkeys(
        (
            "article:modified_time", "article:modified", "og:article:modified_time", "og:updated_time", "datemodified",
            "date_modified", "lastmod", "last-modified", "last_modified", "modified", "modified_at", "moddate",
            "dc.date.modified", "dcterms.modified", "dc.modified", "revision_date", "article.updated", "updated_time",
            "dateupdated", "vr:updated_time", "bt:moddate", "prism.modificationdate",
            "shareaholic:article_modified_time",
        ),
        Role.MODIFIED,
    ),
    **dict.fromkeys(
        (
            "date", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "dc.created", "created",
            "creation_date", "datecreated", "timestamp", "dat", "cdate", "build_date", "release_date",
            "video:release_date",
        ),
        Role.UNKNOWN,
    ),
}  # fmt: skip
"""Names of meta elements, lower case, and what their date is the date of."""
