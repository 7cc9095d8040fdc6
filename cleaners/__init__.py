"""Pure functions from a raw document to an outcome.

Nothing here reads a file, a clock, the network or the environment, and nothing here is changed by being called:
the same document and settings give the same bytes on every machine, in every order, at any worker count.
"""
