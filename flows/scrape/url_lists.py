"""Lists of addresses: text with one a line; empty lines and those that begin with # are passed over."""

from flows.scrape.target import join_address
from flows.state.pages import Listed

__all__ = ["read_url_list"]


def read_url_list(content: bytes, base_url: str) -> list[Listed]:
    """Return the pages that a list names. A line may go on behind the address after white space."""
    words = [line.split(maxsplit=1)[0] for line in content.decode("utf-8-sig", "replace").split("\n") if line.strip()]
    named = [word for word in words if not word.startswith("#")]
    return [Listed(url) for word in named if (url := join_address(base_url, word)).startswith(("http://", "https://"))]
