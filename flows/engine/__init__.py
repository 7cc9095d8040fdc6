"""The engine: units of work, a pool of workers, files that are whole or not there, a ledger, a manifest.

``run`` is its front door. Both the command line and the flows go through it, so both write the same bytes.
"""
