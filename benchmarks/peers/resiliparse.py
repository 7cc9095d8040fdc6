"""resiliparse: main content as plain text, and the title of the same tree."""

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from benchmarks.peers.answer import Answer, Extract

__all__ = ["PEERS"]


def _extract(html: str, url: str | None) -> Answer:  # noqa: ARG001  every peer is called alike
    tree = HTMLTree.parse(html)
    return Answer(extract_plain_text(tree, main_content=True, alt_texts=False), tree.title or "")


PEERS: dict[str, Extract] = {"resiliparse": _extract}
