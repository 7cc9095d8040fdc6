"""Flow: wrapped paragraphs are made whole; lines that are lines for a reason stay lines."""

import textwrap
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.flow import restore_flow
from cleaners.hyphenation import Hyphenation
from cleaners.pipeline import clean
from cleaners.split import split_text
from schemas.document import Document
from schemas.outcome import Cleaned


def paragraphs(text: str) -> tuple[str, ...]:
    return tuple(" ".join(each.split()) for each in text.strip().split("\n\n"))


ENGLISH = paragraphs("""
The harbour board of Oldhaven met on Monday to settle the timetable of the ferries, its chair said after a
session that had lasted until the evening. Nobody had expected the islands to agree so soon.

Ferries between Port Selwyn and the outer islands will run throughout the winter for the first time, and the
fares stay what they are. The anti-slip decks that had been promised for the autumn are to be laid before
the ice comes.

“We have waited for this since the bridge was closed,” said Ines Kallio, who sells bread on the northern
quay.
""")
GERMAN = paragraphs("""
Der Hafenausschuss von Althafen hat am Montag den Fahrplan der Fähren beschlossen, wie die Vorsitzende nach
einer Sitzung mitteilte, die bis in den Abend gedauert hatte. Niemand hatte erwartet, dass die Inseln so
bald zustimmen.

Die Fähren zu den äußeren Inseln fahren zum ersten Mal den ganzen Winter hindurch, und die Preise bleiben,
wie sie sind. Die Werft hat die neuen Decks für den Herbst versprochen, und sie sollen vor dem ersten Eis
verlegt werden.
""")
RUSSIAN = paragraphs("""
Портовый совет Старогавани в понедельник утвердил расписание паромов, сообщила председатель после заседания,
которое продолжалось до самого вечера. Никто не ожидал, что острова согласятся так скоро и что спорить
больше не о чем.

Паромы к дальним островам впервые будут ходить всю зиму, и цены на билеты останутся прежними. Новые палубы,
которые верфь обещала к осени, должны быть уложены прежде, чем пролив замёрзнет.
""")
PERSIAN = paragraphs("""
شورای بندر کهن روز دوشنبه برنامه کشتی های مسافری را تصویب کرد و رئیس آن پس از نشستی که تا شب ادامه داشت گفت
هیچ کس انتظار نداشت جزیره ها به این زودی موافقت کنند و همه از این تصمیم خوشحال شدند.

کشتی ها برای نخستین بار در سراسر زمستان به جزیره های دور خواهند رفت و بهای بلیت همان خواهد ماند و عرشه های
تازه ای که کارگاه برای پاییز وعده داده بود پیش از یخ بستن تنگه آماده می شود و مسافران آسوده خواهند بود.
""")
MENU = ("Home", "News", "Sport", "Weather and tides", "Contact us")


def wrap(paragraphs: tuple[str, ...], column: int) -> str:
    return "\n".join("\n".join(textwrap.wrap(each, column, break_on_hyphens=False)) for each in paragraphs)


def texts(dump: str) -> list[str]:
    return [block.text for block in split_text(dump).blocks]


@pytest.mark.parametrize("paragraphs", [ENGLISH, GERMAN, RUSSIAN, PERSIAN], ids=["en", "de", "ru", "fa"])
@pytest.mark.parametrize("column", [60, 66, 72, 80, 100])
def test_paragraphs_wrapped_at_any_usual_column_are_made_whole(paragraphs: tuple[str, ...], column: int) -> None:
    assert texts("\n\n".join(wrap((each,), column) for each in paragraphs * 3)) == [*paragraphs * 3]


@pytest.mark.parametrize("paragraphs", [ENGLISH, GERMAN, RUSSIAN, PERSIAN], ids=["en", "de", "ru", "fa"])
@pytest.mark.parametrize("column", [42, 48])
def test_paragraphs_wrapped_at_a_narrow_column_are_made_whole(paragraphs: tuple[str, ...], column: int) -> None:
    assert texts("\n\n".join(wrap((each,), column) for each in paragraphs)) == [*paragraphs]


def test_nouns_of_german_behind_all_breaks_but_few_do_not_hide_a_column() -> None:
    story = paragraphs("""
Das Freibad in Hohenlinde wird auch in diesem Sommer nicht öffnen. Der Stadtrat vertagte am Donnerstagabend die
Entscheidung über die Sanierung, weil ein Gutachten zu den Rohren fehlt.

Bürgermeisterin Anja Kröger sprach von einem schwarzen Tag für die Familien der Stadt. „Wir hätten gern angefangen,
aber ohne Zahlen geht es nicht“, sagte sie.

Ursprünglich war von zwei Millionen Euro die Rede, inzwischen rechnet die Verwaltung mit knapp fünf Millionen.
""")
    assert texts("\n\n".join(wrap((each,), 72) for each in story)) == list(story)


@pytest.mark.parametrize("column", [64, 72])
def test_a_short_story_shows_its_column_where_no_line_says_otherwise(column: int) -> None:
    story = paragraphs("""
The harbour ferry will run through the night from May, the council decided on Monday. It is the first night
service since 1984, when the old steamer was sold.

Shift workers have asked for this for years, said the council's chair, Bo Lind. Tickets will cost the same as
by day.

A trial of six months will show whether enough passengers come. The company needs sixty a night to break even.
""")
    assert texts("\n\n".join(wrap((each,), column) for each in story)) == list(story)


@pytest.mark.parametrize("paragraphs", [ENGLISH, GERMAN, RUSSIAN, PERSIAN], ids=["en", "de", "ru", "fa"])
def test_a_short_last_line_parts_paragraphs_where_no_blank_line_does(paragraphs: tuple[str, ...]) -> None:
    ending = tuple(f"{each} {each[:20].rsplit(maxsplit=1)[0]}." for each in paragraphs)
    wrapped = [wrap((each,), 70) for each in ending * 3 if len(wrap((each,), 70).split("\n")[-1]) < 50]
    assert len(wrapped) >= 3
    assert texts("\n".join(wrapped)) == [" ".join(each.split("\n")) for each in wrapped]


def test_menus_around_wrapped_paragraphs_stay_lines() -> None:
    dump = "\n".join((*MENU, wrap(ENGLISH, 72), *MENU, wrap(ENGLISH[::-1], 72), *MENU))
    assert texts(dump) == [*MENU, *ENGLISH, *MENU, *ENGLISH[::-1], *MENU]


def test_a_block_of_several_lines_stands_where_its_first_line_does() -> None:
    dump = "Home\n\n" + wrap(ENGLISH * 2, 72)
    blocks = split_text(dump).blocks
    assert [(block.line, block.gap) for block in blocks[:4]] == [(1, 0), (3, 1), (6, 0), (10, 0)]
    for block in blocks:
        assert dump[block.start : block.end].split() == block.text.split()


def test_pieces_glued_inside_a_wrapped_line_keep_their_line() -> None:
    glued = ENGLISH[1].replace("they are.", "they are.Share")
    blocks = split_text(wrap((ENGLISH[0], glued, ENGLISH[2], *GERMAN), 72)).blocks
    assert [(block.line, block.glued) for block in blocks[:3]] == [(1, False), (4, False), (5, True)]
    assert blocks[1].end == blocks[2].start


UNWRAPPED = {
    "a line a paragraph": "\n".join((*ENGLISH, *GERMAN)),
    "a menu": "\n".join(MENU * 5),
    "headlines of like length": """Ferries to the outer islands will run all winter, board says
Mayor of Great Skarn opens the new bridge after nine years
Bakers of the northern quay ask for a tram line to the port
Rowing club finds the anthem of the Saltmarsh district again
Foundry yard hires forty welders before the ice has melted
Council puts off its vote on the parking meters for a third time
Herring boats stay in port as the wind turns to the north""",
    "verse": """the tide is out, the mud is all our own, and nobody can say
that he who never stuck in it has known the way we go to play
when all the boats are leaning on the sand and lanterns swing
above the rowing club, and hand in hand the two of us will sing
of herring, rope and of the girl who sold us bread upon the quay,
of rain, of sails that have been furled and of the cold grey sea""",
    "a list": "\n".join(f"- {line}" for line in wrap(ENGLISH, 60).split("\n")),
    "a table": "\n".join(
        f"{name:<24}{n * 7:>8}    and {n * 13:>6} of them in winter" for n, name in enumerate(MENU * 3)
    ),
    "Chinese without blanks": "\n".join(textwrap.wrap("港口委员会周一通过了渡轮时刻表，主席在会后表示，" * 20, 60)),
    "a program": "\n".join(f"result = compute_{n:02}(first_value={n:03}, second=True)  # so far" for n in range(20)),
    "arrows of a menu": "\n".join(f"> {item}" for item in MENU),
    "examples with prompts": "\n".join(f">>> the_sum_of_all_the_values({n}, {n + 1}, {n + 2})" for n in range(9)),
}


@pytest.mark.parametrize("dump", UNWRAPPED.values(), ids=UNWRAPPED)
def test_lines_that_are_lines_for_a_reason_stay_lines(dump: str) -> None:
    assert restore_flow(dump) is None


@pytest.mark.parametrize("column", [60, 72, 80])
def test_what_was_made_whole_is_left_alone(column: int) -> None:
    blocks = texts(wrap(ENGLISH + GERMAN, column))
    assert restore_flow("\n\n".join(blocks)) is None


def test_indented_paragraphs_stay_apart_though_full_lines_end_them() -> None:
    cut = [textwrap.wrap(each, 66, initial_indent="    ")[:-1] for each in ENGLISH[:2] + GERMAN]
    assert texts("\n".join(line for lines in cut for line in lines)) == [" ".join(lines).strip() for lines in cut]


LETTER = """> > Will the ferries to the outer islands run all winter, as the
> > board said in the autumn?
>
> They will, and on Sundays too. The board has asked the yard for
> decks that nobody slips on.

Then I shall tell the bakers."""


def test_quotation_marks_go_and_parted_speakers_stay_parted() -> None:
    assert texts(LETTER) == [
        "Will the ferries to the outer islands run all winter, as the",
        "board said in the autumn?",
        "They will, and on Sundays too. The board has asked the yard for",
        "decks that nobody slips on.",
        "Then I shall tell the bakers.",
    ]
    assert split_text(LETTER).fixes == ("quote_marks",)


def test_quoted_paragraphs_are_made_whole_too() -> None:
    quoted = "\n".join(f"> {line}" for line in wrap(ENGLISH, 72).split("\n"))
    answered = wrap(GERMAN, 72)
    assert texts(f"{quoted}\n\n{answered}") == [*ENGLISH, *GERMAN]


def typeset(text: str, column: int) -> str:
    """Wrap a text whose words may be parted at bars and behind hyphens."""
    lines = [""]
    for word in text.split():
        rest = f" {word}" if lines[-1] else word
        cuts = [n + 1 for n, mark in enumerate(rest) if mark in "|-"]
        while len(lines[-1] + rest.replace("|", "")) > column:
            fitting = [n for n in cuts if len(lines[-1] + rest[:n].replace("|", "")) < column and n < len(rest)]
            if fitting:
                lines[-1] += rest[: fitting[-1]].replace("|", "").removesuffix("-") + "-"
                rest = rest[fitting[-1] :]
            else:
                rest = rest.lstrip()
            lines.append("")
            cuts = [n + 1 for n, mark in enumerate(rest) if mark in "|-"]
        lines[-1] += rest.replace("|", "")
    return "\n".join(lines)


HYPHENATED = {
    "en": """The gov|ern|ment of the is|lands asked the har|bour board to set|tle the time|table of the fer|ries be|fore
the win|ter, for the anti-slip decks are laid and the fer|ries wait. """,
    "de": """Der Ha|fen|aus|schuss der In|seln hat den Fahr|plan der Fäh|ren be|schlos|sen, denn die
Süd-West-Ver|bin|dung war|tet seit dem Früh|jahr auf ih|re Kapi|täne. """,
    "ru": """Пор|то|вый со|вет Ста|ро|га|ва|ни ут|вер|дил рас|пи|са|ние па|ро|мов, по|то|му что юго-западный ве|тер
ме|шал им с са|мой вес|ны. """,
}


@pytest.mark.parametrize("marked", HYPHENATED.values(), ids=HYPHENATED)
@pytest.mark.parametrize("column", [60, 66])
def test_hyphens_at_line_ends_go_from_words_and_stay_in_compounds(marked: str, column: int) -> None:
    assert texts(typeset(marked * 8, column)) == [" ".join((marked * 8).replace("|", "").split())]


def test_where_no_words_are_parted_a_hyphen_at_a_line_end_stays() -> None:
    text = " ".join(ENGLISH).replace("ferries", "paddle-wheel ferries")
    wrapped = next(dump for column in range(60, 90) if "paddle-\n" in (dump := textwrap.fill(text, column)))
    assert "paddle-wheel ferries" in " ".join(texts(wrapped))


def test_a_suspended_hyphen_keeps_its_blank() -> None:
    words = Hyphenation(["the two-", "and three-masted boats"], frozenset({0}))
    assert words.joiner("the two-", "and three-masted boats") == (0, " ")


def test_a_text_whose_words_were_parted_says_so_in_its_flags() -> None:
    outcome = clean(Document(typeset(HYPHENATED["en"] * 8, 66), "text", "made-up.txt"))
    assert isinstance(outcome, Cleaned)
    assert "hyphenation_fixed" in outcome.record.flags


@given(st.text(alphabet="ab -.>A\n\t", max_size=300))
def test_a_flow_only_joins_lines(text: str) -> None:
    flow = restore_flow(text)
    if flow is not None:
        assert [c for c in flow.text if c.isalnum()] == [c for c in text if c.isalnum()]


def test_long_documents_take_linear_time() -> None:
    begin = time.perf_counter()
    restore_flow((wrap(ENGLISH, 72) + "\n" + "x " * 60 + "\n") * 3_000)
    restore_flow("> " * 200_000)
    assert time.perf_counter() - begin < 10
