"""What a document, a block, a verdict, a date and a record is.

This package holds values only. It imports nothing of the project; ``cleaners`` and ``flows`` import it.
"""
