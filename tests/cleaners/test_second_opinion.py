"""The extractor is asked where the judge is in doubt, and nowhere else."""

import pytest

from cleaners import second_opinion
from cleaners.html import HtmlPage, split_html
from cleaners.judge import explain, weigh
from cleaners.second_opinion import judge_page
from schemas.block import Page
from schemas.settings import DEFAULT_SETTINGS

SENTENCES = (
    "The ferry to the outer islands will run all winter, the harbour master of Port Selwyn said on Friday.",
    "Until now the boat had been laid up from November to March, and whoever lived out there had to ask a fisherman.",
    "The assembly will pay half of the fuel, about ninety thousand crowns a year, out of the levy on summer visitors.",
)


def opened() -> HtmlPage:
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav>"
    html = f"<html><body>{menu}<article><h1>Ferries all winter</h1>{body}</article></body></html>"
    return split_html(html, None)


@pytest.mark.parametrize(("sure", "asked"), [(0.0, False), (1.01, True)])
def test_the_vote_is_taken_only_below_the_threshold(
    sure: float,
    asked: bool,  # noqa: FBT001 - a parameter of the test
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(second_opinion, "_SURE", sure)
    page, verdicts = judge_page(opened(), DEFAULT_SETTINGS)
    assert isinstance(page, Page)
    assert all((block.dom is not None and block.dom.extracted is not None) is asked for block in page.blocks)
    kept = [block.text for block, verdict in zip(page.blocks, verdicts, strict=True) if verdict.keep]
    assert [sentence for sentence in SENTENCES if sentence in kept] == list(SENTENCES)
    assert "Home" not in kept


def test_a_page_too_long_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "_SURE", 1.01)
    monkeypatch.setattr(second_opinion, "_MAX_ASKED_CHARS", 10)
    page, _ = judge_page(opened(), DEFAULT_SETTINGS)
    assert all(block.dom is not None and block.dom.extracted is None for block in page.blocks)


def test_what_was_measured_before_the_vote_gives_the_verdicts_that_measuring_again_would_give() -> None:
    page = opened()
    asked = page.ask_extractor()
    alone = weigh(page.page, DEFAULT_SETTINGS)
    reused, fresh = weigh(asked, DEFAULT_SETTINGS, alone), weigh(asked, DEFAULT_SETTINGS)
    assert reused.features.tolist() == fresh.features.tolist() != alone.features.tolist()
    assert explain(reused) == explain(fresh)


def test_a_page_without_text_is_not_judged() -> None:
    assert judge_page(split_html("<html><body></body></html>", None), DEFAULT_SETTINGS)[1] == []
