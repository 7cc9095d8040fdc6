"""A gold set of invented pages in the layout that the comparison reads."""

import gzip
import json
from pathlib import Path

__all__ = ["SENTENCES", "write_set"]

SENTENCES = [
    "The ferry to the outer islands will run all winter, the harbour master of Port Selwyn told them on Friday.",
    "Until now the boat had been laid up from November to March, and whoever lived out there had to ask a fisherman.",
    "Ada Ferro, who keeps the shop on Great Skarn, said that she had ordered flour in October all her life.",
    "The assembly will pay half of the fuel, about ninety thousand crowns a year, out of the levy on summer visitors.",
    "A second captain has been hired and the old pier will be given a new roof before the first storms, it was said.",
    "Whether the timetable can be kept in heavy ice nobody knows yet, but the first boat leaves on Monday at seven.",
]


def write_set(folder: Path) -> Path:
    """Write two pages with their gold; return the folder."""
    gold = [
        {
            "id": "ferry",
            "url": "https://courier.example/ferry",
            "text": "\n\n".join(SENTENCES),
            "title": "Ferries all winter",
            "author": "Ada Ferro, Ben Kall",
            "date": "2031-03-04",
            "must": [SENTENCES[1]],
            "must_not": ["Sign up for our newsletter"],
        },
        {"id": "lost", "url": None, "text": "A page that the scraper lost.", "title": "Lost"},
    ]
    (folder / "html").mkdir(parents=True)
    (folder / "dumps").mkdir()
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    page = (
        "<html><head><title>Ferries all winter</title><meta name='author' content='Ben Kall and Ada Ferro'>"
        "<meta property='article:published_time' content='2031-03-04T10:00:00+00:00'></head><body><nav><a href='/'>Home"
        f"</a></nav><article><h1>Ferries all winter</h1>{paragraphs}</article>"
        "<footer>Sign up for our newsletter</footer>"
    )
    _write(folder / "html" / "ferry.html.gz", page)
    lines = ["Home", "Ferries all winter", *SENTENCES, "Sign up for our newsletter"]
    _write(folder / "dumps" / "blocks.jsonl.gz", json.dumps({"id": "ferry", "text": "\n".join(lines)}) + "\n")
    _write(folder / "gold.jsonl.gz", "".join(json.dumps(row) + "\n" for row in gold))
    return folder


def _write(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode()))
