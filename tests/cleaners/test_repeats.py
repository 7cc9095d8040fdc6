"""A story that a page holds twice is kept once."""

from cleaners.pipeline import trace
from schemas.document import Document
from schemas.outcome import Cleaned
from schemas.verdict import Reason

FIRST = (
    "The council voted on Tuesday to replace the old swing bridge at the harbour, nine years after the flood had bent "
    "its axle, and asked the engineers of the county for three designs before the summer."
)
SECOND = (
    "Residents on the northern bank, who had walked an extra mile to the ferry each morning since then, stood in the "
    "hall until the last vote was counted, and the mayor read the names of those who had signed the first petition."
)
THIRD = (
    "None of the designs may cost more than the insurance had paid, the treasurer said, since the town still owes the "
    "bank for the sea wall, but she called a lift for bicycles and prams a matter that nobody in the hall had opposed."
)


def kept(body: str) -> tuple[str, list[Reason]]:
    page = f"<html><body><article><h1>A bridge at last</h1>{body}</article></body></html>"
    outcome = trace(Document(page, "html", "a.html", "html")).outcome
    assert isinstance(outcome, Cleaned)
    return outcome.record.text, [removal.reason for removal in outcome.removals]


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_the_story_once_more_in_one_piece_is_removed_and_says_why() -> None:
    body = f"<div>{paragraphs(FIRST, SECOND, THIRD)}</div><div class=print><p>{FIRST} {SECOND} {THIRD}</p></div>"
    text, reasons = kept(body)
    assert text.split("\n\n") == [FIRST, SECOND, THIRD]
    assert Reason.REPEATED in reasons


def test_what_one_element_says_twice_stays() -> None:
    text, reasons = kept(f"<div>{paragraphs(FIRST, SECOND, FIRST, THIRD, FIRST)}</div>")
    assert text.split("\n\n").count(FIRST) == 3
    assert Reason.REPEATED not in reasons
