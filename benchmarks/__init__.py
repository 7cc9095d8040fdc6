"""Comparisons that anyone can repeat: our road and its peers over the same files, in one process order.

Imports nothing by itself: the peers' environments, which hold none of our dependencies, import it too.
"""
