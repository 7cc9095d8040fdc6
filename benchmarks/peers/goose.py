"""goose3: no images fetched, a page that yields nothing is no error."""

from goose3 import Goose

from benchmarks.peers.answer import Answer, Extract, day_of, names_in

__all__ = ["PEERS"]

_GOOSE = Goose({"enable_image_fetching": False, "strict": False})


def _extract(html: str, url: str | None) -> Answer:  # noqa: ARG001  with an address it would fetch the page
    article = _GOOSE.extract(raw_html=html)
    return Answer(
        article.cleaned_text or "", article.title or "", names_in(article.authors), day_of(article.publish_date)
    )


PEERS: dict[str, Extract] = {"goose3": _extract}
