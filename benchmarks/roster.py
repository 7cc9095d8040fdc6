"""roster: who runs, on what kind of input, and in which environment."""

from typing import Final, NamedTuple

__all__ = ["OURS", "PEERS", "Peer", "peers_for"]

OURS: Final = ""
"""The environment that runs the comparison itself."""


class Peer(NamedTuple):
    """One competitor of the race."""

    name: str
    shown: str
    """Its name in tables: pages and bare text have the same."""
    module: str
    """Its module in ``benchmarks.peers``."""
    environment: str
    """Its table in ``environments.toml``, or OURS."""
    html: bool
    """Whether it takes pages; else it takes lines of text."""


PEERS: Final = (
    Peer("dechaff", "dechaff", "ours", OURS, html=True),
    Peer("trafilatura", "trafilatura", "trafilatura", "trafilatura", html=True),
    Peer("trafilatura-fast", "trafilatura, fast", "trafilatura", "trafilatura", html=True),
    Peer("trafilatura-precision", "trafilatura, precision", "trafilatura", "trafilatura", html=True),
    Peer("readability-lxml", "readability-lxml", "readability", "readability-lxml", html=True),
    Peer("newspaper4k", "newspaper4k", "newspaper", "newspaper4k", html=True),
    Peer("resiliparse", "resiliparse", "resiliparse", "resiliparse", html=True),
    Peer("goose3", "goose3", "goose", "goose3", html=True),
    Peer("justext", "jusText", "justext", "justext", html=True),
    Peer("justext-any", "jusText, all languages", "justext", "justext", html=True),
    Peer("dechaff-text", "dechaff", "ours", OURS, html=False),
    Peer("keep-all", "everything kept", "lines", OURS, html=False),
    Peer("c4-lines", "C4's line rule", "lines", OURS, html=False),
    Peer("densest-run", "densest run of lines", "lines", OURS, html=False),
    Peer("justext-lines", "jusText", "justext", "justext", html=False),
    Peer("justext-lines-any", "jusText, all languages", "justext", "justext", html=False),
)


def peers_for(style: str, names: list[str] | None) -> list[Peer]:
    """Return the peers that take a style of input (``html`` or a dump's), all or the named ones, in their order.

    Raises SystemExit where a name is nobody's.
    """
    unknown = set(names or ()) - {name for peer in PEERS for name in (peer.name, peer.shown)}
    if unknown:
        raise SystemExit(f"no such peer: {', '.join(sorted(unknown))}; known: {', '.join(p.name for p in PEERS)}")
    return [
        peer
        for peer in PEERS
        if peer.html == (style == "html") and (names is None or peer.name in names or peer.shown in names)
    ]
