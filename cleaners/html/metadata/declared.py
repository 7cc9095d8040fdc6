"""declared: all that a page says about itself, before it is read field by field."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from cleaners.html.metadata.meta_tags import MetaTags
from cleaners.html.metadata.nodes import Node

__all__ = ["Declared"]


@dataclass(frozen=True, slots=True)
class Declared:
    """The places where pages declare things, each read once."""

    meta: MetaTags
    links: tuple[HtmlElement, ...]
    url: str | None
    """Where the page came from, if known."""
    linked: Node | None
    """The page's own story in JSON-LD."""
    linked_nodes: tuple[Node, ...]
    microdata: Node | None
    microdata_nodes: tuple[Node, ...]

    @property
    def main_nodes(self) -> tuple[Node, ...]:
        """The page's own story wherever structured data describes it, the most trusted first."""
        return tuple(node for node in (self.linked, self.microdata) if node is not None)
