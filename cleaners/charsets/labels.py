"""labels: the names that pages and servers give to encodings, and the codecs that read them.

Browsers read some names as a superset of what they say (Encoding Standard, https://encoding.spec.whatwg.org/): pages
declared 'iso-8859-1' hold windows-1252. What is not listed here is no text encoding, or one that no page should
choose for us (utf-7, unicode_escape).
"""

import re
from typing import Final

__all__ = ["codec_of", "declared_in_html"]

_CODECS: Final = {
    "utf-8": ("utf-8", "utf8", "unicode-1-1-utf-8"),
    "utf-16-le": ("utf-16le", "utf-16", "ucs-2", "unicode"),
    "utf-16-be": ("utf-16be",),
    "cp1250": ("windows-1250", "cp1250", "x-cp1250"),
    "cp1251": ("windows-1251", "cp1251", "x-cp1251", "win-1251"),
    "cp1252": ("windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii"),
    "cp1253": ("windows-1253", "cp1253"),
    "cp1254": ("windows-1254", "cp1254", "iso-8859-9", "iso8859-9", "latin5"),
    "cp1255": ("windows-1255", "cp1255"),
    "cp1256": ("windows-1256", "cp1256"),
    "cp1257": ("windows-1257", "cp1257"),
    "cp1258": ("windows-1258", "cp1258"),
    "cp874": ("windows-874", "cp874", "tis-620", "iso-8859-11", "dos-874"),
    "iso8859-2": ("iso-8859-2", "iso8859-2", "latin2"),
    "iso8859-3": ("iso-8859-3", "iso8859-3"),
    "iso8859-4": ("iso-8859-4", "iso8859-4"),
    "iso8859-5": ("iso-8859-5", "iso8859-5", "cyrillic"),
    "iso8859-6": ("iso-8859-6", "iso8859-6", "arabic"),
    "iso8859-7": ("iso-8859-7", "iso8859-7", "greek"),
    "iso8859-8": ("iso-8859-8", "iso8859-8", "iso-8859-8-i", "hebrew"),
    "iso8859-10": ("iso-8859-10",),
    "iso8859-13": ("iso-8859-13",),
    "iso8859-14": ("iso-8859-14",),
    "iso8859-15": ("iso-8859-15", "iso8859-15", "latin9", "latin-9"),
    "iso8859-16": ("iso-8859-16",),
    "koi8-r": ("koi8-r", "koi8", "koi"),
    "koi8-u": ("koi8-u", "koi8-ru"),
    "cp866": ("ibm866", "cp866", "866"),
    "mac-roman": ("macintosh", "mac", "x-mac-roman"),
    "mac-cyrillic": ("x-mac-cyrillic", "x-mac-ukrainian"),
    "gb18030": ("gb18030", "gbk", "gb2312", "gb_2312-80", "x-gbk", "euc-cn", "cp936"),
    "big5hkscs": ("big5", "big5-hkscs", "x-x-big5", "cn-big5", "cp950"),
    "cp932": ("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji", "cp932"),
    "euc-jp": ("euc-jp", "x-euc-jp"),
    "iso2022-jp": ("iso-2022-jp",),
    "cp949": ("euc-kr", "ks_c_5601-1987", "ksc5601", "windows-949", "cp949", "uhc", "korean"),
}
_CODEC_OF: Final = {label: codec for codec, labels in _CODECS.items() for label in labels}

# Browsers look at the first 1,024 bytes; pages with long comments on top declare it a little later.
_HEAD_BYTES = 8_192
# Linear: the tag's end stops the search for its attribute.
_META = re.compile(rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s{0,50}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)


def codec_of(label: str | None) -> str | None:
    """Return the name of the Python codec for a declared label, or None where the label is unknown.

    >>> codec_of(" ISO-8859-1 "), codec_of("rot13")
    ('cp1252', None)
    """
    return _CODEC_OF.get(label.strip(" \t\r\n\"'").lower()) if label else None


def declared_in_html(raw: bytes) -> str | None:
    """Return the label in the page's ``<meta charset>`` or XML declaration, as it stands there.

    A declaration that could be read in single bytes cannot be UTF-16: it is wrong, and UTF-8 in truth.
    """
    head = raw[:_HEAD_BYTES]
    match = _META.search(head) or _XML.search(head)
    if match is None:
        return None
    label = match[1].decode("ascii", "replace").lower()
    return "utf-8" if label.startswith(("utf-16", "utf-32", "ucs-2", "unicode")) else label
