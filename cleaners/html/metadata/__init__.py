"""Metadata: what a page declares about itself in structured data, meta tags and the like."""

from cleaners.html.metadata.read import read_metadata

__all__ = ["read_metadata"]
