"""The scrape: from ``sources.toml`` to stored raw pages and clean records, without ever asking twice for the same.

``sources_file`` says what is pulled, ``discover`` finds addresses of pages, ``fetch`` gets them politely and safely,
``recorder`` stores what came, ``clean_shard`` cleans it, and ``run`` does it all for some sources.
"""
