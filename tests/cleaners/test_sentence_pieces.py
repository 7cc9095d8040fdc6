"""Sentence pieces: what was one sentence is one paragraph again, with blanks where they belong."""

import pytest

from cleaners.paragraphs import join_paragraphs
from cleaners.split import split_text


def paragraphs(dump: str) -> list[str]:
    return [paragraph.text for paragraph in join_paragraphs(split_text(dump).blocks)]


@pytest.mark.parametrize(
    "marked",
    [
        "The president of| France|, who came by boat, said on Monday that| the deal| was over|.",
        "The ferry (|the blue one|), which| sank| in May, was raised.",
        'She called it "|a day for the islands|", and| left|.',
        "She called it “|a day for the islands|”, and| left|.",
        "Sie nannte es „|einen Tag für die Inseln|“, und| ging|.",
        "Hun kaldte det »|en dag for øerne|«, og| gik|.",
        "Il l’appela «|une journée pour les îles|», et| partit|.",
        "The board of| Oldhaven|'s harbour, it said,| met|, and it met long.",
        "It was written in what its makers know by the name of| .NET|, which| nobody| reads.",
        "Паром ушёл в порт на| Север|, который открыли, сказал мэр, что| договор| утратил силу|.",
        "港の会長は、|古港|、新港を訪れた|。",
        "ประธานท่าเรือ|, กล่าวว่า|เรือจะออก|.",
    ],
)
def test_pieces_of_a_sentence_are_one_paragraph_with_the_blanks_it_had(marked: str) -> None:
    torn = "\n".join(piece.strip() for piece in marked.split("|"))
    assert paragraphs(torn) == [marked.replace("|", "")]


def test_a_capital_goes_on_where_it_stands_inside_a_sentence() -> None:
    dump = "a treaty that was signed in\nOldhaven\n, said the mayor of\nPort Selwyn\nand left"
    assert paragraphs(dump) == ["a treaty that was signed in Oldhaven, said the mayor of Port Selwyn and left"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Harbour and trade", "The board met on Monday.", "It will meet again."),
        ("the tide is out,", "the mud is all our own,", "and he that never stuck in it"),
        ("200 g of flour", "two eggs", "a pinch of salt", "half a litre of milk"),
        ("The new bridge, seen from the northern quay", "Ferries will run all winter."),
        ("- the bridge", "- the ferry", "- the quay"),
        ("a. the bridge", "b. the ferry"),
        ("Bridge opens", "iPhone sales rise", "eBay closes its yard"),
        ("She waited.", "…and nobody came.", "... nobody at all."),
        ("Han gik sin vej.", "»Det er forbi,« sagde han."),
    ],
)
def test_titles_lists_captions_and_verse_stay_lines(lines: tuple[str, ...]) -> None:
    assert paragraphs("\n".join(lines)) == list(lines)


def test_a_heading_above_a_torn_sentence_stays_apart() -> None:
    dump = "Harbour and trade\nOldhaven\n, which has no port, builds\none\n."
    assert paragraphs(dump) == ["Harbour and trade", "Oldhaven, which has no port, builds one."]


def test_labels_before_colons_stay_on_lines_of_their_own() -> None:
    dump = "Seat\n: Port Selwyn\nCompany size\n: forty welders, and\none cook\n, so far"
    assert paragraphs(dump) == ["Seat: Port Selwyn", "Company size: forty welders, and one cook, so far"]


def test_a_blank_line_ends_a_sentence() -> None:
    assert paragraphs("The president of\n\nFrance\n\n, who came") == ["The president of", "France", ", who came"]


def test_what_stands_around_a_removed_line_is_not_joined() -> None:
    blocks = split_text("He said that\nShare\n, it is over").blocks
    assert [paragraph.text for paragraph in join_paragraphs((blocks[0], blocks[2]))] == ["He said that", ", it is over"]
