"""invisible characters: marks of direction, zero-width spaces and joiners where no script needs them."""

import re

__all__ = ["fix_invisible_characters"]

# Byte-order marks, direction marks and embeddings, zero-width space, word joiner, invisible operators, annotation
# anchors. Not among them: the joiners below and variation selectors (emoji, Mongolian, Han).
_INVISIBLE = re.compile("[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb]")
# All that is looked for below: most texts hold none of it, and one search is cheaper than three.
_ANY = re.compile("[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\U000e0000-\U000e007f]")
# Persian, Urdu, Syriac, the scripts of India and South-East Asia, Mongolian: there a joiner spells words.
_SHAPED = "\u0600-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc"
_PICTURE = "\u00a9\u00ae\u203c-\u3299\ufe0f\U0001f000-\U0001faff"
_JOINERS = re.compile(
    f"""
      (?<=[{_SHAPED}]) (?P<spelling>[\u200c\u200d]) [\u200c\u200d]*
    | (?<=[{_PICTURE}]) (?P<emoji>\u200d) [\u200c\u200d]* (?=[{_PICTURE}])
    | [\u200c\u200d]+
    """,
    re.VERBOSE,
)
# Tag characters spell the flags of Scotland and its like behind a black flag, and hide text elsewhere.
_TAGS = re.compile("(?P<flag>\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f)|[\U000e0000-\U000e007f]+")


def fix_invisible_characters(text: str) -> str:
    r"""Return the text without characters that have neither ink nor width.

    Joiners stay where a script or an emoji needs them.

    >>> fix_invisible_characters("zero\u200bwidth\u200d") == "zerowidth"
    True
    >>> fix_invisible_characters("می\u200cخواهم") == "می\u200cخواهم"
    True
    """
    if text.isascii() or _ANY.search(text) is None:
        return text
    text = _INVISIBLE.sub("", text)
    text = _TAGS.sub(lambda match: match["flag"] or "", text)
    return _JOINERS.sub(lambda match: match["spelling"] or match["emoji"] or "", text)
