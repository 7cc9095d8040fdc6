"""Signs: stubs, cut texts and live blogs are known by what they show, and whole stories show none of it."""

import pytest

from cleaners.rules.line import fold
from cleaners.signs import read_signs
from cleaners.signs.paywall_notices import NOTICES
from cleaners.split import split_text
from schemas.verdict import Reason, Verdict

STORY = (
    "The harbour board of Oldhaven met on Monday to settle the timetable of the ferries, its chair said.",
    "Ferries between Port Selwyn and the outer islands will run throughout the winter for the first time.",
    "“We have waited for this since the bridge was closed,” said Ines Kallio, who sells bread on the quay.",
    "The board will meet again in the spring, when the ice has left the sound and the boats are painted.",
)
LONG_CUT = (
    "Председатель совета сказал, что цены на билеты останутся прежними, но что паромы, которые стояли на верфи с тех "
    "пор, как закрыли мост, пой"
)
CHROME = "Home"
KEEP = Verdict(True, None, "model", 0.9)
GONE = Verdict(False, Reason.SUBSCRIBE, "subscribe", 0.1)


def signs(*kept: str, behind: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the text of the block that shows it by the flag, for a page of a menu line, text and what is behind it."""
    page = split_text("\n".join((CHROME, *kept, *behind)))
    assert len(page.blocks) == 1 + len(kept) + len(behind)
    verdicts = [GONE, *(KEEP for _ in kept), *(GONE for _ in behind)]
    return {sign.flag: page.blocks[sign.block].text for sign in read_signs(page, verdicts)}


def test_a_whole_story_shows_nothing() -> None:
    assert signs(*STORY, behind=("Share", "Related stories")) == {}


@pytest.mark.parametrize(
    "notice",
    [
        "Subscribe to continue reading.",
        "Dieser Artikel ist nur für Abonnenten verfügbar.",
        "Cet article est réservé aux abonnés.",
        "Este contenido es exclusivo para suscriptores",
        "Conteúdo exclusivo para assinantes",
        "Questo articolo è riservato agli abbonati",
        "Dit artikel is alleen voor abonnees.",
        "Artikeln är endast för prenumeranter",
        "Artiklen er forbeholdt abonnenter",
        "Denne saken er for abonnenter",
        "Tämä artikkeli on vain tilaajille.",
        "Artykuł dostępny tylko dla prenumeratorów",
        "Это материал только для подписчиков",
        "Матеріал доступний лише за передплатою",
        "Bu içerik sadece abonelere özeldir.",
        "هذا المقال للمشتركين فقط",
        "این مطلب ویژه مشترکان است",
        "この記事は有料会員限定です",
        "订阅后继续阅读",
        "이 기사는 유료회원만 볼 수 있습니다",
    ],
)
def test_a_notice_below_a_stub_is_a_paywall_in_every_language(notice: str) -> None:
    assert signs(*STORY[:2], behind=(notice, "Share")) == {"paywall": notice}


def test_a_notice_below_a_long_text_is_none_unless_the_text_breaks_off() -> None:
    notice = "Subscribe to continue reading"
    assert signs(*STORY * 6, behind=(notice,)) == {}
    cut = "The chair of the board said that the fares would stay what they are, but that the…"
    assert signs(*STORY * 6, cut, behind=(notice,)) == {"paywall": notice, "truncated": cut}


def test_a_notice_far_behind_the_text_belongs_to_another_story() -> None:
    assert signs(*STORY[:2], behind=(*("A bridge",) * 20, "Subscribe to continue reading")) == {}


def test_a_story_about_subscribers_is_no_paywall() -> None:
    about = "The Oldhaven Post now has nine thousand subscribers, who pay for the paper that lands on the quay at dawn."
    assert signs(about, *STORY[:2]) == {}


def test_notices_are_written_in_at_least_fifteen_languages_and_fold_to_something() -> None:
    assert len(NOTICES) >= 15
    assert all(fold(written) for written in NOTICES.values())


@pytest.mark.parametrize(
    "ending",
    [
        "The chair of the board said that the fares would stay what they are, but that…",
        "The chair of the board said that the fares would stay what they are, but that [...]",
        "The chair of the board said that the fares would stay what they are, but… [+1234 chars]",
        "Председатель совета сказал, что цены на билеты останутся прежними, но что…",
        LONG_CUT,
    ],
)
def test_a_text_that_ends_in_the_middle_of_a_sentence_is_truncated(ending: str) -> None:
    assert signs(*STORY, ending) == {"truncated": ending}


@pytest.mark.parametrize(
    ("ending", "behind"),
    [
        ("Ines Kallio, Oldhaven", ()),
        ("And nobody came…", ()),
        ("Ferries between Port Selwyn and the outer islands will run throughout…", ("Sport", "News") * 3),
    ],
)
def test_names_short_endings_and_teasers_above_more_are_not_truncated(ending: str, behind: tuple[str, ...]) -> None:
    assert signs(*STORY, ending, behind=behind) == {}


def entries(*times: str) -> tuple[str, ...]:
    return tuple(line for n, time in enumerate(times) for line in (time, STORY[n % len(STORY)]))


@pytest.mark.parametrize(
    "times",
    [
        ("18:40", "18:02", "17.30", "16:55", "16:10", "15:00"),
        ("9.05am", "9.40am", "10.15am", "12.30pm", "1.15pm", "2.00pm"),
        ("14:05 Uhr", "13:50 Uhr", "13:20 Uhr", "12:00 Uhr", "11:30 Uhr"),
        ("00:20", "23:50", "23:10", "22:45", "22:00", "21:15"),
    ],
)
def test_entries_in_order_of_time_are_a_live_blog(times: tuple[str, ...]) -> None:
    assert signs(*entries(*times)) == {"live_blog": times[0]}


@pytest.mark.parametrize(
    "lines",
    [
        entries("18:40", "18:02"),
        tuple(f"{hour}:00" for hour in range(10, 20)),
        entries("18:40", "9:02", "17:30", "6:55", "16:10", "5:00"),
        entries("12:00", "12:00", "12:00", "12:00", "12:00", "12:00"),
        entries(*(f"Ines | Feb {day}, 2031 0{day}:35am | #{day}" for day in range(1, 8))),
    ],
    ids=["two times", "a table", "no order", "one time", "a forum"],
)
def test_few_times_tables_and_disorder_are_no_live_blog(lines: tuple[str, ...]) -> None:
    assert signs(*lines) == {}
