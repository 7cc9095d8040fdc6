"""What the documents of a site say together about how it writes dates."""

from cleaners.dates.profile import DateProfile, site_key
from cleaners.pipeline import clean, trace
from schemas.document import Document
from schemas.outcome import Cleaned

STORY = (
    "The lantern fair of Port Ellery opened on Sunday with a parade of paper boats, and the harbour master said "
    "that more visitors came than in any year since the old lighthouse was lit again."
)


def page(day: str, number: int = 0, url: str | None = None) -> Document:
    text = f"Lantern fair number {number} opens\n{day}\n{STORY}\n{STORY[::-1]}"
    return Document(text, "text", "dump.jsonl", "jsonl", locator=f"line {number}", url=url)


def published(document: Document, profiles: dict[str, DateProfile]) -> str | None:
    outcome = clean(document, profiles=profiles)
    assert isinstance(outcome, Cleaned)
    return outcome.record.published_at


def vote(text: str, declared: str = "") -> bool | None:
    said = (("date", declared),) if declared else ()
    return trace(Document(f"{text}\n{STORY}", "text", "dump.jsonl", "jsonl", declared=said)).fields.dates.day_first


def test_a_document_votes_for_the_order_that_its_unambiguous_dates_share() -> None:
    assert vote("25/08/2023, 26/08/2023") is True
    assert vote("8/25/2023") is False
    assert vote("25/08/2023, 8/26/2023") is None
    assert vote("04/07/2023, 4 July 2023") is None
    assert vote("04/07/2023", declared="8/25/2023 10:15") is False
    assert vote("04/07/2023", declared="2023-08-25") is None


def test_only_whole_dates_with_one_mark_vote() -> None:
    for text in ("125/08/2023", "1.25/08/2023", "25/08.2023", "0/25/2023", "32/01/2023", "25/13/2023"):
        assert vote(text) is None, text


def test_what_a_page_does_not_show_does_not_vote() -> None:
    html = f"<html><body><p>25/08/2023</p><p>{STORY}</p><script>'8/26/2023'</script></body></html>"
    assert trace(Document(html, "html", "pages/1.html")).fields.dates.day_first is True


def test_an_order_is_believed_when_several_documents_agree() -> None:
    assert DateProfile(1, 0).order is None
    assert DateProfile(2, 0).order is True
    assert DateProfile(0, 2).order is False
    assert DateProfile(3, 1).order is None
    assert DateProfile(1, 19).order is False


def test_a_site_is_a_host_or_else_the_dump_or_folder() -> None:
    assert site_key(page("", url="https://www.herald.example/a/1")) == "herald.example"
    assert site_key(page("")) == "dump.jsonl"
    assert site_key(Document("", "text", "dump/a/1.txt")) == "dump/a"
    assert site_key(page("", url="http://[broken")) == "dump.jsonl"


def test_the_second_pass_reads_what_the_first_one_settled() -> None:
    ambiguous = page("04/07/2023", 0, "https://herald.example/fair")
    known = {"herald.example": DateProfile(0, 2)}
    assert published(ambiguous, {}) == "2023"
    assert published(ambiguous, known) == "2023-04-07"
    assert published(page("04/07/2023", 0, "https://gazette.example/fair"), known) == "2023"
