"""The state store: what a scrape knows from one run to the next. SQLite in a file, or PostgreSQL for several machines.

``tables`` says what is kept, ``store`` opens it; ``pages``, ``versions``, ``listings``, ``shards``, ``hosts``,
``leases`` and ``history`` each speak of one subject: plain functions on a connection, so that a caller decides what
is one transaction.
"""
