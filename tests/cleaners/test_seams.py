"""Seams: glued pieces are parted, names and addresses are not, and parting again finds nothing more."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.seams import find_seams


def places(text: str) -> list[int]:
    return [seam.place for seam in find_seams(text)]


def pieces(text: str) -> list[str]:
    return [text[a:b] for a, b in pairwise([0, *places(text), len(text)])]


@pytest.mark.parametrize(
    "glued",
    [
        "Sections|SEARCH|Skip to content|Home|News|City",
        "English|Русский|Հայերեն",
        "Share|Tweet|Email|Print",
        "Published: Jan 29, 2025|Tamsin Orlov",
        "the bridge was opened after nine years.|The mayor walked across it first",
        "“We waited long enough.”|Ines Kallio sells bread",
        "the council decided.|Share|Related stories",
        "Ferry timetable changes in autumn|Protein and other matters",
        "мост откроют весной.|Читайте также|Новости",
        "Läs mer: Färjan går igen|– Vi är glada, säger Mona Lind",
        "Читайте также: Паром вернулся|«Мы ждали этого всю зиму», — сказала она",
        "Old mill to open|“We waited long enough”",
        'Old mill to open|"We waited long enough"',
        "Ferry to run twice a day|12 March 2024",
        "Паром пойдёт дважды в день|12.03.2024",
        "Partilhar|Facebook|WhatsApp|O farol voltou a acender.|Leia",
    ],
)
def test_glued_pieces_are_parted(glued: str) -> None:
    assert pieces(glued.replace("|", "")) == glued.split("|")


@pytest.mark.parametrize(
    "whole",
    [
        "Caliber.Az and GardenPost.example report, says MacArthur of YouTube and McDonald of the U.S.Army.",
        "Le chef de l’État et l’ambassadeur d’Italie ont vu dall’Iran le palais de l'Élysée.",
        "Wathi uMphathiswa wamaShishini, nguThemba kwaZulu naseGoli ngoLwesihlanu ezweni laseMzantsi.",
        "Call os.Open(name), testdb.New(t) and System.Text.Json from there.",
        "An iPhone, a MacBook, WhatsApp, eBay and the FIFA said so.",
        "The weather desk uses OpenAI models, ChromeOS and a PostgreSQL store behind NordVPN.",
        "He wrote #OpenHarbour and @InesKallio on www.example.org/SomePage at 3.5 km.",
        "(Reuters) The talks (“Beta”) went on. NATO-led forces left.",
        "He said: “No”and went; the trial of Covid19 cases 2021 and the A380 of 2007 stayed.",
        "مرحبا بكم في الموقع. د.محمد قال",
        "東京2024年の大会",
        "폐교가 도서관으로…주민 손으로 고친 3년",
        "",
        "A",
    ],
)
def test_names_and_addresses_stay_whole(whole: str) -> None:
    assert pieces(whole) == [whole]


@given(
    st.lists(
        st.sampled_from(
            ["a", "b", "Ab", "abC", "ABC", "9", ".", "”", "(", "\n", "é", "Ж", "жж", "شش", "東", "#", ".com", "The"]
        ),
        max_size=40,
    ).map("".join)
)
def test_parting_a_piece_again_finds_nothing_more(text: str) -> None:
    for piece in pieces(text):
        for line in piece.split("\n"):
            assert find_seams(line) == []


@given(st.text(max_size=200), st.text(max_size=200))
def test_joined_pieces_are_parted_where_they_were(left: str, right: str) -> None:
    """Cleaning again must see the blocks that were kept: what stands far from a seam does not change it."""
    text = f"{left}\nSection oneShare this{right}"
    found = pieces(text)
    if len(found) > 2:
        joined = "".join(found[-2:])
        line = joined.split("\n")[-1]
        assert [place + len(joined) - len(line) for place in places(line)] == [
            place for place in places(joined) if place >= len(joined) - len(line)
        ]


def test_a_long_line_of_candidates_takes_linear_time() -> None:
    begin = time.process_time()
    find_seams("YouTube " * 100_000)
    find_seams("ab" * 400_000 + "Cd")
    assert time.process_time() - begin < 5
