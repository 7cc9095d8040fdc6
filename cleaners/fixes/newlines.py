r"""newlines: the three line breaks of the world become one.

Not in the registry of ``fix_text``, which never touches a line break: decoding does this once, so that line numbers
mean the same to every step after it. Only ``\r\n``, ``\r`` and ``\n`` break lines. U+2028, U+0085 and form feeds do
not: editors, ``wc -l`` and JSONL readers do not count them.
"""

__all__ = ["fix_newlines"]


def fix_newlines(text: str) -> str:
    r"""Return the text with ``\n`` as its only line break.

    >>> fix_newlines("one\r\ntwo\rthree\n")
    'one\ntwo\nthree\n'
    """
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
