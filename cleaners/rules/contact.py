"""Contact and imprint lines: 'Contact us', 'Tel.: +374 10 …', a lone e-mail address."""

import re
from typing import Final

from cleaners.rules.lexicon import contact, phrases
from cleaners.rules.openings import openings_of
from cleaners.rules.rule import Pattern, Rule
from schemas.verdict import Reason

__all__ = ["RULE"]

_MAX_CHARS: Final = 200
_CHANNELS: Final = tuple(phrases(contact.CHANNELS))
_NUMBER: Final = re.compile(rf"(?:{'|'.join(map(re.escape, _CHANNELS))})[ .:/()+,\-]*0[ ()+\-./,;0]*")
_ADDRESS: Final = re.compile(
    rf"(?:(?:{'|'.join(map(re.escape, phrases(contact.MAIL)))})[ .:\-]*)?[\w.+\-]{{1,60}}@[\w.\-]{{1,80}}"
)

RULE: Final = Rule(
    name="contact",
    reason=Reason.CONTACT,
    phrases=tuple(phrases(contact.PHRASES)),
    openings=openings_of(contact.OPENINGS, contact.CALLS, max_chars=_MAX_CHARS),
    patterns=(Pattern(("@",), _ADDRESS), Pattern(_CHANNELS, _NUMBER)),
)
