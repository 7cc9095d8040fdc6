"""Fields: one file each, a page in, a reading or None out."""
