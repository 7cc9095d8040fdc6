"""Whether a document is an article at all: lists, shops and forums are told from stories, and clean texts pass."""

from dataclasses import replace

import pytest

from cleaners.article import NOT_ARTICLE_LIKE, judge_article
from cleaners.article_shape import shape
from cleaners.pipeline import clean, trace
from schemas.document import Document
from schemas.outcome import Cleaned, Rejected

STORY = (
    "Home\nNews\nSport\n\n"
    "Ferry company of Oldhaven settles its winter timetable\n"
    "By Tamsin Orlov\n"
    "12 March 2024\n\n"
    "The harbour board of Oldhaven met on Monday to settle the timetable of the ferries, its chair said. The boats "
    "will leave every two hours until the ice has gone from the sound, which is expected by the end of April.\n\n"
    "“We have listened to the islanders, and to those who work on the mainland,” said Ines Kallio, who has led the "
    "board for six years. Her deputy had asked for three boats a day and no more.\n\n"
    "The company lost two of its older vessels last autumn. Repairs at the yard in Nordby took longer than planned, "
    "and the replacement was chartered from a river town at twice the price.\n\n"
    "Share\nRelated stories\nBridge opens after nine years\n© 2024 Oldhaven Post\n"
)
SHOP = "".join(
    f"<li class='product-card'><a href='/p/{number}'>{name} kettle, {number} litres</a>"
    f"<span class='price'>$ {number}9.00</span><a href='/cart'>Add to basket</a>"
    f"<div>Works on every stove? Holds {number} litres of water and comes with a lid of glass</div></li>"
    for number, name in enumerate(("Copper", "Steel", "Enamel", "Iron", "Brass", "Glass", "Tin", "Clay"), start=1)
)
AISLES = "".join(
    f"<li><a href='/{name}'>{name}</a></li>" for name in ("Kettles", "Pans", "Lids", "Stoves", "Cart", "Login")
)
SHOP_PAGE = (
    f"<html><body><nav><ul>{AISLES}</ul></nav><ul class='product-grid'>{SHOP}</ul>"
    "<footer><p>Subscribe to our newsletter</p><p>Follow us on Facebook</p><p>© 2024 Oldhaven Kettles. All rights "
    "reserved.</p><p>Privacy policy</p><p>We use cookies to improve our service</p></footer></body></html>"
)
STORY_PAGE = (
    "<html><body><nav><a href='/'>Home</a><a href='/sport'>Sport</a></nav><article class='story'>"
    + "".join(f"<p>{part}</p>" for part in STORY.split("\n\n")[1:-1])
    + "</article><footer><a href='/about'>About us</a></footer></body></html>"
)


def _probability(raw: str, markup: str) -> float:
    found = trace(Document(raw, "html" if markup == "html" else "text", "made-up"))
    return judge_article(found.page, found.verdicts, found.fields).probability


def test_a_story_among_chrome_is_an_article() -> None:
    outcome = clean(Document(STORY, "text", "made-up"))
    assert isinstance(outcome, Cleaned)
    assert NOT_ARTICLE_LIKE not in outcome.record.flags
    assert _probability(STORY, "text") > 0.9


def test_a_page_of_goods_is_rejected_and_the_detail_names_the_evidence() -> None:
    found = trace(Document(SHOP_PAGE, "html", "made-up"))
    assert isinstance(found.outcome, Rejected)
    assert found.outcome.reason == "no_main_content"
    assert _probability(STORY_PAGE, "html") > 0.9


def test_the_evidence_is_a_measure_of_the_shape_with_its_value() -> None:
    found = trace(Document(STORY, "text", "made-up"))
    name, value = judge_article(found.page, found.verdicts, found.fields).evidence.split(" ")
    measures = shape(found.page, found.verdicts, found.fields)
    assert float(value) == pytest.approx(measures[name], rel=0.01)


def test_a_text_without_chrome_is_never_rejected_or_doubted() -> None:
    """What was cleaned once must pass again, whatever its shape: nothing was removed that could speak against it."""
    lines = "\n".join(f"Which of the {number} kettles is yours? Ask us for {number} more!" for number in range(2, 40))
    found = trace(Document(lines, "text", "made-up"))
    kept = [verdict._replace(keep=True, reason=None) for verdict in found.verdicts]
    verdict = judge_article(found.page, kept, found.fields)
    assert not verdict.rejected
    assert not verdict.doubted


def test_text_has_no_measures_of_the_dom_and_html_has() -> None:
    text = trace(Document(STORY, "text", "made-up"))
    page = trace(Document(STORY_PAGE, "html", "made-up"))
    assert "link_share" not in shape(text.page, text.verdicts, text.fields)
    assert shape(page.page, page.verdicts, page.fields)["article_share"] == 1.0


def test_shares_are_between_zero_and_one_even_where_nothing_is_kept() -> None:
    found = trace(Document(SHOP_PAGE, "html", "made-up"))
    gone = [verdict._replace(keep=False) for verdict in found.verdicts]
    for verdicts in (found.verdicts, gone):
        measures = shape(found.page, verdicts, found.fields)
        assert all(0.0 <= value <= 1.0 for name, value in measures.items() if name.endswith("_share"))


def test_two_characters_of_a_script_without_spaces_count_as_a_word_of_the_title() -> None:
    found = trace(Document(STORY, "text", "made-up"))
    for title, words in (("Bridge opens after nine years", 5), ("九年ぶりに橋が開通", 4), (None, 0)):
        fields = replace(found.fields, title=title)
        assert shape(found.page, found.verdicts, fields)["title_words"] == words


def test_doubts_about_a_script_that_the_judge_never_saw_reject_nothing() -> None:
    """An Amharic notice among the buttons of its page is a record, though flagged."""
    dump = (
        "መነሻ\nዜና\nፖለቲካ\nስፖርት\nፈልግ\nአዲስ ትምህርት ቤት ተከፈተ\nበሰላማዊት ተፈራ\n"
        "በአዲስ መንደር ቀበሌ ለአራት መቶ ተማሪዎች የሚያገለግል አዲስ ትምህርት ቤት ተከፈተ። የግንባታው ሥራ ሁለት ዓመት ፈጅቷል።\n"
        "የቀበሌው ሊቀመንበር\nአቶ ከበደ ወልዴ\nእንደገለጹት ለግንባታው አሥራ ሁለት ሚሊዮን ብር ወጪ ተደርጓል። ወላጆችም በጉልበት አስተዋፅኦ አድርገዋል።\n"
        "ከዚህ በፊት ልጆች ወደ ትምህርት ቤት ለመድረስ ሁለት ሰዓት ይጓዙ ነበር።\nበሚቀጥለው ዓመት ቤተ መጻሕፍት ለመገንባት ዕቅድ ተይዟል።\n"
        "አጋራ\nተዛማጅ ዜናዎች\nአዲስ መንገድ ተመረቀ\nአስተያየት ይስጡ\nመብቱ በሕግ የተጠበቀ ነው\n"
    )
    assert isinstance(clean(Document(dump, "text", "page.txt")), Cleaned)
