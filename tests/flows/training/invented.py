"""A small gold set of invented pages, as dumps of blocks and as HTML."""

import json
from pathlib import Path
from typing import Any

SUBJECTS = ("ferry", "harbour", "bakery", "orchard", "lighthouse", "library", "quarry", "market", "viaduct", "brewery")
MENU = ("Home", "World", "Sport", "Weather", "Subscribe now", "Share on Facebook", "Most read this week")
FOOTER = ("Privacy policy", "Contact the newsroom", "All rights reserved")


def story(site: int, page: int) -> list[str]:
    """Return the paragraphs of a story."""
    subject = SUBJECTS[(site + page) % len(SUBJECTS)]
    council = (
        f"The {subject} on the east bank will open again in spring, the council of district {site} said, after "
        f"{page + 2} years in which the work had been put off for want of money and of stone."
    )
    neighbours = (
        f"People who live beside the {subject} had asked for it since the flood, and a collection among them had paid "
        f"for the first {10 + page} metres of the new wall, which the mayor called a beginning."
    )
    plans = f"Of the {subject} itself little had been left, she said, but the plans of the old one were in a drawer."
    return [council, neighbours, plans]


def write_gold_set(folder: Path, *, sites: int = 8, pages: int = 3) -> Path:
    """Write the gold set and return its folder."""
    (folder / "dumps").mkdir(parents=True)
    (folder / "html").mkdir()
    gold: list[dict[str, Any]] = []
    dumps: list[dict[str, Any]] = []
    for site in range(sites):
        for page in range(pages):
            name = f"s{site}p{page}"
            text = story(site, page)
            url = f"https://www.site{site}.example/{name}"
            gold.append({"id": name, "url": url, "type": "article", "text": "\n".join(text)})
            dumps.append({"id": name, "text": "\n".join((*MENU, f"Story {name}", "", *text, "", *FOOTER))})
            (folder / "html" / f"{name}.html").write_text(_html(name, text), encoding="utf-8")
    _write_rows(folder / "gold.jsonl", gold)
    _write_rows(folder / "dumps" / "blocks.jsonl", dumps)
    return folder


def _html(name: str, text: list[str]) -> str:
    menu = "".join(f"<li><a href='/{number}'>{item}</a></li>" for number, item in enumerate(MENU))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in text)
    footer = "".join(f"<p>{line}</p>" for line in FOOTER)
    return (
        f"<html><body><nav class='menu'><ul>{menu}</ul></nav><article class='story'><h1>Story {name}</h1>{body}"
        f"</article><footer>{footer}</footer></body></html>"
    )


def _write_rows(path: Path, rows: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
