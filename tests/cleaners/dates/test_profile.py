"""What the documents of a site say together about how it writes dates."""

from itertools import permutations

from cleaners.dates.profile import DateProfile, merge_profiles, observe, site_key
from cleaners.learning import learn_dates
from cleaners.pipeline import clean
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


def test_a_document_votes_for_the_order_of_its_unambiguous_dates_and_only_once() -> None:
    assert observe("25/08/2023, 26/08/2023") == DateProfile(1, 0)
    assert observe("8/25/2023") == DateProfile(0, 1)
    assert observe("25/08/2023, 8/26/2023") == DateProfile()
    assert observe("04/07/2023, 4 July 2023") == DateProfile()


def test_only_whole_dates_with_one_mark_vote() -> None:
    for text in ("125/08/2023", "1.25/08/2023", "25/08.2023", "25/08/20231", "0/25/2023", "32/01/2023", "25/13/2023"):
        assert observe(text) == DateProfile(), text
    assert observe("25/08/2023") == observe("(25.08.1999)") == observe("x25-8-2023,") == DateProfile(1, 0)


def test_an_order_is_believed_when_several_documents_agree() -> None:
    assert DateProfile(1, 0).order is None
    assert DateProfile(2, 0).order is True
    assert DateProfile(0, 2).order is False
    assert DateProfile(3, 1).order is None
    assert DateProfile(1, 19).order is False


def test_profiles_of_parts_add_up_to_that_of_the_whole_in_any_order() -> None:
    documents = [page(day, number) for number, day in enumerate(["25/08/2023", "8/26/2023", "13/01/2024", "1/2/2024"])]
    whole = learn_dates(documents)
    assert whole == {"dump.jsonl": DateProfile(2, 1)}
    for order in permutations(documents):
        assert learn_dates(order) == whole
        assert merge_profiles([learn_dates(order[:1]), learn_dates(order[1:])]) == whole


def test_a_site_is_a_host_or_else_the_dump_or_folder() -> None:
    assert site_key(page("", url="https://www.herald.example/a/1")) == "herald.example"
    assert site_key(page("")) == "dump.jsonl"
    assert site_key(Document("", "text", "dump/a/1.txt")) == "dump/a"
    assert site_key(page("", url="http://[broken")) == "dump.jsonl"


def test_the_second_pass_reads_what_the_first_one_settled() -> None:
    site = "https://herald.example/fair"
    others = [page(day, number, site) for number, day in enumerate(["7/25/2023", "7/26/2023"], start=1)]
    ambiguous = page("04/07/2023", 0, site)
    assert published(ambiguous, {}) == "2023"
    assert published(ambiguous, learn_dates([ambiguous, *others])) == "2023-04-07"
    elsewhere = page("04/07/2023", 0, "https://gazette.example/fair")
    assert published(elsewhere, learn_dates([ambiguous, *others])) == "2023"


def test_pages_and_broken_documents_are_learned_from_without_a_tree() -> None:
    html = "<html><body><p>25/08/2023</p><script>'8/26/2023'</script></body></html>"
    pages = [Document(html, "html", "pages/1.html"), Document(b"\xff\xfe\x00", "text", "pages/2.txt")]
    assert learn_dates(pages) == {"pages": DateProfile(1, 0)}
