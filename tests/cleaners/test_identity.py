"""An id says which input it is, on every machine and in every order."""

import pytest

from cleaners.identity import document_id
from schemas.document import Document

DOCUMENT = Document("It rained in Vessel Bay.", "text", "dumps/2031/rain.jsonl", "jsonl", "line 7", "a7")


@pytest.mark.parametrize("path", ["rain.jsonl", "/home/ilse/rain.jsonl", "./dumps/rain.jsonl"])
def test_folder_and_place_in_the_file_do_not_change_an_id(path: str) -> None:
    moved = DOCUMENT._replace(source_path=path, locator="line 9")
    assert document_id(moved) == document_id(DOCUMENT)


@pytest.mark.parametrize(
    "other",
    [
        DOCUMENT._replace(source_path="dumps/2031/snow.jsonl"),
        DOCUMENT._replace(source_id="a8"),
        DOCUMENT._replace(source_id=None),
        DOCUMENT._replace(raw="It snowed in Vessel Bay."),
        DOCUMENT._replace(source_id="a7I", raw="t rained in Vessel Bay."),
    ],
)
def test_another_file_name_id_or_content_is_another_input(other: Document) -> None:
    assert document_id(other) != document_id(DOCUMENT)


def test_an_id_is_the_same_in_every_version() -> None:
    assert document_id(DOCUMENT) == "23159edfc0a1c034ef4bbf4c492cea1c"


def test_half_a_surrogate_pair_has_an_id_too() -> None:
    broken = DOCUMENT._replace(raw="\ud800", source_path="\udcff", source_id="\udfff")
    assert len(document_id(broken)) == 32
