"""nodes: the things that structured data describes (schema.org), flat, and which of them is the page's own story."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from cleaners.html.metadata.values import as_list, clean, fold

__all__ = ["Node", "by_id", "flatten", "is_page", "is_story", "main_node", "resolve", "type_names"]

Node = Mapping[str, Any]

_MAX_NODES: Final = 2_000
"""How many objects of a page are looked at. Bounds the work on hostile pages."""
_CONTAINERS: Final = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "@reverse")
"""Properties whose objects may be the story itself."""

_STORY_TYPES: Final = frozenset(
    {
        "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
        "backgroundnewsarticle", "reviewnewsarticle", "askpublicnewsarticle", "advertisercontentarticle",
        "satiricalarticle", "blogposting", "liveblogposting", "socialmediaposting", "techarticle",
        "scholarlyarticle", "medicalscholarlyarticle", "report", "discussionforumposting",
    }
)  # fmt: skip
_WORK_TYPES: Final = frozenset(
    {
        "creativework", "review", "recipe", "howto", "videoobject", "audioobject", "podcastepisode",
    }
)  # fmt: skip
_PAGE_TYPES: Final = frozenset(
    {
        "webpage", "itempage", "medicalwebpage", "faqpage", "qapage", "aboutpage",
    }
)  # fmt: skip

_STORY_RANK: Final = 3


def type_names(node: Node) -> list[str]:
    """Return the node's types in lower case, without the vocabulary's address.

    >>> type_names({"@type": ["http://schema.org/NewsArticle", "Thing"]})
    ['newsarticle', 'thing']
    """
    names = (name for name in as_list(node.get("@type")) if isinstance(name, str))
    return [name.replace("#", "/").rstrip("/").rpartition("/")[2].rpartition(":")[2].strip().lower() for name in names]


def flatten(values: Sequence[Any]) -> list[Node]:
    """Return the objects at the top of the values, in lists and in containers, in document order."""
    todo = list(reversed(values))
    nodes: list[Node] = []
    while todo and len(nodes) < _MAX_NODES:
        value = todo.pop()
        if isinstance(value, list):
            todo.extend(reversed(value))
        elif isinstance(value, dict):
            nodes.append(value)
            todo.extend(value[key] for key in reversed(_CONTAINERS) if isinstance(value.get(key), (dict, list)))
    return nodes


def main_node(nodes: Sequence[Node], titles: Sequence[str]) -> Node | None:
    """Return the node that describes the page's own story, or None.

    News types go before other works, works before the page itself; among equals the one whose headline is one of the
    page's titles, then the first.
    """
    known = {folded for title in titles if (folded := fold(title))}
    best: Node | None = None
    best_rank = (0, 0)
    for node in nodes:
        rank = (_type_rank(node), _title_rank(node, known))
        if rank[0] and rank > best_rank:
            best, best_rank = node, rank
    return best


def is_story(node: Node) -> bool:
    """Say whether a node describes a story: by its type, or by its headline where it has no type."""
    return _type_rank(node) == _STORY_RANK


def is_page(node: Node) -> bool:
    """Say whether a node describes a page."""
    return _type_rank(node) == 1


def _type_rank(node: Node) -> int:
    names = type_names(node)
    for rank, vocabulary in ((_STORY_RANK, _STORY_TYPES), (2, _WORK_TYPES), (1, _PAGE_TYPES)):
        if not vocabulary.isdisjoint(names):
            return rank
    return _STORY_RANK if not names and isinstance(node.get("headline"), str) else 0


def _title_rank(node: Node, known: set[str]) -> int:
    headline = fold(clean(_first(node.get("headline")) or _first(node.get("name"))))
    if not headline:
        return 0
    return 2 if headline in known else 1


def _first(value: Any) -> Any:
    return next(iter(as_list(value)), None)


def by_id(nodes: Sequence[Node]) -> dict[str, Node]:
    """Return the nodes that have an identifier and say more than it, for others to refer to."""
    return {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}


def resolve(value: Any, index: Mapping[str, Node]) -> Iterator[Any]:
    """Yield the items of a value, references replaced by what they refer to."""
    for item in as_list(value):
        if isinstance(item, dict) and isinstance(item.get("@id"), str) and "name" not in item:
            yield index.get(item["@id"], item)
        else:
            yield item
