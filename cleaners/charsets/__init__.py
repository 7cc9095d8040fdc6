"""Charsets: what the bytes of a document without a word on its encoding are most likely to mean."""
