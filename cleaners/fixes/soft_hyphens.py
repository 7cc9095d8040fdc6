"""soft hyphens: places where a browser may break a word; they break every search."""

__all__ = ["fix_soft_hyphens"]


def fix_soft_hyphens(text: str) -> str:
    r"""Return the text without soft hyphens.

    >>> fix_soft_hyphens("par\u00adlia\u00adment")
    'parliament'
    """
    return text.replace("\xad", "")
