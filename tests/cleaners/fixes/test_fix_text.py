"""Fixes: damage is repaired, sound text stays as it is, lines stay where they are."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners.fixes import FIXES, fix_text

REPAIRED = {
    "mojibake": ("The cafÃ© wasnâ€™t open", "The café wasn’t open"),
    "mojibake of Cyrillic": ("РњРѕСЃС‚ РѕС‚РєСЂРѕСЋС‚ РІРµСЃРЅРѕР№", "Мост откроют весной"),
    "mojibake in one line of two": ("déjà vu\ndÃ©jÃ\xa0 vu", "déjà vu\ndéjà vu"),
    "entities": ("Sons &amp; Co. &quot;won&#8217;t&quot;", 'Sons & Co. "won’t"'),
    "entities escaped over and over": ("a&amp;amp;amp;nbsp;b &amp;lt;", "a b <"),
    "references that mean windows-1252": ("won&#146;t &#x97; yet", "won’t — yet"),
    "a reference to a line break": ("one&#10;two&NewLine;three&#8232;four", "one two three four"),
    "terminal escapes": ("\x1b[1;31mBridge\x1b[0m \x1b]0;title\x07opens", "Bridge opens"),
    "control characters": ("a\x00b\x07\x9d c\x0cd\x85e\u2028f\u2029g\x0bh", "ab c d e f g h"),
    "a lone carriage return": ("over\rwritten\r\n", "over written\n"),
    "icons of a private font": ("\ue012 Share \U000f0123", " Share "),
    "soft hyphens": ("inter\xadnatio\xadnal", "international"),
    "zero-width characters": ("\ufeffzero\u200bwidth\u2060 \u200c\u200d", "zerowidth "),
    "marks of direction": ("\u200e\u202aBridge\u202c\u2066!\u2069", "Bridge!"),
    "odd spaces": ("10\u202f000\xa0km\u3000\u2009", "10 000 km  "),
    "letters and their accents apart": ("cafe\u0301", "café"),
    "text hidden in tag characters": ("bridge\U000e0061\U000e0062", "bridge"),
}
SOUND = [
    "“Curly” ‘quotes’ – dashes — and … stay; so do 'straight' \"ones\".",
    "AT&T, R&D, ?a=1&copy=2, &unknown; and &fjlig; stay.",
    "Fünf Ärzte, „Ä“, große Straße; IRMÃ” – Ângela, MANHÃ…; là… là’",
    "«СССР», в» — он ушёл… Ђорђе, Їжак, Ўзбекистон",
    "می\u200cخواهم क्\u200dष 👩\u200d👩\u200d👧 ❤\ufe0f 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "日本語、中文：“引號” 한국어 ｆｕｌｌｗｉｄｔｈ ﬁ ½ ²",
    "tab\tand line\nbreaks\n\n stay",
]


@pytest.mark.parametrize("case", REPAIRED)
def test_damage_is_repaired(case: str) -> None:
    damaged, sound = REPAIRED[case]
    assert fix_text(damaged)[0] == sound


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_stays_as_it_is(text: str) -> None:
    assert fix_text(text) == (text, ())


def test_the_fixes_that_changed_something_are_named_in_the_order_of_the_registry() -> None:
    assert fix_text("a\xa0b &eacute; cafÃ©")[1] == ("mojibake", "entities", "spaces")


@pytest.mark.parametrize("fix", FIXES, ids=[fix.name for fix in FIXES])
@given(text=st.text(max_size=80))
def test_each_fix_changes_nothing_the_second_time(fix: object, text: str) -> None:
    apply = fix.apply  # type: ignore[attr-defined]
    assert apply(apply(text)) == apply(text)


_PIECES = st.sampled_from(
    [*"&#;\n\r\xa0\xad\u200b\u200dÃ©â€™Âа", "amp;", "#38;", "nbsp;", "&#x9d;", "\x1b[", "Ð¾", "\u0301"]
)


@given(st.one_of(st.text(max_size=120), st.lists(_PIECES, max_size=24).map("".join)))
def test_any_text_is_fixed_once_and_its_lines_stay(text: str) -> None:
    fixed, names = fix_text(text)
    assert fix_text(fixed) == (fixed, ())
    assert fixed.count("\n") == text.count("\n")
    assert bool(names) == (fixed != text)
    assert unicodedata.is_normalized("NFC", fixed)


@pytest.mark.parametrize("line", ["plain bridge", "wasn\xa0t", "&amp;nbsp;", "cafÃ©"])
def test_a_fix_never_moves_text_to_another_line(line: str) -> None:
    text = "\n".join(f"{number} {line}" for number in range(20))
    assert [row.split()[0] for row in fix_text(text)[0].split("\n")] == [str(number) for number in range(20)]


@pytest.mark.parametrize(
    "piece", ["&", "&amp;", "&#38;#", "\x1b]", "\x1b[", "Ã", "Ã©", "\u200d", "e\u0301", "\xa0\n", "&#"]
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    start = time.perf_counter()
    fix_text(piece * 20_000)
    assert time.perf_counter() - start < 2


def test_lone_surrogates_do_not_stop_the_fixes() -> None:
    assert fix_text("a\ud800\xa0b")[0] == "a\ud800 b"
