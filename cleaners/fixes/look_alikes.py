"""Tables: letters of other scripts that look like Latin ones in ordinary type."""

from typing import Final

__all__ = ["FROM_LATIN", "TO_LATIN"]

_SAME_INK: Final = {
    "CYRILLIC": ("асеіјорѕухһәԁԛԝАВСЕІЈКМНОРЅТУХӘԚԜ", "aceijopsyxhədqwABCEIJKMHOPSTYXƏQW"),
    "GREEK": ("ονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovpABEZHIKMNOPTYX"),
    "ARMENIAN": ("օսհոցյՕՍՏԼ", "ouhngjOUSL"),
}

TO_LATIN: Final = {
    foreign: latin for letters, likes in _SAME_INK.values() for foreign, latin in zip(letters, likes, strict=True)
}
"""Letter of another script -> the Latin letter it looks like."""

FROM_LATIN: Final = {script: dict(zip(likes, letters, strict=True)) for script, (letters, likes) in _SAME_INK.items()}
"""Script -> Latin letter -> that script's letter of the same look."""
